import {createServer, type Socket} from 'node:net';
import {expect} from 'vitest';
import type {HttpRequest, Send, Stage} from '../../src/core/ports.ts';
import {Secret} from '../../src/core/secret.ts';
import {sandboxSite} from '../../src/core/site.ts';
import {createSend, type SendDeps} from '../../src/platform/http.ts';
import {listenForTest} from './servers.ts';

export type Fake = {readonly origin: string; readonly requests: string[]};

/** A server that keeps what came and answers bytes. */
export async function fake(answer: (socket: Socket) => void): Promise<Fake> {
	const requests: string[] = [];
	const server = createServer(socket => {
		socket.once('data', chunk => {
			requests.push(chunk.toString());
			answer(socket);
		});
	});

	return {origin: `http://127.0.0.1:${await listenForTest(server)}`, requests};
}

/** The real `Send`, with `origin` as the whole site. */
export function sendTo(origin: string, deps: Partial<SendDeps> = {}): Send {
	return createSend({
		site: sandboxSite(origin),
		clock: {now: async () => 1_732_442_400_000},
		environment: () => undefined,
		deadline: 2000,
		...deps,
	});
}

/** A request that carries the secret wherever one can be. */
export function requestOf(origin: string, stage: Stage, secret: Secret): HttpRequest {
	const isPost = stage === 'exchange';

	return {
		stage,
		method: isPost ? 'POST' : 'GET',
		url: `${origin}/path`,
		query: {
			access_token: new Secret(`1454123876|${secret.reveal()}`),
			input_token: secret,
			client_secret: secret,
			code: secret,
		},
		...(isPost && {form: {client_secret: secret, code: secret}}),
	};
}

/** Sends a head and a body, then ends. */
export function answering(head: string, body: string | Uint8Array = ''): (socket: Socket) => void {
	return socket => {
		socket.write(`HTTP/1.1 ${head}\r\n\r\n`);
		socket.end(body);
	};
}

/** What the work fails with. */
export async function failureOf(work: Promise<unknown>): Promise<Error> {
	const outcome = await work.catch((error: unknown) => error);
	expect(outcome).toBeInstanceOf(Error);
	return outcome as Error;
}
