import type {LoginFlow} from '../../core/flow.ts';
import {wrapLine} from '../../core/wrapped-line.ts';
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
		...wrapLine(titleOf(flow, messages), width),
		'',
		...wrapLine(introOf(flow, messages), width),
		...items.flatMap((item, index) => [
			'',
			...wrapLine(heading(item, index, checklist), width, ' '.repeat(4)),
			...rowsOf(item, items, messages).flatMap(row =>
				wrapLine(`    ${line(row)}`, width, ' '.repeat(6)),
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
