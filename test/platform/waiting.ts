import {once} from 'node:events';
import {get, type IncomingMessage} from 'node:http';
import {type AgentOptions, get as getTls} from 'node:https';
import {text} from 'node:stream/consumers';
import {onTestFinished, vi} from 'vitest';
import type {CallbackAnswer, ListenerNote, Listening, ListenOptions} from '../../src/core/ports.ts';
import {createListen, type ListenerDeps} from '../../src/platform/listener.ts';
import {freePort} from '../support/free-port.ts';

/** The query that the judge of these tests takes. */
export const trueQuery = 'code=AQ-true&state=right';

/** As in a sign-in: another state says nothing, whatever else comes with it. */
export function judge(query: string): CallbackAnswer {
	const parameters = new URLSearchParams(query);

	if (parameters.getAll('state').join() !== 'right') {
		return 'not-this-sign-in';
	}

	if (parameters.has('error')) {
		return 'declined';
	}

	return parameters.getAll('code').length === 1 ? 'accepted' : 'incomplete';
}

export type Waiting = {
	readonly port: number;
	readonly redirectUri: string;
	readonly listening: Listening;
	readonly judged: ReturnType<typeof vi.fn<typeof judge>>;
	readonly notes: ListenerNote[];
};

/** Opens a listener at `redirectUri`, in which PORT stands for a free port, and closes it with the test. */
export async function wait(
	redirectUri = 'http://127.0.0.1:PORT/callback',
	options: Partial<ListenOptions> = {},
	deps: Partial<ListenerDeps> = {},
): Promise<Waiting> {
	const port = await freePort();
	const judged = vi.fn(judge);
	const notes: ListenerNote[] = [];
	const uri = redirectUri.replace('PORT', String(port));
	const listening = await createListen({clock: {wall: Date.now}, ...deps})({
		redirectUri: uri,
		judge: judged,
		note: note => notes.push(note),
		language: 'en',
		...options,
	});
	onTestFinished(() => listening.close());

	return {port, redirectUri: uri, listening, judged, notes};
}

export type Reply = {
	readonly status: number | undefined;
	readonly headers: IncomingMessage['headers'];
	readonly body: string;
};

/** What a browser does with an address: one GET on a connection of its own; redirects are not followed. */
export async function visit(url: string, options: AgentOptions = {}): Promise<Reply> {
	const request = url.startsWith('https:')
		? getTls(url, {agent: false, ...options})
		: get(url, {agent: false});
	const [response] = (await once(request, 'response')) as [IncomingMessage];
	return {status: response.statusCode, headers: response.headers, body: await text(response)};
}

/** The same as a browser that trusts the certificate of this sign-in. */
export function visitTrusting({listening}: Waiting, url: string): Promise<Reply> {
	return visit(url, {ca: listening.certificate?.pem});
}
