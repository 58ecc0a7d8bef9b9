import {describe, expect, test} from 'vitest';
import {errorIn, get, newCode, post, startReady} from '../helpers.ts';
import {
	debug,
	exchangeUserToken,
	facebookExchange,
	facebookRedirectUri,
	facebookTokenIn,
	newFacebookCode,
	newLongUser,
	newPageToken,
	newShortUser,
	read,
	tokenCall,
} from './helpers.ts';

describe('the code exchange of Facebook', () => {
	test('gives a user token of one hour, with and without a version', async () => {
		const sandbox = await startReady();
		const versioned = await facebookExchange(sandbox, {code: await newFacebookCode(sandbox)});
		const query = new URLSearchParams({
			client_id: sandbox.app.facebookAppId,
			client_secret: sandbox.app.facebookAppSecret,
			redirect_uri: facebookRedirectUri,
			code: await newFacebookCode(sandbox),
		});
		const plain = await get(`${sandbox.url}/oauth/access_token?${query}`);

		for (const {status, text} of [versioned, plain]) {
			expect(status).toBe(200);
			expect(JSON.parse(text)).toEqual({
				access_token: expect.stringMatching(/^EAA\w{150,}$/),
				token_type: 'bearer',
				expires_in: 3600,
			});
		}

		expect(plain.headers.get('facebook-api-version')).toMatch(/^v\d+\.\d$/);
	});

	test('looks at the app before the code, so that a made-up code tells whether the pair is right', async () => {
		const sandbox = await startReady();
		const probe = async (changes: Record<string, string>) =>
			errorIn((await facebookExchange(sandbox, {code: 'made-up', ...changes})).text);
		expect(await probe({})).toMatchObject({
			message: 'Invalid verification code format.',
			type: 'OAuthException',
			code: 100,
		});
		const wrongId = {
			message: 'Error validating application. Invalid application ID.',
			code: 101,
		};
		expect(await probe({client_id: '1679873086902791'})).toMatchObject(wrongId);
		expect(await probe({client_id: sandbox.app.appId})).toMatchObject(wrongId);
		const wrongSecret = {message: 'Error validating client secret.', code: 1};
		expect(await probe({client_secret: 'f'.repeat(32)})).toMatchObject(wrongSecret);
		expect(await probe({client_secret: sandbox.app.appSecret})).toMatchObject(wrongSecret);
	});

	test('takes a code once', async () => {
		const sandbox = await startReady();
		const code = await newFacebookCode(sandbox);
		await facebookExchange(sandbox, {code});
		const again = await facebookExchange(sandbox, {code});
		expect(again.status).toBe(400);
		expect(errorIn(again.text)).toMatchObject({
			message: 'This authorization code has been used.',
			code: 100,
			error_subcode: 36_009,
		});
	});

	test('takes a code for one hour', async () => {
		const sandbox = await startReady();
		const code = await newFacebookCode(sandbox);
		sandbox.clock.advance('1h');
		const {text} = await facebookExchange(sandbox, {code});
		expect(errorIn(text).message).toBe('This authorization code has expired.');
	});

	test.each([
		['with the fragment left on it', (code: string) => `${code}#_=_`],
		['that was cut', (code: string) => code.slice(0, -1)],
		['that is missing', () => ''],
	])('refuses a code %s', async (_, changed) => {
		const sandbox = await startReady();
		const code = changed(await newFacebookCode(sandbox));
		expect(errorIn((await facebookExchange(sandbox, {code})).text)).toMatchObject({
			message: 'Invalid verification code format.',
			code: 100,
		});
	});

	test('refuses a code of Instagram Login', async () => {
		const sandbox = await startReady();
		const code = await newCode(sandbox);
		expect(errorIn((await facebookExchange(sandbox, {code})).text).code).toBe(100);
	});

	test.each([
		['encoded twice', encodeURIComponent(facebookRedirectUri)],
		['relative', '/callback'],
		['missing', ''],
	])('says when the redirect URI is %s', async (_, redirect_uri) => {
		const sandbox = await startReady();
		const code = await newFacebookCode(sandbox);
		const {text} = await facebookExchange(sandbox, {code, redirect_uri});
		expect(errorIn(text)).toMatchObject({
			message: "redirect_uri isn't an absolute URI. Check RFC 3986.",
			code: 191,
		});
	});

	test('wants the redirect URI of the dialog to the character, and spends the code either way', async () => {
		const sandbox = await startReady();
		const code = await newFacebookCode(sandbox);
		const other = await facebookExchange(sandbox, {code, redirect_uri: `${facebookRedirectUri}/`});
		expect(errorIn(other.text).message).toContain('redirect_uri is identical');
		expect(errorIn((await facebookExchange(sandbox, {code})).text).error_subcode).toBe(36_009);
	});

	test('knows no other grant type, and no POST', async () => {
		const sandbox = await startReady();
		const {text} = await tokenCall(sandbox, {grant_type: 'password'});
		expect(errorIn(text).message).toContain('grant_type');
		const posted = await post(`${sandbox.url}/v26.0/oauth/access_token`, {});
		expect(errorIn(posted.text)).toMatchObject({message: 'Unsupported post request', code: 100});
	});
});

