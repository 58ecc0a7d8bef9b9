import {describe, expect, test} from 'vitest';
import {codesOf, linksOf, textOf} from '../../../src/sandbox/person/html.ts';
import {createPerson} from '../../../src/sandbox/person.ts';
import {get, post, start, startReady} from '../helpers.ts';

/** A sandbox with an app for Facebook Login, and the root of its pages. */
async function withApp(options = {}) {
	const sandbox = await start(options);
	const {facebook} = createPerson({origin: sandbox.url});
	const root = `${sandbox.url}/apps/${await facebook.createApp()}`;
	const login = `${root}/fb-login/settings/`;
	const business = `${root}/business-login/settings/`;
	return {sandbox, facebook, root, login, business};
}

describe('an app for Facebook Login', () => {
	test('has its own pages and no Instagram side', async () => {
		const {sandbox, root} = await withApp();
		const path = new URL(root).pathname;
		const dashboard = await get(`${root}/dashboard/`);
		expect(linksOf(dashboard.text)).toEqual(
			expect.arrayContaining([
				`${path}/fb-login/settings/`,
				`${path}/business-login/settings/`,
				`${path}/roles/roles/`,
				`${path}/settings/basic/`,
			]),
		);
		expect(linksOf(dashboard.text)).not.toContain(`${path}/use_cases/customize/API-Setup/`);
		const setup = await get(`${root}/use_cases/customize/API-Setup/`);
		expect(textOf(setup.text, 'instagram-app-id')).toBeUndefined();
		expect(linksOf((await get(`${sandbox.url}/`)).text)).toContain(`${path}/dashboard/`);
	});

	test('shows the pair that Facebook Login takes', async () => {
		const {root} = await withApp();
		const {text} = await get(`${root}/settings/basic/`);
		expect(textOf(text, 'meta-app-id')).toBe(root.split('/').at(-1));
		expect(textOf(text, 'meta-app-secret')).toMatch(/^[0-9a-f]{32}$/);
		expect(text).toContain('Facebook Login takes the Meta app ID');
	});

	test('has its creator as administrator', async () => {
		const {root} = await withApp();
		const {text} = await get(`${root}/roles/roles/`);
		expect(textOf(text, 'roles')).toBe('Inés RobledoAdministrator');
	});

	test('is what the Facebook pages of any other app ask for', async () => {
		const sandbox = await startReady();
		const root = `${sandbox.url}/apps/${sandbox.app.metaAppId}`;

		for (const page of ['fb-login', 'business-login']) {
			const {status, text} = await get(`${root}/${page}/settings/`);
			expect(status).toBe(200);
			expect(text).toContain('has no Facebook Login');
		}

		await post(`${root}/fb-login/settings/`, {uri: 'https://example.com/'});
		expect((await get(`${root}/fb-login/settings/`)).text).not.toContain('example.com');
		const {status} = await get(`${sandbox.url}/apps/1/fb-login/settings/`);
		expect(status).toBe(404);
	});
});

describe('the valid redirect URIs of Facebook Login', () => {
	test('are saved to the character, once each, and can be removed', async () => {
		const {facebook, login} = await withApp();
		const uris = ['https://localhost:8473/callback', 'https://EXAMPLE.com:443/%7Eme?x=1'];

		for (const uri of [...uris, ...uris]) {
			expect(await facebook.saveRedirectUri(uri)).toBe(uri);
		}

		expect(codesOf((await get(login)).text, 'redirect-uris')).toEqual(uris);
		await post(`${login}remove/`, {uri: uris[0] ?? ''});
		expect(codesOf((await get(login)).text, 'redirect-uris')).toEqual(uris.slice(1));
	});

	test('get a slash where the portal puts one there', async () => {
		const {facebook} = await withApp({appendSlash: true});
		expect(await facebook.saveRedirectUri('https://example.com/back')).toBe(
			'https://example.com/back/',
		);
	});

	test.each([
		['callback', 'should represent a valid URL'],
		['http://localhost:8473/callback', 'works without being saved'],
		['http://127.0.0.1:8473/callback', 'must begin with https'],
		['http://example.com/', 'must begin with https'],
		['https://me@example.com/', 'no user name'],
		['https://example.com/#part', 'no user name, password or #'],
	])('are refused with a reason: %s', async (uri, words) => {
		const {login} = await withApp();
		const {status, text} = await post(login, {uri});
		expect(status).toBe(422);
		expect(text).toContain('role="alert"');
		expect(text).toContain(words);
		expect(codesOf(text, 'redirect-uris')).toEqual([]);
	});

	test('are 30 at most', async () => {
		const {login} = await withApp();

		for (let i = 0; i < 30; i += 1) {
			await post(login, {uri: `https://example.com/${i}`});
		}

		const {status, text} = await post(login, {uri: 'https://example.com/more'});
		expect(status).toBe(422);
		expect(text).toContain('The list is full.');
	});

	test('stay the same while nothing is saved for http://localhost, as the page explains', async () => {
		const {login} = await withApp();
		expect((await get(login)).text).toContain(
			'http://localhost redirects are automatically allowed while in development mode only',
		);
	});
});

describe('configurations', () => {
	test('have ids of digits, each another one, and can be removed', async () => {
		const {facebook, business} = await withApp();
		const first = await facebook.createConfiguration(['instagram_basic', 'pages_show_list']);
		const second = await facebook.createConfiguration(['ads_read'], 'Ads');
		expect([first, second]).toEqual([
			expect.stringMatching(/^\d{16}$/),
			expect.stringMatching(/^\d{16}$/),
		]);
		expect(first).not.toBe(second);
		const {text} = await get(business);
		expect(text).toContain('public_profile, instagram_basic, pages_show_list');
		await post(`${business}remove/`, {id: first});
		expect(codesOf((await get(business)).text, 'configurations')).toEqual([second]);
	});

	test.each([
		{name: '', permission: 'instagram_basic'},
		{name: 'Practice'},
		{name: 'Practice', permission: 'instagram_business_basic'},
	])('are refused without a name or a permission of Facebook Login: %j', async fields => {
		const {business} = await withApp();
		const {status, text} = await post(business, fields as Record<string, string>);
		expect(status).toBe(422);
		expect(text).toContain('Enter a name and choose at least one permission.');
		expect(codesOf(text, 'configurations')).toEqual([]);
	});

	test('are 30 at most', async () => {
		const {business} = await withApp();
		const fields = {name: 'Practice', permission: 'instagram_basic'};

		for (let i = 0; i < 30; i += 1) {
			await post(business, fields);
		}

		expect(await post(business, fields)).toMatchObject({status: 422});
	});
});

test('the pages of Facebook are Spanish for who asks for it', async () => {
	const {login, business, root, sandbox} = await withApp();
	const spanish = {'accept-language': 'es'};
	expect((await get(login, spanish)).text).toContain('Configuración de Facebook Login');
	expect((await get(business, spanish)).text).toContain('Configuraciones');
	expect((await get(`${root}/roles/roles/`, spanish)).text).toContain('Administrador');
	expect((await get(`${sandbox.url}/settings/`, spanish)).text).toContain('Lado de Facebook');
});
