import {graphError} from './answers.ts';
import type {Account, App, Token} from './ledger/state.ts';
import {refusals, sessionExpired, unsupportedRequest} from './refusals.ts';
import type {World} from './world.ts';

/** A live token with its app and account, or the refusal. */
export function grantOf(
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