describe('the long-lived exchange of Facebook', () => {
	test('gives a token of 5183944 seconds', async () => {
		const sandbox = await startReady();
		const {status, text} = await exchangeUserToken(sandbox, await newShortUser(sandbox));
		expect(status).toBe(200);
		expect(JSON.parse(text)).toEqual({
			access_token: expect.stringMatching(/^EAA/),
			token_type: 'bearer',
			expires_in: 5_183_944,
		});
	});

	test('is no refresh: a long-lived token stays what it is', async () => {
		const sandbox = await startReady();
		const token = await newLongUser(sandbox);
		sandbox.clock.advance('30d');
		const {access_token, expires_in} = JSON.parse((await exchangeUserToken(sandbox, token)).text);
		expect(access_token).toBe(token);
		expect(expires_in).toBeLessThanOrEqual(5_183_944 - 30 * 86_400);
		expect(expires_in).toBeGreaterThan(5_183_944 - 30 * 86_400 - 60);
		sandbox.clock.advance('30d');
		expect(errorIn((await exchangeUserToken(sandbox, token)).text)).toMatchObject({
			message: expect.stringContaining('Session has expired on'),
			code: 190,
			error_subcode: 463,
		});
	});

	test('ends a token of one hour after one hour', async () => {
		const sandbox = await startReady();
		const token = await newShortUser(sandbox);
		sandbox.clock.advance('1h');
		expect(errorIn((await exchangeUserToken(sandbox, token)).text).error_subcode).toBe(463);
		expect(errorIn((await read(sandbox, 'me/accounts', token)).text).error_subcode).toBe(463);
	});

	test('refuses what is no user token of the app', async () => {
		const sandbox = await startReady();
		const page = await newPageToken(sandbox);
		expect(errorIn((await exchangeUserToken(sandbox, page)).text).message).toContain(
			'must be a user access token',
		);

		for (const token of ['', 'EAAmadeup', 'IGAAmadeup']) {
			expect(errorIn((await exchangeUserToken(sandbox, token)).text)).toMatchObject({
				message: 'Invalid OAuth access token - Cannot parse access token',
				code: 190,
			});
		}
	});

	test('looks at the pair first', async () => {
		const sandbox = await startReady();
		const token = await newShortUser(sandbox);
		const wrong = await exchangeUserToken(sandbox, token, {client_secret: 'wrong'});
		expect(errorIn(wrong.text).code).toBe(1);
		const unknown = await exchangeUserToken(sandbox, token, {client_id: '1'});
		expect(errorIn(unknown.text).code).toBe(101);
	});
});

describe('client credentials', () => {
	test('give the token of the app, the same one each time, without an end', async () => {
		const sandbox = await startReady();
		const first = await tokenCall(sandbox, {grant_type: 'client_credentials'});
		const second = await tokenCall(sandbox, {grant_type: 'client_credentials'});
		const {access_token, ...others} = JSON.parse(first.text);
		expect(access_token).toMatch(new RegExp(`^${sandbox.app.facebookAppId}\\|\\w+$`));
		expect(access_token).not.toContain(sandbox.app.facebookAppSecret);
		expect(others).toEqual({token_type: 'bearer'});
		expect(second.text).toBe(first.text);
		const user = await newShortUser(sandbox);
		expect(JSON.parse((await debug(sandbox, user, access_token)).text).data.is_valid).toBe(true);
	});
});

test('a token has no place in the other login', async () => {
	const sandbox = await startReady();
	const token = facebookTokenIn(
		(await facebookExchange(sandbox, {code: await newFacebookCode(sandbox)})).text,
	);
	const refused = {message: 'Invalid OAuth access token - Cannot parse access token', code: 190};
	expect(errorIn((await read(sandbox, 'me', token)).text)).toMatchObject(refused);
	expect(
		errorIn(
			(
				await get(
					`${sandbox.url}/refresh_access_token?grant_type=ig_refresh_token&access_token=${token}`,
				)
			).text,
		),
	).toMatchObject(refused);
});
