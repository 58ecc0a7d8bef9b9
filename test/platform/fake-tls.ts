import {createServer as createProxy, type IncomingMessage} from 'node:http';
import {createServer} from 'node:https';
import {connect, type Socket} from 'node:net';
import type {Duplex} from 'node:stream';
import {getCACertificates, setDefaultCACertificates} from 'node:tls';
import {afterAll, beforeAll} from 'vitest';
import type {Send} from '../../src/core/ports.ts';
import {metaSite} from '../../src/core/site.ts';
import {createIdentity} from '../../src/platform/certificate.ts';
import {createSend} from '../../src/platform/http.ts';
import {listenForTest} from './servers.ts';

const day = 86_400_000;

/** Certificates that the tests of a file trust; the second is good no more. */
export const trusted = createIdentity('localhost', Date.now());
export const expired = createIdentity('localhost', Date.now() - 3 * day);

/** Makes this process trust them while the tests of a file run. */
export function trustForTests(): void {
	const usual = getCACertificates('default');
	beforeAll(() => setDefaultCACertificates([...usual, trusted.pem, expired.pem]));
	afterAll(() => setDefaultCACertificates(usual));
}

export type Meta = {readonly origin: string; readonly port: number; readonly requests: string[]};

/** An https server that counts what it understood. */
export async function meta(
	identity = trusted,
	answer: (socket: Socket) => void = socket =>
		socket.end('HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}'),
): Promise<Meta> {
	const requests: string[] = [];
	const server = createServer({cert: identity.pem, key: identity.key.reveal()}, request => {
		requests.push(request.url ?? '');
		answer(request.socket);
	});
	const port = await listenForTest(server);

	return {origin: `https://localhost:${port}`, port, requests};
}

/** The real `Send`, with `origin` as Meta. */
export function sendTo(
	origin: string,
	variables: Readonly<Record<string, string>> = {},
	deadline = 5000,
): Send {
	return createSend({
		site: {...metaSite(), exchange: origin, graph: origin},
		clock: {now: async () => 0},
		environment: name => variables[name],
		deadline,
	});
}

export type Proxy = {readonly url: string; readonly asked: string[]};

/** A proxy that leads every name to one port, or answers what the test wants. */
export async function proxyTo(port: number, answer?: (socket: Duplex) => void): Promise<Proxy> {
	const asked: string[] = [];
	const proxy = createProxy().on('connect', (request: IncomingMessage, socket: Duplex) => {
		asked.push(request.url ?? '');

		if (answer !== undefined) {
			answer(socket);
			return;
		}

		const onward = connect(port, '127.0.0.1', () => socket.write('HTTP/1.1 200 OK\r\n\r\n'));
		onward.on('error', () => socket.destroy());
		socket.on('error', () => onward.destroy());
		socket.pipe(onward).pipe(socket);
	});

	return {url: `http://127.0.0.1:${await listenForTest(proxy)}`, asked};
}
