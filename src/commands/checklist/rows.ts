import {dayOf} from '../../core/phrases.ts';
import {fill} from '../../core/text.ts';
import type {Messages} from '../../messages/index.ts';
import type {Item} from './items.ts';

/** A line about a step. Addresses stand apart from words, because neither form may change them. */
export type Row =
	| {readonly lead?: string; readonly text: string}
	| {readonly lead: string; readonly address: string};

/** What there is to say about a step below its title, in the order in which it is needed. */
export function rowsOf(
	item: Item,
	items: readonly Item[],
	messages: Pick<Messages, 'checklist' | 'portal' | 'step'>,
): readonly Row[] {
	const {checklist, step} = messages;
	const {labels, otherLabels, url, otherUrl, first, bring, note, check, today} = item;

	return [
		{text: item.do},
		...(first.length === 0
			? []
			: [{lead: checklist.first, text: first.map(id => numbered(id, items)).join(', ')}]),
		...(labels.length === 0 ? [] : [{lead: step.labels, text: labels.join(' · ')}]),
		...(otherLabels.length === 0 ? [] : [{lead: checklist.others, text: otherLabels.join(' · ')}]),
		...(url === null ? [] : [{lead: step.page, address: url}]),
		...(otherUrl === null ? [] : [{lead: step.otherPage, address: otherUrl}]),
		...(note === null ? [] : [{text: note}]),
		...(today === null ? [] : [{lead: checklist.today, text: todayText(today, messages)}]),
		...(bring === null ? [] : [{lead: step.bring, text: bring}]),
		// A step of a retired login that nobody took, in practice either, is not open: it is over.
		...(today === null || item.state !== 'open'
			? [
					{lead: checklist.checkedBy, text: checklist.checks[check]},
					{lead: checklist.state, text: stateText(item, checklist)},
				]
			: []),
	];
}

function numbered(id: Item['id'], items: readonly Item[]): string {
	const index = items.findIndex(item => item.id === id);
	return `${index + 1}. ${items[index]?.title ?? id}`;
}

/** Steps of another list: their ids find them there. */
function todayText(
	today: readonly Item['id'][],
	{checklist, portal}: Pick<Messages, 'checklist' | 'portal'>,
): string {
	return today.length === 0
		? checklist.gone
		: today.map(id => `${portal[id].title} (${id})`).join(', ');
}

function stateText({state, at}: Item, {states, since}: Messages['checklist']): string {
	return at === null
		? states[state]
		: fill(since, {state: states[state], date: dayOf(Date.parse(at))});
}
