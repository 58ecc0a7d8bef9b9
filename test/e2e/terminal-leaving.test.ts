import {readdir} from 'node:fs/promises';
import {expect, test, vi} from 'vitest';
import type {StepId} from '../../src/core/checklist.ts';
import {fill} from '../../src/core/text.ts';
import {en as messages} from '../../src/messages/en.ts';
import {isFree} from '../support/free-port.ts';
import {
	leave,
	leaveDraft,
	narrow,
	openWaiting,
	setFaults,
	signIn,
	sitDown,
} from './terminal-desk.ts';
import {doStep, stepIds, untilStep, type Walk, wantedScopes} from './terminal-walk.ts';

const {kept} = messages.ended;

/** Presses Ctrl-C; one sentence stays behind, the port is free. */
async function interrupt(walk: Walk, sentence: string = kept): Promise<void> {
	await leave(walk);
	expect(walk.terminal.transcript()).toBe(sentence);
	await expectFree(walk.redirectUri);
}

async function expectFree(redirectUri: string): Promise<void> {
	const port = Number(new URL(redirectUri).port);
	// A step back is drawn at once; the listener takes a moment to close.
	await vi.waitFor(async () => {
		expect(await isFree('127.0.0.1', port)).toBe(true);
		expect(await isFree('::1', port)).toBe(true);
	});
}

test.each([
	['first', stepIds.slice(0, 6)],
	['last', stepIds.slice(5)],
])('Ctrl-C at any of the %s steps keeps it, and the next run goes on there', async (_, steps) => {
	const desk = await sitDown();
	const [first = 'sign-in', ...others] = steps;
	await leaveDraft(desk, first);

	for (const [index, next] of others.entries()) {
		const walk = desk.open();
		const step = steps[index] ?? first;
		await untilStep(walk, step);
		await doStep(walk, step);
		await untilStep(walk, next);
		await interrupt(walk);
	}

	const walk = desk.open();
	await untilStep(walk, steps.at(-1) ?? first);
	await interrupt(walk);
});

test('Esc goes back step by step to home, with every answer as it was given', async () => {
	const desk = await sitDown();
	await leaveDraft(desk, 'sign-in');
	const walk = desk.open(undefined, narrow);
	const {terminal} = walk;
	const given: Partial<Record<StepId, readonly string[]>> = {
		permissions: wantedScopes.map(scope => `[x] ${scope}`),
		'redirect-uri': [`> ${desk.redirectUri}`],
		'app-secret': [messages.step.kept],
		'app-id': [`> ${desk.app.appId}`],
		'create-app': [`> ${desk.app.metaAppId}`],
	};

	for (const step of stepIds.toReversed()) {
		const screen = await untilStep(walk, step);

		for (const answer of given[step] ?? []) {
			expect(screen).toContain(answer);
		}

		terminal.press('escape');
	}

	await terminal.waitFor(messages.home.title);
	terminal.press('enter');
	await untilStep(walk, 'professional-account');
	// Everything else is done still.
	terminal.press('enter');
	await untilStep(walk, 'sign-in');
	await interrupt(walk);
});

test('Ctrl-C at the first menu stores nothing', async () => {
	const desk = await sitDown();
	const walk = desk.open([]);
	await walk.terminal.waitFor(messages.start.connect);
	await interrupt(walk, messages.ended.done);
	expect(await readdir(desk.folder)).toEqual([]);
});

test('Ctrl-C while the browser is awaited frees the port, and Esc does', async () => {
	const desk = await sitDown();
	const walk = await openWaiting(desk);
	walk.terminal.press('escape');
	await walk.terminal.waitFor(/^(?!.*Open this link)/);
	await expectFree(desk.redirectUri);
	walk.terminal.press('enter');
	await walk.terminal.waitFor(messages.waiting.browserOff);
	await interrupt(walk);

	const next = desk.open();
	await untilStep(next, 'sign-in');
	await interrupt(next);
});

test('Ctrl-C before the token has a name keeps it: the next run asks for the name alone', async () => {
	const desk = await sitDown();
	const walk = await openWaiting(desk);
	await signIn(walk);
	await walk.terminal.waitFor(messages.naming.field);
	await interrupt(walk);

	const {terminal} = desk.open();
	await terminal.waitFor(messages.naming.field);
	terminal.press('enter');
	await terminal.waitFor(messages.saved.stored);
	terminal.press('ctrl-c');
	expect(await terminal.ended).toMatchObject({code: 0});
	// One for the check with a made-up code, one for the sign-in.
	expect(await desk.counts()).toMatchObject({exchange: 2, me: 1});

	const home = desk.open([]);
	await home.terminal.waitFor(messages.home.title);
	await interrupt(home, messages.ended.done);
});

test('Ctrl-C once the code is spent waits for the token and keeps it', async () => {
	const desk = await sitDown();
	const walk = await openWaiting(desk);
	await setFaults(desk, 'long-lived:slow:1');
	await signIn(walk);
	await walk.terminal.waitFor(messages.exchanging.stages['long-lived']);
	walk.terminal.press('ctrl-c');
	await walk.terminal.waitFor(messages.exchanging.leaving);
	expect(await walk.terminal.ended).toMatchObject({code: 130});

	const next = desk.open();
	await next.terminal.waitFor(fill(messages.naming.text, {username: 'shop_es'}));
	await interrupt(next);
});

test.each(['SIGTERM', 'SIGHUP'] as const)(
	'%s while the browser is awaited ends the run',
	async name => {
		const desk = await sitDown();
		const {terminal} = await openWaiting(desk);
		terminal.signal(name);
		expect(await terminal.ended).toMatchObject({code: 143});
		expect(terminal.transcript()).toBe(kept);
		await expectFree(desk.redirectUri);
	},
);

test('closing the window ends the run and keeps what was answered', async () => {
	const desk = await sitDown();
	const {terminal} = await openWaiting(desk);
	terminal.hangUp();
	await terminal.ended;
	await expectFree(desk.redirectUri);

	const next = desk.open();
	await untilStep(next, 'sign-in');
	await interrupt(next);
});
