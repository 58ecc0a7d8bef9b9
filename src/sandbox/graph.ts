import {Hono} from 'hono';
import {graphError, jsonAnswer, objectText} from './answers.ts';
import {call} from './call.ts';
import {isKnownSecret} from './ledger/apps.ts';
import {day, exchangeShort, issueLong} from './ledger/grants.ts';
import type {Token} from './ledger/state.ts';
import {me} from './me.ts';
import {refusals, unsupportedRequest} from './refusals.ts';
import {grantOf} from './token-grant.ts';
import {currentVersion, versionPath} from './version.ts';
import {type Ctx, type Env, queryOf, type World} from './world.ts';

/**
 * The routes of `graph.instagram.com`, each with and without a version.
 * @see https://developers.facebook.com/documentation/instagram-platform/reference/access_token
 * @see https://developers.facebook.com/documentation/instagram-platform/reference/refresh_access_token
 */
export function graphRoutes(world: World): Hono<Env> {
	const routes = new Hono<Env>();

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
		routes.all(`/${path}`, route).all(`${versionPath}/${path}`, route);
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
