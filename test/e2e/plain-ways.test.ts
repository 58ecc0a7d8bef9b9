import {expect, test} from 'vitest';
import {fill} from '../../src/core/text.ts';
import {en as messages} from '../../src/messages/en.ts';
import {runCli} from '../support/cli.ts';
import {startInTerminal} from '../support/pseudo-terminal.ts';
import {tempFolder} from '../support/temp-folder.ts';
import {
	answer,
	linkToSignIn,
	numberOf,
	promptAt,
	promptFor,
	signInPlainly,
	untilAsked,
} from './plain-walk.ts';
import {connect, type Desk, leaveDraft, sitDown} from './terminal-desk.ts';
import {shows, type Walk} from './terminal-walk.ts';

const {plain, keys, steps, waiting} = messages;
const begin = promptFor(plain.choice, plain.begin);
const paste = promptFor(plain.paste, undefined, true);
const takeName = promptFor(plain.choice, fill(plain.take, {value: 'shop_es'}));

function open(desk: Desk, args?: readonly string[]): Walk {
	return desk.open(args, {env: {TERM: 'dumb'}, rows: 60});
}

async function openWaiting(desk: Desk): Promise<Walk> {
	await leaveDraft(desk, 'sign-in');
	const walk = open(desk);
	await answer(walk.terminal, begin, '');
	await untilAsked(walk.terminal, paste);
	return walk;
}

async function leave({terminal}: Walk): Promise<void> {
	terminal.press('ctrl-c');
	expect(await terminal.ended).toMatchObject({code: 130});
}

test('the address of the browser is pasted unseen, refused with the reason, and taken', async () => {
	const desk = await sitDown();
	const walk = await openWaiting(desk);
	const {terminal, person} = walk;
	const url = await linkToSignIn(walk);
	await answer(terminal, paste, url);
	await terminal.waitFor(messages.problems['paste-authorize-url']);

	// A browser that does not trust the listener stops there, with the code in its address.
	const end = await person.signIn({url, decision: 'allow'});
	const address = end.type === 'stayed' ? '' : end.address;
	const code = new URL(address).searchParams.get('code') ?? '';
	await answer(terminal, paste, address);
	await untilAsked(terminal, takeName);
	expect(shows(terminal.raw(), code)).toBe(false);
	await leave(walk);
});

test('a callback withdraws the question, and what was half typed answers nothing else', async () => {
	const desk = await sitDown();
	const walk = await openWaiting(desk);
	const {terminal} = walk;
	terminal.type('2');
	await signInPlainly(walk);
	await untilAsked(terminal, takeName);
	terminal.press('enter');
	await untilAsked(terminal, promptFor(plain.choice, keys.finish));
	await answer(terminal, promptFor(plain.choice, keys.finish), '');
	expect(await terminal.ended).toMatchObject({code: 0});
});

test('the link is shown as a QR code, and an error in the browser leads to its step', async () => {
	const desk = await sitDown();
	const walk = await openWaiting(desk);
	const {terminal} = walk;
	await answer(terminal, paste, numberOf(terminal, keys.showQr));
	await terminal.waitFor(waiting.qr);
	await answer(terminal, paste, numberOf(terminal, keys.browserError));
	const list = promptFor(plain.choice, keys.back);
	await untilAsked(terminal, list);
	await answer(terminal, list, numberOf(terminal, 'Insufficient Developer Role'));
	await terminal.waitFor(messages.failures['insufficient-developer-role'].cure);
	await answer(
		terminal,
		promptFor(plain.choice, fill(keys.goTo, {step: steps['tester-role'].title})),
		'',
	);
	await untilAsked(terminal, promptFor(plain.choice, plain.done));
	await leave(walk);
});

test('a wrong secret leads back to it, with the id kept', async () => {
	const desk = await sitDown();
	await leaveDraft(desk, 'app-secret');
	const walk = open(desk);
	const {terminal} = walk;
	await answer(terminal, promptAt('app-secret', walk), '0123456789abcdef0123456789abcdef');

	for (const step of ['tester-role', 'tester-acceptance', 'redirect-uri', 'permissions'] as const) {
		await terminal.waitFor(steps[step].title);
		await answer(terminal, promptAt(step, walk), '');
	}

	await answer(terminal, begin, '');
	const cure = promptFor(plain.choice, fill(keys.goTo, {step: steps['app-secret'].title}));
	await untilAsked(terminal, cure);
	await answer(terminal, cure, '');
	await answer(
		terminal,
		promptFor(steps['app-secret'].field, plain.keepHidden, true),
		desk.app.appSecret,
	);
	await answer(terminal, begin, '');
	await untilAsked(terminal, paste);
	expect(shows(terminal.raw(), desk.app.appSecret)).toBe(false);
	await leave(walk);
});

