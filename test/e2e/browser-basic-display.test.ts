import {expect, onTestFinished, test} from 'vitest';
import {createPerson} from '../../src/sandbox/person.ts';
import {startSandbox} from '../../src/sandbox/server.ts';
import {openChromium} from '../support/chromium.ts';
import {defectsOf} from '../support/page-defects.ts';

test('the portal of 2022 is readable on a phone, in both languages', {
	timeout: 60_000,
}, async context => {
	const sandbox = await startSandbox({port: 0});
	onTestFinished(() => sandbox.close());
	const {basicDisplay} = createPerson({origin: sandbox.url});
	const root = `/apps/${await basicDisplay.createApp()}`;
	const {page} = await openChromium(context, {viewport: {width: 360, height: 740}});
	const product = `${root}/instagram-basic-display/basic-display/`;
	const found: [string, readonly string[]][] = [];
	const look = async (...paths: readonly string[]) => {
		for (const path of paths) {
			await page.goto(`${sandbox.url}${path}`);
			await page.locator('h1').waitFor();
			found.push([path, await defectsOf(page)]);
		}
	};

	await look('/apps/creation/for-everything-else/', `${root}/settings/basic/platform/`);
	await basicDisplay.addWebsite();
	await look(`${root}/settings/basic/`, `${root}/settings/basic/website/`, `${root}/products/`);
	await basicDisplay.setUpProduct();
	await look(product);
	await basicDisplay.createInstagramApp();
	await basicDisplay.saveRedirectUri('https://localhost:8473/callback');
	await basicDisplay.addTester();
	await basicDisplay.acceptTester();
	await look(`${root}/products/?lang=es`, `${product}?lang=es`, `${root}/roles/roles/?lang=es`);
	await page.goto(`${sandbox.url}${product}?lang=en`);
	await page.getByRole('link', {name: 'Generate Token for shop_es'}).click();
	await page.getByLabel('shop_es').check();
	await page.getByRole('button', {name: 'Log in'}).click();
	await page.getByRole('button', {name: 'Continue as shop_es'}).click();
	await page.getByRole('button', {name: 'Authorize'}).waitFor();
	// The words of a page are there before its style sheet is.
	await page.waitForLoadState('load');
	found.push(['token', await defectsOf(page)]);
	await page.getByRole('button', {name: 'Authorize'}).click();
	await page
		.locator('#access-token')
		.getByText(/^IGQV\w+$/)
		.waitFor();

	expect(found.filter(([, defects]) => defects.length > 0)).toEqual([]);
	expect(found).toHaveLength(10);
});
