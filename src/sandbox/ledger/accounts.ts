import {type RandomBytes, randomDigits, randomWord} from '../random.ts';
import {madeUpPages} from './facebook-pages.ts';
import {type Account, type AccountType, limits, put, type State} from './state.ts';

/** The account that the ready app has as its tester. */
export const firstAccount = 'shop_es';

/** Made-up accounts of every kind that a person may have. All ids are odd and beyond 2^53, one has 18 digits. */
function madeUpAccounts(): readonly Account[] {
	return [
		{
			username: firstAccount,
			name: 'La Tienda de Inés',
			id: '17841405793187219',
			appScopedId: '27640875392278831',
			type: 'BUSINESS',
		},
		{
			username: 'ana.crea.cosas',
			name: 'Ana crea cosas',
			id: '17841458366137975',
			appScopedId: '28412936057714403',
			type: 'MEDIA_CREATOR',
		},
		{
			username: 'north.light_studio',
			name: 'North Light Studio',
			id: '178414619203755131',
			appScopedId: '29117340268851927',
			type: 'BUSINESS',
		},
		{
			username: 'max_at_home',
			name: 'Max',
			id: '17841409937246181',
			appScopedId: '26891745031562679',
			type: 'PERSONAL',
		},
	];
}

/** What a new sandbox begins with: the made-up accounts and Facebook Pages, nothing else. */
export function newState(): State {
	return {
		clockOffset: 0,
		accounts: new Map(madeUpAccounts().map(account => [account.username, account])),
		apps: new Map(),
		codes: new Map(),
		tokens: new Map(),
		sessions: new Map(),
		facebookPages: new Map(madeUpPages().map(page => [page.id, page])),
		facebookCodes: new Map(),
		facebookTokens: new Map(),
	};
}

const usernameShape = /^[a-z0-9._]{1,30}$/;

/** Adds an account; undefined when the name is not one that Instagram would take, is taken, or there are too many. */
export function addAccount(
	state: State,
	wanted: {readonly username: string; readonly name: string; readonly type: AccountType},
	random: RandomBytes,
): Account | undefined {
	if (
		!usernameShape.test(wanted.username) ||
		state.accounts.has(wanted.username) ||
		state.accounts.size >= limits.accounts
	) {
		return undefined;
	}

	const account = {
		...wanted,
		id: `178414${randomDigits(random, 10)}1`,
		appScopedId: `2${randomDigits(random, 15)}1`,
	};
	state.accounts.set(account.username, account);
	return account;
}

/** Signs a browser in and answers its session id. */
export function signIn(state: State, account: Account, random: RandomBytes): string {
	const id = randomWord(random, 43);
	put(state.sessions, id, {id, username: account.username}, limits.sessions);
	return id;
}

/** The account that a session belongs to. */
export function accountOf(state: State, sessionId: string | undefined): Account | undefined {
	const session = state.sessions.get(sessionId ?? '');
	return session && state.accounts.get(session.username);
}
