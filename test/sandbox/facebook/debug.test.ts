import {describe, expect, test} from 'vitest';
import {createPerson} from '../../../src/sandbox/person.ts';
import {control, errorIn, get, post, startReady} from '../helpers.ts';
import {debug, newLongUser, newPageToken, newShortUser, pageIds, tokenCall} from './helpers.ts';

const now = Date.UTC(2026, 10, 24, 10);
const seconds = now / 1000;

/** What is said of a token. */
async function said(...asked: Parameters<typeof debug>) {
	const {status, text} = await debug(...asked);
	expect(status, text).toBe(200);
	return JSON.parse(text).data;
}

describe('debug_token', () => {
	test('describes a user token', async () => {
		const sandbox = await startReady({now: () => now});
		expect(await said(sandbox, await newLongUser(sandbox))).toEqual({
			app_id: sandbox.app.facebookAppId,
			type: 'USER',
			application: 'Practice with Facebook',
			data_access_expires_at: seconds + 90 * 86_400,
			is_valid: true,
			expires_at: seconds + 5_183_944,
			issued_at: seconds,
			scopes: ['public_profile', 'instagram_basic', 'pages_show_list', 'pages_read_engagement'],
			user_id: expect.stringMatching(/^\d{16}[13579]$/),
		});
	});

	test('describes a Page token, which does not end by time', async () => {
		const sandbox = await startReady({now: () => now});
		expect(await said(sandbox, await newPageToken(sandbox))).toMatchObject({
			type: 'PAGE',
			profile_id: pageIds.shop,
			is_valid: true,
			expires_at: 0,
		});
	});

	test('describes the token of an app', async () => {
		const sandbox = await startReady();
		const pair = `${sandbox.app.facebookAppId}|${sandbox.app.facebookAppSecret}`;
		expect(await said(sandbox, pair)).toEqual({
			app_id: sandbox.app.facebookAppId,
			type: 'APP',
			application: 'Practice with Facebook',
			is_valid: true,
			scopes: [],
		});
	});

	test('is answered with and without a version, to the app in both spellings and to the person', async () => {
		const sandbox = await startReady();
		const {text} = await tokenCall(sandbox, {grant_type: 'client_credentials'});
		const token = await newShortUser(sandbox);
		expect(await said(sandbox, token)).toMatchObject({is_valid: true});
		expect(await said(sandbox, token, JSON.parse(text).access_token)).toMatchObject({
			is_valid: true,
		});
		expect(await said(sandbox, token, await newLongUser(sandbox))).toMatchObject({is_valid: true});
		const query = new URLSearchParams({input_token: token, access_token: token});
		expect(await get(`${sandbox.url}/v26.0/debug_token?${query}`)).toMatchObject({status: 200});
	});

	test('tells why a token works no more', async () => {
		const sandbox = await startReady();
		const user = await newShortUser(sandbox);
		const page = await newPageToken(sandbox);
		sandbox.clock.advance('2h');
		expect(await said(sandbox, user)).toMatchObject({
			is_valid: false,
			error: {code: 190, message: expect.stringContaining('Session has expired'), subcode: 463},
			type: 'USER',
		});
		await control(sandbox, 'pages', {id: pageIds.shop, hasRole: false});
		expect(await said(sandbox, page)).toMatchObject({
			is_valid: false,
			error: {code: 190, subcode: 492},
		});
		await createPerson({origin: sandbox.url}).facebook.removeApp();
		expect(await said(sandbox, page)).toMatchObject({is_valid: false, error: {subcode: 458}});
	});

	test.each(['EAAmadeup', 'IGAAmadeup', 'x'])('cannot read %s', async token => {
		const sandbox = await startReady();
		expect(await said(sandbox, token)).toEqual({
			error: {code: 190, message: 'Invalid OAuth access token - Cannot parse access token'},
			is_valid: false,
			scopes: [],
		});
	});

	test('is refused without a token that may ask', async () => {
		const sandbox = await startReady();
		const token = await newShortUser(sandbox);
		const refused = {
			message:
				'(#100) You must provide an app access token, or a user access token that is an owner or developer of the app',
			code: 100,
		};
		const without = await get(`${sandbox.url}/debug_token?input_token=${token}`);
		expect(without.status).toBe(400);
		expect(errorIn(without.text)).toMatchObject(refused);
		const page = await debug(sandbox, token, await newPageToken(sandbox));
		expect(page.status).toBe(400);
		expect(errorIn(page.text)).toMatchObject(refused);
	});

	test('is refused with a wrong secret, an unknown app or a token that works no more', async () => {
		const sandbox = await startReady();
		const token = await newShortUser(sandbox);
		const ask = async (bearer: string) => errorIn((await debug(sandbox, token, bearer)).text);
		expect(await ask(`${sandbox.app.facebookAppId}|wrong`)).toMatchObject({code: 190});
		expect(await ask('1679873086902791|wrong')).toMatchObject({code: 101});
		sandbox.clock.advance('2h');
		expect(await ask(token)).toMatchObject({code: 190, error_subcode: 463});
	});

	test('says nothing about the tokens of another app', async () => {
		const sandbox = await startReady();
		const created = await post(`${sandbox.url}/apps/creation/`, {
			name: 'Another',
			email: 'a@example.com',
			use_case: 'facebook',
		});
		const metaAppId = /\d+/.exec(created.location ?? '')?.[0] ?? '';
		const other = createPerson({origin: sandbox.url, metaAppId}).facebook;
		expect(await other.appId()).toBe(metaAppId);
		const bearer = `${metaAppId}|${await other.appSecret()}`;
		const {status, text} = await debug(sandbox, await newShortUser(sandbox), bearer);
		expect(status).toBe(400);
		expect(errorIn(text).message).toContain('did not match');
	});

	test('needs a token to describe', async () => {
		const sandbox = await startReady();
		expect(errorIn((await debug(sandbox, '')).text).message).toContain('input_token');
	});
});
