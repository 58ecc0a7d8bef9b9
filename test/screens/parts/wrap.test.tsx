import fc from 'fast-check';
import {renderToString} from 'ink';
import {describe, expect, test} from 'vitest';
import {Rows} from '../../../src/screens/parts/rows.tsx';
import {ScreenProvider} from '../../../src/screens/parts/use-screen.ts';
import {
	graphemesOf,
	padTo,
	type Row,
	unbroken,
	widthOf,
	wrapHard,
	wrapWords,
} from '../../../src/screens/parts/wrap.ts';
import {sampleSettings} from '../support/sample.ts';

function texts(rows: readonly Row[]): readonly string[] {
	return rows.map(row => row.map(({text}) => text).join(''));
}

describe('wrapWords', () => {
	test('ends no row inside what is kept together, and shows usual spaces in it', () => {
		const rows = wrapWords([{text: 'one '}, {text: unbroken('4:32 left')}], 10);
		expect(texts(rows)).toEqual(['one', '4:32 left']);
	});

	test.each([
		['', 10, []],
		['one', 10, ['one']],
		['one two', 7, ['one two']],
		['one two', 6, ['one', 'two']],
		['one two three', 7, ['one two', 'three']],
		['one  two', 4, ['one', 'two']],
		['a longestword b', 6, ['a', 'longes', 'tword', 'b']],
		['exactly ten', 7, ['exactly', 'ten']],
	])('breaks %j at %i columns between words', (text, width, expected) => {
		expect(texts(wrapWords([{text}], width))).toEqual(expected);
	});

	test('keeps the tone of each word across rows', () => {
		const rows = wrapWords([{text: 'Look for: ', tone: 'strong'}, {text: 'one two three'}], 13);

		expect(rows).toEqual([
			[{text: 'Look for: ', tone: 'strong'}, {text: 'one'}],
			[{text: 'two three'}],
		]);
	});

	test('loses no word and exceeds no row, whatever the text', () => {
		fc.assert(
			fc.property(fc.string({unit: 'grapheme'}), fc.integer({min: 2, max: 40}), (text, width) => {
				const rows = texts(wrapWords([{text}], width));
				expect(rows.every(row => widthOf(row) <= width)).toBe(true);
				expect(rows.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
			}),
		);
	});
});

describe('wrapHard', () => {
	test('fills every row of an address', () => {
		const rows = wrapHard([{text: 'https://localhost:8473/callback'}], 12);
		expect(texts(rows)).toEqual(['https://loca', 'lhost:8473/c', 'allback']);
	});

	test('loses no character and exceeds no row, whatever the text', () => {
		fc.assert(
			fc.property(fc.string({unit: 'grapheme'}), fc.integer({min: 2, max: 40}), (text, width) => {
				const rows = texts(wrapHard([{text}], width));
				expect(rows.every(row => widthOf(row) <= width)).toBe(true);
				expect(rows.join('')).toBe(text);
			}),
		);
	});
});

describe('Rows', () => {
	test('take as many rows in the terminal as were laid out', () => {
		const letters = fc.constantFrom('a', 'é', '字', '한', 'か', '✓', '▸', '😀', '/', ' b');
		const tools = {
			...sampleSettings(),
			columns: 12,
			rows: 24,
			send: () => undefined,
			isShown: () => true,
		};

		fc.assert(
			fc.property(fc.array(letters, {minLength: 1, maxLength: 60}), parts => {
				const rows = wrapWords([{text: parts.join('').trim()}], 12);
				const drawn = renderToString(
					<ScreenProvider value={tools}>
						<Rows rows={rows} />
					</ScreenProvider>,
					{columns: 12},
				);
				expect(drawn.split('\n').length).toBe(Math.max(1, rows.length));
			}),
			{numRuns: 50},
		);
	});
});

test('a grapheme counts as one character, however many code points it has', () => {
	expect(graphemesOf('e\u0301a👩‍👩‍👧')).toEqual(['e\u0301', 'a', '👩‍👩‍👧']);
});

test.each([
	['abc', 3],
	['é', 1],
	['e\u0301', 1],
	['字', 2],
	['😀', 2],
	['✓', 1],
	['█░', 2],
])('%j takes %i columns', (text, width) => {
	expect(widthOf(text)).toBe(width);
	expect(padTo(text, 5)).toBe(text + ' '.repeat(5 - width));
});
