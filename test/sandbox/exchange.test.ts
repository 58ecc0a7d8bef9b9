import {describe, expect, test} from 'vitest';
import {
	authorizeUrl,
	exchange,
	get,
	me,
	newCode,
	post,
	redirectUri,
	startReady,
} from './helpers.ts';

const refusal = (message: string) => ({
	status: 400,
	text: `{"error_type":"OAuthException","code":400,"error_message":"${message}"}`,
});

describe('the answer of the code exchange', () => {
	test('is flat, with the app-scoped id as a bare number and the permissions as a list', async () => {
		const sandbox = await startReady();
		const {status, text} = await exchange(sandbox, {code: await newCode(sandbox)});
		expect(status).toBe(200);
		expect(text).toMatch(
			/^\{"access_token": "IGAA\w{170,180}", "user_id": 27640875392278831, "permissions": \["instagram_business_basic","instagram_business_manage_messages"\]\}$/,
		);
	});

	test('is wrapped, with strings, when that is asked for', async () => {
		const sandbox = await startReady({shape: 'wrapped', ids: 'string', permissions: 'string'});
		const {text} = await exchange(sandbox, {code: await newCode(sandbox)});
		expect(text).toMatch(
			/^\{"data": \[\{"access_token": "IGAA\w+", "user_id": "27640875392278831", "permissions": "instagram_business_basic,instagram_business_manage_messages"\}\]\}$/,
		);
	});

	test('leaves the permissions out when that is asked for', async () => {
		const sandbox = await startReady({permissions: 'none'});
		const {text} = await exchange(sandbox, {code: await newCode(sandbox)});
		expect(text).toMatch(/^\{"access_token": "IGAA\w+", "user_id": 27640875392278831\}$/);
	});

	test('comes for multipart/form-data as well', async () => {
		const sandbox = await startReady();
		const form = new FormData();
		form.set('client_id', sandbox.app.appId);
		form.set('client_secret', sandbox.app.appSecret);
		form.set('grant_type', 'authorization_code');
		form.set('redirect_uri', redirectUri);
		form.set('code', await newCode(sandbox));
		const reply = await fetch(`${sandbox.url}/oauth/access_token`, {method: 'POST', body: form});
		expect(await reply.text()).toMatch(/^\{"access_token": "IGAA/);
		expect(reply.headers.get('content-type')).toBe('application/json; charset=UTF-8');
	});

	test('names another account by another id for each app', async () => {
		const sandbox = await startReady();
		const login = await post(`${sandbox.url}/accounts/login/`, {username: 'shop_es'});
		const cookie = login.headers.get('set-cookie')?.split(';')[0] ?? '';
		const created = await post(`${sandbox.url}/apps/creation/`, {
			name: 'Second',
			email: 'second@example.com',
			use_case: 'instagram',
		});
		const root = created.location?.replace(/\/dashboard\/$/, '');
		await post(`${sandbox.url}${root}/permissions/`, {permission: 'instagram_business_basic'});
		await post(`${sandbox.url}${root}/redirect-uris/`, {uri: redirectUri});
		await post(`${sandbox.url}${root}/roles/roles/`, {username: 'shop_es'});
		await post(
			`${sandbox.url}/accounts/manage_access/`,
			{app: root?.split('/').at(-1) ?? '', answer: 'accept'},
			{cookie},
		);
		const {text} = await get(`${sandbox.url}${root}/instagram-business/API-Setup/`);
		const appId = /id="instagram-app-id">(\d+)</.exec(text)?.[1] ?? '';
		const appSecret = /id="instagram-app-secret">(\w+)</.exec(text)?.[1] ?? '';
		const second = {...sandbox, app: {...sandbox.app, appId, appSecret}};
		const code = await newCode(second, {scope: 'instagram_business_basic'});
		const answer = await exchange(second, {code});
		expect(answer.text).toMatch(/"user_id": 27640875406278831,/);
		expect((await me(sandbox, /IGAA\w+/.exec(answer.text)?.[0] ?? '')).text).toContain(
			'"user_id": 17841405793187219',
		);
	});
});

describe('the code exchange refuses', () => {
	test('the Meta app id', async () => {
		const sandbox = await startReady();
		const changes = {client_id: sandbox.app.metaAppId, code: await newCode(sandbox)};
		expect(await exchange(sandbox, changes)).toMatchObject(refusal('Invalid platform app'));
	});

	test('another secret, and does not spend the code on it', async () => {
		const sandbox = await startReady();
		const code = await newCode(sandbox);
		const wrong = await exchange(sandbox, {code, client_secret: '0'.repeat(32)});
		expect(wrong).toMatchObject(refusal('Invalid Client Secret'));
		expect(await exchange(sandbox, {code})).toMatchObject({status: 200});
	});

	test('a code that was used', async () => {
		const sandbox = await startReady();
		const code = await newCode(sandbox);
		await exchange(sandbox, {code});
		expect(await exchange(sandbox, {code})).toMatchObject(
			refusal('This authorization code has been used'),
		);
	});

	test('a code with #_ behind it', async () => {
		const sandbox = await startReady();
		const code = `${await newCode(sandbox)}#_`;
		expect(await exchange(sandbox, {code})).toMatchObject(refusal('Invalid authorization code'));
	});

	test('a code after one hour, and takes it a moment before', async () => {
		let wall = Date.UTC(2026, 10, 24, 10);
		const sandbox = await startReady({now: () => wall});
		const [early, late] = [await newCode(sandbox), await newCode(sandbox)];
		wall += 3_599_999;
		expect(await exchange(sandbox, {code: early})).toMatchObject({status: 200});
		wall += 1;
		expect(await exchange(sandbox, {code: late})).toMatchObject(
			refusal('Matching code was not found or was already used'),
		);
	});

	test('another registered redirect URI than that of the authorize request', async () => {
		const sandbox = await startReady();
		const changes = {code: await newCode(sandbox), redirect_uri: 'http://localhost:8473/callback'};
		expect(await exchange(sandbox, changes)).toMatchObject(
			refusal(
				'Error validating verification code. Please make sure your redirect_uri is identical to the one you used in the OAuth dialog request',
			),
		);
	});

	test('a redirect URI that is not registered, and spends the code on it', async () => {
		const sandbox = await startReady();
		const code = await newCode(sandbox);
		const changes = {code, redirect_uri: `${redirectUri}/`};
		expect(await exchange(sandbox, changes)).toMatchObject(refusal('Invalid redirect_uri'));
		expect(await exchange(sandbox, {code})).toMatchObject(
			refusal('This authorization code has been used'),
		);
	});

	test('a code of another app', async () => {
		const sandbox = await startReady();
		const created = await post(`${sandbox.url}/apps/creation/`, {
			name: 'Second',
			email: 'second@example.com',
			use_case: 'instagram',
		});
		const root = created.location?.replace(/\/dashboard\/$/, '');
		const {text} = await get(`${sandbox.url}${root}/instagram-business/API-Setup/`);
		const changes = {
			code: await newCode(sandbox),
			client_id: /id="instagram-app-id">(\d+)</.exec(text)?.[1] ?? '',
			client_secret: /id="instagram-app-secret">(\w+)</.exec(text)?.[1] ?? '',
		};
		expect(await exchange(sandbox, changes)).toMatchObject(refusal('Invalid authorization code'));
	});

	test('another grant type', async () => {
		const sandbox = await startReady();
		const changes = {code: await newCode(sandbox), grant_type: 'client_credentials'};
		expect(await exchange(sandbox, changes)).toMatchObject(refusal('Unsupported grant_type'));
	});

	test('a body that is no form', async () => {
		const sandbox = await startReady();
		const reply = await fetch(`${sandbox.url}/oauth/access_token`, {
			method: 'POST',
			headers: {'content-type': 'application/json'},
			body: JSON.stringify({client_id: sandbox.app.appId}),
		});
		expect(await reply.text()).toBe(refusal('Invalid platform app').text);
	});

	test('everything with the same answer where id and secret are right and the code is made up', async () => {
		const sandbox = await startReady();
		const probe = {code: 'made-up-code-of-a-probe', redirect_uri: ''};
		expect(await exchange(sandbox, probe)).toMatchObject(
			refusal('Matching code was not found or was already used'),
		);
		expect(await exchange(sandbox, {...probe, client_id: '1'})).toMatchObject(
			refusal('Invalid platform app'),
		);
		expect(await exchange(sandbox, {...probe, client_secret: 'x'})).toMatchObject(
			refusal('Invalid Client Secret'),
		);
	});
});

test('each authorize request gives a code of its own', async () => {
	const sandbox = await startReady();
	const codes = await Promise.all(Array.from({length: 20}, () => newCode(sandbox)));
	expect(new Set(codes).size).toBe(20);
	expect(authorizeUrl(sandbox)).not.toContain(codes[0]);
});
