import {Secret} from '../../core/secret.ts';
import {fill, safeText} from '../../core/text.ts';
import {originOf} from '../../core/token-origin.ts';
import type {Messages} from '../../messages/index.ts';
import {type Block, marked, words} from './block.ts';
import {type FieldState, longestValue} from './field-state.ts';
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
export function fieldBlocks(view: FieldView, messages: Messages): readonly Block[] {
	const {label, state, mask, focused} = view;
	const [before, after] = masked(state, mask);
	const caret = focused ? [{text: caretMark, tone: 'accent' as const}] : [];

	return [
		words(label, 'strong', {gap: true, spoken: {text: ''}}),
		{
			spans: [{text: before}, ...caret, {text: after}],
			lead: {text: '> ', tone: focused ? 'accent' : 'quiet'},
			hard: true,
			spoken: {role: 'textbox', text: `${label} ${spokenValue(view, messages)}`},
		},
	];
}

/** What a field holds, in words: of what is hidden only how long it is. */
function spokenValue({state: {value}, mask}: FieldView, {spoken}: Messages): string {
	if (value === '') {
		return `(${spoken.empty})`;
	}

	return mask === 'none'
		? safeText(value, longestValue)
		: `(${fill(spoken.hidden, {n: graphemesOf(value).length})})`;
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

/** Which product a token is of, by how it begins: a hint while it is entered. */
export function tokenHint(value: string, {step, notes}: Messages): readonly Block[] {
	const text = value.trim();

	if (text.length < shortestHint) {
		return lengthHint(text, step.characters);
	}

	const origin = originOf(new Secret(text));

	switch (origin) {
		case 'instagram-login':
			return [marked('✓', fill(step.instagramToken, {n: text.length}), 'good')];
		case 'facebook':
			return [marked('!', notes['token-of-facebook'], 'warn')];
		case 'basic-display':
			return [marked('!', notes['token-of-basic-display'], 'warn')];
		case 'threads':
			return [marked('!', notes['token-of-threads'], 'warn')];
		case 'unknown':
			return [marked('!', notes['token-unknown-prefix'], 'warn')];
		default:
			return origin satisfies never;
	}
}

/** Before that many characters a token that is typed tells nothing. */
const shortestHint = 8;

/** How long a hidden value is. */
export function lengthHint(value: string, sentence: string): readonly Block[] {
	const n = graphemesOf(value.trim()).length;
	return n === 0 ? [] : [words(fill(sentence, {n}), 'quiet')];
}
