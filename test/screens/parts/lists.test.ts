import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {layOut} from '../../../src/screens/parts/layout.ts';
import {daysBar, profileRows} from '../../../src/screens/parts/profile-rows.ts';
import {clamp, windowOf} from '../../../src/screens/parts/selection.ts';
import {cafe, sampleSettings, shop} from '../support/sample.ts';

describe('windowOf', () => {
	test.each([
		[0, 3, 10, {from: 0, to: 3}],
		[0, 10, 4, {from: 0, to: 4}],
		[5, 10, 4, {from: 3, to: 7}],
		[9, 10, 4, {from: 6, to: 10}],
		[0, 0, 4, {from: 0, to: 0}],
	])('at %i of %i shows %i entries around the cursor', (index, length, size, expected) => {
		expect(windowOf(index, length, size)).toEqual(expected);
	});

	test('always contains the cursor', () => {
		fc.assert(
			fc.property(
				fc.integer({min: 1, max: 500}),
				fc.integer({min: 0, max: 600}),
				fc.integer({min: 1, max: 40}),
				(length, wanted, size) => {
					const index = clamp(wanted, length);
					const {from, to} = windowOf(index, length, size);
					expect(from).toBeGreaterThanOrEqual(0);
					expect(to).toBeLessThanOrEqual(length);
					expect(to - from).toBe(Math.min(size, length));
					expect(from <= index && index < to).toBe(true);
				},
			),
		);
	});
});

test.each([
	[60, '██████████'],
	[90, '██████████'],
	[59, '██████████'],
	[30, '█████░░░░░'],
	[1, '█░░░░░░░░░'],
	[0, '░░░░░░░░░░'],
	[undefined, '░░░░░░░░░░'],
])('%s days draw the bar %s', (days, expected) => {
	expect(daysBar(days, 10)).toBe(expected);
});

test('a name with a control sequence and wide characters does not disturb the table', () => {
	const strange = {...cafe, account: {...cafe.account, username: '字\u001B[2Jsho\u0007p😀'}};
	const {messages} = sampleSettings();
	const blocks = profileRows([shop, strange], strange, messages, 96);

	expect(layOut(blocks, 96, 10).map(row => row.map(({text}) => text).join(''))).toEqual([
		'  shop         shop_es   ✓ fresh        ██████████  60 days left  current',
		'▸ cafe.madrid  字shop😀  ! refresh due  ██░░░░░░░░  8 days left',
	]);
});
