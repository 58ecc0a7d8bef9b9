import {addressOf, type Browser, formOn, type Page} from './browser.ts';
import {formsOf} from './html.ts';

/** How a sign-in ended for the person in front of the browser. */
export type SignInEnd =
	/** The browser was sent back to the redirect URI. */
	| {
			readonly type: 'returned';
			/** The whole address with code and state, as the address bar showed it first. */
			readonly address: string;
			/** What is shown in the end; status undefined when nothing answers there. */
			readonly status: number | undefined;
			readonly text: string;
			readonly problem: string | undefined;
	  }
	/** A page of the sandbox stays, such as "Invalid redirect_uri". */
	| {readonly type: 'stayed'; readonly status: number | undefined; readonly text: string};

export type Visit = {
	/** An authorize address of the sandbox. */
	readonly url: string;
	readonly decision: 'allow' | 'deny';
	readonly account: string;
	/** The only certificate to trust at the redirect URI, PEM. */
	readonly certificatePem?: string | undefined;
};

const loginPath = '/accounts/login/';

/** Logs a browser in as an account. */
export async function logIn(browser: Browser, origin: string, username: string): Promise<void> {
	const page = await browser.open(origin + loginPath);
	await browser.submit(page, formOn(page, loginPath), {values: {username}});
}

/** Opens an authorize address, logs in where that is asked for, decides, and follows the way back. */
export async function signIn(
	browser: Browser,
	origin: string,
	{url, decision, account, certificatePem}: Visit,
): Promise<SignInEnd> {
	let page = await browser.open(url, certificatePem);

	if (new URL(addressOf(page)).pathname === loginPath) {
		const values = {username: account};
		page = await browser.submit(page, formOn(page, loginPath), {values, certificatePem});
	}

	const consent = formsOf(page.text).find(form =>
		form.buttons.some(button => button.name === 'decision'),
	);

	if (consent !== undefined) {
		const press = {name: 'decision', value: decision};
		page = await browser.submit(page, consent, {press, certificatePem});
	}

	return endOf(page, origin);
}

/** How a sign-in ended, told by the page that is shown: the first address elsewhere is the redirect URI. */
export function endOf({trail, status, text, problem}: Page, origin: string): SignInEnd {
	const address = trail.find(each => !each.startsWith(`${origin}/`));
	return address === undefined
		? {type: 'stayed', status, text}
		: {type: 'returned', address, status, text, problem};
}
