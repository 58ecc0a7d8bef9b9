import {accountOf} from './ledger/accounts.ts';
import {appByInstagramId, isTester, knownPermissions, permissionsOf} from './ledger/apps.ts';
import type {Account, App, Permission, State} from './ledger/state.ts';
import {wayBack} from './way-back.ts';

/** An authorize request that may be put before a person. */
export type Ask = {
	readonly app: App;
	readonly redirectUri: string;
	readonly permissions: readonly Permission[];
	/** Undefined when none was sent; then none is sent back. */
	readonly state: string | undefined;
	/** Asks for the account again, whoever is signed in. */
	readonly reauthenticate: boolean;
};

/**
 * Why Instagram shows a page of its own and never sends the browser back; `detail` is for the
 * person and comes from the request.
 */
export type Refusal = {
	readonly why:
		| 'app'
		| 'redirect-uri'
		| 'response-type'
		| 'scope'
		| 'basic-display-scope'
		| 'scope-not-added'
		| 'personal'
		| 'role';
	readonly detail: string;
};

/**
 * Checks the query of an authorize request. A parameter that comes twice counts as wrong: two
 * readers could take different ones.
 *
 * @see https://developers.facebook.com/documentation/instagram-platform/reference/oauth-authorize
 */
export function readAsk(state: State, query: URLSearchParams): Ask | Refusal {
	const one = (name: string) => {
		const values = query.getAll(name);
		return values.length === 1 ? values[0] : undefined;
	};
	const app = appByInstagramId(state, one('client_id') ?? null);

	if (app === undefined) {
		return {why: 'app', detail: query.get('client_id') ?? ''};
	}

	const redirectUri = one('redirect_uri') ?? '';

	if (!app.redirectUris.includes(redirectUri)) {
		return {why: 'redirect-uri', detail: redirectUri};
	}

	if (one('response_type') !== 'code') {
		return {why: 'response-type', detail: query.get('response_type') ?? ''};
	}

	const scopes = (one('scope') ?? '').split(/[,\s]+/).filter(scope => scope !== '');
	const known = permissionsOf(app);
	const permissions = knownPermissions(scopes, known);
	const unknown = scopes.filter(scope => !permissions.some(permission => permission === scope));

	if (unknown.length > 0 || !permissions.includes(known[0])) {
		const why = app.useCase === 'everything-else' ? 'basic-display-scope' : 'scope';
		return {why, detail: unknown.join(', ') || scopes.join(', ')};
	}

	const missing = permissions.filter(permission => !app.permissions.includes(permission));

	if (missing.length > 0) {
		return {why: 'scope-not-added', detail: missing.join(', ')};
	}

	return {
		app,
		redirectUri,
		permissions,
		state: query.get('state') ?? undefined,
		reauthenticate:
			query.get('force_reauth') === 'true' || query.get('force_authentication') === '1',
	};
}

/** Whether an account may grant anything to the app; undefined when it may. */
export function refuseAccount(app: App, account: Account): Refusal | undefined {
	// Basic Display was the one login that took personal accounts.
	if (account.type === 'PERSONAL' && app.useCase !== 'everything-else') {
		return {why: 'personal', detail: account.username};
	}

	return isTester(app, account) ? undefined : {why: 'role', detail: account.username};
}

/** The account of the signed-in browser; where there is none, the first accepted tester of the app. */
export function accountWithoutPage(
	state: State,
	app: App,
	sessionId: string | undefined,
): Account | undefined {
	const tester = app.testers.find(each => each.accepted);
	return accountOf(state, sessionId) ?? state.accounts.get(tester?.username ?? '');
}

/** The address that takes the browser back with a code. `#_` is Instagram's and no part of the code. */
export function grantedAddress(ask: Ask, code: string): string {
	return wayBack(ask, `code=${code}`, '#_');
}

/** The address that takes the browser back after the person refused. */
export function deniedAddress(ask: Ask): string {
	return wayBack(
		ask,
		'error=access_denied&error_reason=user_denied&error_description=The+user+denied+your+request',
		'',
	);
}
