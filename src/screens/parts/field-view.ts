import {fill} from '../../core/text.ts';
import type {Messages} from '../../messages/index.ts';
import type {FieldState} from './field-state.ts';
import {type Block, marked, words} from './layout.ts';
import {graphemesOf} from './wrap.ts';

/** What a field hides: nothing, everything, or what stands behind the question mark of an address. */
export type Mask = 'none' | 'all' | 'query';

export type FieldView = {
	readonly label: string;
	readonly state: FieldState;
	readonly mask: Mask;
	/** Letters go into the field. */
	readonly focused: boolean;
};

const caretMark = '▏';
const dot = '•';
const mostDots = 40;
/** Graphemes of a long value that are shown around the caret. */
const shownAround = 80;

/** A text field: its label and, below it, the value with the caret. */
export function fieldBlocks({label, state, mask, focused}: FieldView): readonly Block[] {
	const [before, after] = masked(state, mask);
	const caret = focused ? [{text: caretMark, tone: 'accent' as const}] : [];

	return [
		words(label, 'strong', {gap: true}),
		{
			spans: [{text: before}, ...caret, {text: after}],
			lead: {text: '> ', tone: focused ? 'accent' : 'quiet'},
			hard: true,
		},
	];
}

function masked({value, caret}: FieldState, mask: Mask): readonly [string, string] {
	const before = value.slice(0, caret);
	const after = value.slice(caret);

	switch (mask) {
		case 'none':
			return around(before, after);
		case 'all':
			return dots(before, after);
		case 'query': {
			const open = openPart(value);
			const [left, right] = dots(
				value.slice(open.length, caret),
				value.slice(Math.max(caret, open.length)),
			);
			return around(open.slice(0, caret) + left, open.slice(caret) + right);
		}
		default:
			return mask satisfies never;
	}
}

/** What everybody may see of a pasted address: the place, without what was sent there. */
function openPart(value: string): string {
	return /^\s*https?:\/\/[^?#]*[?#]/i.exec(value)?.[0] ?? '';
}

function dots(before: string, after: string): readonly [string, string] {
	const left = Math.min(graphemesOf(before).length, mostDots);
	const right = Math.min(graphemesOf(after).length, mostDots - left);
	return [dot.repeat(left), dot.repeat(right)];
}

/** The part of a long value where the caret is. */
function around(before: string, after: string): readonly [string, string] {
	const left = graphemesOf(before);
	const right = graphemesOf(after);

	return [
		left.length > shownAround ? `…${left.slice(-shownAround).join('')}` : before,
		right.length > shownAround ? `${right.slice(0, shownAround).join('')}…` : after,
	];
}

/** What can be told about a value while it is entered, without showing it. */
export function secretHint(value: string, {step}: Messages): readonly Block[] {
	return /^[\da-f]{32}$/i.test(value.trim())
		? [marked('✓', step.hexadecimal, 'good')]
		: lengthHint(value, step.characters);
}

/** How many digits were entered, where there is nothing else. */
export function digitsHint(value: string, {step}: Messages): readonly Block[] {
	return lengthHint(value, /^\d+$/.test(value.trim()) ? step.digits : step.characters);
}

/** How long a hidden value is. */
export function lengthHint(value: string, sentence: string): readonly Block[] {
	const n = graphemesOf(value.trim()).length;
	return n === 0 ? [] : [words(fill(sentence, {n}), 'quiet')];
}
