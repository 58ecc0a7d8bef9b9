import type {Locator, Page} from 'playwright-core';
import {expect, onTestFinished, test} from 'vitest';
import {type Sandbox, startSandbox} from '../../src/sandbox/server.ts';
import {dialogUrl, facebookExchange, facebookTokenIn, read} from '../sandbox/facebook/helpers.ts';
import {authorizeUrl, exchange} from '../sandbox/helpers.ts';
import {openChromium} from '../support/chromium.ts';
import {defectsOf} from '../support/page-defects.ts';
import {startTestSandbox} from '../support/sandbox.ts';

const limit = {timeout: 60_000};

test('an app is created with the keyboard alone', limit, async context => {
	const sandbox = await startSandbox({port: 0});
	onTestFinished(() => sandbox.close());
	const {page} = await openChromium(context);
	const {keyboard} = page;
	await page.goto(sandbox.url);

	await keyboard.press('Tab');
	const skip = page.getByRole('link', {name: 'Skip to the content'});
	expect(await isFocused(skip)).toBe(true);
	expect((await skip.boundingBox())?.x).toBeGreaterThanOrEqual(0);
	await keyboard.press('Enter');
	await keyboard.press('Tab');
	expect(await isFocused(page.getByRole('link', {name: 'Create App'}))).toBe(true);
	await keyboard.press('Enter');

	await tabTo(page.getByLabel('App name'));
	await keyboard.type('Shop');
	await tabTo(page.getByLabel('App contact email'));
	await keyboard.type('shop@example.com');
	await tabTo(page.getByLabel('Manage messaging & content on Instagram'));
	await keyboard.press('Space');
	await tabTo(page.getByRole('button', {name: 'Create App'}));
	await keyboard.press('Enter');
	await page.getByRole('heading', {name: 'Dashboard'}).waitFor();

	await tabTo(page.getByRole('link', {name: 'API setup with Instagram login'}));
	await keyboard.press('Enter');
	await tabTo(page.getByText('Show', {exact: true}));
	await keyboard.press('Space');
	await page
		.locator('details')
		.getByText(/^[0-9a-f]{32}$/)
		.waitFor();
});

test(
	'consent is given with the keyboard alone, to fewer permissions where the person wants so',
	limit,
	async context => {
		const {sandbox, app, redirectUri} = await startTestSandbox();
		const {page} = await openChromium(context);
		const {keyboard} = page;
		const ready = {...sandbox, app};
		await page.goto(authorizeUrl(ready, {redirect_uri: redirectUri}));

		await tabTo(page.getByLabel('shop_es'));
		await tabTo(page.getByRole('button', {name: 'Log in'}));
		await keyboard.press('Enter');
		await tabTo(page.getByLabel('View and answer messages'));
		await keyboard.press('Space');
		await tabTo(page.getByRole('button', {name: 'Allow'}));
		// Nobody listens there: what the browser asks for is enough.
		const back = page.waitForRequest(request => request.url().startsWith(redirectUri));
		await keyboard.press('Enter');
		const address = new URL((await back).url());
		expect(address.searchParams.get('state')).toBe('the state');

		const reply = await exchange(ready, {
			redirect_uri: redirectUri,
			code: address.searchParams.get('code') ?? '',
		});
		expect(JSON.parse(reply.text)).toMatchObject({permissions: ['instagram_business_basic']});
	},
);

test(
	'Pages and accounts are chosen in the dialog of Facebook with the keyboard alone',
	limit,
	async context => {
		const {sandbox, app, redirectUri} = await startTestSandbox();
		const {page} = await openChromium(context);
		const {keyboard} = page;
		await page.goto(dialogUrl({...sandbox, app}, {redirect_uri: redirectUri}));

		for (const choice of ['north.light_studio', 'North Light Studio', 'pages_read_engagement']) {
			await tabTo(page.getByLabel(choice).first());
			await keyboard.press('Space');
		}

		await tabTo(page.getByRole('button', {name: 'Allow'}));
		// Nobody listens there: what the browser asks for is enough.
		const back = page.waitForRequest(request => request.url().startsWith(redirectUri));
		await keyboard.press('Enter');
		const address = new URL((await back).url());
		const code = address.searchParams.get('code') ?? '';
		const ready = {...sandbox, app};
		const {text} = await facebookExchange(ready, {code, redirect_uri: redirectUri});
		const pages = await read(ready, 'me/accounts', facebookTokenIn(text), {
			fields: 'name,instagram_business_account{username}',
		});
		expect(pages.text).toContain('"username": "shop_es"');
		expect(pages.text).toContain('Club de lectura del barrio');
		expect(pages.text).not.toContain('North Light Studio');
		expect(pages.text).not.toContain('north.light_studio');
	},
);

