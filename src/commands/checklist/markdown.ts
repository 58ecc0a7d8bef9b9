import type {LoginFlow} from '../../core/flow.ts';
import type {Messages} from '../../messages/index.ts';
import type {Item} from './items.ts';
import {introOf, titleOf} from './opening.ts';
import {type Row, rowsOf} from './rows.ts';

/** The checklist with boxes to tick, those of done steps ticked, for a document, a ticket or a message to a client. */
export function markdownLines(
	flow: Pick<LoginFlow, 'id' | 'status' | 'retiredOn'>,
	items: readonly Item[],
	messages: Messages,
): readonly string[] {
	const {checklist} = messages;

	return [
		`# ${escaped(titleOf(flow, messages))}`,
		'',
		escaped(introOf(flow, messages)),
		'',
		...items.flatMap((item, index) => [
			`- [${item.state === 'open' ? ' ' : 'x'}] **${index + 1}. ${escaped(item.title)}** \`${item.id}\`${item.optional ? ` (${checklist.optional})` : ''}`,
			...rowsOf(item, items, messages).map(row => `  - ${line(row)}`),
		]),
	];
}

function line(row: Row): string {
	const lead = row.lead === undefined ? '' : `${escaped(row.lead)}: `;
	return lead + ('address' in row ? `<${row.address}>` : escaped(row.text));
}

/** Underscores stand inside words only and mean nothing there. */
function escaped(text: string): string {
	return text.replace(/[\\`*[\]<>]/g, '\\$&');
}
