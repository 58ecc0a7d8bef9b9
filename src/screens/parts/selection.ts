import type {Binding} from './bindings.ts';
import {type Block, words} from './block.ts';
import type {Live} from './live.ts';
import type {Span} from './wrap.ts';

/** The keys that move through a list of `length` entries; they stop at its ends. A single entry leaves nothing to choose. */
export function moveKeys(
	live: Live<number>,
	length: number,
	words: string,
): readonly [Binding, Binding] {
	const move = (by: number): void => live.set(clamp(live.get() + by, length));

	return [
		{key: 'up', words: length > 1 ? words : undefined, run: () => move(-1)},
		{key: 'down', run: () => move(1)},
	];
}

/** The nearest place that a list of `length` entries has. */
export function clamp(index: number, length: number): number {
	return Math.max(0, Math.min(index, length - 1));
}

/** The cursor of a list, in front of its entries. */
export function cursorLead(isHere: boolean): Span {
	return {text: isHere ? '▸ ' : '  ', tone: 'accent'};
}

/** Something to choose. */
export type Choice = {
	readonly name: string;
	/** Below the name; in a low window only where the cursor stands. */
	readonly meaning: string;
};

/** A choice of a list: its name behind the cursor, and what it means. */
export function choiceBlocks(
	{name, meaning}: Choice,
	index: number,
	isHere: boolean,
): readonly Block[] {
	const entry = {index, isHere};

	return [
		{
			spans: [{text: name, tone: isHere ? 'strong' : undefined}],
			lead: cursorLead(isHere),
			gap: index === 0 ? true : 'even',
			entry,
			spoken: {role: 'menuitem', state: {selected: isHere}},
		},
		...(meaning === ''
			? []
			: [
					words(meaning, 'quiet', {
						lead: {text: '    '},
						yields: isHere ? 'page' : 'labels',
						entry,
					}),
				]),
	];
}
