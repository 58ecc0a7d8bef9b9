import {expect, test} from 'vitest';
import {wrapLine} from '../../src/core/wrapped-line.ts';

test('a line that fits is left as it is, with every space', () => {
	expect(wrapLine('  ▀▄  █ ', 8)).toEqual(['  ▀▄  █ ']);
	expect(wrapLine('', 8)).toEqual(['']);
});

test('a long line is broken at spaces, and goes on below its beginning', () => {
	expect(wrapLine('  one two three', 9)).toEqual(['  one two', '  three']);
	expect(wrapLine(' 1. one two three', 9, '    ')).toEqual([' 1. one', '    two', '    three']);
});

test('an address is never broken', () => {
	const address = 'https://developers.facebook.com/apps/';
	expect(wrapLine(`  Page: ${address}`, 20)).toEqual(['  Page:', `  ${address}`]);
	expect(wrapLine(`  ${address}`, 20)).toEqual([`  ${address}`]);
});
