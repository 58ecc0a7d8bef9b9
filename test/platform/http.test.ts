import {gzipSync} from 'node:zlib';
import {expect, test} from 'vitest';
import {Secret} from '../../src/core/secret.ts';
import {metaSite} from '../../src/core/site.ts';
import {betrays, canary} from './canary.ts';
import {answering, failureOf, fake, requestOf, sendTo} from './fake-meta.ts';

test('query and form go out as they are meant to, encoded once', async () => {
	const {origin, requests} = await fake(answering('200 OK\r\nContent-Length: 2', '{}'));
	const secret = canary();
	await sendTo(origin)({
		stage: 'exchange',
		method: 'POST',
		url: `${origin}/oauth/access_token`,
		query: {fields: 'id,username', access_token: secret},
		form: {redirect_uri: 'https://localhost:8473/callback?a=b c', client_secret: secret},
	});
	const [head = '', body] = (requests[0] ?? '').split('\r\n\r\n');

	expect(head.split('\r\n')[0]).toBe(
		`POST /oauth/access_token?fields=id%2Cusername&access_token=${secret.reveal()} HTTP/1.1`,
	);
	expect(head.toLowerCase()).toContain('content-type: application/x-www-form-urlencoded');
	expect(head.toLowerCase()).toContain('connection: close');
	expect(body).toBe(
		`redirect_uri=https%3A%2F%2Flocalhost%3A8473%2Fcallback%3Fa%3Db+c&client_secret=${secret.reveal()}`,
	);
});

test('the key of an app, in which a bar joins id and secret, is encoded once', async () => {
	const {origin, requests} = await fake(answering('200 OK\r\nContent-Length: 2', '{}'));
	const secret = canary();
	await sendTo(origin)({
		stage: 'inspect',
		method: 'GET',
		url: `${origin}/v26.0/debug_token`,
		query: {
			input_token: secret,
			access_token: new Secret(`1454123876|${secret.reveal()}`),
		},
	});

	expect(requests[0]?.split('\r\n')[0]).toBe(
		`GET /v26.0/debug_token?input_token=${secret.reveal()}&access_token=1454123876%7C${secret.reveal()} HTTP/1.1`,
	);
});

test.each([200, 204, 400, 401, 403, 404, 408, 429, 500, 502, 503])(
	'status %i is an answer, not an error, and the request is sent once',
	async status => {
		const {origin, requests} = await fake(
			answering(`${status} Any\r\nX-Trace: a\r\nX-Trace: b\r\nContent-Length: 0`),
		);
		const reply = await sendTo(origin)(requestOf(origin, 'account', canary()));

		expect(reply).toMatchObject({
			status,
			headers: {'x-trace': 'a, b'},
			receivedAt: 1_732_442_400_000,
		});
		expect(reply.body).toHaveLength(0);
		expect(requests).toHaveLength(1);
	},
);

test('a form without fields is sent as an empty one', async () => {
	const {origin, requests} = await fake(answering('200 OK', '{}'));
	await sendTo(origin)({stage: 'exchange', method: 'POST', url: `${origin}/path`});

	expect(requests[0]?.toLowerCase()).toContain('content-length: 0');
});

test('a compressed answer arrives as its bytes', async () => {
	const text = '{"user_id":17841405793187219,"name":"ñ"}';
	const {origin} = await fake(answering('200 OK\r\nContent-Encoding: gzip', gzipSync(text)));
	const {body} = await sendTo(origin)(requestOf(origin, 'account', canary()));

	expect(Buffer.from(body).toString()).toBe(text);
});

test('64 KiB are taken', async () => {
	const {origin} = await fake(answering('200 OK', Buffer.alloc(65_536, 'x')));
	const {body} = await sendTo(origin)(requestOf(origin, 'account', canary()));

	expect(body).toHaveLength(65_536);
});

test('the caller ends a request with a reason of its own', async () => {
	const {origin} = await fake(() => stop.abort(reason));
	const stop = new AbortController();
	const reason = new Error('enough');

	await expect(sendTo(origin)(requestOf(origin, 'account', canary()), stop.signal)).rejects.toBe(
		reason,
	);
});

test('nothing is sent when the caller has ended it before', async () => {
	const {origin, requests} = await fake(answering('200 OK', '{}'));

	await expect(
		sendTo(origin)(requestOf(origin, 'account', canary()), AbortSignal.abort()),
	).rejects.toMatchObject({name: 'AbortError'});
	expect(requests).toEqual([]);
});

test('requests go to the origins of the site and nowhere else', async () => {
	const {origin, requests} = await fake(answering('200 OK', '{}'));
	const send = sendTo(origin, {site: metaSite()});

	await expect(send(requestOf(origin, 'account', canary()))).rejects.toBeInstanceOf(TypeError);
	expect(requests).toEqual([]);

	// The dialog is a page for the browser; no request goes there.
	const secret = canary();
	const error = await failureOf(send(requestOf(metaSite().facebook, 'exchange', secret)));
	expect(error).toBeInstanceOf(TypeError);
	expect(betrays(error, secret)).toBe(false);
});

test('a sandbox that is not on this machine gets nothing', async () => {
	const error = await failureOf(
		sendTo('http://sandbox.example')(requestOf('http://sandbox.example', 'account', canary())),
	);

	expect(error).toMatchObject({
		code: 'sandbox-not-local',
		details: {url: 'http://sandbox.example'},
	});
});

test('verification switched off concerns https only', async () => {
	const environment = (name: string) => (name === 'NODE_TLS_REJECT_UNAUTHORIZED' ? '0' : undefined);
	const {origin} = await fake(answering('200 OK', '{}'));
	const meta = sendTo(origin, {site: metaSite(), environment});

	for (const url of ['https://graph.instagram.com/me', 'https://graph.facebook.com/v26.0/me']) {
		await expect(meta({stage: 'account', method: 'GET', url})).rejects.toMatchObject({
			code: 'tls-verification-off',
		});
	}

	await expect(
		sendTo(origin, {environment})(requestOf(origin, 'account', canary())),
	).resolves.toMatchObject({status: 200});
});
