import {describe, expect, test} from 'vitest';
import type {SandboxOptions} from '../../src/sandbox/options.ts';
import {addressOf, createBrowser, formOn, type Page} from '../../src/sandbox/person/browser.ts';
import {codesOf, formsOf, linksOf, textOf} from '../../src/sandbox/person/html.ts';
import {errorIn, get, longLived, me, post, refresh, start, startReady} from './helpers.ts';

const newApp = {name: 'Shop', email: 'shop@example.com', use_case: 'instagram'};

/** A browser on the dashboard of a new app. */
async function withApp(values: Record<string, string> = newApp, options: SandboxOptions = {}) {
	const sandbox = await start(options);
	const browser = createBrowser();
	const home = await browser.open(`${sandbox.url}/`);
	const creation = await browser.open(
		sandbox.url + linksOf(home.text).find(link => link.includes('creation')),
	);
	const dashboard = await browser.submit(creation, formOn(creation, '/apps/creation/'), {values});
	const root = new URL(addressOf(dashboard)).pathname.replace('/dashboard/', '');
	const setup = () => browser.open(`${sandbox.url}${root}/use_cases/customize/API-Setup/`);
	return {sandbox, browser, dashboard, root, setup};
}

describe('creating an app', () => {
	test('ends on its dashboard, which shows the Meta app id', async () => {
		const {dashboard, root, sandbox, browser} = await withApp();
		expect(root).toBe(`/apps/${textOf(dashboard.text, 'meta-app-id')}`);
		expect(dashboard.text).toContain('Development');
		const home = await browser.open(`${sandbox.url}/`);
		expect(linksOf(home.text)).toContain(`${root}/dashboard/`);
	});

	test('is refused without a name or a use case, and what was entered stays', async () => {
		const {url} = await start();
		const incomplete = await post(`${url}/apps/creation/`, {...newApp, name: ' '});
		expect(incomplete.status).toBe(422);
		expect(incomplete.text).toContain('role="alert"');
		expect(incomplete.text).toContain('value="shop@example.com"');
		const {status} = await post(`${url}/apps/creation/`, {name: 'a', email: 'a@b'});
		expect(status).toBe(422);
	});

	test('with another use case gives an app without an Instagram side', async () => {
		const {setup, root, sandbox} = await withApp({...newApp, use_case: 'other'});
		const page = await setup();
		expect(textOf(page.text, 'instagram-app-id')).toBeUndefined();
		expect(page.text).toContain('Create another app');
		const basic = await get(`${sandbox.url}${root}/settings/basic/`);
		expect(textOf(basic.text, 'meta-app-id')).toMatch(/^\d{16}$/);
	});

	test('keeps markup in its name as text', async () => {
		const {dashboard} = await withApp({...newApp, name: '<script>alert(1)</script>"'});
		expect(dashboard.text).not.toContain('<script>');
		expect(dashboard.text).toContain('&lt;script&gt;');
	});
});

describe('the two pairs', () => {
	test('stand on different pages, look alike and differ', async () => {
		const {sandbox, root, setup} = await withApp();
		const instagram = await setup();
		const basic = await get(`${sandbox.url}${root}/settings/basic/`);
		const ids = [textOf(instagram.text, 'instagram-app-id'), textOf(basic.text, 'meta-app-id')];
		const secrets = [
			textOf(instagram.text, 'instagram-app-secret'),
			textOf(basic.text, 'meta-app-secret'),
		];
		expect(new Set([...ids, ...secrets]).size).toBe(4);

		for (const id of ids) {
			expect(id).toMatch(/^\d{16}$/);
		}

		for (const secret of secrets) {
			expect(secret).toMatch(/^[0-9a-f]{32}$/);
		}
	});

	test('hide their secrets until they are asked for, without a script', async () => {
		const {setup} = await withApp();
		expect((await setup()).text).toMatch(
			/<details><summary>Show<\/summary><code id="instagram-app-secret">/,
		);
	});

	test('are on both addresses of the setup page', async () => {
		const {sandbox, root, setup} = await withApp();
		const other = await get(`${sandbox.url}${root}/instagram-business/API-Setup/`);
		expect(textOf(other.text, 'instagram-app-id')).toBe(
			textOf((await setup()).text, 'instagram-app-id'),
		);
	});
});

