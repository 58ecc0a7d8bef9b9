import {padTo, type Row, type Span, type Tone, widthOf, wrapHard, wrapWords} from './wrap.ts';

/**
 * A paragraph of a screen. Screens are laid out before Ink draws them, because a frame that is
 * higher than the window scrolls with every redraw: what can be missed has to go first.
 */
export type Block = {
	readonly spans: readonly Span[];
	/** Stands before the first row; the others are indented by its width. */
	readonly lead?: Span | undefined;
	/** Breaks anywhere: for addresses. */
	readonly hard?: boolean | undefined;
	/** On rows of their own from edge to edge where it takes several: for addresses that are marked with the mouse. */
	readonly flush?: boolean | undefined;
	/** An empty row above; closed in a low window before anything with words gives way. */
	readonly gap?: boolean | undefined;
	/** May give way where the window is too low. */
	readonly yields?: Yielding | undefined;
	/** What stands there instead when it has given way; it can give way in its turn. */
	readonly brief?: Omit<Block, 'gap'> | undefined;
};

/** In this order things are left out of a low window. */
const yieldingOrder = ['labels', 'link', 'bring', 'note', 'page'] as const;

type Yielding = (typeof yieldingOrder)[number];

/** A paragraph of plain words. */
export function words(text: string, tone?: Tone, more: Omit<Block, 'spans'> = {}): Block {
	return {spans: [{text, tone}], ...more};
}

/** A paragraph behind a symbol, such as `✓ Saved` */
export function marked(
	symbol: string,
	text: string,
	tone?: Tone,
	more: Omit<Block, 'spans' | 'lead'> = {},
): Block {
	return {spans: [{text, tone}], lead: {text: `${symbol} `, tone}, ...more};
}

/** The blocks with an empty row above them. */
export function gapped(blocks: readonly Block[]): readonly Block[] {
	return blocks.map((block, index) => (index === 0 ? {...block, gap: true} : block));
}

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

/** Lays the blocks out; empty rows give way first, and then what yields, in its order. */
export function fit(blocks: readonly Block[], place: Place): Fitted {
	let kept = blocks;
	let isWhole = true;

	for (const kind of yieldingOrder) {
		if (rowsOf(withoutGaps(kept, kept.length), place).length <= place.height) {
			break;
		}

		isWhole &&= !kept.some(({yields}) => yields === kind);
		kept = kept.flatMap(block => yielded(block, kind));
	}

	const surplus = rowsOf(kept, place).length - place.height;
	return {rows: rowsOf(withoutGaps(kept, surplus), place), isWhole};
}

/** Whether the block needs rows from edge to edge, because it does not fit into one row of `width` columns. */
export function isFlush({flush, spans}: Block, width: number): boolean {
	return flush === true && widthOf(spans.map(({text}) => text).join('')) > width;
}

function yielded(block: Block, kind: Yielding): readonly Block[] {
	if (block.yields !== kind) {
		return [block];
	}

	return block.brief === undefined ? [] : [{...block.brief, gap: block.gap}];
}

/** Closes up to `most` gaps from the top, so that the one above a field stays longest. */
function withoutGaps(blocks: readonly Block[], most: number): readonly Block[] {
	let closed = 0;

	return blocks.map((block, index) => {
		const closes = block.gap === true && index > 0 && closed < most;
		closed += closes ? 1 : 0;
		return closes ? {...block, gap: false} : block;
	});
}

function rowsOf(blocks: readonly Block[], place: Place): readonly Row[] {
	return blocks.flatMap((block, index) => {
		const rows = blockRows(block, place);
		return block.gap === true && index > 0 ? [[], ...rows] : rows;
	});
}

function blockRows(block: Block, {width, indent = 0, fullWidth = width}: Place): readonly Row[] {
	const {spans, lead, hard} = block;

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

/** What stands in a table of names and values. */
export type Pair = {readonly name: string; readonly blocks: readonly Block[]};

const narrowestTable = 52;

/** Names on the left and values beside them, or behind them where the place is narrow. */
export function table(pairs: readonly Pair[], width: number): readonly Block[] {
	const column = Math.max(...pairs.map(({name}) => widthOf(name))) + 2;

	return pairs.flatMap(({name, blocks}) =>
		blocks.map((block, index) => {
			const own = index === 0 ? name : '';

			if (width >= narrowestTable) {
				return beside(padTo(own, column), block);
			}

			return own === '' ? beside('  ', block) : beside(`${own}  `, block, true);
		}),
	);
}

/** The block behind a name: as its lead, or as the first words of its text. */
function beside(name: string, block: Block, inText: boolean = false): Block {
	const {lead, spans, brief} = block;
	const head: readonly Span[] = [
		{text: name, tone: 'strong'},
		...(lead === undefined ? [] : [lead]),
	];

	return {
		...block,
		...(inText
			? {spans: [...head, ...spans], lead: undefined}
			: {lead: {text: name + (lead?.text ?? ''), tone: 'strong'}}),
		...(brief === undefined ? {} : {brief: beside(name, brief, inText)}),
	};
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
