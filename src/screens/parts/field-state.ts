import {safeText} from '../../core/text.ts';
import type {Press} from './presses.ts';
import {graphemesOf} from './wrap.ts';

/** A text field: its value and where the caret stands in it, in UTF-16 units. */
export type FieldState = {
	readonly value: string;
	readonly caret: number;
	/** The value was offered and the person has done nothing to it yet: a paste takes its place. */
	readonly untouched: boolean;
};

export type FieldAction =
	| {readonly type: 'insert' | 'paste'; readonly text: string}
	| {readonly type: 'left' | 'right' | 'home' | 'end'}
	| {readonly type: 'backspace' | 'delete' | 'delete-word' | 'empty'};

/** Longer than anything that is asked for; what is longer is refused with this much of it in the field. */
export const longestValue = 20_000;

/** A field that offers `value`, with the caret behind it. */
export function beginField(value: string): FieldState {
	const clean = cleanInput(value);
	return {value: clean, caret: clean.length, untouched: true};
}

/** What follows from an action; the same object where nothing follows. */
export function reduceField(state: FieldState, action: FieldAction): FieldState {
	const {value, caret} = state;

	switch (action.type) {
		case 'insert':
			return insert(state, action.text);
		case 'paste':
			return paste(state, action.text);
		case 'left':
			return moved(state, caret - lengthBefore(state));
		case 'right':
			return moved(state, caret + lengthAfter(state));
		case 'home':
			return moved(state, 0);
		case 'end':
			return moved(state, value.length);
		case 'backspace':
			return cut(state, caret - lengthBefore(state), caret);
		case 'delete':
			return cut(state, caret, caret + lengthAfter(state));
		case 'delete-word':
			return cut(state, value.slice(0, caret).trimEnd().lastIndexOf(' ') + 1, caret);
		case 'empty':
			return cut(state, 0, value.length);
		default:
			return action satisfies never;
	}
}

/** What a press means to a field; undefined when it means nothing to it. */
export function fieldAction(press: Press): FieldAction | undefined {
	if (press.type === 'text') {
		return {type: 'insert', text: press.text};
	}

	switch (press.key) {
		case 'left':
		case 'right':
		case 'home':
		case 'end':
		case 'backspace':
		case 'delete':
			return {type: press.key};
		case 'ctrl+u':
			return {type: 'empty'};
		case 'ctrl+w':
			return {type: 'delete-word'};
		case 'enter':
		case 'esc':
		case 'tab':
		case 'up':
		case 'down':
		case 'ctrl+c':
			return undefined;
		default:
			return press.key satisfies never;
	}
}

/** At most `room` units of text that may stand in a field: no control character, the line break at its end dropped, others as spaces. */
function cleanInput(text: string, room: number = longestValue): string {
	return safeText(text.slice(0, room).replace(/[\r\n]+$/, ''), longestValue);
}

function paste(state: FieldState, text: string): FieldState {
	const clean = state.untouched ? cleanInput(text) : '';

	return clean === '' ? insert(state, text) : {value: clean, caret: clean.length, untouched: false};
}

function insert(state: FieldState, text: string): FieldState {
	const {value, caret} = state;
	const clean = cleanInput(text, Math.max(0, longestValue - value.length));

	return clean === ''
		? state
		: {
				value: value.slice(0, caret) + clean + value.slice(caret),
				caret: caret + clean.length,
				untouched: false,
			};
}

function moved(state: FieldState, caret: number): FieldState {
	return caret === state.caret ? state : {...state, caret, untouched: false};
}

function cut(state: FieldState, from: number, to: number): FieldState {
	return from === to
		? state
		: {
				value: state.value.slice(0, from) + state.value.slice(to),
				caret: from,
				untouched: false,
			};
}

function lengthBefore({value, caret}: FieldState): number {
	return graphemesOf(value.slice(0, caret)).at(-1)?.length ?? 0;
}

function lengthAfter({value, caret}: FieldState): number {
	return graphemesOf(value.slice(caret))[0]?.length ?? 0;
}
