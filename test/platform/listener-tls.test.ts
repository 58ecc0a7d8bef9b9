import {once} from 'node:events';
import {duplexPair} from 'node:stream';
import {connect} from 'node:tls';
import {expect, test} from 'vitest';
import {Secret} from '../../src/core/secret.ts';
import {createIdentity, fingerprintOf} from '../../src/platform/certificate.ts';
import {betrays, canary} from './canary.ts';
import {dial, dialTls, ended, exchange} from './servers.ts';
import {trueQuery, visit, visitTrusting, wait} from './waiting.ts';

test('https works for whoever trusts the certificate of this sign-in', async () => {
	const waiting = await wait('https://localhost:PORT/callback');
	const {redirectUri, listening} = waiting;

	expect(listening.certificate?.fingerprint).toMatch(/^([\dA-F]{2}:){31}[\dA-F]{2}$/);
	expect(listening.certificate?.fingerprint).toBe(fingerprintOf(listening.certificate?.pem ?? ''));
	expect(await visitTrusting(waiting, `${redirectUri}?${trueQuery}`)).toMatchObject({
		status: 303,
		headers: {location: '/callback/done'},
	});
	expect(await visitTrusting(waiting, `${redirectUri}/done`)).toMatchObject({status: 200});
});

test('each listener makes a certificate of its own', async () => {
	const [one, other] = await Promise.all([
		wait('https://localhost:PORT/callback'),
		wait('https://localhost:PORT/callback'),
	]);

	expect(one.listening.certificate?.fingerprint).not.toBe(other.listening.certificate?.fingerprint);
});

test('a certificate that was given is the one that is shown', async () => {
	const {pem, key} = createIdentity('localhost', Date.now());
	const waiting = await wait('https://localhost:PORT/callback', {tls: {certificate: pem, key}});

	expect(waiting.listening.certificate).toEqual({pem, fingerprint: fingerprintOf(pem)});
	expect(await visitTrusting(waiting, `${waiting.redirectUri}?${trueQuery}`)).toMatchObject({
		status: 303,
	});
});

test('with a certificate the listener behind a tunnel speaks https', async () => {
	const {pem, key} = createIdentity('localhost', Date.now());
	const {listening} = await wait('https://tunnel.example/callback', {
		bind: {host: '127.0.0.1', port: 0},
		tls: {certificate: pem, key},
	});

	expect(listening.certificate?.pem).toBe(pem);
});

test('a certificate and a key that do not belong together are refused without a word of the key', async () => {
	const {pem} = createIdentity('localhost', Date.now());
	const other = createIdentity('localhost', Date.now());

	await expect(
		wait('https://localhost:PORT/callback', {tls: {certificate: pem, key: other.key}}),
	).rejects.toMatchObject({code: 'file-refused'});
});

test('a key that is none is refused without a word of it', async () => {
	const {pem} = createIdentity('localhost', Date.now());
	const secret = canary();
	const key = new Secret(
		`-----BEGIN PRIVATE KEY-----\n${secret.reveal()}\n-----END PRIVATE KEY-----`,
	);
	const error = await wait('https://localhost:PORT/callback', {
		tls: {certificate: pem, key},
	}).catch((thrown: unknown) => thrown);

	expect(error).toMatchObject({code: 'file-refused'});
	expect(betrays(error, secret)).toBe(false);
});

test('a browser that speaks https to an http listener is noticed once', async () => {
	const {port, redirectUri, notes} = await wait('http://localhost:PORT/callback');
	await ended(dialTls(port, {}));
	await ended(dialTls(port, {}));

	expect(notes).toEqual(['https-sent-to-http']);
	expect(await visit(`${redirectUri}?${trueQuery}`)).toMatchObject({status: 303});
});

test('a browser that speaks http to an https listener is noticed once', async () => {
	const waiting = await wait('https://localhost:PORT/callback');
	const request = `GET /callback HTTP/1.1\r\nHost: localhost:${waiting.port}\r\n\r\n`;

	expect(await exchange(dial(waiting.port), request)).toBe('');
	expect(await exchange(dial(waiting.port), request)).toBe('');
	expect(waiting.notes).toEqual(['http-sent-to-https']);
	expect(await visitTrusting(waiting, `${waiting.redirectUri}?${trueQuery}`)).toMatchObject({
		status: 303,
	});
});

test.each([
	['it is bad', 42],
	['it has expired', 45],
	['it is unknown', 46],
	['nobody known signed it', 48],
])('a browser that refuses the certificate because %s is noticed once', async (_, reason) => {
	const waiting = await wait('https://localhost:PORT/callback');
	await refuseCertificate(waiting.port, reason);
	await refuseCertificate(waiting.port, reason);

	expect(waiting.notes).toEqual(['certificate-refused']);
	expect(await visitTrusting(waiting, `${waiting.redirectUri}?${trueQuery}`)).toMatchObject({
		status: 303,
	});
});

/** Greets as a TLS 1.2 client does and answers the certificate with a fatal alert, as browsers do and Node does not. */
async function refuseCertificate(port: number, reason: number): Promise<void> {
	const [near, far] = duplexPair();
	const client = connect({socket: near, maxVersion: 'TLSv1.2', servername: 'localhost'});
	const [greeting] = await once(far, 'data');
	const socket = dial(port);
	socket.write(greeting);
	await once(socket, 'data');
	socket.write(Uint8Array.of(0x15, 3, 3, 0, 2, 2, reason));
	await ended(socket);
	client.destroy();
}

test('a handshake that just ends says nothing about the browser', async () => {
	const {port, notes} = await wait('https://localhost:PORT/callback');
	const socket = dial(port);
	// The beginning of a TLS greeting.
	socket.end(Uint8Array.of(0x16, 0x03, 0x01, 0x02, 0x00));
	await ended(socket);

	expect(notes).toEqual([]);
});
