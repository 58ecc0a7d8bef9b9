import {once} from 'node:events';
import {createServer, Server} from 'node:net';
import {expect, onTestFinished, test} from 'vitest';
import {addressesOf, bindTo, speaksTls} from '../../src/platform/listener/addresses.ts';
import {createListen} from '../../src/platform/listener.ts';
import {freePort, isFree} from '../support/free-port.ts';
import {loopbackFamilies} from './servers.ts';

const tls = {certificate: '', key: undefined as never};

test.each([
	['https://localhost:8473/callback', ['127.0.0.1', '::1'], 8473],
	['http://127.0.0.1:8473/callback', ['127.0.0.1'], 8473],
	['https://[::1]:8473/callback', ['::1'], 8473],
	['https://localhost/', ['127.0.0.1', '::1'], 443],
	['http://localhost/', ['127.0.0.1', '::1'], 80],
	['https://LOCALHOST:08473/callback', ['127.0.0.1', '::1'], 8473],
])('%s is received at its loopback literals', (redirectUri, hosts, port) => {
	expect(addressesOf({redirectUri})).toEqual(hosts.map(host => ({host, port})));
});

test.each([
	[{host: '0.0.0.0', port: 80}, [{host: '0.0.0.0', port: 80}]],
	[{host: '[::]', port: 80}, [{host: '::', port: 80}]],
	[
		{host: 'localhost', port: 80},
		[
			{host: '127.0.0.1', port: 80},
			{host: '::1', port: 80},
		],
	],
])('where a place is given, that is it: %j', (bind, expected) => {
	expect(addressesOf({redirectUri: 'https://tunnel.example/callback', bind})).toEqual(expected);
});

test('a redirect URI of another machine cannot be received here', () => {
	expect(() => addressesOf({redirectUri: 'https://tunnel.example/callback'})).toThrow(
		expect.objectContaining({code: 'address-unusable'}),
	);
});

const uri = 'https://localhost:8473/callback';

test.each([
	[true, 'https at its own place', {redirectUri: uri}],
	[false, 'http at its own place', {redirectUri: 'http://localhost:8473/callback', tls}],
	[true, 'the same place, given', {redirectUri: uri, bind: {host: '127.0.0.1', port: 8473}}],
	[true, 'all addresses of a container', {redirectUri: uri, bind: {host: '0.0.0.0', port: 8473}}],
	[false, 'another port', {redirectUri: uri, bind: {host: '127.0.0.1', port: 9000}}],
	[false, 'another address', {redirectUri: uri, bind: {host: '10.0.0.1', port: 8473}}],
	[false, 'a tunnel', {redirectUri: 'https://t.example/', bind: {host: '127.0.0.1', port: 443}}],
	[
		true,
		'a tunnel that is given a certificate',
		{redirectUri: 'https://t.example/', bind: {host: '127.0.0.1', port: 443}, tls},
	],
])('TLS is %s for %s', (expected, _, options) => {
	expect(speaksTls(options)).toBe(expected);
});

test('a port that is taken in either family stops the listener, and nothing stays bound', async () => {
	const families = await loopbackFamilies();

	for (const taken of families) {
		const port = await freePort();
		const other = createServer().listen(port, taken);
		await once(other, 'listening');
		const opening = createListen({clock: {wall: Date.now}})({
			redirectUri: `http://localhost:${port}/callback`,
			judge: () => 'accepted',
			note: () => undefined,
			language: 'en',
		});

		await expect(opening).rejects.toMatchObject({
			code: 'port-busy',
			details: {address: taken, port},
		});
		other.close();
		await once(other, 'close');
		expect(await Promise.all(families.map(host => isFree(host, port)))).not.toContain(false);
	}
});

test('an address that this machine does not have is no failure of its own', async () => {
	const server = createServer();

	// A network that is kept for examples.
	expect(await bindTo(server, {host: '192.0.2.1', port: await freePort()})).toBeUndefined();
});

test('a listener without any address is unusable', async () => {
	const opening = createListen({clock: {wall: Date.now}})({
		redirectUri: 'https://tunnel.example/callback',
		bind: {host: '192.0.2.1', port: await freePort()},
		judge: () => 'accepted',
		note: () => undefined,
		language: 'en',
	});

	await expect(opening).rejects.toMatchObject({code: 'address-unusable'});
});

test.each([
	['EACCES', 'port-forbidden'],
	['ENOTFOUND', 'address-unusable'],
])('%s of the system is %s', async (code, expected) => {
	const server = new Server();
	onTestFinished(() => {
		server.close();
	});
	// Who may bind which port depends on who runs the tests.
	server.listen = () => {
		queueMicrotask(() => server.emit('error', Object.assign(new Error(code), {code})));
		return server;
	};

	await expect(bindTo(server, {host: '127.0.0.1', port: 80})).rejects.toMatchObject({
		code: expected,
	});
});
