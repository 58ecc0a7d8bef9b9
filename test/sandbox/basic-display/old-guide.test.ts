import {describe, expect, test} from 'vitest';
import type {SandboxOptions} from '../../../src/sandbox/options.ts';
import {createBrowser, formOn} from '../../../src/sandbox/person/browser.ts';
import {formsOf, linksOf, textOf} from '../../../src/sandbox/person/html.ts';
import {createPerson} from '../../../src/sandbox/person.ts';
import {control, errorIn, get, post, start} from '../helpers.ts';

const redirectUri = 'https://localhost:8473/auth/';

/** An app whose product is set up, with shop_es as its tester. */
async function readyApp(options: SandboxOptions = {}) {
	const sandbox = await start(options);
	const person = createPerson({origin: sandbox.url});
	const old = person.basicDisplay;
	const metaAppId = await old.createApp();
	await old.addWebsite();
	await old.setUpProduct();
	await old.createInstagramApp();
	await old.saveRedirectUri(redirectUri);
	await old.addTester();
	await old.acceptTester();
	return {
		sandbox,
		person,
		old,
		metaAppId,
		appId: await old.appId(),
		appSecret: await old.appSecret(),
	};
}

type Ready = Awaited<ReturnType<typeof readyApp>>;

function authorizeUrl({sandbox, appId}: Ready, changes: Readonly<Record<string, string>> = {}) {
	const query = new URLSearchParams({
		client_id: appId,
		redirect_uri: redirectUri,
		scope: 'user_profile,user_media',
		response_type: 'code',
		state: '1',
		...changes,
	});
	return `${sandbox.url}/oauth/authorize?${query}`;
}

function exchange({sandbox, appId, appSecret}: Ready, code: string) {
	return post(`${sandbox.url}/oauth/access_token`, {
		client_id: appId,
		client_secret: appSecret,
		grant_type: 'authorization_code',
		redirect_uri: redirectUri,
		code,
	});
}

