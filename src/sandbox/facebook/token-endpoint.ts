import {type GraphError, graphError, jsonAnswer, objectText} from '../answers.ts';
import {type FacebookToken, firstPermissions} from '../ledger/facebook.ts';
import {appByMetaId, isAbsolute} from '../ledger/facebook-apps.ts';
import {
	appToken,
	exchangeUser,
	issueShortUser,
	redeemFacebookCode,
} from '../ledger/facebook-grants.ts';
import type {App} from '../ledger/state.ts';
import {type Ctx, queryOf, type World} from '../world.ts';
import {readToken} from './bearer.ts';
import {codeRefusals, facebookRefusals} from './refusals.ts';

/** The kinds of call that the token endpoint takes, by `grant_type`. */
export type TokenCall = 'fb-exchange' | 'fb-long-lived' | 'fb-app-token';

/** Which call a query is; without a `grant_type` it brings a code. */
export function tokenCallOf(query: URLSearchParams): TokenCall {
	switch (query.get('grant_type')) {
		case 'fb_exchange_token':
			return 'fb-long-lived';
		case 'client_credentials':
			return 'fb-app-token';
		default:
			return 'fb-exchange';
	}
}

/**
 * The token endpoint of `graph.facebook.com`. App id and secret are looked at first, whatever else was sent.
 *
 * @see https://developers.facebook.com/documentation/facebook-login/guides/advanced/manual-flow
 * @see https://developers.facebook.com/documentation/facebook-login/guides/access-tokens/get-long-lived
 */
export function tokenEndpoint(world: World, c: Ctx): Response {
	const query = queryOf(c);
	const app = appByMetaId(world.state, query.get('client_id'));

	if (app === undefined) {
		return graphError(facebookRefusals.invalidAppId, world.random);
	}

	if (query.get('client_secret') !== app.metaAppSecret) {
		return graphError(facebookRefusals.wrongSecret, world.random);
	}

	// One time for the whole call, so that a new token has its full span to go.
	const now = world.now();
	const answer = handlers[tokenCallOf(query)]({world, c, app, query, now});
	return 'message' in answer ? graphError(answer, world.random) : tokenAnswer(answer, now);
}

type Call = {
	readonly world: World;
	readonly c: Ctx;
	readonly app: App;
	readonly query: URLSearchParams;
	readonly now: number;
};

const handlers = {
	'fb-exchange': exchange,
	'fb-long-lived': longLived,
	'fb-app-token': ({world, app, now}) => appToken(world.state, app, now, world.random),
} as const satisfies Readonly<Record<TokenCall, (call: Call) => FacebookToken | GraphError>>;

function exchange({world, c, app, query, now}: Call): FacebookToken | GraphError {
	const redirectUri = query.get('redirect_uri') ?? '';

	if (!['authorization_code', null].includes(query.get('grant_type'))) {
		return facebookRefusals.inOwnWords.grantType;
	}

	if (!isAbsolute(redirectUri)) {
		return facebookRefusals.notAbsolute;
	}

	const code = redeemFacebookCode(
		world.state,
		app,
		{code: query.get('code') ?? '', redirectUri},
		now,
	);

	if (typeof code === 'string') {
		return codeRefusals[code];
	}

	const permissions =
		c.get('fault') === 'fewer-scopes'
			? code.permissions.filter(permission => firstPermissions.includes(permission))
			: code.permissions;
	return issueShortUser(world.state, {...code, permissions}, now, world.random);
}

function longLived({world, app, query, now}: Call): FacebookToken | GraphError {
	const bearer = readToken(world.state, query.get('fb_exchange_token') ?? '', now);

	if ('message' in bearer) {
		return bearer;
	}

	return bearer.type === 'user' && bearer.app === app
		? exchangeUser(world.state, bearer.token, now, world.random)
		: facebookRefusals.inOwnWords.notExchangeable;
}

function tokenAnswer({token, expiresAt}: FacebookToken, now: number): Response {
	return jsonAnswer(
		objectText({
			access_token: JSON.stringify(token),
			token_type: JSON.stringify('bearer'),
			expires_in: expiresAt === 0 ? undefined : String(Math.floor((expiresAt - now) / 1000)),
		}),
	);
}