describe('permissions', () => {
	test('come two at once, the others one by one', async () => {
		const {browser, root, setup} = await withApp();
		const page = await setup();
		const required = await browser.submit(page, formOn(page, `${root}/permissions/`), {});
		expect(codesOf(required.text, 'added-permissions')).toEqual([
			'instagram_business_basic',
			'instagram_business_manage_messages',
		]);
		const press = {name: 'permission', value: 'instagram_business_manage_insights'};
		const more = await browser.submit(
			required,
			formOn(required, `${root}/permissions/`, form =>
				form.buttons.some(({value}) => value === press.value),
			),
			{press},
		);
		expect(codesOf(more.text, 'added-permissions')).toContain(press.value);
		expect(codesOf(more.text, 'added-permissions')).toHaveLength(3);
	});

	test('of another product are not added', async () => {
		const {sandbox, root, setup} = await withApp();
		await post(`${sandbox.url}${root}/permissions/`, {permission: 'instagram_basic'});
		expect(codesOf((await setup()).text, 'added-permissions')).toEqual([]);
	});
});

describe('redirect URIs', () => {
	async function save(
		uri: string,
		options: SandboxOptions = {},
	): Promise<{page: Page; list: readonly string[]}> {
		const {browser, root, setup} = await withApp(newApp, options);
		const page = await setup();
		const saved = await browser.submit(page, formOn(page, `${root}/redirect-uris/`), {
			values: {uri},
		});
		return {page: saved, list: codesOf(saved.text, 'redirect-uris')};
	}

	test.each([
		'https://localhost:8473/callback',
		'https://example.com/back?x=1&y=2',
		'http://localhost:8473/callback',
		'https://example.com',
		'https://EXAMPLE.com:443/%7Eme',
	])('are saved to the character: %s', async uri => {
		expect((await save(uri)).list).toEqual([uri]);
	});

	test.each([
		['https://localhost:8473/callback', 'https://localhost:8473/callback/'],
		['https://localhost:8473/callback/', 'https://localhost:8473/callback/'],
		['https://example.com/back?x=1', 'https://example.com/back?x=1'],
	])('get a slash when the portal puts one there: %s', async (uri, saved) => {
		expect((await save(uri, {appendSlash: true})).list).toEqual([saved]);
	});

	test.each([
		['callback', 'should represent a valid URL'],
		['', 'should represent a valid URL'],
		['https://example.com/with space', 'should represent a valid URL'],
		['https://example.com/aviso/日本', 'should represent a valid URL'],
		['http://example.com/', 'must begin with https'],
		['myapp://callback', 'must begin with https'],
		['https://me@example.com/', 'no user name'],
		['https://example.com/#part', 'no user name, password or #'],
	])('are refused with a reason: %s', async (uri, words) => {
		const {page, list} = await save(uri);
		expect(page.status).toBe(422);
		expect(page.text).toContain(words);
		expect(list).toEqual([]);
	});

	test('stay on the list when another is saved, once each, and can be removed', async () => {
		const {sandbox, browser, root, setup} = await withApp();
		const action = `${sandbox.url}${root}/redirect-uris/`;
		await post(action, {uri: 'https://a.example/'});
		await post(action, {uri: 'https://b.example/'});
		await post(action, {uri: 'https://a.example/'});
		const page = await setup();
		expect(codesOf(page.text, 'redirect-uris')).toEqual([
			'https://a.example/',
			'https://b.example/',
		]);
		const removed = await browser.submit(page, formOn(page, `${root}/redirect-uris/remove/`), {});
		expect(codesOf(removed.text, 'redirect-uris')).toEqual(['https://b.example/']);
	});

	test('and permissions make the embed URL', async () => {
		const {sandbox, root, setup, browser} = await withApp();
		expect(textOf((await setup()).text, 'embed-url')).toBeUndefined();
		await post(`${sandbox.url}${root}/redirect-uris/`, {uri: 'https://a.example/b?c=d'});
		const page = await setup();
		await browser.submit(page, formOn(page, `${root}/permissions/`), {});
		const {text} = await setup();
		const url = new URL(textOf(text, 'embed-url') ?? '');
		expect(url.origin + url.pathname).toBe(`${sandbox.url}/oauth/authorize`);
		expect(Object.fromEntries(url.searchParams)).toEqual({
			force_reauth: 'true',
			client_id: textOf(text, 'instagram-app-id'),
			redirect_uri: 'https://a.example/b?c=d',
			response_type: 'code',
			scope: 'instagram_business_basic,instagram_business_manage_messages',
		});
		const login = await get(url.href);
		expect(login).toMatchObject({
			status: 302,
			location: expect.stringContaining('/accounts/login/'),
		});
	});
});

