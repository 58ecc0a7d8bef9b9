import {type RandomBytes, randomWord} from '../random.ts';
import type {FacebookCode, FacebookGrant, FacebookPage, FacebookToken} from './facebook.ts';
import {type App, limits, put, type State} from './state.ts';

const hour = 3_600_000;
/** 5183944 seconds: about 60 days. @see https://developers.facebook.com/documentation/facebook-login/guides/access-tokens/get-long-lived */
const longLife = 5_183_944_000;

/** Issues an authorization code: good for one hour and one exchange. */
export function issueFacebookCode(
	state: State,
	{redirectUri, ...grant}: FacebookGrant & {readonly redirectUri: string},
	now: number,
	random: RandomBytes,
): string {
	const code: FacebookCode = {
		...grant,
		code: `AQ${randomWord(random, 200)}`,
		redirectUri,
		issuedAt: now,
		used: false,
	};
	put(state.facebookCodes, code.code, code, limits.codes);
	return code.code;
}

/** Why a code is not exchanged; one of another app counts as no code. */
export type FacebookCodeRefusal = 'no-code' | 'expired' | 'used' | 'uri-differs';

/** Spends a code. Once it was found to be good for the app it is spent, also when the redirect URI is then refused. */
export function redeemFacebookCode(
	state: State,
	app: App,
	sent: {readonly code: string; readonly redirectUri: string},
	now: number,
): FacebookCode | FacebookCodeRefusal {
	const code = state.facebookCodes.get(sent.code);

	if (code?.metaAppId !== app.metaAppId) {
		return 'no-code';
	}

	if (code.used) {
		return 'used';
	}

	if (now >= code.issuedAt + hour) {
		return 'expired';
	}

	code.used = true;
	return code.redirectUri === sent.redirectUri ? code : 'uri-differs';
}

/** Issues the user token of a code exchange: one hour. */
export function issueShortUser(
	state: State,
	grant: FacebookGrant,
	now: number,
	random: RandomBytes,
): FacebookToken {
	const span = {issuedAt: now, expiresAt: now + hour};
	return issue(state, grant, {kind: 'short', page: '', from: '', ...span}, random);
}

/** Changes a user token for a long-lived one. One that is long-lived already stays what it is: there is no refresh. */
export function exchangeUser(
	state: State,
	token: FacebookToken,
	now: number,
	random: RandomBytes,
): FacebookToken {
	const span = {issuedAt: now, expiresAt: now + longLife};
	return token.kind === 'long'
		? token
		: issue(state, token, {kind: 'long', page: '', from: '', ...span}, random);
}

/** The token of a Page for a user token: the same one each time. From a long-lived token it does not end by time. */
export function pageToken(
	state: State,
	user: FacebookToken,
	page: FacebookPage,
	now: number,
	random: RandomBytes,
): FacebookToken {
	const found = state.facebookTokens
		.values()
		.find(each => each.page === page.id && each.from === user.token);
	const expiresAt = user.kind === 'long' ? 0 : user.expiresAt;
	const kept = {kind: 'page', page: page.id, from: user.token, issuedAt: now, expiresAt} as const;
	return found ?? issue(state, user, kept, random);
}

/** The token that stands for an app itself: the same one each time. */
export function appToken(
	state: State,
	{metaAppId}: App,
	now: number,
	random: RandomBytes,
): FacebookToken {
	const grant = {metaAppId, permissions: [], pages: [], accounts: []};
	return (
		state.facebookTokens
			.values()
			.find(each => each.kind === 'app' && each.metaAppId === metaAppId) ??
		issue(state, grant, {kind: 'app', page: '', from: '', issuedAt: now, expiresAt: 0}, random)
	);
}

function issue(
	state: State,
	{metaAppId, permissions, pages, accounts}: FacebookGrant,
	kept: Pick<FacebookToken, 'kind' | 'page' | 'from' | 'issuedAt' | 'expiresAt'>,
	random: RandomBytes,
): FacebookToken {
	const text =
		kept.kind === 'app'
			? `${metaAppId}|${randomWord(random, 27)}`
			: `EAA${randomWord(random, 180)}`;
	const token = {...kept, token: text, metaAppId, permissions, pages, accounts, removed: false};
	put(state.facebookTokens, token.token, token, limits.tokens);
	return token;
}

/** The person removes an app: its user tokens and Page tokens end at once. */
export function removeFacebookGrants(state: State, app: App): void {
	for (const token of grantsOf(state, app)) {
		token.removed = true;
	}
}

/** Whether an app holds a token of the person that has not been removed. */
export function hasFacebookGrants(state: State, app: App): boolean {
	return grantsOf(state, app).length > 0;
}

function grantsOf(state: State, {metaAppId}: App): readonly FacebookToken[] {
	return [...state.facebookTokens.values()].filter(
		token => token.metaAppId === metaAppId && token.kind !== 'app' && !token.removed,
	);
}
