import type {LoginFlow} from '../../core/flow.ts';
import type {Messages} from '../../messages/index.ts';
import type {Item} from './items.ts';
import {introOf, titleOf} from './opening.ts';
import {type Row, rowsOf} from './rows.ts';

/** Longer lines are hard to read, and shorter ones hold no address anyway. */
const widest = 100;
const narrowest = 40;

/** The checklist for a terminal of so many columns; 80 where there is none. */
export function textLines(
	flow: Pick<LoginFlow, 'id' | 'status' | 'retiredOn'>,
	items: readonly Item[],
	messages: Messages,
	columns = 80,
): readonly string[] {
	const {checklist} = messages;
	const width = Math.min(Math.max(columns, narrowest), widest);

	return [
		...wrapped(titleOf(flow, messages), width),
		'',
		...wrapped(introOf(flow, messages), width),
		...items.flatMap((item, index) => [
			'',
			...wrapped(heading(item, index, checklist), width, ' '.repeat(4)),
			...rowsOf(item, items, messages).flatMap(row =>
				wrapped(`    ${line(row)}`, width, ' '.repeat(6)),
			),
		]),
	];
}

function heading({id, title, optional}: Item, index: number, words: Messages['checklist']): string {
	const number = `${index + 1}.`.padStart(3);
	return `${number} ${title} [${id}]${optional ? ` (${words.optional})` : ''}`;
}

function line(row: Row): string {
	const lead = row.lead === undefined ? '' : `${row.lead}: `;
	return lead + ('address' in row ? row.address : row.text);
}

/** Breaks at spaces only, so that an address stays whole; what follows the first line is indented. */
function wrapped(text: string, width: number, indent = ''): readonly string[] {
	const start = /^ */.exec(text)?.[0] ?? '';
	const lines: string[] = [];
	let current = '';

	for (const word of text.trimStart().split(' ')) {
		const before = lines.length === 0 ? start : indent;
		const longer = current === '' ? before + word : `${current} ${word}`;

		if (current === '' || longer.length <= width) {
			current = longer;
		} else {
			lines.push(current);
			current = indent + word;
		}
	}

	return [...lines, current];
}
