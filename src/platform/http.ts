import {once} from 'node:events';
import type {ClientRequest, IncomingMessage} from 'node:http';
import type {Socket} from 'node:net';
import type {TLSSocket} from 'node:tls';
import type {Request} from 'got';
import {AppError} from '../core/errors.ts';
import type {Clock, HttpReply, HttpRequest, Send, Terminal} from '../core/ports.ts';
import {isLoopback} from '../core/redirect-uri.ts';
import {Secret} from '../core/secret.ts';
import {allowedOrigins, type Site} from '../core/site.ts';
import {type ProxySettings, proxySettings, refuseUnverified} from './http-environment.ts';
import {type Course, transportError} from './http-errors.ts';

export type SendDeps = {
	readonly site: Site;
	readonly clock: Pick<Clock, 'now'>;
	readonly environment: Terminal['environment'];
	/** Milliseconds for one request, from looking up the name to the last byte of the answer. */
	readonly deadline?: number;
};

/** Begins a request; its answer is read from the stream. */
type Open = (request: HttpRequest, url: URL, signal: AbortSignal) => Request;

const largestBody = 64 * 1024;

/**
 * The one way to Meta. Nothing is retried and no redirect is followed: a code is spent with the first
 * request, and a redirect would carry the secrets to another host.
 *
 * An error of the HTTP library holds the whole request, secrets included, so none leaves this file:
 * a new one is made from its code alone.
 *
 * The returned function throws the AppErrors of `Send`, and the reason of the caller's signal when that aborts.
 */
export function createSend({site, clock, environment, deadline = 15_000}: SendDeps): Send {
	const origins = allowedOrigins(site);
	let loading: Promise<Open> | undefined;

	return async (request, signal) => {
		const url = addressOf(request, origins);

		if (url.protocol === 'https:') {
			refuseUnverified(environment);
		}

		loading ??= load(site.sandbox === undefined ? proxySettings(environment) : {});
		const open = await loading;
		signal?.throwIfAborted();

		const expired = AbortSignal.timeout(deadline);
		const course: Course = {host: url.host, stage: request.stage, sent: false};

		try {
			const stream = open(request, url, AbortSignal.any(signal ? [signal, expired] : [expired]));
			watchSending(stream, course);
			const answer = await receive(stream, url.host);
			return {...answer, receivedAt: await clock.now()};
		} catch (error) {
			signal?.throwIfAborted();
			throw error instanceof AppError ? error : transportError(error, course, expired.aborted);
		}
	};
}

/** @throws TypeError for an address that is not of this site: a mistake of ours, never of the person */
function addressOf({url, query = {}}: HttpRequest, origins: readonly string[]): URL {
	const address = new URL(url);

	if (!origins.includes(address.origin)) {
		throw new TypeError(`Requests do not go to ${address.host}.`);
	}

	if (address.protocol !== 'https:' && !isLoopback(address)) {
		throw new AppError('sandbox-not-local', {url: address.origin});
	}

	for (const [name, value] of Object.entries(query)) {
		address.searchParams.set(name, revealed(value));
	}

	return address;
}

function revealed(value: string | Secret): string {
	return value instanceof Secret ? value.reveal() : value;
}

/** Loads the HTTP library with the first request, so that commands without one do not pay for it. */
async function load(proxyEnv: ProxySettings): Promise<Open> {
	const [{default: got}, http, https] = await Promise.all([
		import('got'),
		import('node:http'),
		import('node:https'),
	]);
	// A kept connection may have been closed by the other side meanwhile, and then nobody could tell
	// whether the request was read. So each request has a connection of its own.
	const agent = {
		http: new http.Agent({keepAlive: false}),
		https: new https.Agent({keepAlive: false, proxyEnv}),
	};

	return ({method, form = {}}, url, signal) =>
		got.stream(url, {
			method,
			agent,
			signal,
			headers: {
				accept: 'application/json',
				'user-agent': 'ig-wizard',
			},
			// A stream without a body of its own would wait for one to be written.
			...(method === 'POST' && {
				form: Object.fromEntries(
					Object.entries(form).map(([name, value]) => [name, revealed(value)]),
				),
			}),
			followRedirect: false,
			throwHttpErrors: false,
			retry: {limit: 0},
		});
}

/** Notes when the connection stands and the request leaves: a failure before that cost nothing. */
function watchSending(stream: Request, course: Course): void {
	stream.once('request', (request: ClientRequest) => {
		request.once('socket', (socket: Socket | TLSSocket) => {
			const [stands, event] =
				'authorized' in socket
					? [socket.authorized, 'secureConnect']
					: [!socket.connecting, 'connect'];

			// Through a proxy the connection stands before the request has it.
			course.sent = stands;
			socket.once(event, () => {
				course.sent = true;
			});
		});
	});
}

async function receive(stream: Request, host: string): Promise<Omit<HttpReply, 'receivedAt'>> {
	// What still fails once the answer was taken or refused concerns nobody.
	stream.on('error', () => undefined);

	try {
		const [response] = (await once(stream, 'response')) as [IncomingMessage];
		const {statusCode: status = 0, headers} = response;

		if (status >= 300 && status < 400) {
			throw new AppError('unexpected-redirect', {host, status});
		}

		return {status, headers: flat(headers), body: await readBody(stream, host)};
	} finally {
		stream.destroy();
	}
}

/** Counts the bytes after decompression, so that a small answer cannot become a large one. */
async function readBody(stream: AsyncIterable<Uint8Array>, host: string): Promise<Uint8Array> {
	const chunks: Uint8Array[] = [];
	let size = 0;

	for await (const chunk of stream) {
		size += chunk.byteLength;

		if (size > largestBody) {
			throw new AppError('answer-too-large', {host});
		}

		chunks.push(chunk);
	}

	return Buffer.concat(chunks);
}

function flat(
	headers: Readonly<Record<string, string | string[] | undefined>>,
): HttpReply['headers'] {
	return Object.fromEntries(
		Object.entries(headers).map(([name, value]) => [name, [value ?? ''].flat().join(', ')]),
	);
}
