import type {GraphError} from '../answers.ts';
import {facebookRefusals} from './refusals.ts';

/** A part of a list, with the cursors at its two edges; an empty part has none. */
export type Slice<Item> = {
	readonly items: readonly Item[];
	readonly cursors: {readonly before: string; readonly after: string} | undefined;
	readonly hasNext: boolean;
	readonly hasPrevious: boolean;
};

const usual = 25;
const most = 100;

/**
 * Takes the part of a list that `limit`, `after` and `before` ask for.
 *
 * @see https://developers.facebook.com/docs/graph-api/results
 */
export function sliceOf<Item extends {readonly id: string}>(
	list: readonly Item[],
	query: URLSearchParams,
): Slice<Item> | GraphError {
	const limit = query.get('limit') ?? String(usual);

	if (!/^[1-9]\d{0,8}$/.test(limit)) {
		return facebookRefusals.inOwnWords.badLimit;
	}

	const size = Math.min(Number(limit), most);
	const [after, before] = ['after', 'before'].map(name => query.get(name) || undefined);
	const edge = list.findIndex(item => cursorOf(item) === (after ?? before));

	if (edge === -1 && (after ?? before) !== undefined) {
		return facebookRefusals.inOwnWords.badCursor;
	}

	const isBackwards = after === undefined && before !== undefined;
	// Without a cursor the edge is -1: the list begins behind it.
	const start = isBackwards ? Math.max(0, edge - size) : edge + 1;
	const end = isBackwards ? edge : start + size;
	const items = list.slice(start, end);
	const [first, last] = [items[0], items.at(-1)];
	return {
		items,
		cursors: first && last && {before: cursorOf(first), after: cursorOf(last)},
		hasNext: last !== undefined && end < list.length,
		hasPrevious: first !== undefined && start > 0,
	};
}

function cursorOf({id}: {readonly id: string}): string {
	return Buffer.from(`page:${id}`).toString('base64url');
}
