import type {Block} from './block.ts';
import {padTo, type Span, widthOf} from './wrap.ts';

/** What stands in a table of names and values. */
export type Pair = {readonly name: string; readonly blocks: readonly Block[]};

/** In fewer columns the values of a table stand behind or below their names. */
export const narrowestTable = 52;

/** Names on the left and values beside them, or behind and below them where the place is narrow. */
export function table(pairs: readonly Pair[], width: number): readonly Block[] {
	const column = Math.max(...pairs.map(({name}) => widthOf(name))) + 2;

	return width >= narrowestTable
		? pairs.flatMap(({name, blocks}) =>
				blocks.map((block, index) => beside(padTo(index === 0 ? name : '', column), block)),
			)
		: pairs.flatMap(narrowRows);
}

/** Plain words go on behind the name; what has a symbol of its own or breaks anywhere begins below it. */
function narrowRows({name, blocks}: Pair): readonly Block[] {
	const [first, ...others] = blocks;

	if (first === undefined) {
		return [];
	}

	if (first.lead === undefined && first.hard !== true) {
		return [beside(`${name}  `, first, true), ...others.map(block => beside('  ', block))];
	}

	const below = blocks.map(block => (block.lead === undefined ? beside('  ', block) : block));
	return [
		{
			spans: [{text: name, tone: 'strong'}],
			gap: first.gap,
			yields: first.brief === undefined ? first.yields : undefined,
		},
		...below.map(block => ({...block, gap: false})),
	];
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
