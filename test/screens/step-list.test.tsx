import {describe, expect, test} from 'vitest';
import {eventually} from './support/eventually.ts';
import {emptyDraft, fullDraft} from './support/sample.ts';
import {keys, show} from './support/screen.tsx';
import {states, stepState} from './support/states.ts';

describe('the list of all steps', () => {
	test('opens with S, tells what is proved and what rests on a word, and closes with Esc', async () => {
		const {press, frame} = show(stepState('tester-role'));
		press('s');
		await eventually(() => expect(frame()).toContain('▸ Tester added'));
		expect(frame()).toMatch(/Instagram app ID {7}✓ proved 2026-11-24/u);
		expect(frame()).toMatch(/App {20}• you confirmed 2026-11-23/u);
		expect(frame()).toMatch(/Sign in {16}○ open/u);

		press(keys.esc);
		await eventually(() => expect(frame()).toContain('Press Enter when it is done.'));
	});

	test('opens a step again with Enter', async () => {
		const {press, wizard, frame} = show(stepState('tester-role'));
		press('s');
		await eventually(() => expect(frame()).toContain('All steps'));

		press(keys.up, keys.enter);
		expect(wizard.events).toEqual([{type: 'go-to', step: 'app-secret'}]);
		await eventually(() => expect(frame()).toContain('step 5 of 10'));
	});

	test('leads back to the step below it without asking for it again', async () => {
		const {press, wizard, frame} = show(stepState('tester-role'));
		press('s');
		await eventually(() => expect(frame()).toContain('All steps'));

		press(keys.enter);
		await eventually(() => expect(frame()).toContain('Press Enter when it is done.'));
		expect(wizard.events).toEqual([]);
	});

	test('takes no key for the step below it, however fast it comes', async () => {
		const {press, wizard, frame} = show(stepState('tester-role'));
		press('s\r');
		await eventually(() => expect(frame()).toContain('All steps'));
		expect(wizard.events).toEqual([]);

		press(keys.esc, keys.enter);
		await eventually(() => expect(frame()).not.toContain('All steps'));
		expect(wizard.events).toEqual([]);
	});

	test('opens after Tab where letters go into a field, and keeps what was typed', async () => {
		const {press, wizard, frame} = show(
			stepState('app-id', {draft: {...emptyDraft, step: 'app-id'}}),
		);
		press('12s', keys.tab, 's');
		await eventually(() => expect(frame()).toContain('All steps'));

		press(keys.esc);
		await eventually(() => expect(frame()).toContain('> 12s▏'));
		expect(wizard.events).toEqual([]);
	});

	test('is there while a browser is waited for', async () => {
		const {press, wizard, frame} = show(states.waiting);
		press(keys.tab, 's');
		await eventually(() => expect(frame()).toContain('▸ Sign in'));

		press(keys.up, keys.enter);
		expect(wizard.events).toEqual([{type: 'go-to', step: 'permissions'}]);
	});

	test('is there after a failure', async () => {
		const {press, wizard, frame} = show(states.failed);
		press('s');
		await eventually(() => expect(frame()).toContain('All steps'));

		press(keys.enter);
		expect(wizard.events).toEqual([{type: 'go-to', step: fullDraft.step}]);
	});

	test('has the steps of a dashboard token where one is stored', async () => {
		const {press, frame} = show(states.tokenStep);
		press(keys.tab, 's');
		await eventually(() => expect(frame()).toContain('▸ Dashboard token'));
		expect(frame()).not.toContain('Redirect URI');
	});
});
