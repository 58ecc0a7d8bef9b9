import {describe, expect, test, vi} from 'vitest';
import type {StepId} from '../../src/core/checklist.ts';
import {showWizard} from '../../src/screens/app.tsx';
import type {Outcome, State} from '../../src/wizard/model.ts';
import {eventually} from './support/eventually.ts';
import {emptyDraft, sampleSettings, signIn} from './support/sample.ts';
import {keys} from './support/screen.tsx';
import {states} from './support/states.ts';
import {createTerminal, type FakeTerminal} from './support/terminal.ts';
import {createTestWizard} from './support/wizard.ts';

const settings = sampleSettings();

function open(begin: State, terminal: FakeTerminal = createTerminal()) {
	const wizard = createTestWizard(settings.rules, begin);
	const {stdin, stdout} = terminal;
	return {wizard, terminal, outcome: showWizard(wizard, {...settings, stdin, stdout})};
}

/** The terminal is as it was before: cursor shown, cooked keyboard, no bracketed paste, nobody listening. */
function expectRestored({written, isRaw, stdin, stdout}: FakeTerminal): void {
	const isOff = (on: string, off: string): boolean =>
		written().lastIndexOf(off) >= written().lastIndexOf(on);

	expect(isOff('\u001B[?25l', '\u001B[?25h')).toBe(true);
	expect(isOff('\u001B[?2004h', '\u001B[?2004l')).toBe(true);
	expect(isRaw()).toBe(false);
	expect(stdin.listenerCount('readable')).toBe(0);
	expect(stdin.listenerCount('end')).toBe(0);
	expect(stdout.listenerCount('resize')).toBe(0);
}

describe('showWizard', () => {
	test('draws the state, takes keys and answers how the wizard ended', async () => {
		const {terminal, outcome} = open(states.choosing);
		await eventually(() => expect(terminal.text()).toContain('▸ Connect an Instagram account'));
		expect(terminal.isRaw()).toBe(true);

		terminal.stdin.write('q');
		await expect(outcome).resolves.toEqual({type: 'done'});
		expectRestored(terminal);
	});

	test('leaves one line in the terminal and nothing of what was drawn before', async () => {
		const {terminal, outcome} = open(states.secretStep);
		await eventually(() => expect(terminal.text()).toContain('> ▏'));
		terminal.stdin.write(keys.ctrlC);
		await outcome;

		expect(terminal.text()).toBe(
			'Stopped. Confirmed answers are kept. ig-wizard goes on where you stopped.',
		);
		expect(terminal.scrolled()).toBe(0);
	});

	test('hears Ctrl-C right behind a key that leads to another screen', async () => {
		const {terminal, outcome} = open(states.confirmStep);
		await eventually(() => expect(terminal.text()).toContain('▸ Professional account'));
		terminal.stdin.write(keys.enter + keys.ctrlC);
		await expect(outcome).resolves.toMatchObject({type: 'interrupted'});
	});

	test('redraws in place in a window of 24 rows', async () => {
		const {terminal, outcome, wizard} = open(states.redirectStep);
		await eventually(() => expect(terminal.text()).toContain('Saved address'));

		for (const letters of ['/a', '/b', '/c']) {
			terminal.stdin.write(letters);
			await eventually(() => expect(terminal.text()).toContain(`${letters}▏`));
		}

		expect(terminal.scrolled()).toBe(0);
		expect(terminal.text().match(/Saved address/g)).toHaveLength(1);
		wizard.send({type: 'interrupt'});
		await outcome;
	});

	test('writes a long address so that its rows can be marked as one', async () => {
		const {terminal, outcome, wizard} = open(states.waiting);
		await eventually(() => expect(terminal.text()).toContain('Waiting at'));
		const rows = terminal.text().split('\n');
		const first = rows.findIndex(row => row.startsWith('https://'));

		expect(rows.slice(first).join('').startsWith(`${signIn.url}  `)).toBe(true);
		expect(terminal.scrolled()).toBe(0);
		wizard.send({type: 'interrupt'});
		await outcome;
	});

	test('keeps the certificate and its fingerprint in reach in a small window', async () => {
		const {terminal, outcome, wizard} = open(states.waiting, createTerminal(40, 24));
		await eventually(() => expect(terminal.text()).toContain('? more'));
		expect(terminal.text()).not.toContain('Fingerprint');

		terminal.stdin.write(`${keys.tab}?`);
		await eventually(() => expect(terminal.text()).toContain('page 1 of'));
		const first = terminal.text();
		terminal.stdin.write(keys.down);
		await eventually(() => expect(terminal.text()).toContain('page 2 of'));
		const said = (first + terminal.text()).replaceAll(/\s/g, '');
		expect(said).toContain('itisours,madeforthissign-inonly.');
		expect(said).toContain(signIn.fingerprint);
		expect(terminal.scrolled()).toBe(0);
		wizard.send({type: 'interrupt'});
		await outcome;
	});

	test('follows the size of the window', async () => {
		const {terminal, outcome, wizard} = open(states.confirmStep);
		await eventually(() => expect(terminal.text()).toContain('▸ Professional account'));

		terminal.resize(40, 30);
		await eventually(() => expect(terminal.text()).toContain('step 1 of 10 ◐○○○○○○○○○'));
		wizard.send({type: 'interrupt'});
		await outcome;
	});

	test('interrupts the wizard when the input ends', async () => {
		const {terminal, outcome} = open(states.confirmStep);
		await eventually(() => expect(terminal.text()).toContain('Professional account'));
		terminal.stdin.end();
		await expect(outcome).resolves.toMatchObject({
			type: 'interrupted',
			draft: emptyDraft,
			kept: true,
		});
		expectRestored(terminal);
	});

	test('stays until everything is let go of', async () => {
		const terminal = createTerminal();
		const {promise: ended, resolve} = Promise.withResolvers<Outcome>();
		const wizard = {...createTestWizard(settings.rules, states.exchanging), ended};
		const {stdin, stdout} = terminal;
		const over = vi.fn<(outcome: Outcome) => void>();
		const outcome = showWizard(wizard, {...settings, stdin, stdout}).then(over);

		stdin.write(keys.ctrlC + keys.ctrlC);
		await eventually(() => expect(terminal.text()).toContain('Stopped.'));
		expect(over).not.toHaveBeenCalled();

		resolve({type: 'interrupted', draft: undefined, kept: false});
		await outcome;
		expect(over).toHaveBeenCalledOnce();
		expectRestored(terminal);
	});

	test('restores the terminal and interrupts the wizard when a screen throws', async () => {
		const impossible: State = {
			at: 'step',
			draft: emptyDraft,
			step: 'no-such-step' as StepId,
			notes: [],
		};
		const {terminal, outcome, wizard} = open(impossible);

		await expect(outcome).rejects.toThrow('The flow has no step no-such-step.');
		expect(wizard.events).toEqual([{type: 'interrupt'}]);
		expectRestored(terminal);
	});
});
