import {readdir, readFile} from 'node:fs/promises';
import path from 'node:path';
import {expect, onTestFinished, test} from 'vitest';
import {fill} from '../../src/core/text.ts';
import {en as messages} from '../../src/messages/en.ts';
import {createPerson} from '../../src/sandbox/person.ts';
import {startSandbox} from '../../src/sandbox/server.ts';
import {freePort} from '../support/free-port.ts';
import {startInTerminal} from '../support/pseudo-terminal.ts';
import {tempFolder} from '../support/temp-folder.ts';
import {
	answer,
	numberOf,
	promptFor,
	signInPlainly,
	untilAsked,
	walkPlainSteps,
} from './plain-walk.ts';
import {leaveDraft, sitDown} from './terminal-desk.ts';
import {shows, wantedScopes} from './terminal-walk.ts';

const {plain, keys} = messages;
const esc = '\u001B';
/** What puts text on the clipboard, and shows nothing. */
const clipboard = new RegExp(`${esc}\\]52;[^\u0007]*\u0007`);
const takeName = promptFor(plain.choice, fill(plain.take, {value: 'shop_es'}));
const finish = promptFor(plain.choice, keys.finish);

async function stored(folder: string): Promise<{token: string; scopes: readonly string[]}> {
	const file = path.join(folder, 'sandbox', 'profiles', 'shop_es.json');
	return JSON.parse(await readFile(file, 'utf8'));
}

test('a terminal that can only be written on leads from nothing to a stored token', async () => {
	const sandbox = await startSandbox({port: 0});
	onTestFinished(() => sandbox.close());
	const folder = await tempFolder();
	const terminal = startInTerminal(['--sandbox', sandbox.url], {
		folder,
		env: {TERM: 'dumb'},
		rows: 60,
	});
	const walk = {
		terminal,
		messages,
		person: createPerson({origin: sandbox.url}),
		redirectUri: `https://localhost:${await freePort()}/callback`,
	};
	await answer(terminal, promptFor(plain.choice, messages.start.connect), '');
	await walkPlainSteps(walk);
	const code = await signInPlainly(walk);
	await answer(terminal, takeName, '');
	await untilAsked(terminal, finish);
	terminal.type(`${numberOf(terminal, keys.copyToken)}\r`);
	await terminal.waitFor(fill(messages.saved.tokenNotCopied, {name: 'shop_es'}));
	await answer(terminal, finish, '');
	expect(await terminal.ended).toMatchObject({code: 0});

	const {token, scopes} = await stored(folder);
	expect(scopes).toEqual(wantedScopes);
	expect(await readdir(path.join(folder, 'sandbox', 'drafts'))).toEqual([]);
	// Nothing but text, of which nothing is secret.
	expect(terminal.raw()).not.toContain(esc);

	for (const secret of [token, code, await walk.person.appSecret()]) {
		expect(shows(terminal.raw(), secret)).toBe(false);
	}
});

test.each([
	['--plain', ['--plain'], {}],
	['ACCESSIBLE=1', [], {ACCESSIBLE: '1'}],
	['INK_SCREEN_READER=true', [], {INK_SCREEN_READER: 'true'}],
])('with %s nothing is drawn, and the clipboard of the terminal works', async (_, args, env) => {
	const desk = await sitDown();
	const {terminal} = desk.open(args, {env, rows: 60});
	await untilAsked(terminal, promptFor(plain.choice, messages.start.connect));
	expect(terminal.raw()).not.toContain(esc);
	terminal.type('q\r');
	expect(await terminal.ended).toMatchObject({code: 0});

	await leaveDraft(desk, 'professional-account');
	const setup = desk.open(['setup', ...args], {env, rows: 60}).terminal;
	await untilAsked(setup, promptFor(plain.choice, plain.done));
	setup.type(`${numberOf(setup, keys.copyLink)}\r`);
	await setup.waitFor(messages.common.copied);
	await untilAsked(setup, promptFor(plain.choice, plain.done));
	expect(setup.copied()).toMatch(/^https:\/\/help\.instagram\.com\//);
	expect(setup.raw().replace(clipboard, '')).not.toContain(esc);
	setup.type('q\r');
	expect(await setup.ended).toMatchObject({code: 130});
});

test('where there is no terminal, plain text is not asked for either', async () => {
	const {folder} = await sitDown();
	const terminal = (await sitDown()).open(['setup', '--plain'], {
		folder,
		env: {CI: 'true'},
	}).terminal;
	expect(await terminal.ended).toMatchObject({code: 2});
	expect(terminal.words()).toContain('--app-id, --app-secret-stdin');
});
