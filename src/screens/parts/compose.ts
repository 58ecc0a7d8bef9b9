import {type Binding, hintRows} from './bindings.ts';
import type {Block} from './block.ts';
import {headerRows, type Title} from './header.ts';
import {type Fitted, fit, isFlush, type Place} from './layout.ts';
import {type Progress, progressRows, progressWidth} from './progress.ts';
import type {ScreenTools} from './use-screen.ts';
import type {Row} from './wrap.ts';

/** What a frame is made of. */
export type Parts = {
	readonly title: Title;
	/** Where the set-up stands; undefined outside of one. */
	readonly progress: Progress | undefined;
	/** The steps stand beside the text where there is room. */
	readonly list: boolean;
	readonly blocks: readonly Block[];
	readonly bindings: readonly Binding[];
	/** Letters go into a field, unless `armed`. */
	readonly field: boolean;
	readonly armed: boolean;
};

/** A frame as rows: nothing is wider than the window, and nothing is left to wrap. */
export type Composed = {
	readonly header: readonly Row[];
	/** The list of steps; empty where it is folded into the header. */
	readonly steps: readonly Row[];
	readonly stepsWidth: number;
	/** With its margin, unless the list stands beside it. */
	readonly body: readonly Row[];
	/** No empty row stands above the hints. */
	readonly isTight: boolean;
	readonly hints: readonly Row[];
};

/** Wider lines are hard to read. */
const widest = 100;
/** From here on the list of steps stands beside the text. */
const widthForList = 60;
/** On both sides of the text. Header and hints stand one column further out. */
export const margin = 2;
export const betweenColumns = 3;

type Size = Pick<ScreenTools, 'columns' | 'rows' | 'messages' | 'practice'>;

/** Columns that the text of a screen has when no list stands beside it. */
export function textWidth({columns}: Pick<Size, 'columns'>): number {
	return Math.max(1, Math.min(columns, widest) - 2 * margin);
}

/** Columns that header and hints have. */
export function frameWidth(size: Pick<Size, 'columns'>): number {
	return textWidth(size) + margin;
}

/** Lays out a frame for a window; what is optional gives way where the window is low, and the hints say so. */
export function compose(parts: Parts, size: Size): Composed {
	const {everything} = size.messages.keys;

	return (
		whole(parts, size) ??
		arrange({...parts, bindings: withHelpCalled(parts.bindings, everything)}, size)
	);
}

/** Whether the window has room for all that the frame has to say. */
export function isWhole(parts: Parts, size: Size): boolean {
	return whole(parts, size) !== undefined;
}

function whole(parts: Parts, size: Size): Composed | undefined {
	const {help} = size.messages.keys;
	const usual = arrange(parts, size);

	if (usual.isWhole) {
		return usual;
	}

	// The hints may take a row less when that key comes first.
	const moved = arrange({...parts, bindings: withHelpCalled(parts.bindings, help)}, size);
	return moved.isWhole ? moved : undefined;
}

/** The key of the help with these words, as the first of the letters: it stays where the last hints give way. */
function withHelpCalled(bindings: readonly Binding[], words: string): readonly Binding[] {
	const help = bindings.filter(({key}) => key === '?').map(binding => ({...binding, words}));
	const [first, ...others] = bindings.filter(({key}) => key !== '?');
	return [...(first === undefined ? [] : [first]), ...help, ...others];
}

/** The columns that a frame has for its text and for what is flush. */
export function placeOf(size: Pick<Size, 'columns'>): Omit<Place, 'height'> {
	return {width: textWidth(size), indent: margin, fullWidth: size.columns};
}

function arrange(parts: Parts, size: Size): Composed & Pick<Fitted, 'isWhole'> {
	const {title, progress, blocks, field, armed} = parts;
	const {messages, practice} = size;
	const width = frameWidth(size);
	const hints = hintRows(parts.bindings, messages, width, {field, armed});
	const room = roomAbove(hints, size);
	const headerOf = (folded: boolean): readonly Row[] =>
		headerRows(title, progress, messages, {width, folded, practice});
	const list = listOf(parts, size, room - headerOf(false).length);
	const header = headerOf(size.columns < widthForList || (parts.list && list === undefined));
	const place = list === undefined ? placeOf(size) : {width: list.textWidth};
	const height = room - header.length;
	const roomy = fit(blocks, {...place, height});
	const {rows: body, isWhole} = roomy.isWhole ? roomy : fit(blocks, {...place, height: height + 1});
	const isTight = body.length > height;
	// The text stays longest: first the keys give way, the most used ones last, then the header with
	// the empty row below it, and then the beginning of the text: what is asked stands at its end.
	const surplus = Math.max(0, body.length - height - 1);
	const shown = mostUsed(hints, hints.length - surplus, isWhole);
	const rest = surplus - (hints.length - shown.length);

	return {
		header: header.slice(rest),
		steps: list?.steps ?? [],
		stepsWidth: list?.stepsWidth ?? 0,
		body: body.slice(Math.max(0, rest - header.length - 1)),
		isWhole,
		isTight,
		hints: shown,
	};
}

/** So many rows of hints, the first one at least; where something was left out, the key that shows it stays too. */
function mostUsed(hints: readonly Row[], most: number, isWhole: boolean): readonly Row[] {
	const isHelp = (row: Row): boolean => row.some(({text}) => text === '?');
	const [first = [], ...others] = hints;
	const ranked = isWhole
		? hints
		: [first, ...others.filter(isHelp), ...others.filter(row => !isHelp(row))];
	const least = isWhole || isHelp(first) ? 1 : 2;
	const kept = new Set(ranked.slice(0, Math.max(least, most)));
	return hints.filter(row => kept.has(row));
}

/** Rows without the hints, the two empty rows of the frame, and the row below it, where the cursor rests. */
export function roomAbove(hints: readonly Row[], {rows}: Pick<Size, 'rows'>): number {
	return rows - hints.length - 3;
}

type List = Pick<Composed, 'steps' | 'stepsWidth'> & {readonly textWidth: number};

/** The list of steps, where there is room for it and nothing beside it needs rows of its own. */
function listOf({list, progress, blocks}: Parts, size: Size, room: number): List | undefined {
	if (!list || progress === undefined || size.columns < widthForList) {
		return undefined;
	}

	const stepsWidth = progressWidth(progress, size.messages, textWidth(size));
	const steps = progressRows(progress, size.messages, stepsWidth);
	const beside = textWidth(size) - stepsWidth - betweenColumns;

	return steps.length <= room && !blocks.some(block => isFlush(block, beside))
		? {steps, stepsWidth, textWidth: beside}
		: undefined;
}
