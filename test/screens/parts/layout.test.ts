import {describe, expect, test} from 'vitest';
import {type Block, marked, words} from '../../../src/screens/parts/block.ts';
import {fit, flow, layOut} from '../../../src/screens/parts/layout.ts';
import {table} from '../../../src/screens/parts/table.ts';

function lines(blocks: readonly Block[], width: number, height: number = 100): readonly string[] {
	return layOut(blocks, width, height).map(row => row.map(({text}) => text).join(''));
}

describe('layOut', () => {
	const optional: readonly Block[] = [
		words('title'),
		words('to do', undefined, {gap: true}),
		words('labels', undefined, {gap: true, yields: 'labels'}),
		words('note', undefined, {yields: 'note'}),
		{
			...words('https://example.org/a/long/path', undefined, {gap: true, hard: true}),
			yields: 'link',
			brief: {...words('example.org'), yields: 'page'},
		},
		words('bring', undefined, {yields: 'bring'}),
		words('field', undefined, {gap: true}),
	];

	test('shows everything where there is room', () => {
		expect(lines(optional, 40)).toEqual([
			'title',
			'',
			'to do',
			'',
			'labels',
			'note',
			'',
			'https://example.org/a/long/path',
			'bring',
			'',
			'field',
		]);
	});

	test.each([
		[10, 'title,to do,,labels,note,,https://example.org/a/long/path,bring,,field'],
		[8, 'title,to do,labels,note,https://example.org/a/long/path,bring,,field'],
		[7, 'title,to do,labels,note,https://example.org/a/long/path,bring,field'],
		[6, 'title,to do,note,https://example.org/a/long/path,bring,field'],
		[5, 'title,to do,note,example.org,field'],
		[4, 'title,to do,example.org,field'],
		[3, 'title,to do,field'],
		[1, 'title,to do,field'],
	])('leaves out in order what does not fit into %i rows', (height, expected) => {
		expect(lines(optional, 40, height).join(',')).toBe(expected);
	});

	test('lets things of one kind give way one by one, from the top', () => {
		const notes = ['first', 'second', 'third'].map(text =>
			words(text, undefined, {yields: 'note'}),
		);
		expect(lines(notes, 40, 2)).toEqual(['second', 'third']);
	});

	test('lets all entries of a list give way at once, and closes all rows between them', () => {
		const list = [0, 1, 2].flatMap((index): readonly Block[] => {
			const entry = {index, isHere: index === 0};
			return [
				words(`entry ${index}`, undefined, {gap: index === 0 ? true : 'even', entry}),
				words('meaning', undefined, {yields: 'labels', entry}),
			];
		});

		expect(lines([words('title'), ...list], 40, 9)).toEqual([
			'title',
			'',
			...[0, 1, 2].flatMap(index => [`entry ${index}`, 'meaning']),
		]);
		expect(lines([words('title'), ...list], 40, 6)).toEqual([
			'title',
			'',
			'entry 0',
			'entry 1',
			'entry 2',
		]);
	});

	test('draws a picture as it is, or what stands in its place', () => {
		const picture: Block = {
			spans: [],
			picture: ['██  ██', '  ██  '],
			yields: 'page',
			brief: words('too large'),
		};
		expect(lines([picture], 10, 2)).toEqual(['██  ██', '  ██  ']);
		expect(lines([picture], 10, 1)).toEqual(['too large']);
	});

	test('puts the short form in the place of the long one before it leaves it out', () => {
		expect(lines(optional, 12, 7)).toEqual([
			'title',
			'to do',
			'note',
			'example.org',
			'bring',
			'',
			'field',
		]);
	});

	test('tells whether anything with words gave way', () => {
		expect(fit(optional, {width: 40, height: 7}).isWhole).toBe(true);
		expect(fit(optional, {width: 40, height: 6}).isWhole).toBe(false);
	});

	test('draws an address from edge to edge where it takes several rows', () => {
		const address = {...words('https://example.org'), hard: true, flush: true};
		const drawn = (width: number): readonly string[] =>
			fit([words('open'), address], {
				width,
				height: 9,
				indent: 2,
				fullWidth: width + 4,
			}).rows.map(row => row.map(({text}) => text).join(''));

		expect(drawn(10)).toEqual(['  open', 'https://exampl', 'e.org']);
		expect(drawn(19)).toEqual(['  open', '  https://example.org']);
	});

	test('indents what stands behind a symbol', () => {
		expect(lines([marked('✗', 'one two three')], 9)).toEqual(['✗ one two', '  three']);
	});

	test('never draws an empty row above the first block', () => {
		expect(lines([words('first', undefined, {gap: true})], 10)).toEqual(['first']);
	});
});

describe('table', () => {
	const pairs = [
		{name: 'Profile', blocks: [words('shop')]},
		{name: 'Stored in', blocks: [words('/home/me'), words('not encrypted')]},
	];

	test('puts values beside their names', () => {
		expect(lines(table(pairs, 60), 60)).toEqual([
			'Profile    shop',
			'Stored in  /home/me',
			'           not encrypted',
		]);
	});

	test('puts values behind their names where the place is narrow', () => {
		expect(lines(table(pairs, 30), 30)).toEqual([
			'Profile  shop',
			'Stored in  /home/me',
			'  not encrypted',
		]);
	});

	test('keeps the name when a value gives way to its short form', () => {
		const command = {
			...words('token shop  prints it'),
			yields: 'labels',
			brief: words('token'),
		} as const;
		const blocks = table([{name: 'Next', blocks: [command]}], 60);
		expect(lines(blocks, 60, 0)).toEqual(['Next  token']);
	});
});

describe('flow', () => {
	const items = ['enter continue', 'esc back', '? help'].map(text => [{text}]);
	const drawn = (width: number): readonly string[] =>
		flow(items, width, 3).map(row => row.map(({text}) => text).join(''));

	test('puts items side by side as far as they fit', () => {
		expect(drawn(40)).toEqual(['enter continue   esc back   ? help']);
		expect(drawn(26)).toEqual(['enter continue   esc back', '? help']);
	});

	test('breaks an item only where it is wider than the place', () => {
		expect(drawn(10)).toEqual(['enter', 'continue', 'esc back', '? help']);
	});
});
