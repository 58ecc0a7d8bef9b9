import {formOf} from '../body.ts';
import {accountOf} from '../ledger/accounts.ts';
import {isTester} from '../ledger/apps.ts';
import {issueLong} from '../ledger/grants.ts';
import type {Account, App} from '../ledger/state.ts';
import {BasicDisplayPage} from '../pages/basic-display/product.tsx';
import {TokenWindowPage} from '../pages/basic-display/token.tsx';
import {show} from '../pages/page.tsx';
import {sessionOf} from '../session.ts';
import {type Answer, type Ctx, queryOf, type World} from '../world.ts';

/** "Generate Token": asks the tester of the address to continue, signed in as that account. */
export function openTokenWindow(world: World, c: Ctx, app: App): Answer {
	const account = testerOf(world, c, app);
	return account instanceof Response || account instanceof Promise
		? account
		: show(c, TokenWindowPage, {app, account, step: 'continue'});
}

/** "Continue as ...", then "Authorize": at its end the token is shown, long-lived already. */
export async function decideToken(world: World, c: Ctx, app: App): Promise<Response> {
	const account = await testerOf(world, c, app);

	if (account instanceof Response) {
		return account;
	}

	if ((await formOf(c)).get('step') !== 'authorize') {
		return show(c, TokenWindowPage, {app, account, step: 'authorize'});
	}

	const grant = {appId: app.appId, username: account.username, permissions: app.permissions};
	const {token} = issueLong(world.state, grant, world.now(), world.random);
	return show(c, BasicDisplayPage, {
		here: `/apps/${app.metaAppId}/instagram-basic-display/basic-display/`,
		app,
		generated: {username: account.username, token},
	});
}

/** The signed-in account, when it is the one that is asked for and an accepted tester. */
function testerOf(world: World, c: Ctx, app: App): Account | Answer {
	const username = queryOf(c).get('username') ?? '';
	const account = accountOf(world.state, sessionOf(c));

	if (account === undefined || account.username !== username) {
		const {pathname, search} = new URL(c.req.url);
		return c.redirect(`/accounts/login/?next=${encodeURIComponent(pathname + search)}`, 303);
	}

	return app.displayName !== '' && isTester(app, account)
		? account
		: show(c, BasicDisplayPage, {app, problem: 'Insufficient Developer Role'}, 422);
}
