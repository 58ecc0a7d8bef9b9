import {createPrivateKey, X509Certificate} from 'node:crypto';
import {once} from 'node:events';
import {inspect} from 'node:util';
import {expect, test} from 'vitest';
import {Secret} from '../../src/core/secret.ts';
import {
	createIdentity,
	createMakeCertificate,
	fingerprintOf,
} from '../../src/platform/certificate.ts';
import {dialTls, loopbackFamilies} from './servers.ts';
import {wait} from './waiting.ts';

const now = Date.UTC(2026, 10, 24, 10);

test('a certificate is for a server on this machine, signed by itself, and no authority', () => {
	const {pem, key} = createIdentity('localhost', now);
	const certificate = new X509Certificate(pem);

	expect(certificate.subjectAltName).toBe(
		'DNS:localhost, IP Address:127.0.0.1, IP Address:0:0:0:0:0:0:0:1',
	);
	expect(certificate.ca).toBe(false);
	expect(certificate.keyUsage).toEqual(['1.3.6.1.5.5.7.3.1']);
	expect(certificate.publicKey.asymmetricKeyDetails).toEqual({namedCurve: 'prime256v1'});
	expect(certificate.verify(certificate.publicKey)).toBe(true);
	expect(certificate.checkPrivateKey(createPrivateKey(key.reveal()))).toBe(true);
});

test.each([now, Date.UTC(2049, 11, 31, 23, 30), Date.UTC(2050, 5)])(
	'at %i it is good for a day, and already now',
	moment => {
		const {validFromDate, validToDate} = new X509Certificate(
			createIdentity('localhost', moment).pem,
		);

		expect(validFromDate.getTime()).toBeLessThan(moment);
		expect(validToDate.getTime() - validFromDate.getTime()).toBe(86_400_000);
		expect(validToDate.getTime()).toBeGreaterThan(moment);
	},
);

test('one that is kept is good for as many days as were asked for, and says when it ends', async () => {
	const kept = await createMakeCertificate({clock: {wall: () => now}})('localhost', 90);
	const {validToDate, subject, ca} = new X509Certificate(kept.certificate);

	expect(kept).toEqual({
		certificate: expect.stringMatching(/^-----BEGIN CERTIFICATE-----/),
		key: expect.any(Secret),
		host: 'localhost',
		endsAt: now + 90 * 86_400_000 - 3_600_000,
	});
	expect(validToDate.getTime()).toBe(kept.endsAt);
	expect([subject, ca]).toEqual(['CN=ig-wizard', false]);
});

test('one that is kept is shown by the listener that it is given to', async () => {
	const {certificate, key} = await createMakeCertificate({clock: {wall: Date.now}})(
		'localhost',
		90,
	);
	const {port, listening} = await wait('https://localhost:PORT/callback', {
		tls: {certificate, key},
	});
	const client = dialTls(port, {ca: certificate});
	await once(client, 'secureConnect');

	expect(client).toMatchObject({authorized: true});
	expect(listening.certificate).toEqual({
		pem: certificate,
		fingerprint: fingerprintOf(certificate),
	});
});

test.each([
	['auth.example.com', 'DNS:auth.example.com'],
	['10.9.8.7', 'IP Address:10.9.8.7'],
	['[fd00::1:2]', 'IP Address:FD00:0:0:0:0:0:1:2'],
	['[1:2:3:4:5:6:7:8]', 'IP Address:1:2:3:4:5:6:7:8'],
])('the host %s of a redirect URI is a name of its own', (host, name) => {
	const {subjectAltName} = new X509Certificate(createIdentity(host, now).pem);

	expect(subjectAltName?.split(', ').at(-1)).toBe(name);
});

test('the key shows itself nowhere, and no two certificates are alike', () => {
	const identities = Array.from({length: 50}, () => createIdentity('localhost', now));
	const serials = identities.map(({pem}) => new X509Certificate(pem).serialNumber);

	expect(new Set(serials).size).toBe(50);
	expect(new Set(identities.map(({key}) => key.reveal())).size).toBe(50);
	expect(inspect(identities) + JSON.stringify(identities)).not.toContain('PRIVATE KEY');
});

test('the fingerprint has the form that browsers show', () => {
	expect(fingerprintOf(createIdentity('localhost', now).pem)).toMatch(
		/^([\dA-F]{2}:){31}[\dA-F]{2}$/,
	);
});

test('a client that trusts the certificate connects by name and by each address', async () => {
	const {port, listening} = await wait('https://localhost:PORT/callback');
	const ca = listening.certificate?.pem;
	const byName = dialTls(port, {ca, servername: 'localhost'});
	await once(byName, 'secureConnect');

	for (const host of await loopbackFamilies()) {
		const byAddress = dialTls(port, {ca, host, servername: undefined});
		await once(byAddress, 'secureConnect');
		expect(byAddress).toMatchObject({authorized: true});
	}
});
