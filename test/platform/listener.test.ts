import {networkInterfaces} from 'node:os';
import {expect, test} from 'vitest';
import {isFree} from '../support/free-port.ts';
import {dial, exchange, loopbackFamilies} from './servers.ts';
import {trueQuery, visit, wait} from './waiting.ts';

const fixedHeaders = {
	'content-type': 'text/html; charset=utf-8',
	'x-content-type-options': 'nosniff',
	'cache-control': 'no-store',
	'referrer-policy': 'no-referrer',
	'content-security-policy': expect.stringMatching(
		/^default-src 'none'; style-src 'sha256-[A-Za-z0-9+/]{43}='; base-uri 'none'; form-action 'none'; frame-ancestors 'none'$/,
	),
	'cross-origin-opener-policy': 'same-origin',
	connection: 'close',
};

test('the callback is judged, and the browser is sent on to an address without the code', async () => {
	const {redirectUri, judged} = await wait();
	const callback = await visit(`${redirectUri}?${trueQuery}`);
	const done = await visit(new URL(callback.headers.location ?? '', redirectUri).href);

	expect(judged.mock.calls).toEqual([[trueQuery]]);
	expect(callback).toMatchObject({status: 303, body: '', headers: {location: '/callback/done'}});
	expect(callback.headers).toMatchObject(fixedHeaders);
	expect(done).toMatchObject({status: 200, headers: fixedHeaders});
	expect(done.body).toContain('Go back to the terminal');
});

test.each([
	['http://127.0.0.1:PORT/', '/done'],
	['http://127.0.0.1:PORT/a/b/', '/a/b/done'],
	['http://127.0.0.1:PORT/cb?tenant=1', '/cb/done'],
])('the page after %s is at %s', async (uri, location) => {
	const {redirectUri, judged} = await wait(uri);
	const separator = redirectUri.includes('?') ? '&' : '?';

	expect(await visit(redirectUri + separator + trueQuery)).toMatchObject({
		status: 303,
		headers: {location},
	});
	expect(judged).toHaveBeenCalledOnce();
});

test('who declines reads that, and nothing of what was sent', async () => {
	const {redirectUri} = await wait();
	const hostile = encodeURIComponent('<img src=x onerror=alert(1)>');
	const callback = await visit(
		`${redirectUri}?error=access_denied&error_description=${hostile}&state=right`,
	);
	const done = await visit(`${redirectUri}/done`);

	expect(callback.status).toBe(303);
	expect(done.body).toContain('You declined');
	expect(callback.body + done.body).not.toContain('<img');
});

test('a reload and a second code get the same page and are not judged', async () => {
	const {redirectUri, judged, notes} = await wait();
	const first = await visit(`${redirectUri}?${trueQuery}`);
	const again = await visit(`${redirectUri}?${trueQuery}`);
	const other = await visit(`${redirectUri}?code=AQ-other&state=right`);
	const page = await visit(`${redirectUri}/done`);

	expect([again, other].map(reply => [reply.status, reply.headers.location])).toEqual([
		[303, first.headers.location],
		[303, first.headers.location],
	]);
	expect(await visit(`${redirectUri}/done`)).toMatchObject({status: 200, body: page.body});
	expect(judged).toHaveBeenCalledOnce();
	expect(notes).toEqual(['repeated']);
});

test('the page in Spanish is for those who read Spanish', async () => {
	const {redirectUri} = await wait(undefined, {language: 'es'});
	await visit(`${redirectUri}?${trueQuery}`);
	const {body} = await visit(`${redirectUri}/done`);

	expect(body).toContain('<html lang="es">');
	expect(body).toContain('Vuelve a la terminal');
});

test('of a hundred callbacks at once, one is judged and each has an answer', async () => {
	const {redirectUri, judged, notes} = await wait();
	const replies = await Promise.all(
		Array.from({length: 100}, () =>
			visit(`${redirectUri}?${trueQuery}`).then(
				({status}) => status,
				() => 'closed',
			),
		),
	);

	expect(judged).toHaveBeenCalledOnce();
	expect(replies).toContain(303);
	expect(replies.filter(reply => reply !== 303 && reply !== 'closed')).toEqual([]);
	expect(notes).toEqual(['repeated']);
});

test('localhost is bound in all loopback families of the machine, and nowhere else', async () => {
	const {port, listening, notes} = await wait('http://localhost:PORT/callback');
	const families = await loopbackFamilies();
	const others = Object.values(networkInterfaces())
		.flatMap(addresses => addresses ?? [])
		.filter(({internal, scopeid}) => !internal && !scopeid);

	expect(listening.addresses).toEqual(
		families.map(host => (host === '::1' ? `[::1]:${port}` : `${host}:${port}`)),
	);
	expect(notes).toEqual(families.length === 2 ? [] : ['one-family-only']);

	for (const {address} of others) {
		expect(await isFree(address, port), address).toBe(true);
	}
});

test('an address literal is bound alone', async () => {
	const {port, listening, notes} = await wait('http://127.0.0.1:PORT/callback');

	expect(listening.addresses).toEqual([`127.0.0.1:${port}`]);
	expect(notes).toEqual([]);
});

test('behind a tunnel the listener speaks http and knows the public name only', async () => {
	const {listening, judged} = await wait('https://tunnel.example/callback', {
		bind: {host: '127.0.0.1', port: 0},
	});
	const port = Number(listening.addresses[0]?.split(':').at(-1));
	const ask = (headers: string) =>
		exchange(dial(port), `GET /callback?${trueQuery} HTTP/1.1\r\n${headers}\r\n\r\n`);

	expect(listening.certificate).toBeUndefined();
	expect(await ask(`Host: 127.0.0.1:${port}\r\nX-Forwarded-Host: tunnel.example`)).toMatch(
		/^HTTP\/1.1 421 /,
	);
	expect(judged).not.toHaveBeenCalled();
	expect(await ask('Host: tunnel.example')).toMatch(/^HTTP\/1.1 303 /);
});