test('home renews, makes current and removes by numbers', async () => {
	const desk = await sitDown();
	await connect(desk, 'cafe', 'ana.crea.cosas');
	await connect(desk, 'shop');
	const {terminal} = open(desk, []);
	const first = /cafe: ana\.crea\.cosas, fresh, \d{4}-\d\d-\d\d, 59 days left, current\]:$/;
	const ofProfile = promptFor(plain.choice, keys.refresh);
	await terminal.waitFor(first);
	terminal.press('enter');
	await answer(terminal, ofProfile, '');
	await terminal.waitFor(/"cafe" is not due yet/);

	await terminal.waitFor(first);
	terminal.type(`${numberOf(terminal, 'shop: ')}\r`);
	await untilAsked(terminal, ofProfile);
	terminal.type(`${numberOf(terminal, keys.makeCurrent)}\r`);
	await terminal.waitFor(fill(messages.home.notices.current, {name: 'shop'}));

	await terminal.waitFor(/shop: shop_es, [^\]]*current\]:$/);
	terminal.press('enter');
	await untilAsked(terminal, ofProfile);
	terminal.type(`${numberOf(terminal, keys.remove)}\r`);
	await untilAsked(terminal, promptFor(plain.choice, plain.keepIt));
	terminal.type(`${numberOf(terminal, keys.remove)}\r`);
	await untilAsked(terminal, ']:', fill(messages.home.notices.removed, {name: 'shop'}));
	terminal.type('q\r');
	expect(await terminal.ended).toMatchObject({code: 0});
});

test('the current profile is picked by its number', async () => {
	const desk = await sitDown();
	await connect(desk, 'cafe', 'ana.crea.cosas');
	await connect(desk, 'shop');
	const {terminal} = open(desk, ['profiles']);
	await terminal.waitFor(/\]:$/);
	expect(terminal.words()).toContain(messages.lists.pick);
	terminal.type('7\r');
	await untilAsked(terminal, ']:', plain.notAChoice);
	terminal.type(`${numberOf(terminal, 'shop')}\r`);
	expect(await terminal.ended).toMatchObject({code: 0});
	const list = await runCli(['profiles', 'list', '--json', '--sandbox', desk.sandbox.url], desk);
	expect(JSON.parse(list.stdout)).toMatchObject({current: 'shop'});

	const again = open(desk, ['profiles']);
	await again.terminal.waitFor(/\]:$/);
	await leave(again);
});

test('a token of the dashboard is imported without being shown', async () => {
	const desk = await sitDown();
	const token = await desk.person.generateToken();
	const {terminal} = open(desk, ['import']);
	const asked = promptFor(steps['dashboard-token'].field, undefined, true);
	await answer(terminal, asked, '17841405793187219');
	await terminal.waitFor(messages.problems['token-is-app-id']);
	await answer(terminal, asked, token);
	await answer(terminal, takeName, '');
	await answer(terminal, promptFor(plain.choice, keys.finish), '');
	expect(await terminal.ended).toMatchObject({code: 0});
	expect(shows(terminal.raw(), token)).toBe(false);
});

test('practice begins in plain text too, and so does the demo', async () => {
	const folder = await tempFolder();
	const options = {folder, env: {TERM: 'dumb'}, rows: 60};
	const start = promptFor(plain.choice, messages.start.connect);
	const terminal = startInTerminal([], options);
	await untilAsked(terminal, start);
	terminal.type(`${numberOf(terminal, messages.start.practise)}\r`);
	await untilAsked(terminal, start, messages.ended.practise);
	terminal.type('q\r');
	expect(await terminal.ended).toMatchObject({code: 0});

	const demo = startInTerminal(['demo'], options);
	await untilAsked(demo, start);
	demo.type('q\r');
	expect(await demo.ended).toMatchObject({code: 0});
	expect(demo.words()).toContain(messages.demo.thrownAway);
});
