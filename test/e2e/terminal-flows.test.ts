import {expect, test} from 'vitest';
import {fill} from '../../src/core/text.ts';
import {en as messages} from '../../src/messages/en.ts';
import {startInTerminal} from '../support/pseudo-terminal.ts';
import {tempFolder} from '../support/temp-folder.ts';
import {leave, sitDown} from './terminal-desk.ts';
import {letDo, shows, stepsOf, untilStep} from './terminal-walk.ts';

/** High enough for the long lists of permissions. */
const size = {columns: 80, rows: 40} as const;

test('a dashboard token is stored from the first menu, and shown nowhere', async () => {
	const desk = await sitDown();
	const token = await desk.person.generateToken();
	const {terminal} = desk.open([], size);
	await terminal.waitFor(messages.start.importToken);
	terminal.press('down', 'enter');
	await terminal.waitFor(messages.steps['dashboard-token'].title);
	terminal.paste(`"Bearer ${token}"\n`);
	terminal.press('enter');
	await terminal.waitFor(messages.naming.field);
	terminal.press('enter');
	await terminal.waitFor(messages.saved.stored);
	expect(terminal.words()).toContain('shop_es');
	terminal.press('enter');
	expect(await terminal.ended).toMatchObject({code: 0});
	expect(shows(terminal.raw(), token)).toBe(false);
	expect((await desk.counts())['long-lived'] ?? 0).toBe(0);
});

test('Facebook Login leads from the first menu to the token of the Page that is picked', async () => {
	const desk = await sitDown();
	const walk = desk.open([], size);
	const {terminal} = walk;
	const steps = stepsOf('facebook-login');
	await terminal.waitFor(messages.start.facebook);
	terminal.press('down', 'down', 'enter');

	for (const step of steps) {
		await untilStep(walk, step, steps);

		// The usual port may be taken by another run: this address is typed.
		if (step === 'fb-redirect-uri') {
			terminal.press('ctrl-u');
			terminal.paste(await desk.person.facebook.saveRedirectUri(desk.redirectUri));
			terminal.press('enter');
		} else {
			letDo(walk, step);
		}
	}

	await terminal.waitFor(fill(messages.waiting.waitingAt, {redirectUri: desk.redirectUri}));
	terminal.press('tab');
	terminal.type('a');
	await terminal.waitFor(messages.picking.title);
	terminal.press('enter');
	await terminal.waitFor(messages.naming.field);
	terminal.press('enter');
	await terminal.waitFor(messages.saved.stored);
	expect(terminal.words()).toContain(messages.common.endless);
	terminal.press('enter');
	expect(await terminal.ended).toMatchObject({code: 0});
});

test('who follows an old guide is told what has become of it, and can walk it in practice', async () => {
	const folder = await tempFolder();
	const terminal = startInTerminal([], {folder, ...size});
	await terminal.waitFor(messages.start.oldGuide);
	terminal.press('down', 'down', 'down', 'down', 'enter');
	await terminal.waitFor('2024-12-04');
	terminal.type('p');
	await terminal.waitFor(messages.common.practice);
	const steps = stepsOf('basic-display');
	const walk = {terminal, messages};

	for (const step of steps.slice(0, -1)) {
		await untilStep(walk, step, steps);
		letDo(walk, step);
	}

	await untilStep(walk, 'sign-in', steps);
	terminal.press('ctrl-c');
	expect(await terminal.ended).toMatchObject({code: 130});
});

test('a step is opened again from the list, and the answers after it stay', async () => {
	const desk = await sitDown();
	const walk = desk.open();
	const {terminal} = walk;
	await untilStep(walk, 'professional-account');
	letDo(walk, 'professional-account');
	await untilStep(walk, 'developer-account');
	letDo(walk, 'developer-account');
	await untilStep(walk, 'create-app');
	letDo(walk, 'create-app');
	await untilStep(walk, 'app-id');
	terminal.press('tab');
	terminal.type('s');
	await terminal.waitFor(messages.stepList.title);
	expect(terminal.words()).toMatch(/Professional account +• you confirmed \d{4}-\d\d-\d\d/);
	terminal.press('up', 'up', 'up', 'enter');
	await untilStep(walk, 'professional-account');
	terminal.press('enter');
	await untilStep(walk, 'app-id');
	await leave(walk);
});
