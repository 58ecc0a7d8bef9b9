import {describe, expect, test} from 'vitest';
import {
	errorIn,
	get,
	longLived,
	madeUpToken,
	me,
	newLong,
	newShort,
	post,
	refresh,
	startReady,
	tokenIn,
} from './helpers.ts';

function movingClock() {
	let wall = Date.UTC(2026, 10, 24, 10);
	return {
		now: () => wall,
		pass(milliseconds: number) {
			wall += milliseconds;
		},
	};
}

describe('the long-lived exchange', () => {
	test('answers a bearer token that ends 60 days after the sign-in', async () => {
		const {now, pass} = movingClock();
		const sandbox = await startReady({now});
		const short = await newShort(sandbox);
		pass(56_000);
		const {status, text} = await longLived(sandbox, short);
		expect(status).toBe(200);
		expect(text).toMatch(
			/^\{"access_token": "IGAA\w+", "token_type": "bearer", "expires_in": 5183944\}$/,
		);
		expect(tokenIn(text)).not.toBe(short);
	});

	test('answers under a version as well', async () => {
		const sandbox = await startReady();
		const query = new URLSearchParams({
			grant_type: 'ig_exchange_token',
			client_secret: sandbox.app.appSecret,
			access_token: await newShort(sandbox),
		});
		const reply = await get(`${sandbox.url}/v25.0/access_token?${query}`);
		expect(reply.status).toBe(200);
		expect(reply.headers.get('facebook-api-version')).toBe('v25.0');
	});

	test('tells a wrong secret from a made-up token', async () => {
		const sandbox = await startReady();
		const wrong = await longLived(sandbox, madeUpToken(), '0'.repeat(32));
		expect(wrong.status).toBe(400);
		expect(errorIn(wrong.text)).toMatchObject({
			code: 100,
			message: 'Error validating client secret.',
			fbtrace_id: expect.stringMatching(/^A\w+$/),
		});
		const right = await longLived(sandbox, 'made-up-token');
		expect(errorIn(right.text)).toMatchObject({
			code: 190,
			message: 'Invalid OAuth access token - Cannot parse access token',
		});
	});

	test('refuses the secret of the Meta app', async () => {
		const sandbox = await startReady();
		const {text} = await get(`${sandbox.url}/apps/${sandbox.app.metaAppId}/settings/basic/`);
		const secret = /id="meta-app-secret">(\w{32})</.exec(text)?.[1] ?? '';
		expect(secret).not.toBe(sandbox.app.appSecret);
		const reply = await longLived(sandbox, await newShort(sandbox), secret);
		expect(errorIn(reply.text)).toMatchObject({code: 100});
	});

	test('refuses a token that is long-lived already', async () => {
		const sandbox = await startReady();
		const reply = await longLived(sandbox, await newLong(sandbox));
		expect(reply.status).toBe(400);
		expect(errorIn(reply.text)).toMatchObject({code: 100, type: 'IGApiException'});
	});

	test('refuses a short-lived token after one hour', async () => {
		const {now, pass} = movingClock();
		const sandbox = await startReady({now});
		const short = await newShort(sandbox);
		pass(3_600_000);
		expect(errorIn((await longLived(sandbox, short)).text)).toMatchObject({
			code: 190,
			message:
				'Error validating access token: Session has expired on Tuesday, 24-Nov-26 03:00:00 PST. The current time is Tuesday, 24-Nov-26 03:00:00 PST.',
		});
	});

	test.each(['post', 'delete', 'put'])('answers the catch-all to the method %s', async method => {
		const sandbox = await startReady();
		const reply = await fetch(`${sandbox.url}/access_token`, {method});
		expect(errorIn(await reply.text())).toMatchObject({
			code: 100,
			message: `Unsupported request - method type: ${method}`,
		});
	});

	test.each([
		['no token', {access_token: ''}],
		['another grant type', {grant_type: 'fb_exchange_token'}],
	])('answers the catch-all to %s', async (_, changes) => {
		const sandbox = await startReady();
		const query = new URLSearchParams({
			grant_type: 'ig_exchange_token',
			client_secret: sandbox.app.appSecret,
			access_token: 'x',
			...changes,
		});
		const {text} = await get(`${sandbox.url}/access_token?${query}`);
		expect(errorIn(text)).toMatchObject({message: 'Unsupported request - method type: get'});
	});
});

