import {describe, expect, test} from 'vitest';
import {addressOf, createBrowser, formOn} from '../../../src/sandbox/person/browser.ts';
import {formsOf} from '../../../src/sandbox/person/html.ts';
import {control, get, post, start, startReady} from '../helpers.ts';
import {newShortUser, pageIds} from './helpers.ts';

type Pages = {pages: {id: string; instagram: string; hasRole: boolean}[]};

describe("the person's own settings", () => {
	test('link an account to a Page, take it off another, and unlink it', async () => {
		const sandbox = await start();
		const browser = createBrowser();
		const page = await browser.open(`${sandbox.url}/settings/?tab=linked_instagram`);
		const form = formOn(page, '/settings/pages/link/', each =>
			each.fields.some(field => field.value === pageIds.club),
		);
		const done = await browser.submit(page, form, {values: {account: 'shop_es'}});
		expect(new URL(addressOf(done)).pathname).toBe('/settings/');
		const linked = async () =>
			(await control<Pages>(sandbox, 'pages')).pages.map(each => each.instagram);
		expect(await linked()).toEqual(['', 'north.light_studio', 'shop_es']);
		await browser.submit(done, form, {values: {account: ''}});
		expect(await linked()).toEqual(['', 'north.light_studio', '']);
	});

	test('give up the role on a Page and take it back', async () => {
		const sandbox = await start();
		const roles = async () =>
			(await control<Pages>(sandbox, 'pages')).pages.map(each => each.hasRole);
		await post(`${sandbox.url}/settings/pages/role/`, {page: pageIds.shop, role: 'leave'});
		expect(await roles()).toEqual([false, true, true]);
		expect((await get(`${sandbox.url}/settings/`)).text).toContain('You have no role');
		await post(`${sandbox.url}/settings/pages/role/`, {page: pageIds.shop, role: 'back'});
		expect(await roles()).toEqual([true, true, true]);
	});

	test('list the apps with access until they are removed', async () => {
		const sandbox = await startReady();
		const browser = createBrowser();
		const open = () => browser.open(`${sandbox.url}/settings/?tab=applications`);
		expect((await open()).text).toContain('No app has access to this profile.');
		await newShortUser(sandbox);
		const page = await open();
		const removed = await browser.submit(page, formOn(page, '/settings/apps/'), {});
		expect(removed.text).toContain('No app has access to this profile.');
	});

	test('are told on the first page', async () => {
		const sandbox = await startReady();
		await control(sandbox, 'pages', {id: pageIds.studio, hasRole: false});
		const {text} = await get(`${sandbox.url}/`);
		expect(text).toContain('Facebook Login, App ID');
		expect(text).toContain('linked to shop_es');
		expect(text).toContain('linked to north.light_studio, no role on it');
		expect(text).toContain('no Instagram account');
	});

	test('are linked from every page, and marked where one is on the Facebook side', async () => {
		const sandbox = await start();
		expect((await get(`${sandbox.url}/`)).text).toContain('<a href="/settings/">Facebook side');
		expect((await get(`${sandbox.url}/settings/`)).text).toContain(
			'<a href="/settings/" aria-current="true">Facebook side',
		);
	});

	test('change nothing for a Page, an account or an app that does not exist', async () => {
		const sandbox = await start();
		const before = await control<Pages>(sandbox, 'pages');
		await post(`${sandbox.url}/settings/pages/link/`, {page: '1', account: 'shop_es'});
		await post(`${sandbox.url}/settings/pages/link/`, {page: pageIds.shop, account: 'nobody'});
		await post(`${sandbox.url}/settings/pages/role/`, {page: '1', role: 'leave'});
		await post(`${sandbox.url}/settings/apps/`, {app: '1'});
		expect(await control<Pages>(sandbox, 'pages')).toEqual(before);
	});

	test('label every field', async () => {
		const sandbox = await start();
		const {text} = await get(`${sandbox.url}/settings/`);
		expect(formsOf(text).length).toBeGreaterThan(5);

		for (const [, id = ''] of text.matchAll(/<select id="([^"]+)"/g)) {
			expect(text).toContain(`<label for="${id}">`);
		}
	});
});

describe('the control path for Pages', () => {
	test('changes what is named and answers the Page', async () => {
		const sandbox = await start();
		expect(await control(sandbox, 'pages', {id: pageIds.shop, instagram: ''})).toEqual({
			page: {
				id: pageIds.shop,
				name: 'La Tienda de Inés',
				category: 'Clothing Store',
				instagram: '',
				hasRole: true,
			},
		});
		expect(await control(sandbox, 'pages', {id: pageIds.shop, hasRole: false})).toMatchObject({
			page: {instagram: '', hasRole: false},
		});
		await control(sandbox, 'reset', {});
		expect((await control<Pages>(sandbox, 'pages')).pages[0]).toMatchObject({
			instagram: 'shop_es',
			hasRole: true,
		});
	});

	test.each([
		[{id: '1'}, 'page-unknown'],
		[{}, 'page-unknown'],
		[{id: pageIds.shop, instagram: 'nobody'}, 'account-unknown'],
	])('refuses %j', async (body, reason) => {
		const sandbox = await start();
		expect(await control(sandbox, 'pages', body)).toEqual({error: {reason}});
	});
});
