import {type Browser, formOn, type Page} from './browser.ts';
import {codesOf, formsOf} from './html.ts';
import {logIn} from './sign-in.ts';

/**
 * Invites an account as Instagram tester of an app, unless it has been.
 *
 * @throws Error when the list does not show the account afterwards
 */
export async function inviteTester(
	browser: Browser,
	origin: string,
	app: string,
	username: string,
): Promise<void> {
	const path = `/apps/${app}/roles/roles/`;
	const page = await browser.open(origin + path);

	if (!testersOn(page).includes(username)) {
		const done = await browser.submit(page, formOn(page, path), {values: {username}});

		if (!testersOn(done).includes(username)) {
			throw new Error(`The page does not show the tester ${username}.`);
		}
	}
}

/** Signs in as an account and accepts the invitation of an app; nothing when there is none any more. */
export async function acceptInvite(
	browser: Browser,
	origin: string,
	app: string,
	username: string,
): Promise<void> {
	await logIn(browser, origin, username);
	const page = await browser.open(`${origin}/accounts/manage_access/`);
	const invitation = formsOf(page.text).find(
		form =>
			form.fields.some(field => field.name === 'app' && field.value === app) &&
			form.buttons.some(button => button.value === 'accept'),
	);

	if (invitation !== undefined) {
		await browser.submit(page, invitation, {press: {name: 'answer', value: 'accept'}});
	}
}

function testersOn(page: Page): readonly string[] {
	return codesOf(page.text, 'testers');
}
