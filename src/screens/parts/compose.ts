import {type Binding, hintRows} from './bindings.ts';
import {headerRows, type Title} from './header.ts';
import {type Block, layOut} from './layout.ts';
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
	readonly body: readonly Row[];
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

/** Lays out a frame for a window; what is optional gives way where the window is low. */
export function compose(parts: Parts, size: Size): Composed {
	const {title, progress, blocks, field, armed} = parts;
	const {messages, practice} = size;
	const width = textWidth(size) + margin;
	const hints = hintRows(parts.bindings, messages, width, {field, armed});
	// Without the two empty rows of the frame and the row below it, where the cursor rests.
	const room = size.rows - hints.length - 3;
	const list = listOf(parts, size, room);
	const header = headerRows(title, progress, messages, {
		width,
		folded: size.columns < widthForList || (parts.list && list === undefined),
		practice,
	});
	const beside = list === undefined ? 0 : list.stepsWidth + betweenColumns;
	const body = layOut(blocks, Math.max(1, textWidth(size) - beside), room - header.length);
	// The text stays longest: first the keys give way, the most used ones last, then the header.
	const surplus = Math.max(0, header.length + body.length - room);
	const shown = hints.slice(0, Math.max(1, hints.length - surplus));

	return {
		header: header.slice(surplus - (hints.length - shown.length)),
		steps: list?.steps ?? [],
		stepsWidth: list?.stepsWidth ?? 0,
		body,
		hints: shown,
	};
}

function listOf(
	{list, progress}: Parts,
	size: Size,
	room: number,
): Pick<Composed, 'steps' | 'stepsWidth'> | undefined {
	if (!list || progress === undefined || size.columns < widthForList) {
		return undefined;
	}

	const stepsWidth = progressWidth(progress, size.messages, textWidth(size));
	const steps = progressRows(progress, size.messages, stepsWidth);
	return steps.length < room ? {steps, stepsWidth} : undefined;
}