test('the two service addresses are saved, or refused when they are none', async () => {
	const {browser, root, setup} = await withApp();
	const page = await setup();
	const form = formOn(page, `${root}/callback-urls/`);
	const good = {deauthorize: 'https://a.example/bye', deletion: 'https://a.example/delete'};
	const saved = await browser.submit(page, form, {values: good});
	expect(formOn(saved, `${root}/callback-urls/`).fields.map(({value}) => value)).toEqual(
		Object.values(good),
	);
	const refused = await browser.submit(page, form, {values: {...good, deletion: 'nonsense'}});
	expect(refused.status).toBe(422);
	expect(formOn(await setup(), `${root}/callback-urls/`).fields.map(({value}) => value)).toEqual(
		Object.values(good),
	);
});

describe('testers', () => {
	test('are pending until the account accepts', async () => {
		const {sandbox, browser, root} = await withApp();
		const path = `${root}/roles/roles/`;
		const roles = await browser.open(sandbox.url + path);
		const pending = await browser.submit(roles, formOn(roles, path), {
			values: {username: 'shop_es'},
		});
		expect(codesOf(pending.text, 'testers')).toEqual(['shop_es']);
		expect(pending.text).toContain('Pending');
		const login = await browser.open(`${sandbox.url}/accounts/login/`);
		const access = await browser.submit(login, formOn(login, '/accounts/login/'), {});
		await browser.submit(access, formOn(access, '/accounts/manage_access/'), {
			press: {name: 'answer', value: 'accept'},
		});
		expect((await browser.open(sandbox.url + path)).text).toContain('Accepted');
	});

	test('are gone after they declined', async () => {
		const {sandbox, browser, root} = await withApp();
		await post(`${sandbox.url}${root}/roles/roles/`, {username: 'shop_es'});
		const login = await browser.open(`${sandbox.url}/accounts/login/`);
		const access = await browser.submit(login, formOn(login, '/accounts/login/'), {});
		await browser.submit(access, formOn(access, '/accounts/manage_access/'), {
			press: {name: 'answer', value: 'decline'},
		});
		const roles = await browser.open(`${sandbox.url}${root}/roles/roles/`);
		expect(codesOf(roles.text, 'testers')).toEqual([]);
	});

	test.each(['shop_se', '@shop_es', 'https://www.instagram.com/shop_es', 'constructor', ''])(
		'are not added by the name "%s"',
		async username => {
			const {sandbox, root} = await withApp();
			const {status, text} = await post(`${sandbox.url}${root}/roles/roles/`, {username});
			expect(status).toBe(422);
			expect(text).toContain('There is no account of this name');
		},
	);

	test('are not added twice', async () => {
		const {sandbox, root} = await withApp();
		await post(`${sandbox.url}${root}/roles/roles/`, {username: 'shop_es'});
		const again = await post(`${sandbox.url}${root}/roles/roles/`, {username: 'shop_es'});
		expect(again).toMatchObject({status: 422, text: expect.stringContaining('already')});
	});
});

