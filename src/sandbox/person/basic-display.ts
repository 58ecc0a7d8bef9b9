import {type Browser, formOn, type Page} from './browser.ts';
import {codesOf, linksOf, textOf} from './html.ts';
import {logIn} from './sign-in.ts';
import {acceptInvite, inviteTester} from './testers.ts';

/**
 * Plays the person's part in the portal of 2022, step by step of the old guides. Methods that find
 * their work done leave it as it is, so that each step can be done again.
 */
export type BasicDisplayPerson = {
	/** Creates an app "For everything else", unless there is one; answers its Meta app id. */
	createApp(details?: {readonly name?: string; readonly email?: string}): Promise<string>;
	/** Adds the platform "Website" with its address. */
	addWebsite(siteUrl?: string): Promise<void>;
	/** Sets up the product Instagram Basic Display. */
	setUpProduct(): Promise<void>;
	/** Creates the app inside the product. */
	createInstagramApp(displayName?: string): Promise<void>;
	/** Takes the Instagram app id. */
	appId(): Promise<string>;
	/** Takes the Instagram app secret. */
	appSecret(): Promise<string>;
	/** Saves a redirect URI, with the two other addresses, and answers it as the list shows it afterwards. */
	saveRedirectUri(
		uri: string,
		others?: {readonly deauthorize: string; readonly deletion: string},
	): Promise<string>;
	/** Invites an account as Instagram tester. */
	addTester(username?: string): Promise<void>;
	/** Accepts the invitation, signed in as that account; nothing when there is none any more. */
	acceptTester(username?: string): Promise<void>;
	/** Presses "Generate Token", "Continue as ..." and "Authorize"; answers the long-lived token. */
	generateToken(username?: string): Promise<string>;
};

type Options = {
	readonly browser: Browser;
	readonly origin: string;
	/** The app to work with; without it the first one of this kind that exists. */
	readonly metaAppId: string | undefined;
	/** The account when none is named. */
	readonly usualAccount: string;
};

const createPath = '/apps/creation/for-everything-else/';
const usualAddresses = {
	deauthorize: 'https://example.com/deauthorize/',
	deletion: 'https://example.com/deletion/',
};

/** @throws Error, in every method, when a page is not the one that the step expects */
export function createBasicDisplayPerson({
	browser,
	origin,
	metaAppId,
	usualAccount,
}: Options): BasicDisplayPerson {
	const open = (path: string) => browser.open(origin + path);

	async function findApp(): Promise<string | undefined> {
		const apps = linksOf((await open('/apps/')).text).flatMap(
			link => /^\/apps\/(\d+)\/dashboard\/$/.exec(link)?.[1] ?? [],
		);

		for (const app of metaAppId === undefined ? apps : apps.filter(id => id === metaAppId)) {
			if (
				linksOf((await open(`/apps/${app}/dashboard/`)).text).includes(`/apps/${app}/products/`)
			) {
				return app;
			}
		}

		return undefined;
	}

	async function theApp(): Promise<string> {
		return (await findApp()) ?? missing('an app "For everything else"');
	}

	async function productPage(): Promise<{readonly page: Page; readonly root: string}> {
		const root = `/apps/${await theApp()}/instagram-basic-display`;
		return {page: await open(`${root}/basic-display/`), root};
	}

	async function read(id: string): Promise<string> {
		return textOf((await productPage()).page.text, id) ?? missing(id);
	}

	return {
		async createApp({name = 'Practice 2022', email = 'practice@example.com'} = {}) {
			const found = await findApp();

			if (found !== undefined) {
				return found;
			}

			const page = await open(createPath);
			const done = await browser.submit(page, formOn(page, createPath), {values: {name, email}});
			return textOf(done.text, 'meta-app-id') ?? missing('the dashboard');
		},
		async addWebsite(siteUrl = 'https://example.com/') {
			const path = `/apps/${await theApp()}/settings/basic/website/`;
			const page = await open(path);
			const values = {site_url: siteUrl};
			const done = await browser.submit(page, formOn(page, path), {values});

			if (textOf(done.text, 'site-url') !== siteUrl) {
				missing(`the address ${siteUrl}`);
			}
		},
		async setUpProduct() {
			const path = `/apps/${await theApp()}/products/`;
			const page = await open(path);

			if (!linksOf(page.text).some(link => link.endsWith('/basic-display/'))) {
				await browser.submit(page, formOn(page, path), {});
			}
		},
		async createInstagramApp(displayName = 'Practice 2022') {
			const {page, root} = await productPage();

			if (textOf(page.text, 'instagram-app-id') === undefined) {
				const values = {display_name: displayName};
				await browser.submit(page, formOn(page, `${root}/app/`), {values});
			}
		},
		appId: () => read('instagram-app-id'),
		appSecret: () => read('instagram-app-secret'),
		async saveRedirectUri(uri, others = usualAddresses) {
			const {page, root} = await productPage();
			const values = {uri, ...others};
			const saved = await browser.submit(page, formOn(page, `${root}/settings/`), {values});
			// The list is read again, because saving may have put a slash behind the address.
			const list = codesOf(saved.text, 'redirect-uris');
			return [uri, `${uri}/`].find(each => list.includes(each)) ?? missing(`the address ${uri}`);
		},
		async addTester(username = usualAccount) {
			await inviteTester(browser, origin, await theApp(), username);
		},
		async acceptTester(username = usualAccount) {
			await acceptInvite(browser, origin, await theApp(), username);
		},
		async generateToken(username = usualAccount) {
			const {page, root} = await productPage();
			const address = `${root}/token/?username=${username}`;

			if (!linksOf(page.text).includes(address)) {
				missing(`the tester ${username}`);
			}

			await logIn(browser, origin, username);
			let shown = await open(address);

			for (const step of ['continue', 'authorize']) {
				shown = await browser.submit(shown, formOn(shown, address), {
					press: {name: 'step', value: step},
				});
			}

			return textOf(shown.text, 'access-token') ?? missing('the token');
		},
	};
}

function missing(what: string): never {
	throw new Error(`The page does not show ${what}.`);
}
