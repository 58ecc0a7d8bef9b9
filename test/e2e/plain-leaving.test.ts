import {expect, test, vi} from 'vitest';
import {fill} from '../../src/core/text.ts';
import {en as messages} from '../../src/messages/en.ts';
import {isFree} from '../support/free-port.ts';
import {
	answer,
	linkToSignIn,
	promptAt,
	promptFor,
	signInPlainly,
	untilAsked,
} from './plain-walk.ts';
import {type Desk, leaveDraft, setFaults, sitDown} from './terminal-desk.ts';
import {shows, stepIds, type Walk} from './terminal-walk.ts';

const {plain, ended} = messages;
const begin = promptFor(plain.choice, plain.begin);

function open(desk: Desk, args?: readonly string[]): Walk {
	return desk.open(args, {env: {TERM: 'dumb'}, rows: 60});
}

/** Leaves by Ctrl-C, and by no other way. */
async function interrupt(
	{terminal, redirectUri}: Walk,
	sentence: string = ended.kept,
): Promise<void> {
	terminal.press('ctrl-c');
	expect(await terminal.ended).toMatchObject({code: 130});
	expect(terminal.words().trimEnd().endsWith(sentence)).toBe(true);
	await vi.waitFor(async () =>
		expect(await isFree('127.0.0.1', Number(new URL(redirectUri).port))).toBe(true),
	);
}

test('Ctrl-C at a question of any kind keeps the step, and the next run asks it again', async () => {
	const desk = await sitDown();

	for (const step of ['professional-account', 'app-id', 'app-secret', 'sign-in'] as const) {
		await leaveDraft(desk, step);
		const walk = open(desk);
		await untilAsked(walk.terminal, promptAt(step, walk));
		await interrupt(walk);
	}

	const walk = open(desk);
	await untilAsked(walk.terminal, begin);
	await interrupt(walk);
});

test('Ctrl-C in the middle of a secret shows nothing of it', async () => {
	const desk = await sitDown();
	await leaveDraft(desk, 'app-secret');
	const walk = open(desk);
	await untilAsked(walk.terminal, promptAt('app-secret', walk));
	walk.terminal.type(desk.app.appSecret);
	await interrupt(walk);
	expect(shows(walk.terminal.raw(), desk.app.appSecret)).toBe(false);
});

test('Ctrl-C while the browser is awaited frees the port', async () => {
	const desk = await sitDown();
	await leaveDraft(desk, 'sign-in');
	const walk = open(desk);
	await answer(walk.terminal, begin, '');
	await linkToSignIn(walk);
	await interrupt(walk);
});

test('Ctrl-C once the code is spent waits for the token and keeps it', async () => {
	const desk = await sitDown();
	await leaveDraft(desk, 'sign-in');
	const walk = open(desk);
	const {terminal} = walk;
	await answer(terminal, begin, '');
	await linkToSignIn(walk);
	await setFaults(desk, 'long-lived:slow:1');
	await signInPlainly(walk);
	await terminal.waitFor(messages.exchanging.stages['long-lived']);
	terminal.press('ctrl-c');
	await terminal.waitFor(messages.exchanging.leaving);
	expect(await terminal.ended).toMatchObject({code: 130});

	const next = open(desk);
	const takeName = promptFor(plain.choice, fill(plain.take, {value: 'shop_es'}));
	await untilAsked(next.terminal, takeName);
	await interrupt(next);
});

test('the end of the input keeps what was confirmed, and is told as what it is', async () => {
	const desk = await sitDown();
	await leaveDraft(desk, 'app-id');
	const {terminal} = open(desk);
	await untilAsked(terminal, promptAt('app-id', desk));
	terminal.type('\u0004');
	expect(await terminal.ended).toMatchObject({code: 2});
	expect(terminal.words()).toContain(ended.kept);
	expect(terminal.words()).toContain(messages.errors['input-closed'].what);
});

test.each(['SIGTERM', 'SIGHUP'] as const)('%s ends the run', async name => {
	const desk = await sitDown();
	await leaveDraft(desk, 'app-secret');
	const walk = open(desk);
	await untilAsked(walk.terminal, promptAt('app-secret', walk));
	walk.terminal.signal(name);
	expect(await walk.terminal.ended).toMatchObject({code: 143});
});

test('closing the window ends the run and keeps what was answered', async () => {
	const desk = await sitDown();
	await leaveDraft(desk, 'app-secret');
	const walk = open(desk);
	await untilAsked(walk.terminal, promptAt('app-secret', walk));
	walk.terminal.hangUp();
	await walk.terminal.ended;

	const next = open(desk);
	await untilAsked(next.terminal, promptAt('app-secret', next));
	await interrupt(next);
	expect(stepIds).toContain('app-secret');
});
