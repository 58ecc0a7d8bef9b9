import {type RandomBytes, randomWord} from '../random.ts';
import {
	type Account,
	type App,
	type Code,
	limits,
	type Permission,
	put,
	type State,
	type Token,
} from './state.ts';

const hour = 3_600_000;
export const day = 24 * hour;
/** @see https://developers.facebook.com/docs/instagram-platform/instagram-api-with-instagram-login/business-login */
const longLife = 60 * day;

/** Issues an authorization code: good for one hour and one exchange. */
export function issueCode(
	state: State,
	grant: {
		readonly app: App;
		readonly account: Account;
		readonly redirectUri: string;
		readonly permissions: readonly Permission[];
	},
	now: number,
	random: RandomBytes,
): string {
	const code: Code = {
		code: `AQ${randomWord(random, 200)}`,
		appId: grant.app.appId,
		username: grant.account.username,
		redirectUri: grant.redirectUri,
		permissions: grant.permissions,
		issuedAt: now,
		used: false,
	};
	put(state.codes, code.code, code, limits.codes);
	return code.code;
}

/** Why a code is not exchanged. */
export type CodeRefusal =
	| 'not-found'
	| 'malformed'
	| 'used'
	| 'other-app'
	| 'uri-unknown'
	| 'uri-differs';

/**
 * Spends a code. Once it was found to be good for the app it is spent, also when the redirect URI
 * is then refused: what Meta does there is not known, and a client must not count on a second try.
 */
export function redeemCode(
	state: State,
	app: App,
	sent: {readonly code: string; readonly redirectUri: string},
	now: number,
): Code | CodeRefusal {
	if (!/^[\w-]+$/.test(sent.code)) {
		return 'malformed';
	}

	const code = state.codes.get(sent.code);

	if (code === undefined || now >= code.issuedAt + hour) {
		return 'not-found';
	}

	if (code.appId !== app.appId) {
		return 'other-app';
	}

	if (code.used) {
		return 'used';
	}

	code.used = true;

	if (!app.redirectUris.includes(sent.redirectUri)) {
		return 'uri-unknown';
	}

	return code.redirectUri === sent.redirectUri ? code : 'uri-differs';
}

type Issue = Pick<Token, 'appId' | 'username' | 'permissions'>;

/** Issues the token of a code exchange: one hour. */
export function issueShort(state: State, grant: Issue, now: number, random: RandomBytes): Token {
	return issue(state, 'short', grant, now, now + hour, random);
}

/** Changes a short-lived token for a long-lived one: 60 days from the sign-in. */
export function exchangeShort(state: State, short: Token, now: number, random: RandomBytes): Token {
	return issue(state, 'long', short, now, short.issuedAt + longLife, random);
}

/**
 * Issues a long-lived token: by a refresh, or by the dashboard. The token that was refreshed lives on
 * until its own end, so that a client which keeps the old string finds out two months later.
 */
export function issueLong(state: State, grant: Issue, now: number, random: RandomBytes): Token {
	return issue(state, 'long', grant, now, now + longLife, random);
}

function issue(
	state: State,
	kind: Token['kind'],
	{appId, username, permissions}: Issue,
	issuedAt: number,
	expiresAt: number,
	random: RandomBytes,
): Token {
	const token: Token = {
		token: `${permissions.includes('user_profile') ? 'IGQV' : 'IGAA'}${randomWord(random, 176)}`,
		kind,
		appId,
		username,
		permissions,
		issuedAt,
		expiresAt,
		removed: false,
	};
	put(state.tokens, token.token, token, limits.tokens);
	return token;
}

/** The person removes an app: its tokens end at once. */
export function removeGrants(state: State, app: App, account: Account): void {
	for (const token of grantsOf(state, app, account)) {
		token.removed = true;
	}
}

/** Whether an app holds a token of the account that has not been removed. */
export function hasGrants(state: State, app: App, account: Account): boolean {
	return grantsOf(state, app, account).length > 0;
}

function grantsOf(state: State, app: App, account: Account): readonly Token[] {
	return [...state.tokens.values()].filter(
		token => token.appId === app.appId && token.username === account.username && !token.removed,
	);
}