describe('the refresh', () => {
	test('is refused until the token is 24 hours old, and gives 60 days from then', async () => {
		const {now, pass} = movingClock();
		const sandbox = await startReady({now});
		const first = await newLong(sandbox);
		pass(86_399_999);
		const early = await refresh(sandbox, first);
		expect(early.status).toBe(400);
		expect(errorIn(early.text)).toMatchObject({code: 100});
		pass(1);
		const renewed = await refresh(sandbox, first);
		expect(renewed.text).toMatch(
			/^\{"access_token": "IGAA\w+", "token_type": "bearer", "expires_in": 5184000\}$/,
		);
	});

	test('counts the 24 hours anew for the token that it answers', async () => {
		const {now, pass} = movingClock();
		const sandbox = await startReady({now});
		const first = await newLong(sandbox);
		pass(86_400_000);
		const second = tokenIn((await refresh(sandbox, first)).text);
		expect(errorIn((await refresh(sandbox, second)).text)).toMatchObject({code: 100});
		pass(86_400_000);
		expect(await refresh(sandbox, second)).toMatchObject({status: 200});
	});

	test('is refused after 60 days, for ever', async () => {
		const {now, pass} = movingClock();
		const sandbox = await startReady({now});
		const token = await newLong(sandbox);
		pass(60 * 86_400_000);
		const {status, text} = await refresh(sandbox, token);
		expect(status).toBe(400);
		expect(errorIn(text)).toMatchObject({
			code: 190,
			message: expect.stringContaining('Session has expired on Saturday, 23-Jan-27 02:00:00 PST.'),
		});
		expect(errorIn(text)).not.toHaveProperty('error_subcode');
	});

	test('is refused to a short-lived token', async () => {
		const sandbox = await startReady();
		expect(errorIn((await refresh(sandbox, await newShort(sandbox))).text)).toMatchObject({
			code: 100,
		});
	});

	test('ends the old string with its own time, so that only the new one lives on', async () => {
		const {now, pass} = movingClock();
		const sandbox = await startReady({now});
		const old = await newLong(sandbox);
		pass(30 * 86_400_000);
		const renewed = tokenIn((await refresh(sandbox, old)).text);
		expect(renewed).not.toBe(old);
		pass(31 * 86_400_000);
		expect(await me(sandbox, old)).toMatchObject({status: 400});
		expect(await me(sandbox, renewed)).toMatchObject({status: 200});
	});
});

describe('/me', () => {
	test('tells the two ids apart, digit by digit, as bare numbers', async () => {
		const sandbox = await startReady();
		const {status, text} = await me(sandbox, await newLong(sandbox));
		expect(status).toBe(200);
		expect(text).toBe(
			'{"user_id": 17841405793187219, "username": "shop_es", "account_type": "BUSINESS", "id": 27640875392278831}',
		);
	});

	test('writes the ids as strings and wraps the object when that is asked for', async () => {
		const sandbox = await startReady({shape: 'wrapped', ids: 'string'});
		const {text} = await me(sandbox, await newLong(sandbox), 'user_id,username');
		expect(text).toBe(
			'{"data": [{"user_id": "17841405793187219", "username": "shop_es", "id": "27640875392278831"}]}',
		);
	});

	test('answers the id alone without fields', async () => {
		const sandbox = await startReady();
		const token = await newShort(sandbox);
		const {text} = await get(`${sandbox.url}/v26.0/me?access_token=${token}`);
		expect(text).toBe('{"id": 27640875392278831}');
	});

	test('takes the token as a bearer token, with and without a version', async () => {
		const sandbox = await startReady();
		const authorization = `Bearer ${await newShort(sandbox)}`;
		const versioned = await get(`${sandbox.url}/v26.0/me?fields=name`, {authorization});
		expect(versioned.text).toBe('{"name": "La Tienda de Inés", "id": 27640875392278831}');
		expect(await get(`${sandbox.url}/me`, {authorization})).toMatchObject({status: 200});
	});

	test('shows a picture that can be fetched', async () => {
		const sandbox = await startReady();
		const {text} = await me(sandbox, await newShort(sandbox), 'profile_picture_url');
		const picture = await fetch(JSON.parse(text).profile_picture_url);
		expect(picture.headers.get('content-type')).toBe('image/svg+xml');
	});

	test('refuses a field that does not exist', async () => {
		const sandbox = await startReady();
		const {text} = await me(sandbox, await newShort(sandbox), 'username,email');
		expect(errorIn(text)).toMatchObject({
			code: 100,
			message: '(#100) Tried accessing nonexisting field (email)',
		});
	});

	test.each(['constructor', '__proto__', 'toString'])('refuses the field %s', async field => {
		const sandbox = await startReady();
		const {text} = await me(sandbox, await newShort(sandbox), field);
		expect(errorIn(text)).toMatchObject({code: 100});
	});

	test('refuses a token that it did not issue, and none at all', async () => {
		const sandbox = await startReady();
		expect(errorIn((await me(sandbox, madeUpToken())).text)).toMatchObject({code: 190});
		expect(errorIn((await get(`${sandbox.url}/v26.0/me`)).text)).toMatchObject({
			message: 'Unsupported request - method type: get',
		});
	});

	test('refuses with subcode 458 after the person removed the app', async () => {
		const sandbox = await startReady();
		const token = await newLong(sandbox);
		const login = await post(`${sandbox.url}/accounts/login/`, {username: 'shop_es'});
		const cookie = login.headers.get('set-cookie')?.split(';')[0] ?? '';
		const removal = {app: sandbox.app.metaAppId, answer: 'remove'};
		await post(`${sandbox.url}/accounts/manage_access/`, removal, {cookie});
		expect(errorIn((await me(sandbox, token)).text)).toMatchObject({
			code: 190,
			error_subcode: 458,
		});
		expect(await me(sandbox, await newLong(sandbox))).toMatchObject({status: 200});
	});
});

test('an unknown path is answered as the API does', async () => {
	const sandbox = await startReady();
	const reply = await get(`${sandbox.url}/v26.0/impressions/day`);
	expect(reply.status).toBe(400);
	expect(errorIn(reply.text)).toMatchObject({
		code: 2500,
		message: 'Unknown path components: /v26.0/impressions/day',
	});
});
