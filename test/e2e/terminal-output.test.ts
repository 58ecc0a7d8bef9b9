import {once} from 'node:events';
import {request} from 'node:https';
import {expect, test} from 'vitest';
import {en as messages} from '../../src/messages/en.ts';
import {peerCertificate} from '../support/peer-certificate.ts';
import {startInTerminal} from '../support/pseudo-terminal.ts';
import {
	connect,
	leave,
	leaveDraft,
	openWaiting,
	setFaults,
	signIn,
	sitDown,
} from './terminal-desk.ts';
import {addressBehind, untilStep} from './terminal-walk.ts';

const esc = '\u001B';
/** Colours of text and background, and none of the other looks. */
const colour = new RegExp(`${esc}\\[(?:[\\d;]*;)?(?:3[0-8]|4[0-8]|9[0-7]|10[0-7])[;m]`);
/** Titles, links, the clipboard: what a text from outside could do to a terminal. */
const command = new RegExp(`${esc}[\\]PX^_]|[\u0080-\u009F]`);

test.each([
	['with NO_COLOR', [], {NO_COLOR: '1'}, false],
	['with --no-color', ['--no-color'], {}, false],
	['without them', [], {}, true],
] as const)('colours are used only where they are wanted: %s', async (_, args, env, wanted) => {
	const desk = await sitDown();
	await leaveDraft(desk, 'app-id');
	const walk = desk.open(['setup', ...args], {env});
	await untilStep(walk, 'app-id');
	walk.terminal.type('x');
	walk.terminal.press('enter');
	await walk.terminal.waitFor(messages.problems['app-id-letters']);
	await leave(walk);
	expect(colour.test(walk.terminal.raw())).toBe(wanted);
});

test('the picker has no colours where NO_COLOR is set', async () => {
	const desk = await sitDown();
	await connect(desk, 'shop');
	const {terminal} = desk.open(['profiles'], {env: {NO_COLOR: '1'}});
	await terminal.waitFor(messages.lists.pick);
	terminal.press('enter');
	expect(await terminal.ended).toMatchObject({code: 0});
	expect(colour.test(terminal.raw())).toBe(false);
});

test('a user name made of escape sequences is shown as text, in the wizard and in the picker', async () => {
	const desk = await sitDown();
	const walk = await openWaiting(desk);
	const {terminal} = walk;
	await setFaults(desk, 'me:hostile-text');
	await signIn(walk);
	await terminal.waitFor('redlink error: forged');
	terminal.press('enter');
	await terminal.waitFor(messages.saved.stored);
	terminal.press('escape');
	await terminal.waitFor(messages.home.title);
	terminal.type('d');
	await terminal.waitFor('Remove "instagram" (redlink');
	terminal.press('escape');
	await terminal.waitFor(messages.keys.connectAnother);
	await leave(walk);
	expect(command.test(terminal.raw())).toBe(false);

	const picker = desk.open(['profiles']).terminal;
	await picker.waitFor('@redlink error: forged');
	picker.press('ctrl-c');
	expect(await picker.ended).toMatchObject({code: 130});
	expect(command.test(picker.raw())).toBe(false);
});

test('an error text made of escape sequences is shown as text', async () => {
	const desk = await sitDown();
	const walk = await openWaiting(desk);
	const {terminal} = walk;
	await setFaults(desk, 'exchange:hostile-text');
	await signIn(walk);
	await terminal.waitFor(`${messages.failed.said} redlink error: forged`);
	terminal.type('d');
	await terminal.waitFor(messages.failed.details);
	await leave(walk);
	expect(command.test(terminal.raw())).toBe(false);
});

test('what the browser brings as the reason of a refusal is shown as text', async () => {
	const desk = await sitDown();
	const walk = await openWaiting(desk);
	const {terminal} = walk;
	const link = addressBehind(messages.waiting.link, terminal.screen());
	const callback = new URL(desk.redirectUri);
	callback.search = new URLSearchParams({
		state: new URL(link).searchParams.get('state') ?? '',
		error: 'server_error',
		error_description: `${esc}]0;owned\u0007${esc}]8;;http://x\u0007plain\u009B31m words`,
	}).toString();
	const asked = request(callback, {agent: false, ca: await peerCertificate(desk.redirectUri)});
	asked.end();
	const [answer] = await once(asked, 'response');
	answer.resume();

	await terminal.waitFor(`${messages.failed.said} plain words`);
	await leave(walk);
	expect(command.test(terminal.raw())).toBe(false);
});

test.each([
	['CI', {CI: 'true'}],
	['CI and TERM=dumb', {CI: 'true', TERM: 'dumb'}],
])('with %s nothing is drawn and nothing is asked', async (_, env) => {
	const {folder} = await sitDown();
	const terminal = startInTerminal(['setup'], {folder, env});
	expect(await terminal.ended).toMatchObject({code: 2});
	expect(terminal.words()).toContain('--app-id, --app-secret-stdin, --redirect-uri');
	expect(terminal.raw()).not.toContain(esc);
});
