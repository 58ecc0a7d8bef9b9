import type {Duplex} from 'node:stream';
import {expect, test} from 'vitest';
import {freePort} from '../support/free-port.ts';
import {betrays, canary} from './canary.ts';
import {failureOf, requestOf} from './fake-meta.ts';
import {meta, proxyTo, sendTo, trusted, trustForTests} from './fake-tls.ts';

trustForTests();

test.each([
	['HTTPS_PROXY', (url: string) => url],
	['https_proxy', (url: string) => url],
	['HTTPS_PROXY', (url: string) => url.replace('http://', '')],
])('%s leads requests through the proxy', async (name, form) => {
	const {origin, port, requests} = await meta();
	const {url, asked} = await proxyTo(port);
	await sendTo(origin, {[name]: form(url)})(requestOf(origin, 'account', canary()));

	expect(asked).toEqual([`localhost:${port}`]);
	expect(requests).toHaveLength(1);
});

test('NO_PROXY leads around the proxy', async () => {
	const {origin, port, requests} = await meta();
	const {url, asked} = await proxyTo(port);
	const variables = {HTTPS_PROXY: url, NO_PROXY: 'example.com,localhost'};
	await sendTo(origin, variables)(requestOf(origin, 'account', canary()));

	expect(asked).toEqual([]);
	expect(requests).toHaveLength(1);
});

test.each<[string, (socket: Duplex) => void]>([
	['wants a password', socket => socket.end('HTTP/1.1 407 No\r\nContent-Length: 0\r\n\r\n')],
	['hangs up', socket => socket.destroy()],
	['is silent', () => undefined],
])('a proxy that %s has passed nothing on', async (_, answer) => {
	const {origin, port, requests} = await meta();
	const {url} = await proxyTo(port, answer);
	const secret = canary();
	const variables = {HTTPS_PROXY: url.replace('//', `//user:${secret.reveal()}@`)};
	const send = sendTo(origin, variables, 1000);
	const error = await failureOf(send(requestOf(origin, 'exchange', secret)));

	expect(error).toMatchObject({code: 'network', details: {host: new URL(origin).host}});
	expect(betrays(error, secret)).toBe(false);
	expect(requests).toEqual([]);
});

test('behind a proxy, too, a connection that ends after the request has lost the answer', async () => {
	const {origin, port, requests} = await meta(trusted, socket => socket.destroy());
	const {url} = await proxyTo(port);
	const error = await failureOf(
		sendTo(origin, {HTTPS_PROXY: url})(requestOf(origin, 'exchange', canary())),
	);

	expect(error).toMatchObject({code: 'answer-lost'});
	expect(requests).toHaveLength(1);
});

test('a proxy that is not running is named as a network failure', async () => {
	const {origin, requests} = await meta();
	const variables = {HTTPS_PROXY: `http://127.0.0.1:${await freePort()}`};

	expect(
		await failureOf(sendTo(origin, variables)(requestOf(origin, 'exchange', canary()))),
	).toMatchObject({code: 'network', details: {reason: 'ECONNREFUSED'}});
	expect(requests).toEqual([]);
});

test.each(['socks5://127.0.0.1:1080', 'http://'])(
	'the proxy %s cannot be used, and nothing goes around it',
	async proxy => {
		const {origin, requests} = await meta();

		expect(
			await failureOf(
				sendTo(origin, {HTTPS_PROXY: proxy})(requestOf(origin, 'exchange', canary())),
			),
		).toMatchObject({code: 'network', details: {host: 'HTTPS_PROXY'}});
		expect(requests).toEqual([]);
	},
);
