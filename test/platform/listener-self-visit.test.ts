import {execFileSync, spawn, spawnSync} from 'node:child_process';
import {once} from 'node:events';
import {readFile} from 'node:fs/promises';
import {createServer as createHttpServer, type RequestListener} from 'node:http';
import {createServer as createHttpsServer} from 'node:https';
import {connect, createServer, type Server} from 'node:net';
import path from 'node:path';
import {text} from 'node:stream/consumers';
import {describe, expect, onTestFinished, test} from 'vitest';
import {Secret} from '../../src/core/secret.ts';
import {createIdentity} from '../../src/platform/certificate.ts';
import {freePort} from '../support/free-port.ts';
import {tempFolder} from '../support/temp-folder.ts';
import {fake} from './fake-meta.ts';
import {dial, exchange, loopbackFamilies} from './servers.ts';
import {trueQuery, visitTrusting, wait} from './waiting.ts';

const program = 'openssl';
// Nothing of ours signs a certificate for another one, so this case needs a program that does.
const hasOpenssl = spawnSync(program, ['version']).status === 0;
const hasBothFamilies = (await loopbackFamilies()).length === 2;

test.each([
	'http://localhost:PORT/callback',
	'http://127.0.0.1:PORT/callback?kept=a%20b',
	'https://localhost:PORT/callback',
	'https://127.0.0.1:PORT/',
	...(hasBothFamilies ? ['https://[::1]:PORT/callback', 'http://[::1]:PORT/callback'] : []),
])('a listener at %s reaches itself, and the visit is neither judged nor noted', async uri => {
	const waiting = await wait(uri);

	expect(waiting.listening.reachable).toBe(true);
	expect(waiting.notes).not.toContain('not-reachable');
	expect(waiting.judged).not.toHaveBeenCalled();

	const callback = new URL(waiting.redirectUri);
	callback.search = trueQuery;
	expect(await visitTrusting(waiting, callback.href)).toMatchObject({status: 303});
	expect(waiting.judged).toHaveBeenCalledExactlyOnceWith(trueQuery);
});

test('a certificate that was given is trusted as it is, also when it is for another name', async () => {
	const {pem, key} = createIdentity('shop.example', Date.now());
	const {listening} = await wait('https://localhost:PORT/callback', {tls: {certificate: pem, key}});

	expect(listening.reachable).toBe(true);
});

test.runIf(hasOpenssl)(
	'a certificate that an authority of the person signed is trusted as it is',
	async () => {
		const folder = await tempFolder();
		const openssl = (...args: string[]) =>
			execFileSync(program, args, {cwd: folder, stdio: 'pipe'});
		const request = ['req', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes'];
		openssl(...request, '-x509', '-subj', '/CN=ca', '-keyout', 'ca.key', '-out', 'ca.crt');
		openssl(...request, '-subj', '/CN=localhost', '-keyout', 'own.key', '-out', 'own.csr');
		openssl(...'x509 -req -in own.csr -CA ca.crt -CAkey ca.key -days 2 -out own.crt'.split(' '));
		const certificate = await readFile(path.join(folder, 'own.crt'), 'utf8');
		const key = new Secret(await readFile(path.join(folder, 'own.key'), 'utf8'));
		const {listening} = await wait('https://localhost:PORT/callback', {tls: {certificate, key}});

		expect(listening.reachable).toBe(true);
	},
);

test.each([
	['a tunnel', 'https://tunnel.example/callback', 0],
	['another port of this machine', 'http://localhost:1/callback', 0],
])('whether %s leads here is not known', async (_, redirectUri, port) => {
	const {listening, notes} = await wait(redirectUri, {bind: {host: '127.0.0.1', port}});

	expect(listening.reachable).toBeUndefined();
	expect(notes).toEqual([]);
});

test('a proxy of the environment is not asked', async () => {
	const proxy = await fake(socket => socket.destroy());
	const port = await freePort();
	const listener = new URL('../../src/platform/listener.ts', import.meta.url).href;
	const script = `
		const {createListen} = await import(${JSON.stringify(listener)});
		for (const scheme of ['http', 'https']) {
			const {reachable, close} = await createListen({clock: {wall: Date.now}})({
				redirectUri: scheme + '://localhost:${port}/callback',
				judge: () => 'incomplete', note: () => undefined, language: 'en',
			});
			await close();
			console.log(scheme, reachable);
		}`;
	const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
		env: {
			NODE_USE_ENV_PROXY: '1',
			HTTP_PROXY: proxy.origin,
			HTTPS_PROXY: proxy.origin,
			http_proxy: proxy.origin,
			https_proxy: proxy.origin,
		},
		stdio: ['ignore', 'pipe', 'inherit'],
	});

	expect(await text(child.stdout)).toBe('http true\nhttps true\n');
	expect(proxy.requests).toEqual([]);
});

