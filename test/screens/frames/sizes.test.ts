import {describe, expect, test} from 'vitest';
import {AppError} from '../../../src/core/errors.ts';
import {explain} from '../../../src/core/explain.ts';
import {languages} from '../../../src/messages/index.ts';
import {stepLinks} from '../../../src/screens/parts/step-links.ts';
import {takesRedirectUri} from '../../../src/screens/parts/step-text.ts';
import {widthOf} from '../../../src/screens/parts/wrap.ts';
import {stepsOf, wordsOf} from '../../../src/telling/steps.ts';
import type {State, StateAt} from '../../../src/wizard/model.ts';
import {draw} from '../support/draw.tsx';
import {everyStep} from '../support/gallery.tsx';
import {fullDraft, sampleSettings} from '../support/sample.ts';
import {states} from '../support/states.ts';

const all: readonly (readonly [string, State])[] = [...Object.entries(states), ...everyStep()];

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

/** Answers that every flow has room for. */
const answers = {
	metaAppId: '1454127905832671',
	appId: '1679873086902791',
	redirectUri: 'https://localhost:8473/callback',
};

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
	const first = everyStep();
	const failure = new AppError('practice-failed', {
		reason: 'The page does not show instagram-app-id.',
	});
	const situations = first.flatMap(([, state]) => {
		const answered = {...state, draft: {...fullDraft, ...state.draft, ...answers}};

		return [
			state,
			answered,
			{...answered, error: failure},
			{...answered, error: failure, problem: 'app-id-is-meta-app-id'} as const,
		];
	});

	/** What the step has to say besides what to do. */
	function said({step: id, draft, error, problem}: StateAt<'step'>): readonly string[] {
		const step = stepsOf(draft, rules).find(found => found.id === id);

		if (step === undefined) {
			throw new TypeError(id);
		}

		const {labels, note, bring} = wordsOf(step, messages);
		const several = takesRedirectUri(step) ? messages.step.several : '';
		const cure = error === undefined || problem !== undefined ? '' : explain(error, messages).hint;
		const links = stepLinks(step, draft, settings);
		const meanings =
			step.kind === 'choose'
				? rules.flows[draft.flow].scopes.map(
						scope => Object.entries(messages.scopes).find(([name]) => name === scope.id)?.[1] ?? '',
					)
				: [];
		const lookFor = labels.length === 0 ? '' : `${messages.step.labels}:${labels.join('·')}`;
		return [lookFor, note, bring, several, cure, ...links, ...meanings].map(text =>
			text.replaceAll(/\s/g, ''),
		);
	}

	test.each(windows)(
		'fit into %i columns and %i rows, and say where there is more',
		(columns, rows) => {
			for (const state of situations) {
				const frame = draw(state, {columns, rows, settings});
				const text = withoutList(frame);
				expect(frame.split('\n').length).toBeLessThan(rows);
				expect(frame.includes(`? ${messages.keys.everything}`)).toBe(
					!said(state).every(sentence => text.includes(sentence)),
				);
			}
		},
	);

	test('keep the key that lets the sandbox do them, at 40 columns and 24 rows', () => {
		const {doForMe} = messages.keys;
		const waits = [states.waiting, states.waitingElsewhere, states.waitingWithoutBrowser];

		for (const state of [...first.map(([, step]) => step), ...waits]) {
			expect(draw(state, {columns: 40, rows: 24, settings})).toContain(`a ${doForMe}`);
		}
	});

	test.each(first)('%s keeps its note at 80 columns and 24 rows', (_, state) => {
		const [, note] = said(state);
		expect(withoutList(draw(state, {columns: 80, rows: 24, settings}))).toContain(note);
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
