/** What a piece of text means; colour and weight follow from it and never stand alone. */
export type Tone = 'strong' | 'quiet' | 'good' | 'warn' | 'bad' | 'accent';

export type Span = {readonly text: string; readonly tone?: Tone | undefined};

/** One row of the terminal. */
export type Row = readonly Span[];

type Cell = {readonly text: string; readonly width: number; readonly tone: Tone | undefined};

const plain = /^[ -~]*$/;
const wide =
	/^[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303E\uFF01-\uFF60\uFFE0-\uFFE6]|\uFE0F/u;
const markOnly = /^[\p{Mark}\p{Cc}\p{Cf}]+$/u;

const unbreakable = '\u00A0';

/** The text with spaces at which no row ends. */
export function unbroken(text: string): string {
	return text.replaceAll(' ', unbreakable);
}

/** Characters as people count them. */
export function graphemesOf(text: string): readonly string[] {
	return plain.test(text)
		? Array.from(text)
		: Array.from(new Intl.Segmenter().segment(text), part => part.segment);
}

/** Columns that the text takes in a terminal. */
export function widthOf(text: string): number {
	return plain.test(text)
		? text.length
		: graphemesOf(text).reduce((sum, grapheme) => sum + cellWidth(grapheme), 0);
}

/** The text with spaces behind it, `width` columns in all. */
export function padTo(text: string, width: number): string {
	return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}

function cellWidth(grapheme: string): number {
	if (markOnly.test(grapheme)) {
		return 0;
	}

	return wide.test(grapheme) ? 2 : 1;
}

/** Fills rows of `width` columns and breaks between words; only a word longer than a row is broken inside. */
export function wrapWords(spans: readonly Span[], width: number): readonly Row[] {
	return wrap(spans, width, true);
}

/** Fills rows of `width` columns to the last one, as an address is best copied. */
export function wrapHard(spans: readonly Span[], width: number): readonly Row[] {
	return wrap(spans, width, false);
}

function wrap(spans: readonly Span[], width: number, atWords: boolean): readonly Row[] {
	const cells = spans.flatMap(cellsOf);
	const rows: Row[] = [];
	let start = 0;

	while (start < cells.length) {
		const full = endOfRow(cells, start, width);
		const end = atWords ? lastBreak(cells, start, full) : full;
		rows.push(joined(cells.slice(start, atWords ? endOfText(cells, start, end) : end)));
		start = atWords ? skipSpaces(cells, end) : end;
	}

	return rows;
}

function cellsOf({text, tone}: Span): readonly Cell[] {
	return graphemesOf(text).map(grapheme => ({text: grapheme, width: cellWidth(grapheme), tone}));
}

/** Where a row that begins at `start` is full; it takes at least one character. */
function endOfRow(cells: readonly Cell[], start: number, width: number): number {
	let end = start;
	let used = 0;

	for (const cell of cells.slice(start)) {
		used += cell.width;

		if (used > width && end > start) {
			break;
		}

		end++;
	}

	return end;
}

/** The end of the last whole word before `full`, or `full` where a single word fills the row. */
function lastBreak(cells: readonly Cell[], start: number, full: number): number {
	if (full === cells.length || cells[full]?.text === ' ') {
		return full;
	}

	const space = cells.slice(start, full).findLastIndex(cell => cell.text === ' ');
	return space > 0 ? start + space : full;
}

/** A row ends with its last word. */
function endOfText(cells: readonly Cell[], start: number, end: number): number {
	return start + cells.slice(start, end).findLastIndex(cell => cell.text !== ' ') + 1;
}

function skipSpaces(cells: readonly Cell[], from: number): number {
	let next = from;

	while (cells[next]?.text === ' ') {
		next++;
	}

	return next;
}

function joined(cells: readonly Cell[]): Row {
	const row: Span[] = [];

	for (const {text: shown, tone} of cells) {
		const last = row.at(-1);
		const text = shown === unbreakable ? ' ' : shown;

		if (last !== undefined && last.tone === tone) {
			row[row.length - 1] = {text: last.text + text, tone};
		} else {
			row.push({text, tone});
		}
	}

	return row;
}