describe.runIf(hasBothFamilies)('with a listener on one loopback family only', () => {
	/** Somebody else has the other family of a port. */
	async function stranger(server: Server): Promise<number> {
		const port = await freePort();
		server.listen(port, '::1');
		await once(server, 'listening');
		onTestFinished(() => {
			server.close();
		});
		return port;
	}

	function waitBeside(scheme: 'http' | 'https', port: number) {
		return wait(`${scheme}://localhost:${port}/callback`, {bind: {host: '127.0.0.1', port}});
	}

	test('nobody on the other one does no harm: browsers try both', async () => {
		const {listening, notes} = await waitBeside('http', await freePort());

		expect(listening.reachable).toBe(true);
		expect(notes).toEqual([]);
	});

	test('it is not reached at an address of the other one', async () => {
		const port = await freePort();
		const {listening, notes} = await wait(`http://[::1]:${port}/callback`, {
			bind: {host: '127.0.0.1', port},
		});

		expect(listening.reachable).toBe(false);
		expect(notes).toEqual(['not-reachable']);
	});

	test.each<[string, RequestListener]>([
		['with the same status', (_, response) => response.writeHead(204).end()],
		['with another one', (_, response) => response.writeHead(404).end()],
		['by hanging up', request => request.socket.destroy()],
	])('a stranger who answers %s is told from it', async (_, answer) => {
		const port = await stranger(createHttpServer(answer));
		const {listening, notes} = await waitBeside('http', port);

		expect(listening.reachable).toBe(false);
		expect(notes).toEqual(['not-reachable']);
	});

	test('a stranger with another certificate learns nothing', async () => {
		const {pem, key} = createIdentity('localhost', Date.now());
		const seen: (string | undefined)[] = [];
		const port = await stranger(
			createHttpsServer({cert: pem, key: key.reveal()}, (request, response) => {
				seen.push(request.url);
				response.writeHead(204).end();
			}),
		);
		const {listening, notes} = await waitBeside('https', port);

		expect(listening.reachable).toBe(false);
		expect(notes).toEqual(['not-reachable']);
		expect(seen).toEqual([]);
	});

	test('a stranger who says nothing is not waited for', async () => {
		const port = await stranger(
			createServer(socket => {
				onTestFinished(() => {
					socket.destroy();
				});
			}),
		);
		const begun = performance.now();
		const {listening} = await waitBeside('https', port);

		expect(listening.reachable).toBe(false);
		expect(performance.now() - begun).toBeLessThan(3500);
	});

	test('a visit that somebody repeats is a stranger like any other', async () => {
		let visit = Buffer.alloc(0);
		// Passes the visit on to the listener, and keeps it.
		const port = await stranger(
			createServer(socket => {
				const onward = connect(port, '127.0.0.1');
				socket.on('data', chunk => {
					visit = Buffer.concat([visit, chunk]);
				});
				socket.pipe(onward).pipe(socket);
			}),
		);
		const {judged, notes} = await waitBeside('http', port);
		expect(judged).not.toHaveBeenCalled();

		expect(visit.toString()).toMatch(/^GET \/callback\?self-visit=[\w-]{22} HTTP\/1\.1\r\n/);
		expect(await exchange(dial(port), visit)).toMatch(/^HTTP\/1\.1 400 /);
		expect(judged).toHaveBeenCalledOnce();
		expect(notes).toEqual(['not-this-sign-in']);
	});
});