describe('a token of the dashboard', () => {
	test('is long-lived: no exchange, and a refresh after 24 hours', async () => {
		const sandbox = await startReady();
		const browser = createBrowser();
		const root = `/apps/${sandbox.app.metaAppId}`;
		const setup = await browser.open(`${sandbox.url}${root}/instagram-business/API-Setup/`);
		const press = {name: 'username', value: 'shop_es'};
		const page = await browser.submit(setup, formOn(setup, `${root}/tokens/`), {press});
		const token = textOf(page.text, 'access-token') ?? '';
		expect(token).toMatch(/^IGAA\w+$/);
		expect((await me(sandbox, token)).text).toContain('"user_id": 17841405793187219');
		expect(errorIn((await longLived(sandbox, token)).text)).toMatchObject({code: 100});
		expect(await refresh(sandbox, token)).toMatchObject({status: 400});
		sandbox.clock.advance('24h');
		expect(await refresh(sandbox, token)).toMatchObject({status: 200});
		const later = await get(`${sandbox.url}${root}/instagram-business/API-Setup/`);
		expect(later.text).not.toContain(token);
	});

	test('is not made for an account that has not accepted', async () => {
		const {sandbox, root} = await withApp();
		await post(`${sandbox.url}${root}/roles/roles/`, {username: 'shop_es'});
		const {status, text} = await post(`${sandbox.url}${root}/tokens/`, {username: 'shop_es'});
		expect(status).toBe(422);
		expect(text).toContain('Insufficient Developer Role');
	});
});

describe('the panel', () => {
	test('moves the clock', async () => {
		const sandbox = await start({now: () => Date.UTC(2026, 10, 24, 10)});
		const browser = createBrowser();
		const home = await browser.open(`${sandbox.url}/`);
		const moved = await browser.submit(home, formOn(home, '/panel/clock/'), {
			values: {advance: '61d'},
		});
		expect(moved.text).toContain('2027-01-24T10:00:00Z');
		const refused = await browser.submit(home, formOn(home, '/panel/clock/'), {
			values: {advance: 'soon'},
		});
		expect(refused).toMatchObject({status: 422, text: expect.stringContaining('role="alert"')});
	});

	test('adds and removes faults', async () => {
		const sandbox = await start();
		const browser = createBrowser();
		const home = await browser.open(`${sandbox.url}/`);
		const form = formOn(home, '/panel/faults/');
		const added = await browser.submit(home, form, {
			values: {fault: 'empty', endpoint: 'me', times: '2'},
		});
		expect(added.text).toContain('<code>me:empty:2</code>');
		const refused = await browser.submit(home, form, {
			values: {fault: 'fewer-scopes', endpoint: 'me'},
		});
		expect(refused.status).toBe(422);
		const cleared = await browser.submit(added, formOn(added, '/panel/faults/clear/'), {});
		expect(cleared.text).not.toContain('me:empty');
	});
});

