import type {FacebookPage} from './facebook.ts';
import type {Account, State} from './state.ts';

/** Two Pages with an Instagram account each and one without. All ids are odd and beyond 2^53. */
export function madeUpPages(): readonly FacebookPage[] {
	return [
		{
			id: '10493857261947351',
			name: 'La Tienda de Inés',
			category: 'Clothing Store',
			instagram: 'shop_es',
			hasRole: true,
		},
		{
			id: '10711820364925817',
			name: 'North Light Studio',
			category: 'Photographer',
			instagram: 'north.light_studio',
			hasRole: true,
		},
		{
			id: '112864057391826431',
			name: 'Club de lectura del barrio',
			category: 'Book Club',
			instagram: '',
			hasRole: true,
		},
	];
}

/** The Pages that Facebook lets the person select: those on which she has a role. */
export function ownPages(state: State): readonly FacebookPage[] {
	return [...state.facebookPages.values()].filter(page => page.hasRole);
}

/** The account of a Page as the API knows it: a professional one. */
export function accountOfPage(state: State, page: FacebookPage): Account | undefined {
	const account = state.accounts.get(page.instagram);
	return account?.type === 'PERSONAL' ? undefined : account;
}

/**
 * Links an Instagram account to a Page, and takes it off any other; an empty name unlinks the Page.
 * False when there is no account of this name.
 */
export function linkAccount(state: State, page: FacebookPage, username: string): boolean {
	if (username !== '' && !state.accounts.has(username)) {
		return false;
	}

	for (const other of state.facebookPages.values()) {
		if (username !== '' && other.instagram === username) {
			other.instagram = '';
		}
	}

	page.instagram = username;
	return true;
}
