import {afterEach, expect, test, vi} from 'vitest';
import {createRandom} from '../../src/platform/random.ts';

afterEach(() => {
	vi.restoreAllMocks();
});

test('a state has 43 characters of base64url and never comes twice', () => {
	vi.spyOn(Math, 'random').mockReturnValue(0.5);
	vi.spyOn(Date, 'now').mockReturnValue(0);
	const {state} = createRandom();
	const states = Array.from({length: 10_000}, state);

	expect(new Set(states).size).toBe(10_000);
	expect(states.filter(text => !/^[\w-]{43}$/.test(text))).toEqual([]);
});

test.each([
	['', ''],
	['abc', 'abc'],
	['ñ€😀', 'ñ€😀'],
])('%j is the same as %j', (a, b) => {
	expect(createRandom().same(a, b)).toBe(true);
});

test.each([
	['abc', 'ABC'],
	['abc', 'ab'],
	['abc', 'abcd'],
	['', 'abc'],
	['abc', 'abc#_'],
	['\u00E9', 'e\u0301'],
])('%j is not the same as %j, whatever the lengths', (a, b) => {
	expect(createRandom().same(a, b)).toBe(false);
});
