import {type Browser, formOn, type Page} from './browser.ts';
import {codesOf, formsOf, linksOf, textOf} from './html.ts';
import {endOf, type SignInEnd} from './sign-in.ts';

export type FacebookVisit = {
	/** A dialog address of the sandbox. */
	readonly url: string;
	readonly decision: 'allow' | 'deny';
	/** Ids of the Pages to select; all when left out. */
	readonly pages?: readonly string[] | undefined;
	/** User names of the Instagram accounts to select; all when left out. */
	readonly accounts?: readonly string[] | undefined;
	/** Permissions to leave ticked; all when left out. */
	readonly permissions?: readonly string[] | undefined;
	/** The only certificate to trust at the redirect URI, PEM. */
	readonly certificatePem?: string | undefined;
};

/** Plays the person's part for Facebook Login. Each step can be done again. */
export type FacebookPerson = {
	/** Creates an app for Facebook Login, unless there is one; answers its Meta app id. */
	createApp(details?: {readonly name?: string; readonly email?: string}): Promise<string>;
	/** Takes the Meta app id. */
	appId(): Promise<string>;
	/** Takes the app secret of App settings > Basic. */
	appSecret(): Promise<string>;
	/** Saves a redirect URI and answers it as the list shows it afterwards. */
	saveRedirectUri(uri: string): Promise<string>;
	/** Makes a configuration with these permissions and answers its id. */
	createConfiguration(permissions: readonly string[], name?: string): Promise<string>;
	/** Opens the dialog, chooses, decides, and follows the way back to the redirect URI and on to the last page. */
	signIn(visit: FacebookVisit): Promise<SignInEnd>;
	/** Removes the app from the profile; nothing when it has no access. */
	removeApp(): Promise<void>;
};

type Options = {
	readonly browser: Browser;
	readonly origin: string;
	/** The app to work with; without it the first one of this kind that exists. */
	readonly metaAppId: string | undefined;
};

/** @throws Error, in every method, when a page is not the one that the step expects */
export function createFacebookPerson({browser, origin, metaAppId}: Options): FacebookPerson {
	const open = (path: string) => browser.open(origin + path);

	async function findApp(): Promise<string | undefined> {
		const apps = linksOf((await open('/apps/')).text).flatMap(
			link => /^\/apps\/(\d+)\/dashboard\/$/.exec(link)?.[1] ?? [],
		);

		for (const app of metaAppId === undefined ? apps : apps.filter(id => id === metaAppId)) {
			const {text} = await open(`/apps/${app}/dashboard/`);

			if (linksOf(text).includes(`/apps/${app}/fb-login/settings/`)) {
				return app;
			}
		}

		return undefined;
	}

	async function theApp(): Promise<string> {
		return (await findApp()) ?? missing('an app for Facebook Login');
	}

	async function readBasic(id: string): Promise<string> {
		const {text} = await open(`/apps/${await theApp()}/settings/basic/`);
		return textOf(text, id) ?? missing(id);
	}

	return {
		async createApp({name = 'Practice with Facebook', email = 'practice@example.com'} = {}) {
			const found = await findApp();

			if (found !== undefined) {
				return found;
			}

			const page = await open('/apps/creation/');
			const values = {name, email, use_case: 'facebook'};
			const done = await browser.submit(page, formOn(page, '/apps/creation/'), {values});
			return textOf(done.text, 'meta-app-id') ?? missing('the dashboard');
		},
		appId: () => readBasic('meta-app-id'),
		appSecret: () => readBasic('meta-app-secret'),
		async saveRedirectUri(uri) {
			const path = `/apps/${await theApp()}/fb-login/settings/`;
			const page = await open(path);
			const saved = await browser.submit(page, formOn(page, path), {values: {uri}});
			// The list is read again, because saving may have put a slash behind the address.
			const list = codesOf(saved.text, 'redirect-uris');
			return [uri, `${uri}/`].find(each => list.includes(each)) ?? missing(`the address ${uri}`);
		},
		async createConfiguration(permissions, name = 'Practice') {
			const path = `/apps/${await theApp()}/business-login/settings/`;
			const page = await open(path);
			const choices = {name: [name], permission: permissions};
			const done = await browser.submit(page, formOn(page, path), {choices});
			const before = codesOf(page.text, 'configurations');
			return (
				codesOf(done.text, 'configurations').find(id => !before.includes(id)) ??
				missing('a new configuration')
			);
		},
		signIn: visit => signInAtDialog(browser, origin, visit),
		async removeApp() {
			const app = await theApp();
			const page = await open('/settings/?tab=applications');
			const form = formsOf(page.text).find(
				each => each.action === '/settings/apps/' && each.fields.some(({value}) => value === app),
			);

			if (form !== undefined) {
				await browser.submit(page, form, {press: {name: 'answer', value: 'remove'}});
			}
		},
	};
}

async function signInAtDialog(
	browser: Browser,
	origin: string,
	{url, decision, pages, accounts, permissions, certificatePem}: FacebookVisit,
): Promise<SignInEnd> {
	const page: Page = await browser.open(url, certificatePem);
	const dialog = formsOf(page.text).find(form =>
		form.buttons.some(button => button.name === 'decision'),
	);

	if (dialog === undefined) {
		return endOf(page, origin);
	}

	const chosen = {page: pages, account: accounts, permission: permissions};
	const choices = Object.fromEntries(
		Object.entries(chosen).flatMap(([name, values]) =>
			values === undefined ? [] : [[name, values]],
		),
	);
	const press = {name: 'decision', value: decision};
	return endOf(await browser.submit(page, dialog, {choices, press, certificatePem}), origin);
}

function missing(what: string): never {
	throw new Error(`The page does not show ${what}.`);
}
