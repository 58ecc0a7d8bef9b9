import {describe, expect, test} from 'vitest';
import {createBrowser, formOn} from '../../src/sandbox/person/browser.ts';
import {formsOf, linksOf, textOf} from '../../src/sandbox/person/html.ts';
import {createPerson} from '../../src/sandbox/person.ts';
import {authorizeUrl, control, get, post, redirectUri, start, startReady} from './helpers.ts';

describe('a page that stays', () => {
	test.each([
		['an unknown app id', {client_id: '1679873086902791'}, 'Invalid platform app'],
		['no app id', {client_id: undefined}, 'Invalid platform app'],
		['a slash too many', {redirect_uri: `${redirectUri}/`}, 'Invalid redirect_uri'],
		['another port', {redirect_uri: 'http://127.0.0.1:8474/callback'}, 'Invalid redirect_uri'],
		['another case', {redirect_uri: 'HTTP://127.0.0.1:8473/callback'}, 'Invalid redirect_uri'],
		[
			'another name of the same host',
			{redirect_uri: 'http://[::1]:8473/callback'},
			'Invalid redirect_uri',
		],
		[
			'an address that was encoded twice',
			{redirect_uri: encodeURIComponent(redirectUri)},
			'Invalid redirect_uri',
		],
		['no redirect URI', {redirect_uri: undefined}, 'Invalid redirect_uri'],
		['a token instead of a code', {response_type: 'token'}, 'Invalid response_type'],
		[
			'scopes of the retired API',
			{scope: 'user_profile,user_media'},
			'Invalid scope: user_profile, user_media',
		],
		['scopes of Facebook Login', {scope: 'instagram_basic'}, 'Invalid scope: instagram_basic'],
		['no scope', {scope: undefined}, 'Invalid scope:'],
		[
			'scopes without the basic one',
			{scope: 'instagram_business_manage_comments'},
			'Invalid scope: instagram_business_manage_comments',
		],
	])('is what the person sees after %s', async (_, changes, words) => {
		const sandbox = await startReady();
		const reply = await get(authorizeUrl(sandbox, changes));
		expect(reply).toMatchObject({status: 400, location: null});
		expect(textOf(reply.text, 'said')).toContain(words);
	});

	test('is what the person sees after the Meta app id was sent', async () => {
		const sandbox = await startReady();
		const reply = await get(authorizeUrl(sandbox, {client_id: sandbox.app.metaAppId}));
		expect(textOf(reply.text, 'said')).toContain('Invalid platform app');
	});

	test('is what the person sees when a parameter comes twice', async () => {
		const sandbox = await startReady();
		const reply = await get(`${authorizeUrl(sandbox)}&redirect_uri=https%3A%2F%2Fexample.com%2F`);
		expect(textOf(reply.text, 'said')).toContain('Invalid redirect_uri');
	});

	test('shows what was sent as text, never as markup', async () => {
		const sandbox = await startReady();
		const reply = await get(authorizeUrl(sandbox, {client_id: '<img src=x onerror=alert(1)>"'}));
		expect(reply.text).not.toContain('<img');
		expect(reply.text).toContain('&lt;img src=x onerror=alert(1)&gt;');
	});

	test('is what a person without a role sees, and what an invited one sees before accepting', async () => {
		const sandbox = await startReady({consent: 'ask'});
		const browser = createBrowser();
		const login = await browser.open(authorizeUrl(sandbox));
		const username = 'ana.crea.cosas';
		const refused = await browser.submit(login, formOn(login, '/accounts/login/'), {
			values: {username},
		});
		expect(textOf(refused.text, 'said')).toBe('Insufficient Developer Role');

		const path = `/apps/${sandbox.app.metaAppId}/roles/roles/`;
		const roles = await browser.open(sandbox.url + path);
		await browser.submit(roles, formOn(roles, path), {values: {username}});
		const pending = await browser.open(authorizeUrl(sandbox));
		expect(textOf(pending.text, 'said')).toBe('Insufficient Developer Role');

		const access = await browser.open(`${sandbox.url}/accounts/manage_access/`);
		await browser.submit(access, formOn(access, '/accounts/manage_access/'), {
			press: {name: 'answer', value: 'accept'},
		});
		const accepted = await browser.open(authorizeUrl(sandbox));
		expect(
			formsOf(accepted.text).some(form => form.buttons.some(button => button.value === 'allow')),
		).toBe(true);
	});

	test('is what a personal account sees, also as an accepted tester', async () => {
		const sandbox = await startReady({consent: 'ask'});
		const browser = createBrowser();
		const values = {username: 'max_at_home'};
		const path = `/apps/${sandbox.app.metaAppId}/roles/roles/`;
		const roles = await browser.open(sandbox.url + path);
		await browser.submit(roles, formOn(roles, path), {values});
		const login = await browser.open(`${sandbox.url}/accounts/login/`);
		const access = await browser.submit(login, formOn(login, '/accounts/login/'), {values});
		await browser.submit(access, formOn(access, '/accounts/manage_access/'), {
			press: {name: 'answer', value: 'accept'},
		});

		const refused = await browser.open(authorizeUrl(sandbox));
		expect(textOf(refused.text, 'said')).toContain('not a professional account');

		const convertPath = '/accounts/convert_to_professional_account/';
		const convert = await browser.open(sandbox.url + convertPath);
		await browser.submit(convert, formOn(convert, convertPath), {
			press: {name: 'type', value: 'MEDIA_CREATOR'},
		});
		const consent = await browser.open(authorizeUrl(sandbox));
		expect(consent.status).toBe(200);
	});

	test('is what the person sees when a permission was not added to the app', async () => {
		const sandbox = await start();
		const browser = createBrowser();
		const creation = await browser.open(`${sandbox.url}/apps/creation/`);
		const dashboard = await browser.submit(creation, formOn(creation, '/apps/creation/'), {
			values: {name: 'Shop', email: 'shop@example.com', use_case: 'instagram'},
		});
		const root = `/apps/${textOf(dashboard.text, 'meta-app-id')}`;
		const setup = await browser.open(`${sandbox.url}${root}/instagram-business/API-Setup/`);
		const added = await browser.submit(setup, formOn(setup, `${root}/permissions/`), {});
		const saved = await browser.submit(added, formOn(added, `${root}/redirect-uris/`), {
			values: {uri: redirectUri},
		});
		const app = {appId: textOf(saved.text, 'instagram-app-id') ?? ''};
		const url = authorizeUrl(
			{url: sandbox.url, app: app as never},
			{
				scope: 'instagram_business_basic,instagram_business_manage_insights',
			},
		);
		const refused = await browser.open(url);
		expect(textOf(refused.text, 'said')).toBe('Invalid scope: instagram_business_manage_insights');
	});
});

