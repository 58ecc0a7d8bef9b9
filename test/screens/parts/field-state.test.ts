import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {
	beginField,
	type FieldAction,
	type FieldState,
	fieldAction,
	longestValue,
	reduceField,
} from '../../../src/screens/parts/field-state.ts';

/** `ab|c`: the value with a bar where the caret stands. */
function field(drawn: string): FieldState {
	const caret = drawn.indexOf('|');
	return {value: drawn.replace('|', ''), caret, untouched: false};
}

function drawn({value, caret}: FieldState): string {
	return `${value.slice(0, caret)}|${value.slice(caret)}`;
}

describe('reduceField', () => {
	test.each([
		['|', {type: 'insert', text: 'abc'}, 'abc|'],
		['a|c', {type: 'insert', text: 'b'}, 'ab|c'],
		['ab|', {type: 'left'}, 'a|b'],
		['|ab', {type: 'left'}, '|ab'],
		['|ab', {type: 'right'}, 'a|b'],
		['ab|', {type: 'right'}, 'ab|'],
		['ab|c', {type: 'home'}, '|abc'],
		['a|bc', {type: 'end'}, 'abc|'],
		['ab|c', {type: 'backspace'}, 'a|c'],
		['|abc', {type: 'backspace'}, '|abc'],
		['a|bc', {type: 'delete'}, 'a|c'],
		['abc|', {type: 'delete'}, 'abc|'],
		['ab|c', {type: 'empty'}, '|'],
		['one two|', {type: 'delete-word'}, 'one |'],
		['one two  |x', {type: 'delete-word'}, 'one |x'],
		['|one', {type: 'delete-word'}, '|one'],
		['a😀|', {type: 'left'}, 'a|😀'],
		['a👩‍👩‍👧|b', {type: 'backspace'}, 'a|b'],
		['|e\u0301a', {type: 'right'}, 'e\u0301|a'],
		['|e\u0301a', {type: 'delete'}, '|a'],
	] as const satisfies readonly (readonly [string, FieldAction, string])[])(
		'%s with %j becomes %s',
		(before, action, after) => {
			expect(drawn(reduceField(field(before), action))).toBe(after);
		},
	);

	test.each([
		['a paste at once', [{type: 'paste', text: 'new'}], 'new|'],
		['a paste of nothing', [{type: 'paste', text: '\n'}], 'old|'],
		['a letter at once', [{type: 'insert', text: 'x'}], 'oldx|'],
		[
			'a paste behind a letter',
			[
				{type: 'insert', text: 'x'},
				{type: 'paste', text: 'y'},
			],
			'oldxy|',
		],
		['a paste behind an arrow', [{type: 'left'}, {type: 'paste', text: 'y'}], 'oly|d'],
		['a paste behind a cut', [{type: 'backspace'}, {type: 'paste', text: 'y'}], 'oly|'],
		[
			'a second paste',
			[
				{type: 'paste', text: 'new'},
				{type: 'paste', text: 'er'},
			],
			'newer|',
		],
		[
			'an arrow that leads nowhere before a paste',
			[{type: 'right'}, {type: 'paste', text: 'y'}],
			'y|',
		],
	] as const satisfies readonly (readonly [string, readonly FieldAction[], string])[])(
		'makes of an offered value with %s what is meant',
		(_, actions, after) => {
			expect(drawn(actions.reduce(reduceField, beginField('old')))).toBe(after);
		},
	);

	test('answers the same object when nothing follows', () => {
		const state = field('abc|');
		expect(reduceField(state, {type: 'right'})).toBe(state);
		expect(reduceField(state, {type: 'insert', text: '\u0007'})).toBe(state);
	});

	test.each([
		['abc\r\n', 'abc|'],
		['abc\n\n', 'abc|'],
		['ab\ncd', 'ab cd|'],
		['ab\tcd', 'ab cd|'],
		[' abc ', ' abc |'],
		['a\u0000b\u001B[31mc\u009B2Jd', 'abcd|'],
		['\u001B]52;c;AAAA\u0007abc', 'abc|'],
		['a\u202Eb\u200Bc', 'abc|'],
	])('takes %j from a paste as %s', (text, expected) => {
		expect(drawn(reduceField(beginField(''), {type: 'insert', text}))).toBe(expected);
	});

	test('stays within its bounds when a megabyte is pasted', () => {
		const started = performance.now();
		const state = reduceField(beginField('abc'), {type: 'insert', text: 'x'.repeat(1_000_000)});

		expect(state.value.length).toBe(longestValue);
		expect(performance.now() - started).toBeLessThan(1000);
	});

	test('begins with a value of a file as with a paste', () => {
		expect(beginField('a\u001B[2Jb\n')).toEqual({value: 'ab', caret: 2, untouched: true});
	});

	test('lets in no control character and no half of one, whatever is done', () => {
		const actions = fc.array(
			fc.oneof(
				fc.record({
					type: fc.constantFrom('insert' as const, 'paste' as const),
					text: fc.string({unit: 'binary', maxLength: 8}),
				}),
				fc.record({
					type: fc.constantFrom(
						'left' as const,
						'right' as const,
						'home' as const,
						'end' as const,
						'backspace' as const,
						'delete' as const,
						'delete-word' as const,
						'empty' as const,
					),
				}),
			),
			{maxLength: 15},
		);

		fc.assert(
			fc.property(actions, list => {
				const {value, caret} = list.reduce(reduceField, beginField(''));
				expect(value).not.toMatch(/[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/u);
				expect(caret).toBeGreaterThanOrEqual(0);
				expect(caret).toBeLessThanOrEqual(value.length);
			}),
		);
	});
});

test.each([
	[
		{type: 'text', text: 'a'},
		{type: 'insert', text: 'a'},
	],
	[{type: 'key', key: 'ctrl+u'}, {type: 'empty'}],
	[{type: 'key', key: 'ctrl+w'}, {type: 'delete-word'}],
	[{type: 'key', key: 'home'}, {type: 'home'}],
	[{type: 'key', key: 'enter'}, undefined],
	[{type: 'key', key: 'tab'}, undefined],
] as const)('the press %j means %j to a field', (press, action) => {
	expect(fieldAction(press)).toEqual(action);
});
