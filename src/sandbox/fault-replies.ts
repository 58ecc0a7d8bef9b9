import {once} from 'node:events';
import {gzipSync} from 'node:zlib';
import {RESPONSE_ALREADY_SENT} from '@hono/node-server/utils/response';
import {exchangeError, graphError} from './answers.ts';
import type {Endpoint, FaultName} from './faults.ts';
import {refusals} from './refusals.ts';
import type {Ctx, World} from './world.ts';

/** What is sent in place of the true answer; undefined for a fault that works on the call or its answer. */
export function answerInstead(
	world: World,
	c: Ctx,
	fault: FaultName,
	endpoint: Endpoint,
): Response | Promise<Response> | undefined {
	const error = (body: Parameters<typeof graphError>[0]) => graphError(body, world.random);

	switch (fault) {
		case 'hang':
			return hang(c);
		case 'reset':
			return reset(c);
		case 'html':
			return c.html('<!doctype html><title>Welcome</title><p>Sign in to use this network.');
		case 'empty':
			return c.body('', 200, {'content-type': 'application/json; charset=UTF-8'});
		case 'redirect':
			return c.redirect('/__sandbox/redirected', 307);
		case 'big-body':
			return c.json({data: 'x'.repeat(2 ** 20)});
		case 'gzip-bomb':
			return c.body(gzipBomb(), 200, {
				'content-type': 'application/json; charset=UTF-8',
				'content-encoding': 'gzip',
			});
		case 'server-error':
			return c.html('<!doctype html><title>Error</title><p>Sorry, something went wrong.', 500);
		case 'rate-limit':
			return error({
				message:
					'(#80002) There have been too many calls to this Instagram account. Wait a bit and try again.',
				code: 80_002,
				headers: {
					'x-app-usage': '{"call_count":100,"total_cputime":25,"total_time":25}',
					'x-business-use-case-usage':
						'{"17841405793187219":[{"type":"instagram","call_count":100,"total_cputime":25,"total_time":25,"estimated_time_to_regain_access":12}]}',
				},
			});
		case 'retry-after':
			return error({
				message: '(#4) Application request limit reached',
				code: 4,
				status: 429,
				headers: {'retry-after': '3600'},
			});
		case 'outage-code-1':
			return error({
				message: 'An unknown error has occurred.',
				code: 1,
				isTransient: true,
				status: 500,
			});
		case 'password-changed':
			return error(refusals.passwordChanged);
		case 'app-removed':
			return error(refusals.appRemoved);
		case 'permission-lost':
			return error(refusals.permissionLost);
		case 'wrong-secret':
			return endpoint === 'exchange'
				? exchangeError(refusals.wrongSecretAtExchange)
				: error(refusals.wrongSecret);
		case 'hostile-text':
			if (endpoint === 'me') {
				return undefined;
			}

			return endpoint === 'exchange'
				? exchangeError(hostileText)
				: error({message: hostileText, code: 100});
		case 'slow':
		case 'drip':
		case 'truncate':
		case 'wrong-account':
		case 'fewer-scopes':
		case 'drop-after-issue':
		case 'duplicate-keys':
		case 'proto-keys':
			return undefined;
		default:
			return fault satisfies never;
	}
}

/** What becomes of the true answer; the same answer for a fault that has done its work already. */
export async function answerAfter(
	world: World,
	c: Ctx,
	fault: FaultName,
	answer: Response,
): Promise<Response> {
	switch (fault) {
		case 'drop-after-issue':
			return reset(c);
		case 'truncate':
			return truncate(c, answer);
		case 'drip':
			return drip(world, c, answer);
		case 'duplicate-keys':
			return withMembers(answer, names => names.map(name => `"${name}": "decoy", `).join(''));
		case 'proto-keys':
			return withMembers(
				answer,
				() => '"__proto__": {"access_token": "decoy"}, "constructor": {"prototype": {"id": 1}}, ',
			);
		default:
			return answer;
	}
}

/** Escape sequences (colour, title, clipboard, link), markup, a bidirectional override, invisible characters. */
export const hostileText =
	'\u001B[31mred\u001B]0;title\u0007\u001B]52;c;c3RvbGVu\u0007\u001B]8;;http://localhost/\u001B\\link\r\nerror: forged \u202Edesrever\u200B <img src=x onerror=alert(1)> & "quoted"';

async function hang(c: Ctx): Promise<Response> {
	if (!c.env.outgoing.destroyed) {
		await once(c.env.outgoing, 'close');
	}

	return RESPONSE_ALREADY_SENT;
}

function reset(c: Ctx): Response {
	c.env.incoming.socket.resetAndDestroy();
	return RESPONSE_ALREADY_SENT;
}

async function truncate(c: Ctx, answer: Response): Promise<Response> {
	const body = Buffer.from(await answer.arrayBuffer());
	const {outgoing} = c.env;
	outgoing.writeHead(answer.status, {
		...Object.fromEntries(answer.headers),
		'content-length': body.length,
	});
	outgoing.write(body.subarray(0, Math.ceil(body.length / 2)), () => outgoing.destroy());
	return RESPONSE_ALREADY_SENT;
}

async function drip(world: World, c: Ctx, answer: Response): Promise<Response> {
	const body = Buffer.from(await answer.arrayBuffer());
	const {outgoing} = c.env;
	outgoing.writeHead(answer.status, {
		...Object.fromEntries(answer.headers),
		'content-length': body.length,
	});

	for (const byte of body) {
		if (outgoing.destroyed) {
			return RESPONSE_ALREADY_SENT;
		}

		outgoing.write(Buffer.of(byte));
		await world.wait(200);
	}

	outgoing.end();
	return RESPONSE_ALREADY_SENT;
}

/** 200 MiB of zeros, as 200 gzip members one after the other. */
function gzipBomb(): Uint8Array<ArrayBuffer> {
	const member = gzipSync(Buffer.alloc(2 ** 20));
	return new Uint8Array(Buffer.concat(Array.from({length: 200}, () => member)));
}

/** Puts members in front of those of the object that holds the fields; `members` gets their names. */
async function withMembers(
	answer: Response,
	members: (names: readonly string[]) => string,
): Promise<Response> {
	const text = await answer.text();
	const root = JSON.parse(text);
	const extra = members(Object.keys(root.data?.[0] ?? root));
	return new Response(
		text.replace(/^(\{"data": \[)?\{/, start => start + extra),
		{status: answer.status, headers: answer.headers},
	);
}