describe('the way back', () => {
	test('carries code and state, and #_ behind them', async () => {
		const sandbox = await startReady();
		const reply = await get(authorizeUrl(sandbox, {state: 'a b&c=ñ'}));
		expect(reply.status).toBe(302);
		expect(reply.location).toMatch(
			/^http:\/\/127\.0\.0\.1:8473\/callback\?code=AQ\w+&state=a%20b%26c%3D%C3%B1#_$/,
		);
	});

	test('carries no state when none was sent', async () => {
		const sandbox = await startReady();
		const reply = await get(authorizeUrl(sandbox, {state: undefined}));
		expect(reply.location).toMatch(/^http:\/\/127\.0\.0\.1:8473\/callback\?code=AQ\w+#_$/);
	});

	test('keeps the query of the redirect URI', async () => {
		const uri = 'https://example.com/back?from=instagram';
		const sandbox = await startReady({redirectUris: [uri]});
		const reply = await get(authorizeUrl(sandbox, {redirect_uri: uri}));
		expect(reply.location).toMatch(
			/^https:\/\/example\.com\/back\?from=instagram&code=AQ\w+&state=/,
		);
	});

	test('carries the three parameters of a denial, and the state', async () => {
		const sandbox = await startReady({consent: 'deny'});
		const reply = await get(authorizeUrl(sandbox, {state: 's'}));
		expect(reply).toMatchObject({
			status: 302,
			location: `${redirectUri}?error=access_denied&error_reason=user_denied&error_description=The+user+denied+your+request&state=s`,
		});
	});

	test.each([
		'instagram_business_basic instagram_business_manage_comments',
		'instagram_business_basic,instagram_business_manage_comments',
	])('is found with the scopes %s', async scope => {
		const sandbox = await startReady();
		expect(await get(authorizeUrl(sandbox, {scope}))).toMatchObject({status: 302});
	});

	test('is not taken without a page by an account without a role', async () => {
		const sandbox = await startReady();
		const login = await post(`${sandbox.url}/accounts/login/`, {username: 'ana.crea.cosas'});
		const cookie = login.headers.get('set-cookie')?.split(';')[0] ?? '';
		const reply = await get(authorizeUrl(sandbox), {cookie});
		expect(reply.status).toBe(400);
		expect(textOf(reply.text, 'said')).toBe('Insufficient Developer Role');
	});
});

describe('without a page', () => {
	test('nothing is granted before a tester has accepted', async () => {
		const sandbox = await start({consent: 'allow'});
		const person = createPerson({origin: sandbox.url});
		const metaAppId = await person.createApp();
		const appId = await person.appId();
		await person.saveRedirectUri(redirectUri);
		await person.addPermissions(['instagram_business_basic']);
		await person.addTester();
		const app = {metaAppId, appId, appSecret: '', redirectUris: [redirectUri], tester: ''};
		const url = authorizeUrl({...sandbox, app}, {scope: 'instagram_business_basic'});
		expect(textOf((await get(url)).text, 'said')).toBe('Insufficient Developer Role');
		await person.acceptTester();
		expect(await get(url)).toMatchObject({status: 302});
	});

	test('a denial follows the same rules', async () => {
		const sandbox = await startReady({consent: 'deny'});
		const {status, location} = await get(authorizeUrl(sandbox, {redirect_uri: `${redirectUri}/`}));
		expect({status, location}).toEqual({status: 400, location: null});
	});
});

describe('the consent page', () => {
	async function consentPage(changes = {}) {
		const sandbox = await startReady({consent: 'ask'});
		const browser = createBrowser();
		const login = await browser.open(authorizeUrl(sandbox, changes));
		const page = await browser.submit(login, formOn(login, '/accounts/login/'), {});
		const form = formsOf(page.text).find(each =>
			each.buttons.some(button => button.name === 'decision'),
		);

		if (form === undefined) {
			throw new Error('There is no consent form.');
		}

		return {sandbox, browser, page, form};
	}

	test('comes after a login, names the account, and lists what was asked for', async () => {
		const {page, form} = await consentPage();
		expect(page.text).toContain('shop_es');
		expect(page.text).toContain('instagram_business_basic');
		expect(form.fields).toEqual([
			{name: 'permission', value: 'instagram_business_manage_messages'},
		]);
	});

	test('grants less when a permission is switched off, and the basic one always', async () => {
		const {sandbox, browser, page, form} = await consentPage();
		const back = await browser.submit(page, form, {
			values: {permission: 'none of them'},
			press: {name: 'decision', value: 'allow'},
		});
		const code = new URL(back.trail.at(-1) ?? '').searchParams.get('code') ?? '';
		const {text} = await post(`${sandbox.url}/oauth/access_token`, {
			client_id: sandbox.app.appId,
			client_secret: sandbox.app.appSecret,
			grant_type: 'authorization_code',
			redirect_uri: redirectUri,
			code,
		});
		expect(text).toMatch(/"permissions": \["instagram_business_basic"\]\}$/);
	});

	test('grants no permission that was not asked for', async () => {
		const {sandbox, browser, page, form} = await consentPage({scope: 'instagram_business_basic'});
		const back = await browser.submit(page, form, {
			values: {permission: 'instagram_business_manage_insights'},
			press: {name: 'decision', value: 'allow'},
		});
		const code = new URL(back.trail.at(-1) ?? '').searchParams.get('code') ?? '';
		const {text} = await post(`${sandbox.url}/oauth/access_token`, {
			client_id: sandbox.app.appId,
			client_secret: sandbox.app.appSecret,
			grant_type: 'authorization_code',
			redirect_uri: redirectUri,
			code,
		});
		expect(text).not.toContain('insights');
	});

	test('asks for the account again with force_reauth, and then goes on', async () => {
		const {browser, sandbox} = await consentPage();
		const again = await browser.open(authorizeUrl(sandbox, {force_reauth: 'true'}));
		expect(again.trail.at(-1)).toContain('/accounts/login/?next=');
		const page = await browser.submit(again, formOn(again, '/accounts/login/'), {});
		expect(page.trail.at(-1)).toContain('/oauth/authorize?');
		expect(page.status).toBe(200);
	});

	test('lets the person switch the account', async () => {
		const {page} = await consentPage();
		expect(linksOf(page.text).some(link => link.startsWith('/accounts/login/?next=%2Foauth'))).toBe(
			true,
		);
	});

	test('checks everything again when the button is pressed', async () => {
		const {sandbox, browser, page, form} = await consentPage();
		await control(sandbox, 'reset', {});
		const end = await browser.submit(page, form, {press: {name: 'decision', value: 'allow'}});
		expect(end.trail.at(-1)).toContain('/accounts/login/');
	});
});