describe('every page', () => {
	const paths = [
		'/',
		'/apps/',
		'/apps/creation/',
		'/docs/development/register',
		'/apps/{app}/dashboard/',
		'/apps/{app}/settings/basic/',
		'/apps/{app}/roles/roles/',
		'/apps/{app}/use_cases/customize/API-Setup/?use_case_enum=INSTAGRAM_BUSINESS&product_route=instagram-business&selected_tab=API-Setup',
		'/apps/{app}/instagram-business/API-Setup/',
		'/accounts/login/',
		'/accounts/manage_access/',
		'/accounts/convert_to_professional_account/',
		'/oauth/authorize?client_id=1',
		'/nowhere',
	];

	/** All pages of a ready sandbox, as a signed-in browser sees them. */
	async function pages(language: string) {
		const sandbox = await startReady({consent: 'ask'});
		const login = await post(`${sandbox.url}/accounts/login/`, {username: 'shop_es'});
		const cookie = login.headers.get('set-cookie')?.split(';')[0] ?? '';
		const headers = {cookie, accept: 'text/html', 'accept-language': language};
		return Promise.all(
			paths.map(async path => {
				const reply = await get(
					sandbox.url + path.replace('{app}', sandbox.app.metaAppId),
					headers,
				);
				return {path, ...reply};
			}),
		);
	}

	test('says that it is a stand-in, has one heading, no script, and a label for every field', async () => {
		for (const {path, text} of await pages('en')) {
			expect(text, path).toMatch(/^<!doctype html><html lang="en">/);
			expect(text, path).toContain('This is not Meta and not Instagram.');
			expect(text.match(/<h1>/g), path).toHaveLength(1);
			expect(text, path).not.toMatch(/<script|javascript:|\son\w+=|style=|undefined|\[object/);
			const labelled = [...text.matchAll(/<label for="([^"]+)"/g)].map(match => match[1]);
			const fields = [...text.matchAll(/<(?:input|select)\b[^>]* id="([^"]+)"/g)].map(
				match => match[1],
			);
			expect(fields, path).toEqual(labelled);
			expect(new Set(fields).size, path).toBe(fields.length);

			for (const input of text.matchAll(/<input\b[^>]*>/g)) {
				expect(input[0], path).toMatch(/ id="| type="(?:hidden|radio|checkbox)"/);
			}
		}
	});

	test('rules scripts out by its headers, and is kept nowhere', async () => {
		for (const {path, headers} of await pages('en')) {
			expect(headers.get('content-security-policy'), path).toBe(
				"default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; frame-ancestors 'none'",
			);
			expect(headers.get('referrer-policy'), path).toBe('same-origin');
			expect(headers.get('cache-control'), path).toBe('no-store');
		}
	});

	test('is Spanish in a Spanish browser', async () => {
		for (const {path, text} of await pages('es-AR,es;q=0.9,en;q=0.5')) {
			expect(text, path).toContain('<html lang="es">');
			expect(text, path).toContain('Esto no es Meta ni Instagram.');
			expect(text, path).not.toContain('This is not Meta');
		}
	});

	test('links only to pages that exist', async () => {
		const sandbox = await startReady();
		const seen = new Set<string>();
		const waiting = ['/', '/accounts/login/'];

		for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
			seen.add(path);
			const reply = await fetch(sandbox.url + path, {headers: {accept: 'text/html'}});
			expect(reply.status, path).toBe(200);
			const links = linksOf(await reply.text()).filter(
				link => link.startsWith('/') && !link.includes('lang='),
			);
			waiting.push(...links.filter(link => !seen.has(link) && !waiting.includes(link)));
		}

		expect(seen.size).toBeGreaterThan(6);
	});

	test('sends its forms to addresses that exist', async () => {
		const sandbox = await startReady({consent: 'ask'});
		const root = `${sandbox.url}/apps/${sandbox.app.metaAppId}`;

		for (const address of [
			`${sandbox.url}/`,
			`${root}/roles/roles/`,
			`${root}/instagram-business/API-Setup/`,
		]) {
			for (const {action} of formsOf((await get(address)).text)) {
				expect((await post(sandbox.url + action, {})).status, action).not.toBe(404);
			}
		}
	});
});

describe('the language', () => {
	test('follows the switch, which is remembered', async () => {
		const {url} = await start();
		const switched = await get(`${url}/?lang=es`);
		expect(switched.text).toContain('<html lang="es">');
		const cookie = switched.headers.get('set-cookie')?.split(';')[0] ?? '';
		expect((await get(`${url}/apps/`, {cookie})).text).toContain('<html lang="es">');
		expect((await get(`${url}/apps/?lang=en`, {cookie})).text).toContain('<html lang="en">');
	});

	test('is English where it is not known', async () => {
		const {url} = await start();
		expect((await get(`${url}/?lang=xx`, {'accept-language': 'fr'})).text).toContain(
			'<html lang="en">',
		);
	});

	test('of the switch keeps the rest of the address', async () => {
		const sandbox = await startReady({consent: 'ask'});
		const {text} = await get(`${sandbox.url}/oauth/authorize?client_id=1&lang=es&state=x`);
		expect(linksOf(text)).toContain('/oauth/authorize?client_id=1&state=x&lang=en');
	});
});
