import {createHmac} from 'node:crypto';
import type {GraphError} from '../answers.ts';
import type {FacebookToken} from '../ledger/facebook.ts';
import {appByMetaId} from '../ledger/facebook-apps.ts';
import type {App, State} from '../ledger/state.ts';
import {type Ctx, queryOf, type World} from '../world.ts';
import {facebookRefusals, facebookSessionExpired} from './refusals.ts';

/** Who a token speaks for: an app, or the person (a Page token speaks for her on one Page). */
export type Bearer =
	| {readonly type: 'app'; readonly app: App}
	| {readonly type: 'user' | 'page'; readonly app: App; readonly token: FacebookToken};

/** The bearer of a call, from `access_token` or the `Authorization` header; with `appsecret_proof` checked where it is sent. */
export function bearerOf(world: World, c: Ctx): Bearer | GraphError {
	const query = queryOf(c);
	const header = /^Bearer (.+)$/i.exec(c.req.header('authorization') ?? '')?.[1];
	const text = query.get('access_token') || header;

	if (text === undefined) {
		return facebookRefusals.inOwnWords.noToken;
	}

	const bearer = readToken(world.state, text, world.now());
	const proof = query.get('appsecret_proof');
	return 'app' in bearer && proof !== null && proof !== proofOf(bearer.app, text)
		? facebookRefusals.inOwnWords.wrongProof
		: bearer;
}

/** @see https://developers.facebook.com/docs/graph-api/guides/secure-requests */
function proofOf(app: App, token: string): string {
	return createHmac('sha256', app.metaAppSecret).update(token).digest('hex');
}

/** Reads a token: `{Meta app id}|{app secret}` is an app's, too. */
export function readToken(state: State, text: string, now: number): Bearer | GraphError {
	const token = state.facebookTokens.get(text);
	const app = appByMetaId(state, token?.metaAppId ?? text.split('|', 1)[0] ?? null);

	if (token === undefined) {
		return readAppPair(app, text);
	}

	if (app === undefined) {
		return facebookRefusals.tokenUnreadable;
	}

	if (token.kind === 'app') {
		return {type: 'app', app};
	}

	return (
		tokenProblem(state, token, now) ?? {
			type: token.kind === 'page' ? 'page' : 'user',
			app,
			token,
		}
	);
}

function readAppPair(app: App | undefined, text: string): Bearer | GraphError {
	if (!/^\d+\|./.test(text)) {
		return facebookRefusals.tokenUnreadable;
	}

	if (app === undefined) {
		return facebookRefusals.invalidAppId;
	}

	return text === `${app.metaAppId}|${app.metaAppSecret}`
		? {type: 'app', app}
		: facebookRefusals.inOwnWords.wrongAppToken;
}

/** Why a token of the person works no more; undefined while it works. */
export function tokenProblem(
	state: State,
	token: FacebookToken,
	now: number,
): GraphError | undefined {
	if (token.removed) {
		return facebookRefusals.appRemoved;
	}

	if (token.expiresAt !== 0 && now >= token.expiresAt) {
		return facebookSessionExpired(token.expiresAt, now);
	}

	return token.kind === 'page' && state.facebookPages.get(token.page)?.hasRole !== true
		? facebookRefusals.inOwnWords.roleLost
		: undefined;
}
