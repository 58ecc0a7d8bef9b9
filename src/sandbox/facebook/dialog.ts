import {Hono} from 'hono';
import {formOf} from '../body.ts';
import {call} from '../call.ts';
import {knownFacebookPermissions} from '../ledger/facebook-apps.ts';
import {issueFacebookCode} from '../ledger/facebook-grants.ts';
import {accountOfPage, ownPages} from '../ledger/facebook-pages.ts';
import {DialogPage, DialogRefusalPage} from '../pages/facebook/dialog.tsx';
import {show} from '../pages/page.tsx';
import {versionPath} from '../version.ts';
import {type Answer, type Ctx, type Env, queryOf, type World} from '../world.ts';
import {allowedAddress, cancelledAddress, type DialogAsk, readDialog} from './dialog-request.ts';

/** The dialog of `www.facebook.com`, with and without a version. */
export function facebookDialogRoutes(world: World): Hono<Env> {
	const routes = new Hono<Env>();

	for (const path of ['/dialog/oauth', `${versionPath}/dialog/oauth`]) {
		routes.get(
			path,
			call(world, 'fb-dialog', c => open(world, c)),
		);
		routes.post(
			path,
			call(world, 'fb-dialog', c => decide(world, c)),
		);
	}

	return routes;
}

/** @see https://developers.facebook.com/documentation/facebook-login/guides/advanced/manual-flow */
function open(world: World, c: Ctx): Answer {
	const ask = readDialog(world.state, queryOf(c));

	if ('why' in ask) {
		return show(c, DialogRefusalPage, {refusal: ask}, 400);
	}

	const choices = ownPages(world.state).map(page => ({
		page,
		account: accountOfPage(world.state, page)?.username,
	}));

	switch (world.consent) {
		case 'ask':
			return show(c, DialogPage, {ask, choices});
		case 'allow':
			return allow(world, c, ask, {
				pages: choices.map(({page}) => page.id),
				accounts: choices.flatMap(({account}) => account ?? []),
				permissions: ask.permissions,
			});
		case 'deny':
			return sendBack(c, cancelledAddress(ask));
		default:
			return world.consent satisfies never;
	}
}

/** The person pressed a button of the dialog; everything is checked again. */
async function decide(world: World, c: Ctx): Promise<Response> {
	const ask = readDialog(world.state, queryOf(c));

	if ('why' in ask) {
		return show(c, DialogRefusalPage, {refusal: ask}, 400);
	}

	const form = await formOf(c);

	if (form.get('decision') !== 'allow') {
		return sendBack(c, cancelledAddress(ask));
	}

	const ticked = knownFacebookPermissions(['public_profile', ...form.getAll('permission')]);
	const pages = ownPages(world.state);
	return allow(world, c, ask, {
		pages: pages.map(page => page.id).filter(id => form.getAll('page').includes(id)),
		accounts: pages
			.flatMap(page => accountOfPage(world.state, page)?.username ?? [])
			.filter(username => form.getAll('account').includes(username)),
		permissions: ask.permissions.filter(permission => ticked.includes(permission)),
	});
}

function allow(
	world: World,
	c: Ctx,
	ask: DialogAsk,
	allowed: Pick<Parameters<typeof issueFacebookCode>[1], 'pages' | 'accounts' | 'permissions'>,
): Response {
	const grant = {...allowed, metaAppId: ask.app.metaAppId, redirectUri: ask.redirectUri};
	const code = issueFacebookCode(world.state, grant, world.now(), world.random);
	return sendBack(c, allowedAddress(ask, code));
}

/** Sends the browser back with the address as it is: another encoding would make it another string. */
function sendBack(c: Ctx, address: string): Response {
	return c.body(null, 302, {location: address, 'cache-control': 'no-store'});
}