async function newCode(ready: Ready, account?: string): Promise<string> {
	const url = authorizeUrl(ready);
	const visit = {url, decision: 'allow'} as const;
	const end = await ready.person.signIn(account === undefined ? visit : {...visit, account});
	const address = end.type === 'returned' ? end.address : '';
	expect(address).toMatch(/^https:\/\/localhost:8473\/auth\/\?code=AQ\w+&state=1#_$/);
	return new URL(address).searchParams.get('code') ?? '';
}

test('the 15 steps of the old guide lead to a token, under the labels of 2022', async () => {
	const sandbox = await start();
	const browser = createBrowser();
	const open = (path: string) => browser.open(sandbox.url + path);
	const follow = async (text: string, ending: string, label: string) => {
		expect(text).toContain(label);
		const link = linksOf(text).find(each => each.endsWith(ending));
		expect(link, ending).toBeDefined();
		return open(link ?? '');
	};

	// 1 and 2: My Apps, Create App. 3: For everything else.
	const apps = await open('/apps/');
	expect(apps.text).toContain('My Apps');
	const creation = await follow(apps.text, '/apps/creation/', 'Create App');
	const details = await follow(creation.text, '/for-everything-else/', 'For everything else');
	// 4: App display name, app contact email, Create App ID.
	expect(details.text).toMatch(/App display name.*App contact email.*Create App ID/s);
	const createPath = '/apps/creation/for-everything-else/';
	const dashboard = await browser.submit(details, formOn(details, createPath), {
		values: {name: 'My blog', email: 'me@example.com'},
	});
	const root = `/apps/${textOf(dashboard.text, 'meta-app-id')}`;
	// 5 to 7: Settings > Basic, Add Platform, Website, Site URL, Save Changes.
	const basic = await follow(dashboard.text, '/settings/basic/', 'App settings &gt; Basic');
	const platforms = await follow(basic.text, '/platform/', 'Add Platform');
	const website = await follow(platforms.text, '/website/', 'Website');
	expect(website.text).toMatch(/Site URL.*Save Changes/s);
	const saved = await browser.submit(website, formOn(website, `${root}/settings/basic/website/`), {
		values: {site_url: 'https://blog.example.com/'},
	});
	expect(textOf(saved.text, 'site-url')).toBe('https://blog.example.com/');
	// 8 and 9: Products, Instagram Basic Display, Set Up.
	const products = await follow(saved.text, '/products/', 'Products');
	expect(products.text).toMatch(/Instagram Basic Display.*Set Up/s);
	const product = await browser.submit(products, formOn(products, `${root}/products/`), {});
	// 10 and 11: Create New App, Display Name, Create App.
	expect(product.text).toMatch(/Create New App.*Display Name.*Create App/s);
	const inside = `${root}/instagram-basic-display`;
	const made = await browser.submit(product, formOn(product, `${inside}/app/`), {
		values: {display_name: 'Blog photos'},
	});
	expect(textOf(made.text, 'instagram-app-id')).toMatch(/^\d{16}$/);
	expect(textOf(made.text, 'instagram-app-secret')).toMatch(/^[0-9a-f]{32}$/);
	expect(made.text).toMatch(/Instagram App ID.*Instagram App Secret.*Blog photos/s);
	// 12: the three addresses, Save Changes.
	expect(made.text).toMatch(
		/Valid OAuth Redirect URIs.*Deauthorize Callback URL.*Data Deletion Request URL.*Save Changes/s,
	);
	const settings = await browser.submit(made, formOn(made, `${inside}/settings/`), {
		values: {
			uri: 'https://blog.example.com/',
			deauthorize: 'https://blog.example.com/',
			deletion: 'https://blog.example.com/',
		},
	});
	expect(settings.status).toBe(200);
	// 13: Roles, Add Instagram Testers.
	const roles = await follow(settings.text, '/roles/roles/', 'Roles');
	expect(roles.text).toContain('Add Instagram Testers');
	await browser.submit(roles, formOn(roles, `${root}/roles/roles/`), {
		values: {username: 'max_at_home'},
	});
	// 14: Apps and websites, Tester Invites, Accept.
	const login = await open('/accounts/login/?next=/accounts/manage_access/');
	const access = await browser.submit(login, formOn(login, '/accounts/login/'), {
		values: {username: 'max_at_home'},
	});
	expect(access.text).toMatch(/Apps and websites.*Tester Invites.*Accept My blog/s);
	await browser.submit(access, formOn(access, '/accounts/manage_access/'), {
		press: {name: 'answer', value: 'accept'},
	});
	// 15: User Token Generator, Generate Token, Continue, Authorize.
	const generator = await open(`${inside}/basic-display/`);
	expect(generator.text).toContain('User Token Generator');
	const tokenPath = `${inside}/token/?username=max_at_home`;
	const continues = await follow(generator.text, tokenPath, 'Generate Token');
	expect(continues.text).toContain('Continue as max_at_home');
	const asks = await browser.submit(continues, formOn(continues, tokenPath), {
		press: {name: 'step', value: 'continue'},
	});
	expect(asks.text).toMatch(/user_profile.*user_media.*Authorize/s);
	const shown = await browser.submit(asks, formOn(asks, tokenPath), {
		press: {name: 'step', value: 'authorize'},
	});
	const token = textOf(shown.text, 'access-token') ?? '';
	expect(token).toMatch(/^IGQV\w+$/);
	const reply = await get(
		`${sandbox.url}/me?fields=id,username,account_type,media_count&access_token=${token}`,
	);
	expect(reply.text).toBe(
		'{"id": "17841409937246181", "username": "max_at_home", "account_type": "PERSONAL", "media_count": 0}',
	);
});

describe('the login of Basic Display', () => {
	test('goes from a code to a short-lived, a long-lived and a renewed token', async () => {
		const ready = await readyApp({now: () => Date.UTC(2026, 10, 24)});
		const {sandbox, appSecret} = ready;
		const answer = await exchange(ready, await newCode(ready));
		expect(answer.text).toMatch(/^\{"access_token": "IGQV\w+", "user_id": 17841405793187219\}$/);
		const short = JSON.parse(answer.text).access_token;
		const long = await get(
			`${sandbox.url}/access_token?grant_type=ig_exchange_token&client_secret=${appSecret}&access_token=${short}`,
		);
		expect(JSON.parse(long.text)).toMatchObject({
			access_token: expect.stringMatching(/^IGQV/),
			token_type: 'bearer',
		});
		const token = JSON.parse(long.text).access_token;
		const renewal = `${sandbox.url}/refresh_access_token?grant_type=ig_refresh_token&access_token=${token}`;
		expect((await get(renewal)).status).toBe(400);
		sandbox.clock.advance('25h');
		const renewed = await get(renewal);
		expect(JSON.parse(renewed.text)).toMatchObject({
			access_token: expect.stringMatching(/^IGQV/),
			expires_in: 5_184_000,
		});
		const me = await get(`${sandbox.url}/v12.0/me?fields=id,username&access_token=${token}`);
		expect(me.text).toBe('{"id": "17841405793187219", "username": "shop_es"}');
		const fields = await get(`${sandbox.url}/me?fields=user_id&access_token=${token}`);
		expect(errorIn(fields.text)).toMatchObject({code: 100});
	});

	test('is of this shape whatever shape the present login is given', async () => {
		const ready = await readyApp({shape: 'wrapped', ids: 'string'});
		const {text} = await exchange(ready, await newCode(ready));
		expect(text).toMatch(/^\{"access_token": "IGQV\w+", "user_id": \d+\}$/);
		const token = JSON.parse(text).access_token;
		expect((await get(`${ready.sandbox.url}/me?access_token=${token}`)).text).toBe(
			'{"id": "17841405793187219"}',
		);
	});

	test('is declined, and a code works once', async () => {
		const ready = await readyApp();
		const code = await newCode(ready);
		expect((await exchange(ready, code)).status).toBe(200);
		expect(JSON.parse((await exchange(ready, code)).text)).toEqual({
			error_type: 'OAuthException',
			code: 400,
			error_message: 'This authorization code has been used',
		});
		const end = await ready.person.signIn({url: authorizeUrl(ready), decision: 'deny'});
		expect(end).toMatchObject({
			address: `${redirectUri}?error=access_denied&error_reason=user_denied&error_description=The+user+denied+your+request&state=1`,
		});
	});

	test('asks for the profile always and for the media only while it is ticked', async () => {
		const ready = await readyApp();
		const browser = createBrowser();
		const login = await browser.open(`${ready.sandbox.url}/accounts/login/`);
		await browser.submit(login, formOn(login, '/accounts/login/'), {
			values: {username: 'shop_es'},
		});
		const {text} = await browser.open(authorizeUrl(ready));
		expect(text).toContain('Practice 2022 wants to access');
		expect(text).toMatch(/value="user_profile" checked="" disabled=""/);
		const consent = formsOf(text).find(form => form.buttons.some(({name}) => name === 'decision'));
		expect(consent?.fields).toEqual([{name: 'permission', value: 'user_media'}]);
	});

	test.each([
		['user_media', 'Invalid scope: user_media'],
		['user_profile,instagram_business_basic', 'Invalid scope: instagram_business_basic'],
		['perfil_usuario,medios_usuario', 'Invalid scope: perfil_usuario, medios_usuario'],
		['', 'Invalid scope: '],
	])('stays on a page for the scope "%s"', async (scope, words) => {
		const ready = await readyApp();
		const end = await ready.person.signIn({url: authorizeUrl(ready, {scope}), decision: 'allow'});
		expect(end).toMatchObject({type: 'stayed', status: 400});
		expect(textOf(end.text, 'said')).toBe(words.trim());
		expect(end.text).toContain('made for Basic Display');
	});

	test('takes the id of the app inside the product and testers only', async () => {
		const ready = await readyApp();
		const {metaAppId, person} = ready;
		const wrongId = authorizeUrl(ready, {client_id: metaAppId});
		expect((await person.signIn({url: wrongId, decision: 'allow'})).text).toContain(
			'Invalid platform app',
		);
		const url = authorizeUrl(ready);
		const other = await person.signIn({url, decision: 'allow', account: 'max_at_home'});
		expect(other.text).toContain('Insufficient Developer Role');
	});

	test('is not known to an app of the present login', async () => {
		const sandbox = await start({ready: true, redirectUris: [redirectUri]});
		const query = new URLSearchParams({
			client_id: sandbox.app?.appId ?? '',
			redirect_uri: redirectUri,
			response_type: 'code',
			scope: 'user_profile',
		});
		const {text, status} = await get(`${sandbox.url}/oauth/authorize?${query}`);
		expect(status).toBe(400);
		expect(textOf(text, 'said')).toBe('Invalid scope: user_profile');
	});
});

describe('the portal of 2022', () => {
	test('wants all three addresses, keeps what was entered, and saves all or none', async () => {
		const {sandbox, metaAppId} = await readyApp();
		const action = `/apps/${metaAppId}/instagram-basic-display/settings/`;
		const good = 'https://a.example/';

		for (const [values, words] of [
			[{uri: 'https://b.example/', deauthorize: good, deletion: ''}, 'All three addresses'],
			[{uri: 'https://b.example/', deauthorize: '', deletion: good}, 'All three addresses'],
			[{uri: 'https://b.example/', deauthorize: good, deletion: 'x'}, 'represent a valid URL'],
			[{uri: 'http://b.example/', deauthorize: good, deletion: good}, 'must begin with https'],
		] as const) {
			const {status, text} = await post(sandbox.url + action, values);
			expect(status).toBe(422);
			expect(text).toContain(words);
			expect(formOn({text, trail: [], status, problem: undefined}, action).fields).toEqual(
				Object.entries(values).map(([name, value]) => ({name, value})),
			);
		}

		const {text} = await get(
			`${sandbox.url}/apps/${metaAppId}/instagram-basic-display/basic-display/`,
		);
		expect(text).toContain(`<code>${redirectUri}</code>`);
		expect(text).not.toContain('b.example');
	});

	test('may put a slash behind a saved address, and takes addresses off again', async () => {
		const {old, sandbox, metaAppId} = await readyApp({appendSlash: true});
		expect(await old.saveRedirectUri('https://b.example')).toBe('https://b.example/');
		const root = `${sandbox.url}/apps/${metaAppId}/instagram-basic-display`;
		await post(`${root}/redirect-uris/remove/`, {uri: 'https://b.example/'});
		expect((await get(`${root}/basic-display/`)).text).not.toContain('b.example');
	});

	test('shows no id before the app inside the product exists', async () => {
		const sandbox = await start();
		const {basicDisplay: old} = createPerson({origin: sandbox.url});
		const metaAppId = await old.createApp();
		await expect(old.appId()).rejects.toThrow('instagram-app-id');
		await old.setUpProduct();
		const root = `${sandbox.url}/apps/${metaAppId}/instagram-basic-display`;
		const unnamed = await post(`${root}/app/`, {display_name: ' '});
		expect(unnamed).toMatchObject({status: 422, text: expect.stringContaining('display name')});
		await expect(old.appId()).rejects.toThrow('instagram-app-id');
		await old.createInstagramApp();
		expect(await old.appId()).toMatch(/^\d{16}$/);
	});

	test('generates a token only for an accepted tester who is signed in', async () => {
		const {sandbox, old, metaAppId} = await readyApp();
		const root = `${sandbox.url}/apps/${metaAppId}/instagram-basic-display`;
		expect(await get(`${root}/token/?username=shop_es`)).toMatchObject({
			status: 303,
			location: expect.stringMatching(/^\/accounts\/login\/\?next=/),
		});
		const login = await post(`${sandbox.url}/accounts/login/`, {username: 'max_at_home'});
		const cookie = login.headers.get('set-cookie')?.split(';')[0] ?? '';
		const form = {step: 'authorize'};
		expect(await post(`${root}/token/?username=max_at_home`, form, {cookie})).toMatchObject({
			status: 422,
			text: expect.stringContaining('Insufficient Developer Role'),
		});
		await expect(old.generateToken('max_at_home')).rejects.toThrow('max_at_home');
		expect(await old.generateToken()).toMatch(/^IGQV/);
	});

	test('does not exist for an app of another purpose', async () => {
		const sandbox = await start({ready: true});
		const root = `${sandbox.url}/apps/${sandbox.app?.metaAppId}`;

		for (const path of ['products', 'settings/basic/website', 'instagram-basic-display/token']) {
			expect((await get(`${root}/${path}/`, {accept: 'text/html'})).status, path).toBe(404);
		}
	});

	test('is found again by another person, who does nothing twice', async () => {
		const {sandbox, old, metaAppId, appId} = await readyApp();
		const again = createPerson({origin: sandbox.url, metaAppId}).basicDisplay;
		expect(await again.createApp()).toBe(metaAppId);
		await again.addWebsite();
		await again.setUpProduct();
		await again.createInstagramApp('Another');
		await again.addTester();
		await again.acceptTester();
		expect(await again.saveRedirectUri(redirectUri)).toBe(redirectUri);
		expect(await again.appId()).toBe(appId);
		expect(await old.appSecret()).toBe(await again.appSecret());
		const {counts} = await control<{counts: Record<string, number>}>(sandbox, 'requests');
		expect(counts['other']).toBe(0);
	});

	test.each([
		{name: '', email: 'a@example.com'},
		{name: 'A', email: 'nobody'},
	])('asks for a name and an address: %o', async values => {
		const {url} = await start();
		const {status, text} = await post(`${url}/apps/creation/for-everything-else/`, values);
		expect(status).toBe(422);
		expect(text).toContain('Enter a name and an email address.');
	});
});

describe.each(['en', 'es'])('every page of it in %s', language => {
	test('has one heading, a label for every field, and the words of its language', async () => {
		const {sandbox, metaAppId} = await readyApp();
		const bare = await createPerson({origin: sandbox.url, metaAppId: '1'}).basicDisplay.createApp();
		await post(`${sandbox.url}/apps/${bare}/products/`, {});
		const login = await post(`${sandbox.url}/accounts/login/`, {username: 'shop_es'});
		const cookie = login.headers.get('set-cookie')?.split(';')[0] ?? '';
		const headers = {cookie, accept: 'text/html', 'accept-language': language};

		for (const path of [
			'/apps/creation/for-everything-else/',
			`/apps/${metaAppId}/dashboard/`,
			`/apps/${metaAppId}/settings/basic/`,
			`/apps/${metaAppId}/settings/basic/platform/`,
			`/apps/${metaAppId}/settings/basic/website/`,
			`/apps/${metaAppId}/roles/roles/`,
			`/apps/${metaAppId}/products/`,
			`/apps/${metaAppId}/instagram-basic-display/basic-display/`,
			`/apps/${metaAppId}/instagram-basic-display/token/?username=shop_es`,
			`/apps/${bare}/instagram-basic-display/basic-display/`,
		]) {
			const {status, text} = await get(sandbox.url + path, headers);
			expect(status, path).toBe(200);
			expect(text, path).toContain(`<html lang="${language}">`);
			expect(text.match(/<h1>/g), path).toHaveLength(1);
			expect(text, path).not.toMatch(/<script|style=|undefined|\[object/);
			const labelled = [...text.matchAll(/<label for="([^"]+)"/g)].map(match => match[1]);
			const fields = [...text.matchAll(/<input\b[^>]* id="([^"]+)"/g)].map(match => match[1]);
			expect(fields, path).toEqual(labelled);
		}
	});
});
