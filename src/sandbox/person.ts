import {type BasicDisplayPerson, createBasicDisplayPerson} from './person/basic-display.ts';
import {createBrowser, formOn, type Page} from './person/browser.ts';
import {createFacebookPerson, type FacebookPerson} from './person/facebook.ts';
import {codesOf, linksOf, textOf} from './person/html.ts';
import {logIn, type SignInEnd, signIn, type Visit} from './person/sign-in.ts';
import {acceptInvite, inviteTester} from './person/testers.ts';

/** Plays the person's part in a browser, step by step of the portal. */
export type Person = {
	/** Creates an app, unless there is one for Instagram already; answers its Meta app id. */
	createApp(details?: {readonly name?: string; readonly email?: string}): Promise<string>;
	/** Takes the Instagram app id. */
	appId(): Promise<string>;
	/** Takes the Instagram app secret. */
	appSecret(): Promise<string>;
	/** Invites an account as Instagram tester, unless it has been. */
	addTester(username?: string): Promise<void>;
	/** Accepts the invitation, signed in as that account; nothing when there is none any more. */
	acceptTester(username?: string): Promise<void>;
	/** Saves a redirect URI and answers it as the list shows it afterwards. */
	saveRedirectUri(uri: string): Promise<string>;
	/** Adds permissions; answers all that the app has then. */
	addPermissions(permissions: readonly string[]): Promise<readonly string[]>;
	/** Lets the dashboard generate a long-lived token. */
	generateToken(username?: string): Promise<string>;
	/**
	 * Opens an authorize address, signs in, decides, and follows the way back to the redirect URI and
	 * on to the last page.
	 */
	signIn(visit: Omit<Visit, 'account'> & {readonly account?: string}): Promise<SignInEnd>;
	/** The portal of 2022, with Basic Display. */
	readonly basicDisplay: BasicDisplayPerson;
	/** The steps of Facebook Login. */
	readonly facebook: FacebookPerson;
};

export type PersonOptions = {
	/** Origin of the sandbox. */
	readonly origin: string;
	/** The app to work with; without it the first one for Instagram that exists. */
	readonly metaAppId?: string | undefined;
	readonly signal?: AbortSignal | undefined;
};

/** The account that signs in when none is named. */
const usualAccount = 'shop_es';

/**
 * A person at the pages of a sandbox: follows its links and sends its forms over HTTP, and knows
 * nothing but what they show. Each step can be done again, and by a new person.
 *
 * @throws Error, in every method, when a page is not the one that the step expects
 */
export function createPerson({origin, metaAppId, signal}: PersonOptions): Person {
	const browser = createBrowser(signal);
	const open = (path: string) => browser.open(`${origin}${path}`);

	async function setupPage(app: string): Promise<Page> {
		return open(`/apps/${app}/use_cases/customize/API-Setup/`);
	}

	async function findApp(): Promise<string | undefined> {
		const {text} = await open('/apps/');
		const apps = linksOf(text).flatMap(
			link => /^\/apps\/(\d+)\/dashboard\/$/.exec(link)?.[1] ?? [],
		);

		for (const app of metaAppId === undefined ? apps : apps.filter(id => id === metaAppId)) {
			if (textOf((await setupPage(app)).text, 'instagram-app-id') !== undefined) {
				return app;
			}
		}

		return undefined;
	}

	async function theApp(): Promise<string> {
		return (await findApp()) ?? missing('an app for Instagram');
	}

	async function readSetup(id: string): Promise<string> {
		const {text} = await setupPage(await theApp());
		return textOf(text, id) ?? missing(id);
	}

	return {
		async createApp({name = 'Practice', email = 'practice@example.com'} = {}) {
			const found = await findApp();

			if (found !== undefined) {
				return found;
			}

			const page = await open('/apps/creation/');
			const values = {name, email, use_case: 'instagram'};
			const done = await browser.submit(page, formOn(page, '/apps/creation/'), {values});
			return textOf(done.text, 'meta-app-id') ?? missing('the dashboard');
		},
		appId: () => readSetup('instagram-app-id'),
		appSecret: () => readSetup('instagram-app-secret'),
		async addTester(username = usualAccount) {
			await inviteTester(browser, origin, await theApp(), username);
		},
		async acceptTester(username = usualAccount) {
			await acceptInvite(browser, origin, await theApp(), username);
		},
		async saveRedirectUri(uri) {
			const app = await theApp();
			const page = await setupPage(app);
			const form = formOn(page, `/apps/${app}/redirect-uris/`);
			const saved = await browser.submit(page, form, {values: {uri}});
			// The list is read again, because saving may have put a slash behind the address.
			const list = codesOf(saved.text, 'redirect-uris');
			return [uri, `${uri}/`].find(each => list.includes(each)) ?? missing(`the address ${uri}`);
		},
		async addPermissions(permissions) {
			const app = await theApp();
			const action = `/apps/${app}/permissions/`;
			let page = await setupPage(app);

			for (const value of permissions.filter(each => !addedOn(page).includes(each))) {
				const form = formOn(page, action, each =>
					each.buttons.some(button => button.value === value),
				);
				page = await browser.submit(page, form, {press: {name: 'permission', value}});
			}

			return addedOn(page);
		},
		async generateToken(username = usualAccount) {
			const app = await theApp();
			const page = await setupPage(app);
			const form = formOn(page, `/apps/${app}/tokens/`, each =>
				each.buttons.some(button => button.value === username),
			);
			const done = await browser.submit(page, form, {press: {name: 'username', value: username}});
			return textOf(done.text, 'access-token') ?? missing('the token');
		},
		async signIn({account = usualAccount, ...visit}) {
			await logIn(browser, origin, account);
			return signIn(browser, origin, {account, ...visit});
		},
		basicDisplay: createBasicDisplayPerson({browser, origin, metaAppId, usualAccount}),
		facebook: createFacebookPerson({browser, origin, metaAppId}),
	};
}

function addedOn(page: Page): readonly string[] {
	return codesOf(page.text, 'added-permissions');
}

function missing(what: string): never {
	throw new Error(`The page does not show ${what}.`);
}
