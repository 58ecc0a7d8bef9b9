import {AppError} from '../../errors.ts';
import type {Call} from '../../flow.ts';
import type {App, Grant, Granted} from '../../profile.ts';
import type {Site} from '../../site.ts';
import {debugRequest, readInspection} from './debug-token.ts';
import {type Page, readLinkedAccount, readPages} from './page-replies.ts';

/** Pages of one answer: with their tokens they fit into 64 KiB by far. */
const pagesAtOnce = 50;
/** Ends a list that does not end; nobody selects a thousand Pages in the dialog. */
const mostLists = 20;

/** What every call of the chain knows. */
type Asking = {
	readonly site: Site;
	/** The user token, with what is known of its permissions. */
	readonly user: Grant;
};

/**
 * Finds the Instagram accounts that a sign-in opened: the permissions, then the Pages, then the
 * account of each Page. Every linked Page is an answer, with the Page's own token, which does not
 * end by time.
 *
 * @see https://developers.facebook.com/documentation/instagram-platform/instagram-api-with-facebook-login/business-login-for-instagram
 */
export function identify(site: Site, user: Grant, app?: App): Call<readonly Granted[]> {
	return app === undefined ? listPages({site, user}) : askPermissions({site, user}, app);
}

function askPermissions({site, user}: Asking, app: App): Call<readonly Granted[]> {
	return {
		request: debugRequest(site, app, user.token, 'account'),
		read(reply) {
			const told = readInspection(reply, 'account');
			// It adds to what is known and no more: a token that is dead fails at the Pages.
			const permissions = told instanceof AppError ? undefined : told.permissions;
			return listPages({site, user: {...user, permissions: permissions ?? user.permissions}});
		},
	};
}

/** The list up to here, and where it goes on. */
type Listed = {
	readonly pages: readonly Page[];
	readonly lists: number;
	readonly after?: string | undefined;
};

function listPages(
	asking: Asking,
	{pages, lists, after}: Listed = {pages: [], lists: 0},
): Call<readonly Granted[]> {
	const {site, user} = asking;

	return {
		request: {
			stage: 'account',
			method: 'GET',
			url: `${site.facebookGraph}/${site.version}/me/accounts`,
			query: {
				fields: 'id,name,access_token',
				limit: String(pagesAtOnce),
				...(after === undefined ? {} : {after}),
				access_token: user.token,
			},
		},
		read(reply) {
			const list = readPages(reply);

			if (list instanceof AppError) {
				return list;
			}

			const listed = {pages: [...pages, ...list.pages], lists: lists + 1, after: list.after};
			return list.after === undefined || list.after === after || listed.lists === mostLists
				? nextPage(asking, listed.pages, [])
				: listPages(asking, listed);
		},
	};
}

/** Asks for the account of the first of these Pages; with no Page left, answers what was found. */
function nextPage(
	asking: Asking,
	[page, ...others]: readonly Page[],
	found: readonly Granted[],
): Call<readonly Granted[]> | readonly Granted[] | AppError {
	if (page === undefined) {
		return found.length === 0 ? noPage() : found;
	}

	const {site, user} = asking;

	return {
		request: {
			stage: 'account',
			method: 'GET',
			url: `${site.facebookGraph}/${site.version}/${page.id}`,
			query: {fields: 'instagram_business_account{id,username}', access_token: page.token},
		},
		read(reply) {
			const account = readLinkedAccount(reply);

			if (account instanceof AppError && !concernsOnePage(account)) {
				return account;
			}

			return nextPage(
				asking,
				others,
				account === undefined || account instanceof AppError
					? found
					: [
							...found,
							{
								grant: {
									token: page.token,
									issuedAt: page.issuedAt,
									endless: true,
									permissions: user.permissions,
								},
								account: {...account, pageId: page.id, pageName: page.name},
							},
						],
			);
		},
	};
}

/** A Page that is gone, or on which the person has no role, takes nothing from the others. */
function concernsOnePage({details}: AppError): boolean {
	return details['failure'] === 'object-missing' || details['failure'] === 'page-role-lost';
}

function noPage(): AppError {
	return new AppError('provider-refused', {
		stage: 'account',
		failure: 'fb-no-page',
		step: 'fb-page-link',
	});
}
