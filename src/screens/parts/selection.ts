import type {Binding} from './bindings.ts';
import type {Live} from './live.ts';

/** The keys that move through a list of `length` entries; they stop at its ends. */
export function moveKeys(
	live: Live<number>,
	length: number,
	words: string,
): readonly [Binding, Binding] {
	const move = (by: number): void => live.set(clamp(live.get() + by, length));

	return [
		{key: 'up', words, run: () => move(-1)},
		{key: 'down', run: () => move(1)},
	];
}

/** The nearest place that a list of `length` entries has. */
export function clamp(index: number, length: number): number {
	return Math.max(0, Math.min(index, length - 1));
}

/** The part of a long list that is shown: at most `size` entries with `index` among them. */
export function windowOf(
	index: number,
	length: number,
	size: number,
): {readonly from: number; readonly to: number} {
	const from = clamp(index - Math.floor(size / 2), Math.max(1, length - size + 1));
	return {from, to: Math.min(length, from + size)};
}
