import {type Block, type Yielding, yieldingOrder} from './block.ts';
import {scrolled} from './scroll.ts';
import {type Row, widthOf, wrapHard, wrapWords} from './wrap.ts';

/** Where blocks are to be laid out. */
export type Place = {
	readonly width: number;
	readonly height: number;
	/** Columns before every row but those that are flush. */
	readonly indent?: number | undefined;
	/** Columns of a flush row. */
	readonly fullWidth?: number | undefined;
};

/** What came of a layout. */
export type Fitted = {
	readonly rows: readonly Row[];
	/** Nothing with words was left out or shortened. */
	readonly isWhole: boolean;
};

/** Lays the blocks out in `width` columns and leaves out what does not fit into `height` rows, as far as that goes. */
export function layOut(blocks: readonly Block[], width: number, height: number): readonly Row[] {
	return fit(blocks, {width, height}).rows;
}

/** Lays the blocks out; empty rows give way first, then what yields, in its order, then the ends of a list. */
export function fit(blocks: readonly Block[], place: Place): Fitted {
	const fits = (some: readonly Block[]): boolean =>
		rowsOf(withoutGaps(some, some.length), place).length <= place.height;
	let kept = blocks;

	for (const kind of yieldingOrder) {
		let next = kept.findIndex(({yields}) => yields === kind);

		// From the top, one by one: what is asked stands at the end, and what is new behind it.
		while (next !== -1 && !fits(kept)) {
			kept = withYielded(kept, next, kind);
			next = kept.findIndex(({yields}, index) => yields === kind && index >= next);
		}
	}

	const isWhole = kept === blocks;
	kept = fits(kept) ? kept : scrolled(kept, fits);

	const surplus = rowsOf(kept, place).length - place.height;
	return {rows: rowsOf(withoutGaps(kept, surplus), place), isWhole};
}

/** Whether the block needs rows from edge to edge, because it does not fit into one row of `width` columns. */
export function isFlush({flush, spans}: Block, width: number): boolean {
	return flush === true && widthOf(spans.map(({text}) => text).join('')) > width;
}

/** The blocks after one has given way; in a list all entries do so at once, or they would look different. */
function withYielded(blocks: readonly Block[], at: number, kind: Yielding): readonly Block[] {
	const isInList = blocks[at]?.entry !== undefined;

	return blocks.flatMap((block, index) =>
		index === at || (isInList && block.entry !== undefined && block.yields === kind)
			? yielded(block)
			: [block],
	);
}

function yielded({brief, gap, entry, spoken}: Block): readonly Block[] {
	return brief === undefined ? [] : [{...brief, gap, entry, spoken}];
}

/** Closes at least `most` gaps where there are so many: the even ones, then from the top, so that the one above a field stays longest. */
function withoutGaps(blocks: readonly Block[], most: number): readonly Block[] {
	if (most <= 0) {
		return blocks;
	}

	let closed = blocks.filter(({gap}, index) => gap === 'even' && index > 0).length;

	return blocks.map((block, index) => {
		if (block.gap === 'even') {
			return {...block, gap: false};
		}

		const closes = block.gap === true && index > 0 && closed < most;
		closed += closes ? 1 : 0;
		return closes ? {...block, gap: false} : block;
	});
}

function rowsOf(blocks: readonly Block[], place: Place): readonly Row[] {
	return blocks.flatMap((block, index) => {
		const rows = blockRows(block, place);
		return hasGap(block) && index > 0 ? [[], ...rows] : rows;
	});
}

/** Whether an empty row stands above the block. */
export function hasGap({gap}: Block): boolean {
	return gap === true || gap === 'even';
}

function blockRows(block: Block, {width, indent = 0, fullWidth = width}: Place): readonly Row[] {
	const {spans, lead, hard, picture} = block;

	if (picture !== undefined) {
		return picture.map(text => [{text: ' '.repeat(indent) + text}]);
	}

	if (isFlush(block, width)) {
		return wrapHard(spans, fullWidth);
	}

	const before = lead === undefined ? 0 : widthOf(lead.text);
	const fill = hard === true ? wrapHard : wrapWords;
	const margin: Row = indent === 0 ? [] : [{text: ' '.repeat(indent)}];

	if (lead !== undefined && before > width / 2) {
		// Beside so wide a lead the text would stand in a column of a few letters.
		return fill([lead, ...spans], width).map(row => [...margin, ...row]);
	}

	return fill(spans, Math.max(1, width - before)).map((row, index) => [
		...margin,
		...(lead === undefined ? [] : [index === 0 ? lead : {text: ' '.repeat(before)}]),
		...row,
	]);
}

/** Puts items side by side, whole, with `space` columns between them. */
export function flow(items: readonly Row[], width: number, space: number): readonly Row[] {
	const rows: Row[] = [];
	let used = 0;

	for (const item of items) {
		const needs = widthOf(item.map(({text}) => text).join(''));
		const last = rows.at(-1);

		if (last !== undefined && used + space + needs <= width) {
			rows[rows.length - 1] = [...last, {text: ' '.repeat(space)}, ...item];
			used += space + needs;
		} else {
			rows.push(...(needs <= width ? [item] : wrapWords(item, width)));
			used = needs;
		}
	}

	return rows;
}
