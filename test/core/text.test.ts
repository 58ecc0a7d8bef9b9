import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {fill, safeText} from '../../src/core/text.ts';

const esc = '\u001B';
const link = `${esc}]8;;https://evil.example${esc}\\shop${esc}]8;;${esc}\\`;

describe('text from outside', () => {
	it.each([
		['colours', `${esc}[1;31mred${esc}[0m`, 'red'],
		['colours in eight-bit form', '\u009B31mred\u009B0m', 'red'],
		['moves of the cursor', `a${esc}[2J${esc}[1;1Hb`, 'ab'],
		['a link', link, 'shop'],
		['a title', `${esc}]0;own title\u0007shop`, 'shop'],
		['a write to the clipboard', `${esc}]52;c;ZXZpbA==\u0007shop`, 'shop'],
		['a write to the clipboard in eight-bit form', '\u009D52;c;ZXZpbA==\u009Cshop', 'shop'],
		['a device control', `${esc}Pq#0${esc}\\shop`, 'shop'],
		['messages to the terminal', `${esc}_a${esc}\\${esc}^b${esc}\\${esc}Xc${esc}\\shop`, 'shop'],
		['a reset', `${esc}cshop`, 'shop'],
		['a choice of characters', `${esc}(0shop`, 'shop'],
		['an escape character alone', `shop${esc}`, 'shop'],
		['a sequence inside a sequence', `${esc}${esc}[31m[31mshop`, '[31mshop'],
		['a sequence that does not end', `${esc}]0;title`, '0;title'],
		['NUL, backspace, bell and delete', 's\u0000h\u0008o\u0007p\u007F', 'shop'],
		['controls of the upper half', 's\u0080h\u0084o\u0099p', 'shop'],
		['overrides of direction', 'sh\u202Eop\u2066x\u2069\u061C\u200E\u200F', 'shopx'],
		['invisible characters', 's\u200Bh\u200Co\u200Dp\u2060\uFEFF\u00AD', 'shop'],
		['tags', 'shop\u{E0041}\u{E007F}', 'shop'],
		['private use', 'shop\uE000\u{F0000}', 'shop'],
		['lone halves of a pair', 'sh\uD800op\uDC00', 'shop'],
	])('loses %s', (_, hostile, safe) => {
		expect(safeText(hostile)).toBe(safe);
	});

	it.each(['\n', '\r', '\r\n', '\t', '\v', '\f', '\u0085', '\u2028', '\u2029'])(
		'has a space in place of %j',
		line => {
			expect(safeText(`one${line}two`)).toBe('one two');
		},
	);

	it.each(['shop_es', 'Añadir ¿qué? ñandú', '日本語', '🛍️ 👍🏽', 'e̸x', 'a b', '{x} $& $1'])(
		'stays as it is when there is no harm in it: %s',
		text => {
			expect(safeText(text)).toBe(text);
		},
	);

	it('is composed after everything else, so that nothing comes together later', () => {
		expect(safeText('cafe\u0301')).toBe('café');
		expect(safeText('cafe\u200B\u0301')).toBe('café');
		expect(safeText('cafe\u001B[0m\u0301')).toBe('café');
	});
});

describe('long text from outside', () => {
	it('is cut with an ellipsis at the length that a person counts', () => {
		expect(safeText('x'.repeat(200))).toBe('x'.repeat(200));
		expect(safeText('x'.repeat(201))).toBe(`${'x'.repeat(199)}…`);
		expect(safeText('👍🏽'.repeat(5), 4)).toBe('👍🏽👍🏽👍🏽…');
		expect(safeText('e\u0338'.repeat(5), 5)).toBe('e\u0338'.repeat(5));
		expect(safeText('shop', 1)).toBe('…');
	});

	it('is cut when a thousand marks are piled on one character', () => {
		const pile = safeText(`a${'\u0344'.repeat(100_000)}`, 10);

		expect(pile.length).toBeLessThanOrEqual(10 * 64 + 1024);
		expect(safeText(pile, 10)).toBe(pile);
	});

	it.each([
		['plain', 'x'.repeat(10_000_000)],
		['of beginnings', '\u009D'.repeat(1_000_000)],
		['of beginnings of sequences', `${esc}]`.repeat(1_000_000)],
		['of sequences', `${esc}[31m`.repeat(1_000_000)],
		['of numbers', `${esc}[${'1;'.repeat(1_000_000)}`],
	])('of megabytes is judged at once: %s', (_, text) => {
		const begun = performance.now();
		safeText(text, 1000);

		expect(performance.now() - begun).toBeLessThan(1000);
	});
});

describe('any text at all', () => {
	const hostile = fc
		.array(
			fc.oneof(
				fc.string({unit: 'binary'}),
				fc.constantFrom(
					esc,
					`${esc}[`,
					`${esc}]`,
					`${esc}\\`,
					link,
					'\u009B',
					'\u009D',
					'\u009C',
					'\u0007',
					'\u0344',
					'\u0958',
					'\u0600',
					'\uD83D',
					'\uDE00',
					'🏽',
					'31m',
					'e',
				),
			),
			{maxLength: 60},
		)
		.map(parts => parts.join(''));
	const max = fc.integer({min: 1, max: 80});

	it('is the same after a second time', () => {
		fc.assert(
			fc.property(hostile, max, (text, most) => {
				const once = safeText(text, most);
				expect(safeText(once, most)).toBe(once);
			}),
			{numRuns: 500},
		);
	});

	it('has no control, no override, no invisible character and no half of a pair left', () => {
		fc.assert(
			fc.property(hostile, max, (text, most) => {
				const safe = safeText(text, most);

				expect(safe).not.toMatch(/[\p{Cc}\p{Cs}\p{Co}\u2028\u2029]/u);
				expect(safe).not.toMatch(
					/[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/,
				);
				expect([...new Intl.Segmenter().segment(safe)].length).toBeLessThanOrEqual(most);
			}),
			{numRuns: 500},
		);
	});
});

describe('a message of the catalogue', () => {
	it('gets its values', () => {
		expect(fill('Port {port} on {address}', {port: 8473, address: '127.0.0.1'})).toBe(
			'Port 8473 on 127.0.0.1',
		);
		expect(fill('missing: {names}', {names: ['--app-id', '--scopes']})).toBe(
			'missing: --app-id, --scopes',
		);
		expect(fill('{a}{a}', {a: ''})).toBe('');
	});

	it('gets each value once, and safe to show', () => {
		expect(fill('{a} {b}', {a: '{b}', b: `$& ${esc}[31mx\n`})).toBe('{b} $& x ');
		expect(fill('{a}', {a: [`${esc}[31mx`, '\u202Ey']})).toBe('x, y');
		expect(fill('{a}', {a: 'x'.repeat(2000)})).toHaveLength(1000);
	});

	it('shows a placeholder that has no value, also when it has the name of something built in', () => {
		expect(fill('{a} {toString}', {b: 'x'})).toBe('{a} {toString}');
		expect(fill('{a}')).toBe('{a}');
	});
});
