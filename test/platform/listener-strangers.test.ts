import {expect, test} from 'vitest';
import {dial, exchange} from './servers.ts';
import {judge, trueQuery, visit, type Waiting, wait} from './waiting.ts';

/** A sign-in is still possible: whatever came before, the true callback is taken. */
async function expectTrueCallback({redirectUri, judged}: Waiting): Promise<void> {
	const before = judged.mock.results.filter(({value}) => value === 'accepted');
	const begun = performance.now();

	expect(before).toEqual([]);
	expect(await visit(`${redirectUri}?${trueQuery}`)).toMatchObject({status: 303});
	expect(performance.now() - begun).toBeLessThan(2000);
	expect(judged).toHaveLastReturnedWith('accepted');
}

/** Sends the bytes, in which HOST stands for the host of the redirect URI, and answers the status. */
async function statusOf({port}: Waiting, bytes: string): Promise<number | 'closed'> {
	const reply = await exchange(dial(port), bytes.replaceAll('HOST', `127.0.0.1:${port}`));
	return reply === '' ? 'closed' : Number(/^HTTP\/1\.1 (\d{3})/.exec(reply)?.[1]);
}

const get = (target: string): string => `GET ${target} HTTP/1.1\r\nHost: HOST\r\n\r\n`;
const callback = `/callback?${trueQuery}`;

test.each([
	['/favicon.ico', 404],
	['/robots.txt', 404],
	['/', 404],
	['/?code=AQ-true&state=right', 404],
	[`/callback/?${trueQuery}`, 404],
	[`/CALLBACK?${trueQuery}`, 404],
	[`/a/../callback?${trueQuery}`, 404],
	[`/./callback?${trueQuery}`, 404],
	[`//evil.example/callback?${trueQuery}`, 404],
	[`/%63allback?${trueQuery}`, 404],
	[`/callback#?${trueQuery}`, 404],
	[`/callback;?${trueQuery}`, 404],
	['/callback/done', 404],
	[`http://evil.example/callback?${trueQuery}`, 400],
	[`http://HOST/callback?${trueQuery}`, 400],
	['*', 400],
])('a request for %s is refused with %i', async (target, status) => {
	const waiting = await wait();

	expect(await statusOf(waiting, get(target))).toBe(status);
	expect(waiting.judged).not.toHaveBeenCalled();
	await expectTrueCallback(waiting);
});

test.each(['POST', 'PUT', 'HEAD', 'OPTIONS', 'TRACE', 'DELETE', 'PATCH', 'PROPFIND'])(
	'%s is refused with 405 and consumes nothing',
	async method => {
		const waiting = await wait();
		const request = `${method} ${callback} HTTP/1.1\r\nHost: HOST\r\nContent-Length: 0\r\n\r\n`;

		expect(await statusOf(waiting, request)).toBe(405);
		expect(waiting.judged).not.toHaveBeenCalled();
		await expectTrueCallback(waiting);
	},
);

