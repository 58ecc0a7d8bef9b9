import {Hono} from 'hono';
import {graphError, jsonAnswer, objectText} from './answers.ts';
import {call} from './call.ts';
import {hostileText} from './fault-replies.ts';
import {appScopedId, isKnownSecret} from './ledger/apps.ts';
import {day, exchangeShort, issueLong} from './ledger/grants.ts';
import type {Account, App, Token} from './ledger/state.ts';
import {refusals, sessionExpired, unknownField, unsupportedRequest} from './refusals.ts';
import {type Ctx, type Env, queryOf, type World} from './world.ts';

/** @see https://developers.facebook.com/docs/graph-api/changelog */
const currentVersion = 'v26.0';

/**
 * The routes of `graph.instagram.com`, each with and without a version.
 * @see https://developers.facebook.com/documentation/instagram-platform/reference/access_token
 * @see https://developers.facebook.com/documentation/instagram-platform/reference/refresh_access_token
 */
export function graphRoutes(world: World): Hono<Env> {
	const routes = new Hono<Env>();
	const version = ':version{v[0-9]+\\.[0-9]+}';

	for (const [path, endpoint, handle] of [
		['access_token', 'long-lived', longLived],
		['refresh_access_token', 'refresh', refresh],
		['me', 'me', me],
	] as const) {
		const route = call(world, endpoint, c => {
			const answer =
				c.req.method === 'GET'
					? handle(world, c)
					: graphError(unsupportedRequest(c.req.method), world.random);
			answer.headers.set('facebook-api-version', c.req.param('version') ?? currentVersion);
			return answer;
		});
		routes.all(`/${path}`, route).all(`/${version}/${path}`, route);
	}

	return routes;
}

function longLived(world: World, c: Ctx): Response {
	const query = queryOf(c);
	const secret = query.get('client_secret');

	if (query.get('grant_type') !== 'ig_exchange_token' || !query.get('access_token')) {
		return graphError(unsupportedRequest('get'), world.random);
	}

	if (!isKnownSecret(world.state, secret)) {
		return graphError(refusals.wrongSecret, world.random);
	}

	const grant = grantOf(world, query.get('access_token'));

	if (grant instanceof Response) {
		return grant;
	}

	if (grant.app.appSecret !== secret) {
		return graphError(refusals.wrongSecret, world.random);
	}

	if (grant.token.kind === 'long') {
		return graphError(refusals.inOwnWords.alreadyLong, world.random);
	}

	return tokenAnswer(world, exchangeShort(world.state, grant.token, world.now(), world.random));
}

function refresh(world: World, c: Ctx): Response {
	const query = queryOf(c);

	if (query.get('grant_type') !== 'ig_refresh_token' || !query.get('access_token')) {
		return graphError(unsupportedRequest('get'), world.random);
	}

	const grant = grantOf(world, query.get('access_token'));

	if (grant instanceof Response) {
		return grant;
	}

	const {token} = grant;

	if (token.kind === 'short') {
		return graphError(refusals.inOwnWords.stillShort, world.random);
	}

	if (world.now() < token.issuedAt + day) {
		return graphError(refusals.inOwnWords.tooEarly, world.random);
	}

	return tokenAnswer(world, issueLong(world.state, token, world.now(), world.random));
}

function tokenAnswer(world: World, token: Token): Response {
	return jsonAnswer(
		objectText({
			access_token: JSON.stringify(token.token),
			token_type: JSON.stringify('bearer'),
			expires_in: String(Math.floor((token.expiresAt - world.now()) / 1000)),
		}),
	);
}

/**
 * `/me`: `id` is what the app sees, `user_id` the professional account.
 * @see https://developers.facebook.com/docs/instagram-platform/instagram-api-with-instagram-login
 */
function me(world: World, c: Ctx): Response {
	const query = queryOf(c);
	const bearer = /^Bearer (.+)$/i.exec(c.req.header('authorization') ?? '')?.[1];
	const grant = grantOf(world, query.get('access_token') ?? bearer ?? null);

	if (grant instanceof Response) {
		return grant;
	}

	const account = answeringAccount(world, c, grant.account);
	const known = accountFields(world, c, grant.app, account);
	const asked = (query.get('fields') ?? '').split(',').filter(field => field !== '');
	const unknown = asked.find(field => !Object.hasOwn(known, field));

	if (unknown !== undefined) {
		return graphError(unknownField(unknown), world.random);
	}

	const text = objectText(
		Object.fromEntries([...new Set([...asked, 'id'])].map(field => [field, known[field]])),
	);
	return jsonAnswer(world.shape === 'wrapped' ? `{"data": [${text}]}` : text);
}

/** Each field as JSON text. */
function accountFields(
	world: World,
	c: Ctx,
	app: App,
	account: Account,
): Readonly<Record<string, string>> {
	const isHostile = c.get('fault') === 'hostile-text';
	const id = (digits: string) => (world.ids === 'number' ? digits : JSON.stringify(digits));

	return {
		id: id(appScopedId(app, account)),
		user_id: id(account.id),
		username: JSON.stringify(isHostile ? hostileText : account.username),
		name: JSON.stringify(isHostile ? hostileText : account.name),
		account_type: JSON.stringify(account.type),
		profile_picture_url: JSON.stringify(
			`${new URL(c.req.url).origin}/pictures/${account.username}.svg`,
		),
		followers_count: '0',
		follows_count: '0',
		media_count: '0',
	};
}

function answeringAccount(world: World, c: Ctx, account: Account): Account {
	const other = world.state.accounts
		.values()
		.find(each => each.type !== 'PERSONAL' && each.username !== account.username);
	return (c.get('fault') === 'wrong-account' && other) || account;
}

/** A live token with its app and account, or the refusal. */
function grantOf(
	world: World,
	text: string | null,
): {readonly token: Token; readonly app: App; readonly account: Account} | Response {
	if (!text) {
		return graphError(unsupportedRequest('get'), world.random);
	}

	const token = world.state.tokens.get(text);
	const account = token && world.state.accounts.get(token.username);
	const app = token && world.state.apps.values().find(each => each.appId === token.appId);

	if (token === undefined || account === undefined || app === undefined) {
		return graphError(refusals.tokenUnreadable, world.random);
	}

	if (token.removed) {
		return graphError(refusals.appRemoved, world.random);
	}

	return world.now() >= token.expiresAt
		? graphError(sessionExpired(token.expiresAt, world.now()), world.random)
		: {token, app, account};
}
