import type {Key} from 'ink';
import {describe, expect, test} from 'vitest';
import {type Press, pressesOf, singly} from '../../../src/screens/parts/presses.ts';

const none: Key = {
	upArrow: false,
	downArrow: false,
	leftArrow: false,
	rightArrow: false,
	pageDown: false,
	pageUp: false,
	home: false,
	end: false,
	return: false,
	escape: false,
	ctrl: false,
	shift: false,
	tab: false,
	backspace: false,
	delete: false,
	meta: false,
	super: false,
	hyper: false,
	capsLock: false,
	numLock: false,
};

function told(input: string, key: Partial<Key> = {}): readonly string[] {
	const name = (press: Press): string => (press.type === 'key' ? `<${press.key}>` : press.text);
	return pressesOf(input, {...none, ...key}).map(name);
}

describe('pressesOf', () => {
	test.each([
		['a', {}, ['a']],
		['', {return: true}, ['<enter>']],
		['', {escape: true}, ['<esc>']],
		['', {tab: true, shift: true}, ['<tab>']],
		['', {backspace: true}, ['<backspace>']],
		['u', {ctrl: true}, ['<ctrl+u>']],
		['c', {ctrl: true}, ['<ctrl+c>']],
		['g', {ctrl: true}, []],
		['x', {meta: true}, []],
		['', {pageUp: true}, []],
	] as const)('reads %j with %j', (input, key, expected) => {
		expect(told(input, key)).toEqual(expected);
	});

	test.each([
		['abc\r', ['abc', '<enter>']],
		['abc\r\n', ['abc', '<enter>']],
		['\n', ['<enter>']],
		['\r\r', ['<enter>']],
		['abc\ndef', ['abc\ndef']],
		['\u0015abc\r', ['<ctrl+u>', 'abc', '<enter>']],
		['one two\u0017', ['one two', '<ctrl+w>']],
		['\to', ['<tab>', 'o']],
		['abc\tdef', ['abc\tdef']],
	])('takes the chunk %j apart', (chunk, expected) => {
		expect(told(chunk)).toEqual(expected);
	});
});

test('a screen without a field is told every character of a chunk', () => {
	expect(singly({type: 'text', text: 'c\u0301q'})).toEqual([
		{type: 'text', text: 'c\u0301'},
		{type: 'text', text: 'q'},
	]);
	expect(singly({type: 'key', key: 'enter'})).toEqual([{type: 'key', key: 'enter'}]);
});
