import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {type Block, words} from '../../../src/screens/parts/block.ts';
import {layOut} from '../../../src/screens/parts/layout.ts';
import {daysBar, profileRows} from '../../../src/screens/parts/profile-rows.ts';
import {clamp} from '../../../src/screens/parts/selection.ts';
import {cafe, sampleSettings, shop} from '../support/sample.ts';

describe('a list that is too long', () => {
	const listOf = (length: number, cursor: number): readonly Block[] => [
		words('Above'),
		...Array.from({length}, (_, index) =>
			words(`entry ${index}`, undefined, {entry: {index, isHere: index === cursor}}),
		),
		words('Below'),
	];
	const drawn = (length: number, cursor: number, height: number): readonly string[] =>
		layOut(listOf(length, cursor), 40, height).map(row => row.map(({text}) => text).join(''));

	test.each([
		[3, 0, 5, ['entry 0', 'entry 1', 'entry 2']],
		[9, 0, 6, ['entry 0', 'entry 1', 'entry 2', '↓ 6']],
		[9, 8, 6, ['↑ 6', 'entry 6', 'entry 7', 'entry 8']],
		[9, 4, 7, ['↑ 3', 'entry 3', 'entry 4', 'entry 5', '↓ 3']],
		[9, 4, 2, ['↑ 4', 'entry 4', '↓ 4']],
	])(
		'of %i entries with the cursor at %i shows in %i rows what fits',
		(length, cursor, height, list) => {
			expect(drawn(length, cursor, height)).toEqual(['Above', ...list, 'Below']);
		},
	);

	test('always shows the entry under the cursor, and uses the room', () => {
		fc.assert(
			fc.property(
				fc.integer({min: 1, max: 60}),
				fc.nat({max: 59}),
				fc.integer({min: 5, max: 40}),
				(length, wanted, height) => {
					const cursor = clamp(wanted, length);
					const rows = drawn(length, cursor, height);
					expect(rows).toContain(`entry ${cursor}`);
					expect(rows.length).toBe(Math.min(length + 2, height));
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
