import type {Key} from 'ink';
import {graphemesOf} from './wrap.ts';

export type KeyName =
	| 'enter'
	| 'esc'
	| 'tab'
	| 'up'
	| 'down'
	| 'left'
	| 'right'
	| 'home'
	| 'end'
	| 'backspace'
	| 'delete'
	| 'ctrl+c'
	| 'ctrl+u'
	| 'ctrl+w';

/** What a person did: a key, or one or more characters. */
export type Press =
	| {readonly type: 'key'; readonly key: KeyName}
	| {readonly type: 'text'; readonly text: string};

const named = [
	['return', 'enter'],
	['escape', 'esc'],
	['tab', 'tab'],
	['upArrow', 'up'],
	['downArrow', 'down'],
	['leftArrow', 'left'],
	['rightArrow', 'right'],
	['home', 'home'],
	['end', 'end'],
	['backspace', 'backspace'],
	['delete', 'delete'],
] as const satisfies readonly (readonly [keyof Key, KeyName])[];

const controls: Readonly<Record<string, KeyName>> = {
	'\u0003': 'ctrl+c',
	'\u0015': 'ctrl+u',
	'\u0017': 'ctrl+w',
};

/**
 * Takes apart what Ink delivers at once. A slow line or a quick hand puts several keys into one
 * chunk: `abc` and Enter arrive as `abc\r`, Tab and a letter as `\to`. Enter counts at the end of a
 * chunk only and Tab at its beginning; inside, they belong to a text that was pasted into a terminal
 * without bracketed paste.
 */
export function pressesOf(input: string, key: Key): readonly Press[] {
	const found = named.find(([flag]) => key[flag] === true);

	if (found !== undefined) {
		return [{type: 'key', key: found[1]}];
	}

	if (key.ctrl) {
		const name = Object.values(controls).find(control => control === `ctrl+${input}`);
		return name === undefined ? [] : [{type: 'key', key: name}];
	}

	// Alt with a letter is no text.
	return key.meta ? [] : chunkOf(input);
}

function chunkOf(input: string): readonly Press[] {
	if (input.startsWith('\t')) {
		return [{type: 'key', key: 'tab'}, ...chunkOf(input.slice(1))];
	}

	const text = input.replace(/[\r\n]+$/, '');
	const presses: Press[] = text
		.split(new RegExp(`([${Object.keys(controls).join('')}])`))
		.filter(part => part !== '')
		.map(part => {
			const control = controls[part];
			return control === undefined ? {type: 'text', text: part} : {type: 'key', key: control};
		});

	return text === input ? presses : [...presses, {type: 'key', key: 'enter'}];
}

/** The same, character by character: what a screen without a field is told. */
export function singly(press: Press): readonly Press[] {
	return press.type === 'key'
		? [press]
		: graphemesOf(press.text).map(text => ({type: 'text', text}));
}