test.each([
	['CONNECT', 'CONNECT HOST HTTP/1.1\r\nHost: HOST\r\n\r\n', 'closed'],
	[
		'an upgrade to a web socket',
		`GET ${callback} HTTP/1.1\r\nHost: HOST\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n`,
		405,
	],
	[
		'an upgrade to HTTP/2',
		`GET ${callback} HTTP/1.1\r\nHost: HOST\r\nConnection: Upgrade\r\nUpgrade: h2c\r\n\r\n`,
		405,
	],
	['HTTP/2 without asking', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', 400],
	['a foreign host', `GET ${callback} HTTP/1.1\r\nHost: evil.example\r\n\r\n`, 421],
	['another port', `GET ${callback} HTTP/1.1\r\nHost: 127.0.0.1:1\r\n\r\n`, 421],
	['the other name of this machine', `GET ${callback} HTTP/1.1\r\nHost: localhost\r\n\r\n`, 421],
	[
		'a foreign host that claims to be forwarded',
		`GET ${callback} HTTP/1.1\r\nHost: evil.example\r\nX-Forwarded-Host: HOST\r\n\r\n`,
		421,
	],
	['two hosts', `GET ${callback} HTTP/1.1\r\nHost: HOST\r\nhost: HOST\r\n\r\n`, 400],
	['no host', `GET ${callback} HTTP/1.1\r\n\r\n`, 400],
	['HTTP/1.0 without a host', `GET ${callback} HTTP/1.0\r\n\r\n`, 400],
	['an empty host', `GET ${callback} HTTP/1.1\r\nHost:\r\n\r\n`, 421],
	['bare line feeds', `GET ${callback} HTTP/1.1\nHost: HOST\n\n`, 400],
	['a NUL in the path', `GET /call\0back?${trueQuery} HTTP/1.1\r\nHost: HOST\r\n\r\n`, 400],
	[
		'two lengths',
		`GET ${callback} HTTP/1.1\r\nHost: HOST\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n`,
		400,
	],
	['a target of 20 KB', get(`/callback?code=${'x'.repeat(20_000)}`), 431],
	[
		'a header of 64 KB',
		`GET ${callback} HTTP/1.1\r\nHost: HOST\r\nX-Long: ${'x'.repeat(65_536)}\r\n\r\n`,
		431,
	],
	[
		'10 000 headers',
		`GET ${callback} HTTP/1.1\r\nHost: HOST\r\n${'a: b\r\n'.repeat(10_000)}\r\n`,
		431,
	],
	[
		'a request for another path whose body never comes',
		'GET /other HTTP/1.1\r\nHost: HOST\r\nContent-Length: 9\r\n\r\n',
		404,
	],
	['noise', '\u0001\u0002\u0003\r\n\r\n', 400],
])('%s is refused', async (_, bytes, status) => {
	const waiting = await wait();

	expect(await statusOf(waiting, bytes)).toBe(status);
	expect(waiting.judged).not.toHaveBeenCalled();
	await expectTrueCallback(waiting);
});

test.each([
	['', 'not-this-sign-in'],
	['?', 'not-this-sign-in'],
	['?code=AQ-true', 'not-this-sign-in'],
	['?code=AQ-true&state=wrong', 'not-this-sign-in'],
	['?code=AQ-true&state=RIGHT', 'not-this-sign-in'],
	['?code=AQ-true&state=right&state=right', 'not-this-sign-in'],
	['?error=access_denied', 'not-this-sign-in'],
	['?error=access_denied&state=wrong', 'not-this-sign-in'],
	['?state=right', 'incomplete'],
	['?code=a&code=b&state=right', 'incomplete'],
])('a callback with %j is answered with 400, and the wait goes on', async (query, answer) => {
	const waiting = await wait();
	const {redirectUri, judged, notes} = waiting;
	const {status, body} = await visit(redirectUri + query);

	expect(status).toBe(400);
	expect(body).not.toContain('right');
	expect(judged.mock.calls).toEqual([[query.slice(1)]]);
	expect(judge(query.slice(1))).toBe(answer);
	expect(notes).toEqual(answer === 'not-this-sign-in' ? ['not-this-sign-in'] : []);
	await expectTrueCallback(waiting);
});

test('noise behind a request does not disturb its answer', async () => {
	const {port, redirectUri} = await wait();
	const request = `GET /other HTTP/1.1\r\nHost: ${new URL(redirectUri).host}\r\n\r\n`;
	const reply = await exchange(dial(port), `${request}\u0001\u0002\r\n\r\n`);

	expect(reply).toMatch(/^HTTP\/1\.1 404 /);
	expect(reply.match(/HTTP\/1\.1/g)).toHaveLength(1);
});

test('a question mark in the query belongs to the query', async () => {
	const {redirectUri, judged} = await wait();
	await visit(`${redirectUri}?code=a?b&state=wrong`);

	expect(judged.mock.calls).toEqual([['code=a?b&state=wrong']]);
});

test('strangers are noted once, however often they come', async () => {
	const waiting = await wait();
	await visit(`${waiting.redirectUri}?state=a`);
	await visit(`${waiting.redirectUri}?state=b`);

	expect(waiting.notes).toEqual(['not-this-sign-in']);
	await expectTrueCallback(waiting);
});

test('a callback whose sender hangs up is taken all the same', async () => {
	const {port, judged} = await wait();
	const socket = dial(port);
	socket.write(`GET ${callback} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n\r\n`, () =>
		socket.resetAndDestroy(),
	);

	await expect.poll(() => judged.mock.results.map(({value}) => value)).toEqual(['accepted']);
});
