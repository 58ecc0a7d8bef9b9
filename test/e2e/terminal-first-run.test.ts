import {readdir, readFile, stat} from 'node:fs/promises';
import path from 'node:path';
import {expect, onTestFinished, test} from 'vitest';
import {fill} from '../../src/core/text.ts';
import {type Language, messagesFor} from '../../src/messages/index.ts';
import {createPerson} from '../../src/sandbox/person.ts';
import {startSandbox} from '../../src/sandbox/server.ts';
import {freePort} from '../support/free-port.ts';
import {peerCertificate} from '../support/peer-certificate.ts';
import {startInTerminal} from '../support/pseudo-terminal.ts';
import {tempFolder} from '../support/temp-folder.ts';
import {addressBehind, shows, type Walk, walkSteps, wantedScopes} from './terminal-walk.ts';

type FirstRun = Walk & {readonly folder: string; readonly secret: () => Promise<string>};

/** Opens the wizard where nothing is stored, and goes up to the wait for the browser. */
async function walkToBrowser(
	language: Language,
	size: {columns: number; rows: number},
): Promise<FirstRun> {
	const sandbox = await startSandbox({port: 0});
	onTestFinished(() => sandbox.close());
	const folder = await tempFolder();
	const messages = messagesFor(language);
	const terminal = startInTerminal(['--sandbox', sandbox.url, '--lang', language], {
		folder,
		...size,
	});
	const walk = {
		terminal,
		messages,
		person: createPerson({origin: sandbox.url}),
		redirectUri: `https://localhost:${await freePort()}/callback`,
	};

	await terminal.waitFor(messages.start.connect);
	terminal.press('enter');
	await walkSteps(walk);
	await terminal.waitFor(messages.waiting.browserOff);

	return {...walk, folder, secret: () => walk.person.appSecret()};
}

/** Takes the name that is offered and ends the run; checks what is stored and what was shown. */
async function nameAndFinish({terminal, messages, folder, secret}: FirstRun): Promise<void> {
	await terminal.waitFor(messages.naming.field);
	terminal.press('enter');
	await terminal.waitFor(messages.saved.stored);
	terminal.press('enter');
	expect(await terminal.ended).toMatchObject({code: 0});
	// What was stored stays, and nothing of all the frames before.
	const kept = terminal.transcript();
	expect(kept.startsWith(fill(messages.ended.savedPractice, {name: 'shop_es'}))).toBe(true);
	expect(kept.endsWith(fill(messages.common.daysLeft, {n: 59}))).toBe(true);
	expect(kept.length).toBeLessThan(200);

	const file = path.join(folder, 'sandbox', 'profiles', 'shop_es.json');
	const text = await readFile(file, 'utf8');
	const {token, scopes} = JSON.parse(text) as {token: string; scopes: string[]};
	expect(text).toContain('"17841405793187219"');
	expect(text).toContain('"27640875392278831"');
	expect(scopes).toEqual(wantedScopes);
	expect(token).toMatch(/^IGAA/);
	expect((await stat(file)).mode & 0o777).toBe(0o600);
	expect(await readdir(path.join(folder, 'sandbox', 'drafts'))).toEqual([]);

	expect(shows(terminal.raw(), token)).toBe(false);
	expect(shows(terminal.raw(), await secret())).toBe(false);
}

async function follow(
	{person, redirectUri}: FirstRun,
	url: string,
	trusts: boolean,
): Promise<{address: string; status: number | undefined}> {
	const end = await person.signIn({
		url,
		decision: 'allow',
		certificatePem: trusts ? await peerCertificate(redirectUri) : undefined,
	});

	if (end.type === 'stayed') {
		throw new Error(end.text);
	}

	return end;
}

function codeIn(address: string): string {
	return new URL(address).searchParams.get('code') ?? '';
}

test.each([
	['en', {columns: 80, rows: 24}],
	['es', {columns: 60, rows: 24}],
] as const)('the first run leads from nothing to a stored token, in %s', async (language, size) => {
	const run = await walkToBrowser(language, size);
	const {terminal, messages} = run;
	const url = addressBehind(messages.waiting.link, terminal.screen());
	const {address, status} = await follow(run, url, true);

	expect(status).toBe(200);
	await nameAndFinish(run);
	expect(shows(terminal.raw(), codeIn(address))).toBe(false);
});

test.each([
	['40x24', {columns: 40, rows: 24}],
	['120x40', {columns: 120, rows: 40}],
])('the address can be pasted instead, in a window of %s', async (_, size) => {
	const run = await walkToBrowser('en', size);
	const {terminal, messages} = run;
	// The link comes from the clipboard of the terminal here.
	terminal.press('tab');
	terminal.type('c');
	await terminal.waitFor(messages.common.copied);
	const url = terminal.copied() ?? '';
	expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/oauth\/authorize\?/);

	const {address} = await follow(run, url, false);
	expect(address).toMatch(/#_$/);
	terminal.paste(address);
	// The code is in it, so only the place is shown.
	await terminal.waitFor('callback?•');
	terminal.press('enter');
	await nameAndFinish(run);
	expect(shows(terminal.raw(), codeIn(address))).toBe(false);
});
