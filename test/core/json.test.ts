import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {isRecord, parseJson} from '../../src/core/json.ts';

describe('an integer in JSON', () => {
	it.each([
		'17841405793187219',
		'27640875392278831',
		'18014398509481987',
		'922337203685477581',
		'9007199254740993',
		'-9007199254740993',
		'123456789012345678901234567890',
	])('keeps each digit when JavaScript would round it: %s', digits => {
		expect(parseJson(digits)).toBe(digits);
		expect(parseJson(`{"id":${digits},"in":[{"a":${digits}}]}`)).toEqual({
			id: digits,
			in: [{a: digits}],
		});
	});

	it('stays a number where that is exact', () => {
		expect(parseJson('[0,-1,9007199254740991,-9007199254740991]')).toEqual([
			0,
			-1,
			Number.MAX_SAFE_INTEGER,
			Number.MIN_SAFE_INTEGER,
		]);
	});

	it('of any size keeps its digits', () => {
		fc.assert(
			fc.property(fc.bigInt(), integer => {
				expect(String(parseJson(`[${integer}]`))).toBe(String(integer));
			}),
		);
	});
});

describe('what is not an integer literal', () => {
	it('is as JSON.parse gives it', () => {
		fc.assert(
			fc.property(fc.jsonValue(), value => {
				const text = JSON.stringify(value, (_, item: unknown) =>
					typeof item === 'number' && Number.isInteger(item) ? 0 : item,
				);
				expect(parseJson(text)).toEqual(JSON.parse(text));
			}),
		);
	});

	it('stays a number when it is written as a float, so that a rounded id can be told', () => {
		expect(parseJson('1.7841405793187219e16')).toBe(1.784_140_579_318_722e16);
	});

	it.each(['', ' ', 'x', '{"a":1', '{}{}', '\uFEFF{}', "{'a':1}", '[1,]', '\u0000'])(
		'is refused when it is no JSON: %j',
		text => {
			expect(() => parseJson(text)).toThrow(SyntaxError);
		},
	);
});

describe('keys that JavaScript treats in a special way', () => {
	it('are ordinary keys and change no prototype', () => {
		const parsed = parseJson('{"__proto__":{"polluted":1},"constructor":2,"toString":3}');

		expect(Object.getPrototypeOf(parsed)).toBe(Object.prototype);
		expect(Object.keys(isRecord(parsed) ? parsed : {})).toEqual([
			'__proto__',
			'constructor',
			'toString',
		]);
		expect(({} as {polluted?: number}).polluted).toBeUndefined();
	});
});

describe('a record', () => {
	it.each([{}, {a: 1}])('is an object with keys: %j', value => {
		expect(isRecord(value)).toBe(true);
	});

	it.each([null, undefined, [], 'x', 5, true])('is not %j', value => {
		expect(isRecord(value)).toBe(false);
	});
});
