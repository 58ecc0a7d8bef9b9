import {createServer, type Socket} from 'node:net';
import {expect, test} from 'vitest';
import {createIdentity} from '../../src/platform/certificate.ts';
import {betrays, canary} from './canary.ts';
import {failureOf, requestOf} from './fake-meta.ts';
import {expired, meta, proxyTo, sendTo, trustForTests} from './fake-tls.ts';
import {listenForTest} from './servers.ts';

trustForTests();

test('a trusted server is talked to', async () => {
	const {origin, requests} = await meta();
	const reply = await sendTo(origin)(requestOf(origin, 'account', canary()));

	expect(reply.status).toBe(200);
	expect(requests).toHaveLength(1);
});

test.each([
	['signed by itself', createIdentity('localhost', Date.now()), 'DEPTH_ZERO_SELF_SIGNED_CERT'],
	['expired', expired, 'CERT_HAS_EXPIRED'],
])('a server whose certificate is %s gets nothing', async (_, identity, reason) => {
	const {origin, requests} = await meta(identity);
	const secret = canary();
	const error = await failureOf(sendTo(origin)(requestOf(origin, 'exchange', secret)));

	expect(error).toMatchObject({
		code: 'tls-failed',
		details: {host: new URL(origin).host, reason},
	});
	expect(betrays(error, secret)).toBe(false);
	expect(requests).toEqual([]);
});

test('a server with the certificate of another host gets nothing', async () => {
	const {port, requests} = await meta();
	const {url, asked} = await proxyTo(port);
	const origin = 'https://graph.example';
	const error = await failureOf(
		sendTo(origin, {HTTPS_PROXY: url})(requestOf(origin, 'exchange', canary())),
	);

	expect(error).toMatchObject({
		code: 'tls-failed',
		details: {host: 'graph.example', reason: 'ERR_TLS_CERT_ALTNAME_INVALID'},
	});
	expect(asked).toEqual(['graph.example:443']);
	expect(requests).toEqual([]);
});

test('a server that speaks no TLS is not safe', async () => {
	const port = await listenForTest(
		createServer(socket => socket.once('data', () => socket.end('HTTP/1.1 400 No\r\n\r\n'))),
	);
	const origin = `https://localhost:${port}`;

	expect(await failureOf(sendTo(origin)(requestOf(origin, 'exchange', canary())))).toMatchObject({
		code: 'tls-failed',
	});
});

test.each([
	['silent', () => undefined, 'timeout'],
	['ended', (socket: Socket) => socket.destroy(), 'ECONNRESET'],
])('a handshake that is %s means that nothing was sent', async (_, treat, reason) => {
	const port = await listenForTest(createServer(treat));
	const origin = `https://localhost:${port}`;
	const send = sendTo(origin, {}, 1000);

	expect(await failureOf(send(requestOf(origin, 'exchange', canary())))).toMatchObject({
		code: 'network',
		details: {reason},
	});
});

test('a name that does not exist means that nothing was sent', async () => {
	// A part of more than 63 letters: the lookup fails on this machine, without asking anybody.
	const host = `${'a'.repeat(64)}.invalid`;
	const origin = `https://${host}`;
	const secret = canary();
	const error = await failureOf(sendTo(origin)(requestOf(origin, 'exchange', secret)));

	expect(error).toMatchObject({code: 'network', details: {host}});
	expect(betrays(error, secret)).toBe(false);
});
