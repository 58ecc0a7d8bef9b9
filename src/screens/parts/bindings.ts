import type {Messages} from '../../messages/index.ts';
import {flow} from './layout.ts';
import type {KeyName} from './presses.ts';
import type {Row} from './wrap.ts';

/** A key of a screen and what it does. The hints are made of these, so every key that is shown works. */
export type Binding = {
	/** A named key, or the character itself. */
	readonly key: KeyName | Letter;
	/** What it does, in the hints; without it the key works unseen. */
	readonly words?: string | undefined;
	readonly run: () => void;
};

/** Keys that are characters: where a field is open, they come after Tab. */
type Letter =
	| ' '
	| '?'
	| 'a'
	| 'c'
	| 'C'
	| 'd'
	| 'e'
	| 'i'
	| 'k'
	| 'l'
	| 'L'
	| 'n'
	| 'o'
	| 'O'
	| 'p'
	| 'q'
	| 'r'
	| 's'
	| 't'
	| 'u';

/** Whether the key writes a character, which a field would take. */
export function isLetter(key: Binding['key']): boolean {
	return key.length === 1;
}

/**
 * The hints at the bottom. With a field, the keys that are letters stand behind `tab`, because they
 * work after it only; `armed` says that Tab was pressed.
 */
export function hintRows(
	bindings: readonly Binding[],
	messages: Messages,
	width: number,
	{field, armed}: {readonly field: boolean; readonly armed: boolean},
): readonly Row[] {
	const shown = bindings.filter(({words}) => words !== undefined);
	const item = ({key, words = ''}: Binding): Row => [
		{text: keyLabel(key, messages), tone: 'strong'},
		{text: ` ${words}`},
	];

	if (!field) {
		return flow(shown.map(item), width, 3);
	}

	const letters = shown.filter(({key}) => isLetter(key));
	const others = shown.filter(({key}) => !isLetter(key));
	const tab: Row = armed
		? [{text: messages.keys.now, tone: 'accent'}]
		: [{text: messages.keyNames.tab, tone: 'strong'}, {text: ` ${messages.keys.afterTab}`}];

	return [
		...flow(others.map(item), width, 3),
		...(letters.length === 0 ? [] : flow([tab, ...letters.map(item)], width, 3)),
	];
}

/** What is written on a key. */
export function keyLabel(key: Binding['key'], {keyNames}: Messages): string {
	switch (key) {
		case 'enter':
			return keyNames.enter;
		case 'esc':
			return keyNames.esc;
		case 'tab':
			return keyNames.tab;
		case ' ':
			return keyNames.space;
		case 'ctrl+c':
			return keyNames.interrupt;
		case 'up':
		case 'down':
			return '↑↓';
		default:
			return key;
	}
}
