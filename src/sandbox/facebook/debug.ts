import {type GraphError, graphError, jsonAnswer, objectText} from '../answers.ts';
import type {FacebookToken} from '../ledger/facebook.ts';
import {facebookUserId} from '../ledger/facebook-apps.ts';
import type {App} from '../ledger/state.ts';
import {type Ctx, queryOf, type World} from '../world.ts';
import {bearerOf, readToken, tokenProblem} from './bearer.ts';
import {facebookRefusals} from './refusals.ts';

const day = 86_400_000;
/** How long an app may read data after the person was last there. */
const dataAccess = 90 * day;

/**
 * `debug_token`: what a token is, said to an app or to its owner. A token that works no more is
 * described, too, with the reason in `data.error`.
 *
 * @see https://developers.facebook.com/docs/graph-api/reference/debug_token
 */
export function debugToken(world: World, c: Ctx): Response {
	const asking = bearerOf(world, c);

	if ('message' in asking) {
		const isMissing = asking === facebookRefusals.inOwnWords.noToken;
		return graphError(isMissing ? facebookRefusals.debugRefused : asking, world.random);
	}

	if (asking.type === 'page') {
		return graphError(facebookRefusals.debugRefused, world.random);
	}

	const text = queryOf(c).get('input_token');

	if (!text) {
		return graphError(facebookRefusals.inOwnWords.noInputToken, world.random);
	}

	const token = world.state.facebookTokens.get(text);
	const read = readToken(world.state, text, world.now());
	const appId = token?.metaAppId ?? ('app' in read ? read.app.metaAppId : undefined);
	const app = world.state.apps.get(appId ?? '');

	if (app === undefined) {
		return dataAnswer({...invalid(facebookRefusals.tokenUnreadable), scopes: '[]'});
	}

	if (asking.app !== app) {
		return graphError(facebookRefusals.inOwnWords.otherApp, world.random);
	}

	return dataAnswer(
		token === undefined || token.kind === 'app' ? aboutApp(app) : aboutToken(world, app, token),
	);
}

type Members = Readonly<Record<string, string>>;

function dataAnswer(members: Members): Response {
	return jsonAnswer(`{"data": ${objectText(members)}}`);
}

function aboutApp(app: App): Members {
	return {
		app_id: JSON.stringify(app.metaAppId),
		type: JSON.stringify('APP'),
		application: JSON.stringify(app.name),
		is_valid: 'true',
		scopes: '[]',
	};
}

function aboutToken(world: World, app: App, token: FacebookToken): Members {
	const problem = tokenProblem(world.state, token, world.now());
	return {
		app_id: JSON.stringify(app.metaAppId),
		type: JSON.stringify(token.kind === 'page' ? 'PAGE' : 'USER'),
		application: JSON.stringify(app.name),
		data_access_expires_at: seconds(token.issuedAt + dataAccess),
		...(problem === undefined ? {is_valid: 'true'} : invalid(problem)),
		expires_at: seconds(token.expiresAt),
		issued_at: seconds(token.issuedAt),
		...(token.kind === 'page' ? {profile_id: JSON.stringify(token.page)} : {}),
		scopes: JSON.stringify(token.permissions),
		user_id: JSON.stringify(facebookUserId(app)),
	};
}

function invalid({code, message, subcode}: GraphError): Members {
	return {error: JSON.stringify({code, message, subcode}), is_valid: 'false'};
}

function seconds(milliseconds: number): string {
	return String(Math.floor(milliseconds / 1000));
}
