import {Hono} from 'hono';
import {exchangeError, jsonAnswer, objectText} from './answers.ts';
import {
	type Ask,
	accountWithoutPage,
	deniedAddress,
	grantedAddress,
	type Refusal,
	readAsk,
	refuseAccount,
} from './authorize-request.ts';
import {grantAnswer as basicDisplayGrant} from './basic-display/answers.ts';
import {formOf} from './body.ts';
import {call} from './call.ts';
import {accountOf} from './ledger/accounts.ts';
import {appByInstagramId, appScopedId, knownPermissions, permissionsOf} from './ledger/apps.ts';
import {type CodeRefusal, issueCode, issueShort, redeemCode} from './ledger/grants.ts';
import type {Account, App, Permission} from './ledger/state.ts';
import {ConsentPage, RefusalPage} from './pages/consent.tsx';
import {show} from './pages/page.tsx';
import {refusals} from './refusals.ts';
import {sessionOf} from './session.ts';
import {type Answer, type Ctx, type Env, queryOf, type World} from './world.ts';

/** The authorize page of `www.instagram.com` and the code exchange of `api.instagram.com`. */
export function oauthRoutes(world: World): Hono<Env> {
	const routes = new Hono<Env>();
	routes.get(
		'/oauth/authorize',
		call(world, 'authorize', c => authorize(world, c)),
	);
	routes.post(
		'/oauth/authorize',
		call(world, 'authorize', c => decide(world, c)),
	);
	routes.post(
		'/oauth/access_token',
		call(world, 'exchange', c => exchange(world, c)),
	);
	return routes;
}

/** @see https://developers.facebook.com/documentation/instagram-platform/reference/oauth-authorize */
function authorize(world: World, c: Ctx): Answer {
	const ask = readAsk(world.state, queryOf(c));

	if ('why' in ask) {
		return refuse(c, ask);
	}

	if (world.consent !== 'ask') {
		const account = accountWithoutPage(world.state, ask.app, sessionOf(c));
		return account === undefined
			? refuse(c, {why: 'role', detail: ''})
			: answer(world, c, ask, account, world.consent, ask.permissions);
	}

	const account = accountOf(world.state, sessionOf(c));

	if (account === undefined || ask.reauthenticate) {
		return c.redirect(loginAddress(c));
	}

	const refusal = refuseAccount(ask.app, account);
	return refusal === undefined
		? show(c, ConsentPage, {
				app: ask.app,
				account,
				permissions: ask.permissions,
				switchTo: loginAddress(c),
			})
		: refuse(c, refusal);
}

/** The person pressed a button of the consent page; everything is checked again. */
async function decide(world: World, c: Ctx): Promise<Response> {
	const ask = readAsk(world.state, queryOf(c));
	const account = accountOf(world.state, sessionOf(c));
	const form = await formOf(c);

	if ('why' in ask) {
		return refuse(c, ask);
	}

	if (account === undefined) {
		return c.redirect(loginAddress(c));
	}

	const [required] = permissionsOf(ask.app);
	const granted = knownPermissions([required, ...form.getAll('permission')], ask.permissions);
	const decision = form.get('decision') === 'allow' ? 'allow' : 'deny';
	return answer(world, c, ask, account, decision, granted);
}

function answer(
	world: World,
	c: Ctx,
	ask: Ask,
	account: Account,
	decision: 'allow' | 'deny',
	permissions: readonly Permission[],
): Answer {
	const refusal = refuseAccount(ask.app, account);

	if (refusal !== undefined) {
		return refuse(c, refusal);
	}

	if (decision === 'deny') {
		return sendBack(c, deniedAddress(ask));
	}

	const grant = {app: ask.app, account, redirectUri: ask.redirectUri, permissions};
	return sendBack(c, grantedAddress(ask, issueCode(world.state, grant, world.now(), world.random)));
}

/** Sends the browser back with the address as it is: another encoding would make it another string. */
function sendBack(c: Ctx, address: string): Response {
	return c.body(null, 302, {location: address, 'cache-control': 'no-store'});
}

function refuse(c: Ctx, refusal: Refusal): Answer {
	return show(c, RefusalPage, {refusal}, 400);
}

/** The login that leads back here; then the account has been asked for and is not asked for again. */
function loginAddress(c: Ctx): string {
	const query = new URL(c.req.url).search
		.slice(1)
		.split('&')
		.filter(pair => !/^force_(reauth|authentication)=/.test(pair));
	const next = `/oauth/authorize?${query.join('&')}`;
	return `/accounts/login/?next=${encodeURIComponent(next)}`;
}

/** @see https://developers.facebook.com/docs/instagram-platform/instagram-api-with-instagram-login/business-login */
async function exchange(world: World, c: Ctx): Promise<Response> {
	const form = await formOf(c);
	const app = appByInstagramId(world.state, form.get('client_id'));

	if (app === undefined) {
		return exchangeError(refusals.invalidApp);
	}

	if (form.get('client_secret') !== app.appSecret) {
		return exchangeError(refusals.wrongSecretAtExchange);
	}

	if (form.get('grant_type') !== 'authorization_code') {
		return exchangeError(refusals.inOwnWords.grantType);
	}

	const code = redeemCode(
		world.state,
		app,
		{code: form.get('code') ?? '', redirectUri: form.get('redirect_uri') ?? ''},
		world.now(),
	);

	if (typeof code === 'string') {
		return exchangeError(codeRefusals[code]);
	}

	const permissions =
		c.get('fault') === 'fewer-scopes' ? [permissionsOf(app)[0]] : code.permissions;
	const token = issueShort(world.state, {...code, permissions}, world.now(), world.random);
	const account = world.state.accounts.get(code.username);
	return app.useCase === 'everything-else'
		? basicDisplayGrant(token.token, account)
		: grantAnswer(world, app, account, token);
}

const codeRefusals: Readonly<Record<CodeRefusal, string>> = {
	'not-found': refusals.codeNotFound,
	malformed: refusals.codeInvalid,
	'other-app': refusals.codeInvalid,
	used: refusals.codeUsed,
	'uri-unknown': refusals.invalidRedirectUri,
	'uri-differs': refusals.redirectUriDiffers,
};

function grantAnswer(
	world: World,
	app: App,
	account: Account | undefined,
	{token, permissions}: {readonly token: string; readonly permissions: readonly Permission[]},
): Response {
	const id = account && appScopedId(app, account);
	const text = objectText({
		access_token: JSON.stringify(token),
		user_id: world.ids === 'number' ? id : id && JSON.stringify(id),
		permissions: {
			array: JSON.stringify(permissions),
			string: JSON.stringify(permissions.join(',')),
			none: undefined,
		}[world.permissions],
	});
	return jsonAnswer(world.shape === 'wrapped' ? `{"data": [${text}]}` : text);
}
