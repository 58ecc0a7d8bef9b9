import {expect, test} from 'vitest';
import {en as messages} from '../../src/messages/en.ts';
import {leave, leaveDraft, openWaiting, signIn, sitDown} from './terminal-desk.ts';
import {untilStep} from './terminal-walk.ts';

test('a window that changes its size in the middle of a step keeps what was typed', async () => {
	const desk = await sitDown();
	await leaveDraft(desk, 'app-id');
	const walk = desk.open();
	const {terminal} = walk;
	await untilStep(walk, 'app-id');
	terminal.type(desk.app.appId.slice(0, 8));
	await terminal.waitFor(`> ${desk.app.appId.slice(0, 8)}▏`);

	terminal.resize(40, 30);
	await terminal.waitFor('step 4 of 10 ●●●◐○○○○○○');
	terminal.type(desk.app.appId.slice(8, 12));
	await terminal.waitFor(`> ${desk.app.appId.slice(0, 12)}▏`);

	terminal.resize(120, 40);
	await terminal.waitFor(`▸ ${messages.steps['app-id'].title}`);
	terminal.type(desk.app.appId.slice(12));
	terminal.press('enter');
	await untilStep(walk, 'app-secret');
	await leave(walk);
});

test('a window of 20 columns is narrow, but everything works in it', async () => {
	const desk = await sitDown();
	await leaveDraft(desk, 'app-id');
	const walk = desk.open(undefined, {columns: 20, rows: 60});
	const {terminal} = walk;
	await untilStep(walk, 'app-id');
	terminal.type(desk.app.appId);
	terminal.press('enter');
	await untilStep(walk, 'app-secret');
	terminal.paste(desk.app.appSecret);
	terminal.press('enter');

	for (const step of ['tester-role', 'tester-acceptance', 'redirect-uri', 'permissions'] as const) {
		await untilStep(walk, step);
		terminal.press('enter');
	}

	await untilStep(walk, 'sign-in');
	terminal.press('enter');
	await signIn(walk);
	await terminal.waitFor(messages.naming.field);
	terminal.press('enter');
	await terminal.waitFor(messages.saved.stored);
	terminal.press('enter');
	expect(await terminal.ended).toMatchObject({code: 0});
});

test('a window of 20 columns and 10 rows shows at least the field and its key', async () => {
	const desk = await sitDown();
	await leaveDraft(desk, 'app-id');
	const walk = desk.open(undefined, {columns: 20, rows: 10});
	const {terminal} = walk;
	await terminal.waitFor(messages.keys.continue);
	terminal.type('1679');
	await terminal.waitFor('> 1679▏');
	await leave(walk);
});

test('a paste of a megabyte is refused in words and slows nothing down', async () => {
	const desk = await sitDown();
	const walk = await openWaiting(desk);
	const {terminal} = walk;
	terminal.paste('x'.repeat(2 ** 20));
	terminal.press('enter');
	await terminal.waitFor(messages.problems['paste-too-long']);
	terminal.press('ctrl-u');
	await signIn(walk);
	await terminal.waitFor(messages.naming.field);
	await leave(walk);
});
