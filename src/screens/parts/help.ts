import {fill} from '../../core/text.ts';
import type {Messages} from '../../messages/index.ts';
import {type Binding, hintRows, keyLabel} from './bindings.ts';
import {type Block, words} from './block.ts';
import {type Composed, frameWidth, type Parts, placeOf, roomAbove} from './compose.ts';
import {headerRows} from './header.ts';
import {fit, hasGap, type Place} from './layout.ts';
import {clamp} from './selection.ts';
import type {ScreenTools} from './use-screen.ts';
import {padTo, type Row} from './wrap.ts';

/** What the help of a screen is about. */
export type HelpParts = Pick<Parts, 'title' | 'progress' | 'blocks' | 'bindings'> & {
	/** Whether the screen itself shows all that it has to say. */
	readonly isWhole: () => boolean;
};

type Page = readonly Row[];

type Size = Pick<ScreenTools, 'columns' | 'rows' | 'messages' | 'practice'>;

/** The text of a screen, whole, where the window leaves something out of it; then its keys, and what every screen has in common. */
function sectionsOf(
	{blocks, bindings, isWhole}: HelpParts,
	messages: Messages,
): readonly (readonly Block[])[] {
	const {help, spoken} = messages;
	const keys = [words(spoken.keys, 'strong'), ...bindings.flatMap(key => keyBlocks(key, messages))];
	const common = [
		words(help.title, 'strong'),
		...[help.back, help.quit, help.field, help.secret, help.labels].map(text =>
			words(text, undefined, {gap: true}),
		),
	];

	return isWhole() ? [keys, common] : [blocks, keys, common];
}

function keyBlocks({key, words: meaning}: Binding, messages: Messages): readonly Block[] {
	const name = keyLabel(key, messages);
	return meaning === undefined
		? []
		: [words(meaning, undefined, {lead: {text: padTo(name, 8), tone: 'strong'}})];
}

/** In how many pages the help is shown in this window. */
export function countPages(parts: HelpParts, size: Size): number {
	return pagesOf(parts, size).length;
}

/** A page of the help as a frame; the nearest one where there is no such page. */
export function composeHelp(parts: HelpParts, size: Size, page: number): Composed {
	const pages = pagesOf(parts, size);
	const shown = clamp(page, pages.length);

	return {
		header: header(parts, size),
		steps: [],
		stepsWidth: 0,
		body: pages[shown] ?? [],
		isTight: false,
		hints: hints(shown, pages.length, size),
	};
}

/** A section begins on a new page unless the rest of the last one holds it all. */
function pagesOf(parts: HelpParts, size: Size): readonly Page[] {
	const room = roomAbove(hints(0, 2, size), size) - header(parts, size).length;
	const height = Math.max(1, room);
	const pages: Page[] = [];

	for (const section of sectionsOf(parts, size.messages)) {
		const [first = [], ...others] = paginate(section, {...placeOf(size), height});
		const joined = [...(pages.at(-1) ?? []), [], ...first];

		if (pages.length > 0 && others.length === 0 && joined.length <= height) {
			pages[pages.length - 1] = joined;
		} else {
			pages.push(first, ...others);
		}
	}

	return pages;
}

/** A paragraph is broken only where it is higher than a page. */
function paginate(blocks: readonly Block[], place: Place): readonly Page[] {
	const pages: Page[] = [];

	for (const block of blocks.map(one => asPage(one, place))) {
		const {rows} = fit([{...block, yields: undefined}], place);
		const last = pages.at(-1) ?? [];
		const joined = [...last, ...(hasGap(block) && last.length > 0 ? [[]] : []), ...rows];

		if (last.length > 0 && joined.length <= place.height) {
			pages[pages.length - 1] = joined;
		} else {
			pages.push(...chunks(rows, place.height));
		}
	}

	return pages;
}

/** Half a picture is of no use: one that is higher than a page is told in words. */
function asPage(block: Block, {height}: Place): Block {
	const {picture = [], brief} = block;
	return picture.length > height && brief !== undefined ? {...brief, gap: block.gap} : block;
}

function chunks(rows: readonly Row[], length: number): readonly Page[] {
	return Array.from({length: Math.ceil(rows.length / length)}, (_, index) =>
		rows.slice(index * length, (index + 1) * length),
	);
}

function header({title, progress}: HelpParts, size: Size): readonly Row[] {
	return headerRows(title, progress, size.messages, {
		width: frameWidth(size),
		folded: false,
		practice: size.practice,
	});
}

function hints(page: number, total: number, size: Size): readonly Row[] {
	const {messages} = size;
	const {keys} = messages;
	const turn: Binding = {
		key: 'down',
		words: fill(keys.page, {n: page + 1, total}),
		run: () => undefined,
	};
	const close: Binding = {key: 'esc', words: keys.back, run: () => undefined};

	return hintRows(total === 1 ? [close] : [turn, close], messages, frameWidth(size), {
		field: false,
		armed: false,
	});
}
