import {type GraphError, graphError, jsonAnswer} from '../answers.ts';
import type {FacebookPage} from '../ledger/facebook.ts';
import {accountOfPage} from '../ledger/facebook-pages.ts';
import type {Account} from '../ledger/state.ts';
import {type Ctx, queryOf, type World} from '../world.ts';
import {bearerOf} from './bearer.ts';
import {type AskedField, readFields} from './fields.ts';
import {accountText, pageText, type Reader} from './nodes.ts';
import {type Slice, sliceOf} from './paging.ts';
import {facebookRefusals, objectMissing} from './refusals.ts';

/**
 * `/me/accounts`: the Pages that were selected in the dialog; none without `pages_show_list`.
 * @see https://developers.facebook.com/docs/graph-api/reference/user/accounts
 */
export function listPages(world: World, c: Ctx): Response {
	const reader = readerOf(world, c);
	const fields = fieldsOf(c, ['access_token', 'category', 'name', 'id', 'tasks']);

	if ('message' in reader) {
		return graphError(reader, world.random);
	}

	if ('message' in fields) {
		return graphError(fields, world.random);
	}

	if (reader.token.kind === 'page') {
		return graphError(facebookRefusals.inOwnWords.noUserToken, world.random);
	}

	const isAllowed = reader.token.permissions.includes('pages_show_list');
	const slice = sliceOf(isAllowed ? selectedPages(reader) : [], queryOf(c));

	if ('message' in slice) {
		return graphError(slice, world.random);
	}

	const texts = slice.items.map(page => pageText(reader, page, fields));
	const refused = texts.find(text => typeof text !== 'string');
	return refused === undefined
		? jsonAnswer(`{"data": [${texts.join(', ')}]${pagingText(c, slice)}}`)
		: graphError(refused, world.random);
}

function pagingText(c: Ctx, {cursors, hasNext, hasPrevious}: Slice<FacebookPage>): string {
	if (cursors === undefined) {
		return '';
	}

	const paging = {
		cursors,
		next: hasNext ? addressWith(c, 'after', cursors.after) : undefined,
		previous: hasPrevious ? addressWith(c, 'before', cursors.before) : undefined,
	};
	return `, "paging": ${JSON.stringify(paging)}`;
}

/** The address of the call with another cursor; it holds the token, as Meta's does. */
function addressWith(c: Ctx, name: 'after' | 'before', cursor: string): string {
	const url = new URL(c.req.url);
	url.searchParams.delete('after');
	url.searchParams.delete('before');
	url.searchParams.set(name, cursor);
	return url.href;
}

/** A Page by its id, as far as the token reaches. */
export function readPage(world: World, c: Ctx, id: string): Response {
	return readNode(world, c, ['name'], (reader, fields) => {
		const page = selectedPages(reader).find(each => each.id === id);
		return page === undefined ? objectMissing(id) : pageText(reader, page, fields);
	});
}

/** An Instagram account by its id: it was selected in the dialog, and so was its Page. */
export function readAccount(world: World, c: Ctx, account: Account): Response {
	return readNode(world, c, [], (reader, fields) => {
		const isSelected =
			reader.token.accounts.includes(account.username) &&
			selectedPages(reader).some(page => accountOfPage(world.state, page) === account);

		if (!isSelected) {
			return objectMissing(account.id);
		}

		return reader.token.permissions.includes('instagram_basic')
			? accountText(reader, account, fields)
			: facebookRefusals.permissionMissing;
	});
}

function readNode(
	world: World,
	c: Ctx,
	usual: readonly string[],
	read: (reader: Reader, fields: readonly AskedField[]) => string | GraphError,
): Response {
	const reader = readerOf(world, c);

	if ('message' in reader) {
		return graphError(reader, world.random);
	}

	const fields = fieldsOf(c, usual);
	const answer = 'message' in fields ? fields : read(reader, fields);
	return typeof answer === 'string' ? jsonAnswer(answer) : graphError(answer, world.random);
}

/** The Pages that a token reaches: those that were selected in the dialog; for a Page token its own. */
function selectedPages({world, token}: Reader): readonly FacebookPage[] {
	return [...world.state.facebookPages.values()].filter(
		page =>
			page.hasRole &&
			token.pages.includes(page.id) &&
			(token.kind !== 'page' || token.page === page.id),
	);
}

function readerOf(world: World, c: Ctx): Reader | GraphError {
	const bearer = bearerOf(world, c);

	if ('message' in bearer) {
		return bearer;
	}

	return bearer.type === 'app'
		? facebookRefusals.inOwnWords.noUserToken
		: {world, c, token: bearer.token};
}

function fieldsOf(c: Ctx, usual: readonly string[]): readonly AskedField[] | GraphError {
	const text = queryOf(c).get('fields') || usual.join(',');
	return readFields(text) ?? facebookRefusals.inOwnWords.badFields;
}
