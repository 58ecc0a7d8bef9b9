import {describe, expect, test} from 'vitest';
import type {Block} from '../../../src/screens/parts/block.ts';
import type {FieldState} from '../../../src/screens/parts/field-state.ts';
import {
	digitsHint,
	fieldBlocks,
	type Mask,
	secretHint,
} from '../../../src/screens/parts/field-view.ts';
import {layOut} from '../../../src/screens/parts/layout.ts';
import {sampleSettings, secrets} from '../support/sample.ts';

const {messages} = sampleSettings();

function text(blocks: readonly Block[]): string {
	return layOut(blocks, 400, 100)
		.map(row => row.map(span => span.text).join(''))
		.join('\n');
}

function drawn(state: FieldState, mask: Mask, focused: boolean = true): string {
	return text(fieldBlocks({label: 'Field', state, mask, focused}, messages));
}

/** The caret behind the value, or where the bar stands. */
function at(value: string): FieldState {
	const caret = value.indexOf('|');
	return {
		value: value.replace('|', ''),
		caret: caret === -1 ? value.length : caret,
		untouched: false,
	};
}

describe('fieldBlocks', () => {
	test.each([
		['abc', 'none', 'Field\n> abc▏'],
		['a|bc', 'none', 'Field\n> a▏bc'],
		['', 'none', 'Field\n> ▏'],
		['abc', 'all', 'Field\n> •••▏'],
		['a|bc', 'all', 'Field\n> •▏••'],
		[
			'https://localhost:8473/callback?code=AQB',
			'query',
			'Field\n> https://localhost:8473/callback?••••••••▏',
		],
		['https://local|host?code=AQB', 'query', 'Field\n> https://local▏host?••••••••'],
		['code=AQB', 'query', 'Field\n> ••••••••▏'],
		['localhost:8473/callback?code=AQB', 'query', `Field\n> ${'•'.repeat(32)}▏`],
	] as const)('shows %j with the mask %s', (value, mask, expected) => {
		expect(drawn(at(value), mask)).toBe(expected);
	});

	test('has no caret while the next letter is a key', () => {
		expect(drawn(at('abc'), 'none', false)).toBe('Field\n> abc');
	});

	test('bounds the dots, so that they do not tell the length of a long value', () => {
		expect(drawn(at('x'.repeat(5000)), 'all')).toBe(`Field\n> ${'•'.repeat(40)}▏`);
	});

	test('shows a long value around the caret', () => {
		const long = `${'a'.repeat(300)}|${'b'.repeat(300)}`;
		expect(drawn(at(long), 'none')).toBe(`Field\n> …${'a'.repeat(80)}▏${'b'.repeat(80)}…`);
	});
});

test.each([
	[secrets.appSecret, '✓ 32 hexadecimal characters'],
	[` ${secrets.appSecret} `, '✓ 32 hexadecimal characters'],
	['0123', 'Length 4'],
	['', ''],
])('the hint below the secret %j is "%s"', (value, expected) => {
	expect(text(secretHint(value, messages))).toBe(expected);
});

test.each([
	['1679873086902791', 'Digits 16'],
	['12a', 'Length 3'],
	['', ''],
])('the hint below the id %j is "%s"', (value, expected) => {
	expect(text(digitsHint(value, messages))).toBe(expected);
});