test.for(['en-US', 'es-MX'])(
	'every page suits a small window, a screen reader and weak eyes in %s',
	limit,
	async (locale, context) => {
		const {sandbox, app, redirectUri} = await startTestSandbox();
		const {page, complaints} = await openChromium(context, {
			locale,
			viewport: {width: 360, height: 640},
		});
		const lengthy = await createLengthyApp(sandbox);
		const consent = authorizeUrl({...sandbox, app}, {redirect_uri: redirectUri});
		const refusal = authorizeUrl({...sandbox, app}, {client_id: '9'.repeat(300)});
		const dialog = dialogUrl({...sandbox, app}, {redirect_uri: redirectUri});
		const dialogRefusal = dialogUrl({...sandbox, app}, {client_id: '9'.repeat(300)});
		await page.goto(`${sandbox.url}/accounts/login/`);
		await expectFine(page, locale);
		await page.getByRole('main').getByRole('button').click();
		await page.waitForURL('**/accounts/manage_access/');

		for (const path of [
			'/',
			'/apps/',
			'/apps/creation/',
			'/docs/development/register',
			...[app.metaAppId, lengthy].flatMap(id => [
				`/apps/${id}/dashboard/`,
				`/apps/${id}/settings/basic/`,
				`/apps/${id}/roles/roles/`,
				`/apps/${id}/use_cases/customize/API-Setup/`,
			]),
			'/accounts/manage_access/',
			'/accounts/convert_to_professional_account/',
			consent,
			`/apps/${app.facebookAppId}/dashboard/`,
			`/apps/${app.facebookAppId}/fb-login/settings/`,
			`/apps/${app.facebookAppId}/business-login/settings/`,
			`/apps/${app.facebookAppId}/roles/roles/`,
			`/apps/${app.metaAppId}/fb-login/settings/`,
			'/settings/',
			dialog,
		]) {
			const address = new URL(path, sandbox.url).href;
			await page.goto(address);
			expect(page.url()).toBe(address);
			await expectFine(page, locale);
		}

		await page.goto(`${sandbox.url}/apps/${app.metaAppId}/use_cases/customize/API-Setup/`);
		await page.getByRole('button', {name: 'shop_es'}).click();
		await page.getByRole('status').waitFor();
		await expectFine(page, locale);
		expect(complaints).toEqual([]);

		// Answers that are no success: the console tells their status.
		for (const path of ['/nowhere', refusal, dialogRefusal]) {
			const address = new URL(path, sandbox.url).href;
			await page.goto(address);
			expect(page.url()).toBe(address);
			await expectFine(page, locale);
		}

		await page.goto(`${sandbox.url}/apps/${lengthy}/roles/roles/`);
		await page.getByRole('textbox').fill('nobody');
		await page.getByRole('textbox').press('Enter');
		await page.getByRole('alert').waitFor();
		await expectFine(page, locale);
	},
);

async function expectFine(page: Page, locale: string): Promise<void> {
	expect(locale).toContain(await page.locator('html').getAttribute('lang'));

	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({colorScheme});
		expect(await defectsOf(page), `${page.url()} (${colorScheme})`).toEqual([]);
	}
}

/** An app that was given the longest words that its forms take; answers its id. */
async function createLengthyApp({url}: Sandbox): Promise<string> {
	const send = (path: string, form: Readonly<Record<string, string>>) =>
		fetch(url + path, {method: 'POST', body: new URLSearchParams(form), redirect: 'manual'});
	const created = await send('/apps/creation/', {
		name: 'W'.repeat(100),
		email: 'w@example.com',
		use_case: 'instagram',
	});
	const [, id = ''] = /^\/apps\/(\d+)\//.exec(created.headers.get('location') ?? '') ?? [];
	await send(`/apps/${id}/roles/roles/`, {username: 'shop_es'});
	await send(`/apps/${id}/redirect-uris/`, {uri: `https://localhost:8473/${'w'.repeat(200)}`});
	await send(`/apps/${id}/permissions/`, {permission: 'instagram_business_basic'});
	await send('/panel/faults/', {fault: 'server-error', endpoint: 'long-lived', times: '3'});
	return id;
}

/** Presses Tab until it has come to an element; it must be reached in one round through the page. */
async function tabTo(target: Locator): Promise<void> {
	await target.waitFor();

	for (let presses = 0; presses < 40; presses += 1) {
		if (await isFocused(target)) {
			return;
		}

		await target.page().keyboard.press('Tab');
	}

	throw new Error(`The keyboard does not come to ${target}.`);
}

function isFocused(target: Locator): Promise<boolean> {
	return target.evaluate(element => element === document.activeElement);
}
