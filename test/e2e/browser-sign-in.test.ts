import type {Locator, Page} from 'playwright-core';
import {expect, onTestFinished, type TestContext, test} from 'vitest';
import {messagesFor} from '../../src/messages/index.ts';
import {startSandbox} from '../../src/sandbox/server.ts';
import {type Chromium, openChromium} from '../support/chromium.ts';
import {freePort} from '../support/free-port.ts';
import {defectsOf} from '../support/page-defects.ts';
import {startTestSandbox} from '../support/sandbox.ts';
import {startSetup} from './setup-run.ts';

const limit = {timeout: 60_000};
const words = messagesFor('en').callbackPage;

test(
	'a person goes from an empty portal to a stored profile, in a real browser',
	limit,
	async context => {
		const redirectUri = `https://localhost:${await freePort()}/callback`;
		const sandbox = await startSandbox({port: 0});
		onTestFinished(() => sandbox.close());
		const chromium = await openTrusting(context);
		const {page} = chromium;

		await page.goto(sandbox.url);
		await page.getByRole('link', {name: 'Create App'}).click();
		await page.getByLabel('App name').fill('Shop');
		await page.getByLabel('App contact email').fill('shop@example.com');
		await page.getByLabel('Manage messaging & content on Instagram').check();
		await page.getByRole('button', {name: 'Create App'}).click();
		await page.getByRole('link', {name: 'App roles'}).click();
		await page.getByLabel('Instagram user name').fill('shop_es');
		await page.getByRole('button', {name: 'Add'}).click();
		await testerOn(page).getByText('Pending').waitFor();

		await page.goto(`${sandbox.url}/accounts/login/`);
		await page.getByLabel('shop_es').check();
		await page.getByRole('button', {name: 'Log in'}).click();
		await page.getByRole('button', {name: 'Accept Shop'}).click();
		await page.getByText('There are no invitations').waitFor();
		await page.getByRole('link', {name: 'My Apps'}).click();
		await page.getByRole('link', {name: 'Shop'}).click();
		await page.getByRole('link', {name: 'App roles'}).click();
		await testerOn(page).getByText('Accepted').waitFor();

		await page.getByRole('link', {name: 'API setup with Instagram login'}).click();
		await page.getByRole('button', {name: 'Add all required permissions'}).click();
		await page.getByRole('listitem').getByText('Added').first().waitFor();
		await page.getByLabel('Redirect URL').fill(redirectUri);
		await page.getByLabel('Redirect URL').press('Enter');
		await page.getByRole('listitem').getByText(redirectUri, {exact: true}).waitFor();
		const appId = await textOf(under(page, 'Instagram app ID'));
		const secret = under(page, 'Instagram app secret');
		expect(await secret.locator('code').isVisible()).toBe(false);
		await secret.getByText('Show').click();
		const app = {appId, appSecret: await textOf(secret.locator('code'))};

		const run = await startSetup({sandbox, app, redirectUri}, ['shop']);
		await page.goto(String((await run.line('authorize'))['url']));
		await page.getByRole('button', {name: 'Allow'}).click();
		await expectLanding(chromium, redirectUri, words.received);

		expect(await run.line('saved')).toMatchObject({
			profile: {
				name: 'shop',
				account: {
					id: '17841405793187219',
					appScopedId: '27640875392278831',
					username: 'shop_es',
				},
				appId,
			},
		});
		expect(await run.ended).toMatchObject({code: 0, stderr: ''});

		const before = await exchangesOf(sandbox.url);
		await expect(page.reload()).rejects.toThrow('ERR_CONNECTION_REFUSED');
		await page.waitForURL('chrome-error:**');
		await page.goBack();
		await page.getByRole('button', {name: 'Allow'}).waitFor();
		expect(await exchangesOf(sandbox.url)).toEqual(before);
	},
);

test(
	'a person who presses Cancel is told so by the page, and the program by its exit code',
	limit,
	async context => {
		const stage = await startTestSandbox();
		const chromium = await openTrusting(context);
		const {page} = chromium;
		const run = await startSetup(stage, ['shop']);
		await openConsent(page, String((await run.line('authorize'))['url']));
		await page.getByRole('button', {name: 'Cancel'}).click();
		await expectLanding(chromium, stage.redirectUri, words.declined);

		const {code, stderr} = await run.ended;
		expect(code).toBe(7);
		expect(JSON.parse(stderr)).toMatchObject({error: {code: 'declined'}});
	},
);

