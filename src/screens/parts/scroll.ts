import {type Block, marked} from './block.ts';

type Window = {readonly from: number; readonly to: number};

/**
 * The blocks with as much of their list as fits: the entry under the cursor, those around it, and how
 * many there are above and below.
 *
 * @param fits whether so many blocks have room
 */
export function scrolled(
	blocks: readonly Block[],
	fits: (blocks: readonly Block[]) => boolean,
): readonly Block[] {
	const total = 1 + Math.max(-1, ...blocks.map(({entry}) => entry?.index ?? -1));

	if (total === 0) {
		return blocks;
	}

	const here = blocks.find(({entry}) => entry?.isHere)?.entry?.index ?? 0;
	const canBe = (window: Window): boolean => fits(shown(blocks, window, total));
	let window: Window = {from: here, to: here + 1};
	let isGrowing = true;

	while (isGrowing) {
		const before = window;

		for (const next of [
			{...window, to: Math.min(total, window.to + 1)},
			{from: Math.max(0, window.from - 1), to: Math.min(total, window.to + 1)},
			{...window, from: Math.max(0, window.from - 1)},
		]) {
			if (size(next) > size(window) && canBe(next)) {
				window = next;
			}
		}

		isGrowing = window !== before;
	}

	return shown(blocks, window, total);
}

function size({from, to}: Window): number {
	return to - from;
}

function shown(blocks: readonly Block[], {from, to}: Window, total: number): readonly Block[] {
	const gap = blocks.find(({entry}) => entry?.index === 0)?.gap;

	return blocks.flatMap((block, place) => {
		const {entry} = block;

		if (entry === undefined) {
			return [block];
		}

		const isFirst = blocks[place - 1]?.entry?.index !== entry.index;
		const isLast = blocks[place + 1]?.entry?.index !== entry.index;

		return [
			...(from > 0 && isFirst && entry.index === from
				? [marked('↑', String(from), 'quiet', {gap})]
				: []),
			...(entry.index >= from && entry.index < to ? [block] : []),
			...(to < total && isLast && entry.index === to - 1
				? [marked('↓', String(total - to), 'quiet')]
				: []),
		];
	});
}
