import {generateKeyPairSync, randomBytes, sign, X509Certificate} from 'node:crypto';
import {isIP} from 'node:net';
import {Secret} from '../core/secret.ts';
import {
	bitString,
	element,
	integer,
	objectId,
	octetString,
	sequence,
	set,
	time,
	truth,
	utf8,
} from './der.ts';

/** What an https listener shows, and the key that only it may hold. */
export type Identity = {
	/** The certificate as PEM. */
	readonly pem: string;
	readonly key: Secret;
};

const day = 24 * 60 * 60 * 1000;
/** Clocks of one machine agree, but a clock that was just set back must not make it invalid. */
const leeway = 60 * 60 * 1000;

const ids = {
	ecdsaWithSha256: '1.2.840.10045.4.3.2',
	commonName: '2.5.4.3',
	keyUsage: '2.5.29.15',
	subjectAltName: '2.5.29.17',
	basicConstraints: '2.5.29.19',
	extendedKeyUsage: '2.5.29.37',
	serverAuth: '1.3.6.1.5.5.7.3.1',
} as const;

/**
 * Makes a certificate for one sign-in: for this machine's own names and `host`, for a server only,
 * signed by itself, good for less than a day. It cannot sign others, so trusting it trusts nothing else.
 * The key is an ECDSA one on P-256 and exists in memory only.
 *
 * @param host host of the redirect URI, an IPv6 address in brackets
 * @param now epoch milliseconds
 */
export function createIdentity(host: string, now: number): Identity {
	const {publicKey, privateKey} = generateKeyPairSync('ec', {
		namedCurve: 'P-256',
		publicKeyEncoding: {type: 'spki', format: 'der'},
		privateKeyEncoding: {type: 'pkcs8', format: 'pem'},
	});
	const algorithm = sequence(objectId(ids.ecdsaWithSha256));
	const name = sequence(set(sequence(objectId(ids.commonName), utf8('ig-wizard'))));
	const content = sequence(
		element(0xa0, integer(Uint8Array.of(2))),
		integer(serialNumber()),
		algorithm,
		name,
		sequence(time(now - leeway), time(now - leeway + day)),
		name,
		publicKey,
		element(0xa3, sequence(...extensions(host))),
	);
	const certificate = sequence(content, algorithm, bitString(sign('sha256', content, privateKey)));

	return {pem: new X509Certificate(certificate).toString(), key: new Secret(privateKey)};
}

/**
 * SHA-256 fingerprint of a certificate, as browsers show it: upper-case pairs with colons.
 *
 * @throws Error of Node when it is no certificate
 */
export function fingerprintOf(pem: string): string {
	return new X509Certificate(pem).fingerprint256;
}

function serialNumber(): Uint8Array {
	const bytes = randomBytes(16);
	// Neither zero nor shorter than it looks: DER allows no leading zeros.
	bytes[0] = (bytes[0] ?? 0) | 0x40;
	return bytes;
}

function extensions(host: string): readonly Uint8Array[] {
	const names = [...new Set(['localhost', '127.0.0.1', '[::1]', host])];

	return [
		extension(ids.basicConstraints, sequence(), {critical: true}),
		// The first bit: digital signature.
		extension(ids.keyUsage, bitString(Uint8Array.of(0x80), 7), {critical: true}),
		extension(ids.extendedKeyUsage, sequence(objectId(ids.serverAuth))),
		extension(ids.subjectAltName, sequence(...names.map(alternativeName))),
	];
}

function extension(id: string, value: Uint8Array, {critical = false} = {}): Uint8Array {
	return sequence(objectId(id), ...(critical ? [truth()] : []), octetString(value));
}

function alternativeName(host: string): Uint8Array {
	const bare = host.replace(/^\[|\]$/g, '');

	switch (isIP(bare)) {
		case 4:
			return element(0x87, Uint8Array.from(bare.split('.').map(Number)));
		case 6:
			return element(0x87, ipv6Bytes(bare));
		default:
			return element(0x82, Buffer.from(bare));
	}
}

/** @param address as `URL` writes it: no dotted ending, at most one `::` */
function ipv6Bytes(address: string): Uint8Array {
	const [head = [], tail = []] = address
		.split('::')
		.map(part => part.split(':').filter(group => group !== ''));
	const groups = [...head, ...Array(8 - head.length - tail.length).fill('0'), ...tail];

	return Buffer.from(groups.map(group => group.padStart(4, '0')).join(''), 'hex');
}
