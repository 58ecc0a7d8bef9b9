import {access, readFile} from 'node:fs/promises';
import path from 'node:path';
import {expect, test} from 'vitest';
import {fill} from '../../src/core/text.ts';
import {en as messages} from '../../src/messages/en.ts';
import {createPerson} from '../../src/sandbox/person.ts';
import {freePort} from '../support/free-port.ts';
import {type PseudoTerminal, startInTerminal} from '../support/pseudo-terminal.ts';
import {tempFolder} from '../support/temp-folder.ts';
import {leave, sitDown} from './terminal-desk.ts';
import {doStep, letDo, shows, stepIds, untilStep} from './terminal-walk.ts';

test('the demo does the steps that it is asked to do, and throws everything away', async () => {
	const terminal = startInTerminal(['demo'], {folder: await tempFolder()});
	await terminal.waitFor(messages.start.connect);
	const [origin = ''] = /http:\/\/127\.0\.0\.1:\d+/.exec(terminal.transcript()) ?? [];
	const [folder = ''] = /\/\S*ig-wizard-demo-\w+/.exec(terminal.transcript()) ?? [];
	const redirectUri = `https://localhost:${await freePort()}/callback`;
	const walk = {terminal, messages, redirectUri, person: createPerson({origin})};
	terminal.press('enter');

	for (const step of stepIds) {
		await untilStep(walk, step);

		// This one by hand: the port that the demo offers may be another one's by now.
		if (step === 'redirect-uri') {
			await doStep(walk, step);
		} else {
			letDo(walk, step);
		}
	}

	await terminal.waitFor(messages.waiting.browserOff);
	terminal.press('tab');
	terminal.type('a');
	await terminal.waitFor(messages.naming.field);
	terminal.press('enter');
	await terminal.waitFor(messages.saved.stored);

	const text = await readFile(path.join(folder, 'profiles', 'shop_es.json'), 'utf8');
	const {token} = JSON.parse(text) as {token: string};
	terminal.type('c');
	await terminal.waitFor(messages.common.copied);
	expect(terminal.copied()).toBe(token);
	expect(shows(terminal.raw(), token)).toBe(false);

	terminal.press('escape');
	await terminal.waitFor(messages.home.title);
	expect(terminal.words()).toContain('shop_es ✓ fresh ██████████ 59 days left current');
	terminal.type('q');
	expect(await terminal.ended).toMatchObject({code: 0});
	expect(terminal.transcript()).toContain(messages.demo.thrownAway);
	await expect(access(folder)).rejects.toThrow('ENOENT');
});

test('the sandbox does every step of a set-up when asked to', async () => {
	const desk = await sitDown();
	const walk = desk.open();
	const {terminal} = walk;

	for (const step of stepIds) {
		await untilStep(walk, step);
		letDo(walk, step);
	}

	await terminal.waitFor(fill(messages.waiting.waitingAt, {redirectUri: desk.redirectUri}));
	terminal.press('tab');
	terminal.type('a');
	await terminal.waitFor(messages.naming.field);
	await leave(walk);
});

test('Ctrl-C leaves the demo, which still throws everything away', async () => {
	const terminal = startInTerminal(['demo'], {folder: await tempFolder()});
	await terminal.waitFor(messages.start.connect);
	const [folder = ''] = /\/\S*ig-wizard-demo-\w+/.exec(terminal.transcript()) ?? [];
	terminal.press('enter');
	await untilStep({terminal, messages}, 'professional-account');
	terminal.press('ctrl-c');

	expect(await terminal.ended).toMatchObject({code: 130});
	expect(terminal.transcript()).toContain(messages.demo.thrownAway);
	await expect(access(folder)).rejects.toThrow('ENOENT');
});

test('whoever practises first gets a stand-in and the same steps', async () => {
	const folder = await tempFolder();
	const terminal = startInTerminal([], {folder});
	await terminal.waitFor(messages.start.practise);
	terminal.press('down', 'down', 'down', 'enter');
	await terminal.waitFor(messages.common.practice);
	await terminal.waitFor(messages.start.connect);
	terminal.press('enter');
	await untilStep({terminal, messages}, 'professional-account');
	terminal.press('ctrl-c');

	expect(await terminal.ended).toMatchObject({code: 130});
	// Nothing of it stands among real accounts.
	await access(path.join(folder, 'sandbox', 'drafts', '_new.json'));
	await expect(access(path.join(folder, 'drafts'))).rejects.toThrow('ENOENT');
});

test('who practises goes on another day where it stopped, with the same app at the stand-in', async () => {
	const folder = await tempFolder();
	const practise = async (): Promise<PseudoTerminal> => {
		const terminal = startInTerminal([], {folder});
		await terminal.waitFor(messages.start.practise);
		terminal.press('down', 'down', 'down', 'enter');
		return terminal;
	};

	const first = await practise();
	await first.waitFor(messages.common.practice);
	await first.waitFor(messages.start.connect);
	first.press('enter');

	for (const step of stepIds.slice(0, stepIds.indexOf('app-secret'))) {
		await untilStep({terminal: first, messages}, step);
		letDo({terminal: first}, step);
	}

	await untilStep({terminal: first, messages}, 'app-secret');
	first.press('ctrl-c');
	expect(await first.ended).toMatchObject({code: 130});

	const second = await practise();
	await second.waitFor(messages.keys.resume);
	second.press('enter');
	await untilStep({terminal: second, messages}, 'app-secret');
	letDo({terminal: second}, 'app-secret');
	await untilStep({terminal: second, messages}, 'tester-role');
	second.press('ctrl-c');
	expect(await second.ended).toMatchObject({code: 130});
});
