import {expect, test} from 'vitest';
import {authorizeUrl} from '../sandbox/helpers.ts';
import {openChromium} from '../support/chromium.ts';
import {startTestSandbox} from '../support/sandbox.ts';

const right = {id: 'appId', slash: '', account: 'shop_es'} as const;

test.for([
	{
		...right,
		mistake: 'the id on top of the dashboard',
		id: 'metaAppId',
		said: 'Invalid platform app',
	},
	{...right, mistake: 'a slash too many', slash: '/', said: 'Invalid redirect_uri'},
	{
		...right,
		mistake: 'an account that was not invited',
		account: 'north.light_studio',
		said: 'Insufficient Developer Role',
	},
] as const)(
	'$mistake ends on a page that says "$said" and stays',
	{timeout: 60_000},
	async ({id, slash, account, said}, context) => {
		const {sandbox, app, redirectUri} = await startTestSandbox();
		const {page, addresses} = await openChromium(context);
		await page.goto(`${sandbox.url}/accounts/login/`);
		await page.getByLabel(account).check();
		await page.getByRole('button', {name: 'Log in'}).click();
		await page.getByText(`Logged in as ${account}`).waitFor();
		const ask = {client_id: app[id], redirect_uri: `${redirectUri}${slash}`};
		await page.goto(authorizeUrl({url: sandbox.url, app}, ask));

		await page.getByRole('heading', {name: 'Sorry, something went wrong'}).waitFor();
		await page.getByText(said).waitFor();
		expect(addresses.filter(address => !address.startsWith(`${sandbox.url}/`))).toEqual([]);
	},
);
