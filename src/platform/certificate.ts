import {generateKeyPairSync, randomBytes, sign, X509Certificate} from 'node:crypto';
import {isIP} from 'node:net';
import {AsnConvert, OctetString} from '@peculiar/asn1-schema';
import * as asn1 from '@peculiar/asn1-x509';
import type {Clock, MakeCertificate} from '../core/ports.ts';
import {Secret} from '../core/secret.ts';

/** What an https listener shows, and the key that only it may hold. */
export type Identity = {
	/** The certificate as PEM. */
	readonly pem: string;
	readonly key: Secret;
};

const day = 24 * 60 * 60 * 1000;
/** Clocks of one machine agree, but a clock that was just set back must not make it invalid. */
const leeway = 60 * 60 * 1000;

const ecdsaWithSha256 = '1.2.840.10045.4.3.2';
const commonName = '2.5.4.3';

/**
 * Makes certificates that are kept from one sign-in to the next, so that a browser has to be told about
 * one only once. Browsers take none that is good for more than 398 days.
 */
export function createMakeCertificate({
	clock,
}: {
	readonly clock: Pick<Clock, 'wall'>;
}): MakeCertificate {
	return async (host, days) => {
		const {pem, key} = createIdentity(host, clock.wall(), days);
		return {certificate: pem, key, host, endsAt: new X509Certificate(pem).validToDate.getTime()};
	};
}

/**
 * Makes a certificate for this machine's own names and `host`, for a server only, signed by itself. It
 * cannot sign others, so trusting it trusts nothing else. The key is an ECDSA one on P-256 and exists
 * in memory only.
 *
 * @param host host of the redirect URI, an IPv6 address in brackets
 * @param now epoch milliseconds
 * @param days how long it is good for, less an hour; one is enough for a sign-in
 */
export function createIdentity(host: string, now: number, days = 1): Identity {
	const {publicKey, privateKey} = generateKeyPairSync('ec', {
		namedCurve: 'P-256',
		publicKeyEncoding: {type: 'spki', format: 'der'},
		privateKeyEncoding: {type: 'pkcs8', format: 'pem'},
	});
	const signatureAlgorithm = new asn1.AlgorithmIdentifier({algorithm: ecdsaWithSha256});
	const name = new asn1.Name([
		new asn1.RelativeDistinguishedName([
			new asn1.AttributeTypeAndValue({
				type: commonName,
				value: new asn1.AttributeValue({utf8String: 'ig-wizard'}),
			}),
		]),
	]);
	const content = new asn1.TBSCertificate({
		version: asn1.Version.v3,
		serialNumber: serialNumber(),
		signature: signatureAlgorithm,
		issuer: name,
		subject: name,
		validity: new asn1.Validity({
			notBefore: new Date(now - leeway),
			notAfter: new Date(now - leeway + days * day),
		}),
		subjectPublicKeyInfo: AsnConvert.parse(publicKey, asn1.SubjectPublicKeyInfo),
		extensions: new asn1.Extensions(
			extensionsFor(host).map(
				({id, critical, value}) =>
					new asn1.Extension({
						extnID: id,
						critical,
						extnValue: new OctetString(AsnConvert.serialize(value)),
					}),
			),
		),
	});
	const certificate = new asn1.Certificate({
		tbsCertificate: content,
		signatureAlgorithm,
		signatureValue: bufferOf(
			sign('sha256', Buffer.from(AsnConvert.serialize(content)), privateKey),
		),
	});
	const der = Buffer.from(AsnConvert.serialize(certificate));

	return {pem: new X509Certificate(der).toString(), key: new Secret(privateKey)};
}

/**
 * SHA-256 fingerprint of a certificate, as browsers show it: upper-case pairs with colons.
 *
 * @throws Error of Node when it is no certificate
 */
export function fingerprintOf(pem: string): string {
	return new X509Certificate(pem).fingerprint256;
}

function serialNumber(): ArrayBuffer {
	const bytes = randomBytes(16);
	// Neither zero, nor negative, nor shorter than it looks.
	bytes[0] = ((bytes[0] ?? 0) & 0x7f) | 0x40;
	return bufferOf(bytes);
}

/** For a server only, and no authority over other certificates. */
function extensionsFor(host: string) {
	const names = [...new Set(['localhost', '127.0.0.1', '::1', host.replace(/^\[|\]$/g, '')])];

	return [
		{id: asn1.id_ce_basicConstraints, critical: true, value: new asn1.BasicConstraints()},
		{
			id: asn1.id_ce_keyUsage,
			critical: true,
			value: new asn1.KeyUsage(asn1.KeyUsageFlags.digitalSignature),
		},
		{
			id: asn1.id_ce_extKeyUsage,
			critical: false,
			value: new asn1.ExtendedKeyUsage([asn1.id_kp_serverAuth]),
		},
		{
			id: asn1.id_ce_subjectAltName,
			critical: false,
			value: new asn1.SubjectAlternativeName(
				names.map(
					name => new asn1.GeneralName(isIP(name) === 0 ? {dNSName: name} : {iPAddress: name}),
				),
			),
		},
	];
}

function bufferOf(bytes: Uint8Array): ArrayBuffer {
	return new Uint8Array(bytes).buffer;
}