test(
	'a stranger’s callback with markup in it does nothing in the browser, and the true one is answered',
	limit,
	async context => {
		const stage = await startTestSandbox();
		const chromium = await openTrusting(context);
		const {page} = chromium;
		const run = await startSetup(stage, ['shop']);
		const authorize = await run.line('authorize');
		const markup = '"><img src=x onerror="document.title=1"><script>document.title=1</script>';
		const query = new URLSearchParams({
			error: 'access_denied',
			error_description: markup,
			state: 'x',
		});
		await page.goto(`${stage.redirectUri}?${query}`);
		await page.getByText(words.notThisSignIn).waitFor();
		expect(await page.title()).toBe(words.title);
		expect(await page.locator('img, script').count()).toBe(0);
		// That the page came with status 400 is all that its console tells.
		expect(chromium.complaints).toEqual([expect.stringContaining('400')]);

		await openConsent(page, String(authorize['url']));
		await page.getByRole('button', {name: 'Allow'}).click();
		await run.line('saved');
		expect(await run.ended).toMatchObject({code: 0});
	},
);

test(
	'where the browser refuses the certificate, the wait goes on and the address can be pasted',
	limit,
	async context => {
		const stage = await startTestSandbox();
		const {page} = await openChromium(context);
		const run = await startSetup(stage, ['shop']);
		await openConsent(page, String((await run.line('authorize'))['url']));
		const refused = page.waitForEvent('requestfailed', failed =>
			failed.url().startsWith(stage.redirectUri),
		);
		await page.getByRole('button', {name: 'Allow'}).click();
		const request = await refused;
		expect(request.failure()?.errorText).toBe('net::ERR_CERT_AUTHORITY_INVALID');
		expect(await run.line('warning')).toMatchObject({code: 'certificate-refused'});

		run.child.stdin.write(`${request.url()}\n`);
		expect(await run.line('saved')).toMatchObject({profile: {name: 'shop'}});
		expect(await run.ended).toMatchObject({code: 0});
	},
);

/** The person passes the warning about the certificate: "Advanced", then "Proceed". */
function openTrusting(context: TestContext): Promise<Chromium> {
	return openChromium(context, {ignoreHTTPSErrors: true});
}

function testerOn(page: Page): Locator {
	return page.getByRole('listitem').filter({hasText: 'shop_es'});
}

/** What stands below a label that belongs to no field. */
function under(page: Page, label: string): Locator {
	return page
		.locator('dt')
		.getByText(label, {exact: true})
		.locator('xpath=following-sibling::dd[1]');
}

async function textOf(locator: Locator): Promise<string> {
	return (await locator.textContent()) ?? '';
}

/** Opens an authorize address and signs in as the account that is offered first. */
async function openConsent(page: Page, url: string): Promise<void> {
	await page.goto(url);
	await page.getByRole('button', {name: 'Log in'}).click();
	await page.getByRole('heading', {name: 'wants to access'}).waitFor();
}

/** The page after the way back: it says this and no more, and nothing of the code is left behind. */
async function expectLanding(
	{page, addresses, complaints}: Chromium,
	redirectUri: string,
	text: string,
): Promise<void> {
	await page.getByText(text).waitFor();
	const address = new URL(page.url());
	expect(`${address.origin}${address.pathname}`).toBe(`${redirectUri}/done`);
	expect(page.url()).not.toMatch(/code=|state=|error/);
	expect(await textOf(page.locator('body'))).not.toMatch(/success|connected|token|saved/i);
	expect(await page.locator('script').count()).toBe(0);
	expect(await defectsOf(page)).toEqual([]);
	expect(complaints).toEqual([]);
	expect(new Set(addresses.map(each => new URL(each).hostname))).toEqual(
		new Set(['127.0.0.1', 'localhost']),
	);
}

/** How often anything was exchanged or asked with a token. */
async function exchangesOf(origin: string): Promise<Readonly<Record<string, number>>> {
	const reply = await fetch(`${origin}/__sandbox/requests`);
	const {counts} = (await reply.json()) as {counts: Record<string, number>};
	const {authorize, ...exchanges} = counts;
	return exchanges;
}
