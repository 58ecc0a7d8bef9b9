import type {GraphError} from '../answers.ts';
import {objectText} from '../answers.ts';
import {hostileText} from '../faults/bodies.ts';
import type {FacebookPage, FacebookToken} from '../ledger/facebook.ts';
import {pageToken} from '../ledger/facebook-grants.ts';
import {accountOfPage} from '../ledger/facebook-pages.ts';
import type {Account} from '../ledger/state.ts';
import type {Ctx, World} from '../world.ts';
import type {AskedField} from './fields.ts';
import {facebookRefusals, facebookUnknownField} from './refusals.ts';

/** What a node is read with. */
export type Reader = {
	readonly world: World;
	readonly c: Ctx;
	/** The user or Page token of the call. */
	readonly token: FacebookToken;
};

/** How each field of a node is written as JSON text; undefined leaves the field out. */
type Fields = Readonly<
	Record<string, (inside: readonly AskedField[]) => string | GraphError | undefined>
>;

/**
 * A Page as JSON text, with the fields that were asked for and its id.
 * @see https://developers.facebook.com/docs/graph-api/reference/page
 */
export function pageText(
	reader: Reader,
	page: FacebookPage,
	asked: readonly AskedField[],
): string | GraphError {
	const {world, c, token} = reader;
	const fields: Fields = {
		id: () => idText(world, page.id),
		name: () => nameText(c, page.name),
		category: () => JSON.stringify(page.category),
		tasks: () =>
			JSON.stringify(['ADVERTISE', 'ANALYZE', 'CREATE_CONTENT', 'MESSAGING', 'MODERATE', 'MANAGE']),
		access_token: () =>
			JSON.stringify(
				token.kind === 'page'
					? token.token
					: pageToken(world.state, token, page, world.now(), world.random).token,
			),
		instagram_business_account: inside => linkedText(reader, page, inside),
	};
	return nodeText('Page', fields, asked);
}

/**
 * An Instagram account as JSON text, with the fields that were asked for and its id.
 * @see https://developers.facebook.com/docs/instagram-platform/instagram-graph-api/reference/ig-user
 */
export function accountText(
	{world, c}: Reader,
	account: Account,
	asked: readonly AskedField[],
): string | GraphError {
	const shown = answeringAccount(world, c, account);
	const fields: Fields = {
		id: () => idText(world, shown.id),
		username: () => nameText(c, shown.username),
		name: () => nameText(c, shown.name),
		profile_picture_url: () =>
			JSON.stringify(`${new URL(c.req.url).origin}/pictures/${shown.username}.svg`),
		followers_count: () => '0',
		follows_count: () => '0',
		media_count: () => '0',
	};
	return nodeText('IGUser', fields, asked);
}

/** The account of a Page that was selected in the dialog together with it; nothing when there is none. */
function linkedText(
	reader: Reader,
	page: FacebookPage,
	inside: readonly AskedField[],
): string | GraphError | undefined {
	const {world, token} = reader;

	if (!token.permissions.includes('instagram_basic')) {
		return facebookRefusals.permissionMissing;
	}

	const account = accountOfPage(world.state, page);
	return account !== undefined && token.accounts.includes(account.username)
		? accountText(reader, account, inside)
		: undefined;
}

function nodeText(node: string, fields: Fields, asked: readonly AskedField[]): string | GraphError {
	const members: Record<string, string | undefined> = {};

	for (const {name, inside} of [...asked, {name: 'id', inside: []}]) {
		const write = Object.hasOwn(fields, name) ? fields[name] : undefined;
		const text = write === undefined ? facebookUnknownField(name, node) : write(inside);

		if (typeof text === 'object') {
			return text;
		}

		members[name] = text;
	}

	return objectText(members);
}

function answeringAccount(world: World, c: Ctx, account: Account): Account {
	const other = world.state.accounts
		.values()
		.find(each => each.type !== 'PERSONAL' && each.username !== account.username);
	return (c.get('fault') === 'wrong-account' && other) || account;
}

function idText(world: World, digits: string): string {
	return world.ids === 'number' ? digits : JSON.stringify(digits);
}

function nameText(c: Ctx, name: string): string {
	return JSON.stringify(c.get('fault') === 'hostile-text' ? hostileText : name);
}
