import {describe, expect, test} from 'vitest';
import {findStep, type StepId} from '../../../src/core/checklist.ts';
import {AppError} from '../../../src/core/errors.ts';
import {languages} from '../../../src/messages/index.ts';
import {stepLinks} from '../../../src/screens/parts/step-links.ts';
import {widthOf} from '../../../src/screens/parts/wrap.ts';
import type {State, StateAt} from '../../../src/wizard/model.ts';
import {draw} from '../support/draw.tsx';
import {emptyDraft, sampleSettings} from '../support/sample.ts';
import {states, stepState} from '../support/states.ts';

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

const windows = [
	[80, 24],
	[60, 24],
	[40, 30],
	[40, 24],
	[80, 20],
	[80, 16],
] as const;

describe.each(languages)('the steps in %s', language => {
	const settings = sampleSettings(language, {practice: true});
	const {messages, rules} = settings;
	const steps = rules.flows['instagram-login'].steps.map(({id}) => id);
	const failure = new AppError('practice-failed', {});
	const changes = [
		() => ({}),
		(step: StepId) => ({draft: {...emptyDraft, step}}),
		() => ({error: failure}),
		() => ({error: failure, problem: 'app-id-is-meta-app-id'}) as const,
	];
	const situations = steps.flatMap(step => changes.map(change => stepState(step, change(step))));

	/** What the step has to say besides what to do. */
	function said({step: id, draft}: StateAt<'step'>): readonly string[] {
		const {labels, note, bring} = messages.steps[id];
		const step = findStep(rules.flows[draft.flow].steps, id);
		const links = step === undefined ? [] : stepLinks(step, draft, settings);
		return [labels.join('·'), note, bring, ...links].map(text => text.replaceAll(/\s/g, ''));
	}

	test.each(windows)(
		'fit into %i columns and %i rows, and say where there is more',
		(columns, rows) => {
			for (const state of situations) {
				const frame = draw(state, {columns, rows, settings});
				const text = withoutList(frame);
				expect(frame.split('\n').length).toBeLessThan(rows);
				expect(frame.includes(`? ${messages.keys.everything}`)).toBe(
					// The boxes of the permissions have short forms too.
					!said(state).every(sentence => text.includes(sentence)) || frame.includes('[x] …'),
				);
			}
		},
	);

	test.each(steps)('%s keeps its note at 80 columns and 24 rows', step => {
		const note = messages.steps[step].note.replaceAll(/\s/g, '');

		for (const change of changes.slice(0, 2)) {
			const frame = draw(stepState(step, change(step)), {columns: 80, rows: 24, settings});
			expect(withoutList(frame)).toContain(note);
		}
	});
});

/** The frame without spaces and without the list of steps that stands beside its text. */
function withoutList(frame: string): string {
	const rows = frame.split('\n');
	const beside = rows.flatMap(row => /^ {2}[✓○▸] .*? {3,}/u.exec(row)?.[0].length ?? []);
	const width = beside.length === 0 ? 0 : Math.min(...beside);
	return rows
		.map(row => (row.startsWith('  ') ? row.slice(width) : row))
		.join('')
		.replaceAll(/\s/g, '');
}

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
