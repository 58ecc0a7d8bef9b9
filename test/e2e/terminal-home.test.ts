import {readdir, readFile} from 'node:fs/promises';
import path from 'node:path';
import {expect, test} from 'vitest';
import {fill} from '../../src/core/text.ts';
import {en as messages} from '../../src/messages/en.ts';
import {runCli} from '../support/cli.ts';
import type {PseudoTerminal} from '../support/pseudo-terminal.ts';
import {connect, type Desk, signIn, sitDown} from './terminal-desk.ts';
import {shows, untilStep} from './terminal-walk.ts';

const {notices} = messages.home;

async function openHome(desk: Desk): Promise<PseudoTerminal> {
	const {terminal} = desk.open([]);
	await terminal.waitFor(messages.home.title);
	return terminal;
}

async function quit(terminal: PseudoTerminal): Promise<void> {
	terminal.type('q');
	expect(await terminal.ended).toMatchObject({code: 0});
	expect(terminal.transcript()).toBe(messages.ended.done);
}

async function tokenOf({folder}: Desk, name: string): Promise<string> {
	const file = path.join(folder, 'sandbox', 'profiles', `${name}.json`);
	return (JSON.parse(await readFile(file, 'utf8')) as {token: string}).token;
}

test('home renews a token when it is due, and says when it is not yet or not any more', async () => {
	const desk = await sitDown();
	await connect(desk, 'shop');
	const first = await tokenOf(desk, 'shop');
	const terminal = await openHome(desk);
	expect(terminal.words()).toContain('▸ shop shop_es ✓ fresh ██████████ 59 days left current');

	terminal.press('enter');
	await terminal.waitFor(/"shop" is not due yet\. It will be due from \d{4}-\d\d-\d\d/);
	expect((await desk.counts())['refresh']).toBe(0);
	desk.sandbox.clock.advance('35d');
	await quit(terminal);

	const later = await openHome(desk);
	expect(later.words()).toContain('! refresh due');
	expect(later.words()).toContain('24 days left');
	later.press('enter');
	await later.waitFor(`${fill(notices.refreshed, {name: 'shop'})} 59 days left.`);
	expect(later.words()).toContain('✓ fresh ██████████ 59 days left');

	// Home may stand open for weeks.
	desk.sandbox.clock.advance('61d');
	later.press('enter');
	await later.waitFor(messages.failures['token-expired'].title);
	expect(later.words()).toContain('✗ expired ░░░░░░░░░░ 0 days left');
	expect((await desk.counts())['refresh']).toBe(1);
	await quit(later);

	const second = await tokenOf(desk, 'shop');
	expect(second).not.toBe(first);
	expect([first, second].some(token => shows(terminal.raw() + later.raw(), token))).toBe(false);
});

test('home makes another profile the current one, and removes one only when asked twice', async () => {
	const desk = await sitDown();
	await connect(desk, 'cafe', 'ana.crea.cosas');
	await connect(desk, 'shop');
	const terminal = await openHome(desk);
	expect(terminal.words()).toContain('▸ cafe');
	terminal.press('down');
	await terminal.waitFor('▸ shop');
	terminal.type('s');
	await terminal.waitFor(fill(notices.current, {name: 'shop'}));

	const list = await runCli(['profiles', 'list', '--json', '--sandbox', desk.sandbox.url], desk);
	expect(JSON.parse(list.stdout)).toMatchObject({current: 'shop'});

	terminal.type('d');
	const question = fill(messages.home.remove, {name: 'shop', username: 'shop_es'});
	await terminal.waitFor(question);
	terminal.press('escape');
	await terminal.waitFor(messages.keys.connectAnother);
	expect(terminal.words()).not.toContain(question);
	expect(await readdir(path.join(desk.folder, 'sandbox', 'profiles'))).toContain('shop.json');

	terminal.type('d');
	await terminal.waitFor(question);
	terminal.press('enter');
	await terminal.waitFor(fill(notices.removed, {name: 'shop'}));
	expect(await readdir(path.join(desk.folder, 'sandbox', 'profiles'))).toEqual(['cafe.json']);
	expect(terminal.words()).toContain('▸ cafe');
	await quit(terminal);
});

test('home connects a second account with the app that is there', async () => {
	const desk = await sitDown();
	await connect(desk, 'shop');
	await desk.person.addTester('ana.crea.cosas');
	await desk.person.acceptTester('ana.crea.cosas');
	const walk = desk.open([]);
	const {terminal} = walk;
	await terminal.waitFor(messages.home.title);
	terminal.type('n');
	await terminal.waitFor(messages.start.connect);
	terminal.press('enter');

	// The app is known: nothing of it is asked again.
	for (const step of [
		'professional-account',
		'tester-role',
		'tester-acceptance',
		'permissions',
		'sign-in',
	] as const) {
		await untilStep(walk, step);
		terminal.press('enter');
	}

	await signIn(walk, 'ana.crea.cosas');
	await terminal.waitFor('> ana.crea.cosas');
	terminal.press('enter');
	await terminal.waitFor(messages.saved.stored);
	terminal.press('escape');
	await terminal.waitFor(messages.home.title);
	expect(terminal.words()).toMatch(/ana\.crea\.cosas ✓ fresh .* shop shop_es ✓ fresh .* current/);
	await quit(terminal);
});

test('home signs in again under the same name without a question', async () => {
	const desk = await sitDown();
	await connect(desk, 'shop');
	const before = await tokenOf(desk, 'shop');
	const walk = desk.open([]);
	const {terminal} = walk;
	await terminal.waitFor(messages.home.title);
	terminal.type('r');
	await signIn(walk);
	await terminal.waitFor(messages.saved.stored);
	expect(await tokenOf(desk, 'shop')).not.toBe(before);
	terminal.press('escape');
	await terminal.waitFor(messages.home.title);
	await quit(terminal);
});
