import {describe, expect, test} from 'vitest';
import {languages} from '../../../src/messages/index.ts';
import {widthOf} from '../../../src/screens/parts/wrap.ts';
import type {State} from '../../../src/wizard/model.ts';
import {draw} from '../support/draw.tsx';
import {sampleSettings} from '../support/sample.ts';
import {states} from '../support/states.ts';

const all: readonly (readonly [string, State])[] = Object.entries(states);

describe.each(languages)('in %s', language => {
	// The banner of the practice takes one row more.
	const settings = sampleSettings(language, {practice: true});

	test.each(all)('%s fits into a window of 80 columns and 24 rows', (_, state) => {
		const rows = draw(state, {columns: 80, rows: 24, settings}).split('\n');
		// One row stays free below the frame, where the cursor rests.
		expect(rows.length).toBeLessThanOrEqual(23);
	});

	test.each(all)('%s draws no row wider than the window', (_, state) => {
		for (const columns of [20, 40, 60, 80, 120, 200]) {
			const rows = draw(state, {columns, settings}).split('\n');
			expect(rows.filter(row => widthOf(row) > columns)).toEqual([]);
		}
	});

	test.each(all)('%s loses nothing where it gets narrow', (_, state) => {
		// The bar of days has fewer cells there.
		const said = (columns: number): string =>
			draw(state, {columns, settings}).replaceAll(/[\s█░]/g, '');

		expect(said(40)).toBe(said(59));
	});
});

describe('in a window of 40 columns and 24 rows', () => {
	test.each(all)('%s leaves out what it can, and no more', (_, state) => {
		const full = draw(state, {columns: 40});
		const low = draw(state, {columns: 40, rows: 24});
		const rows = full.split('\n').length;

		if (rows <= 23) {
			expect(low).toBe(full);
		} else {
			expect(low.split('\n').length).toBeLessThanOrEqual(23);
		}
	});
});

test('the hints stay when almost nothing else has room', () => {
	const low = draw(states.secretStep, {columns: 80, rows: 10});

	expect(low).toContain('Instagram app secret\n  > ▏');
	expect(low).toContain('enter continue');
	expect(low).not.toContain('Look for');
	expect(low).not.toContain('https://');
});
