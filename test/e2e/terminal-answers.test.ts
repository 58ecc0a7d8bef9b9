import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {expect, test} from 'vitest';
import {fill} from '../../src/core/text.ts';
import {en as messages} from '../../src/messages/en.ts';
import {connect, leave, leaveDraft, narrow, openWaiting, signIn, sitDown} from './terminal-desk.ts';
import {addressBehind, shows, untilStep, type Walk} from './terminal-walk.ts';

const {problems} = messages;

/** Empties the field and enters something else. */
function enter({terminal}: Walk, text: string): void {
	terminal.press('ctrl-u');
	terminal.paste(text);
	terminal.press('enter');
}

test('an app id that cannot be one is refused in words, and stays to be corrected', async () => {
	const desk = await sitDown();
	await leaveDraft(desk, 'app-id');
	const walk = desk.open(undefined, narrow);
	const {terminal} = walk;
	await untilStep(walk, 'app-id');

	terminal.press('enter');
	await terminal.waitFor(problems['app-id-empty']);
	terminal.type('16798x');
	terminal.press('enter');
	await terminal.waitFor(problems['app-id-letters']);
	expect(terminal.screen()).toContain('> 16798x▏');
	terminal.press('backspace');
	await terminal.waitFor('> 16798▏');
	expect(terminal.words()).not.toContain(problems['app-id-letters']);

	enter(walk, desk.app.metaAppId);
	await terminal.waitFor(problems['app-id-is-meta-app-id']);
	expect(terminal.screen()).toContain(`> ${desk.app.metaAppId}▏`);
	// What came along when it was copied is dropped.
	enter(walk, `"${desk.app.appId}" \n`);
	await untilStep(walk, 'app-secret');
	expect(terminal.words()).toContain(messages.notes.trimmed);
	await leave(walk);
	expect(await desk.counts()).toMatchObject({exchange: 0, 'long-lived': 0, authorize: 0});
});

test('a secret of unusual length is taken when Enter is pressed once more, and never shown', async () => {
	const desk = await sitDown();
	await leaveDraft(desk, 'app-secret');
	const walk = desk.open(undefined, narrow);
	const {terminal} = walk;
	const secret = 'canary-of-another-length';
	await untilStep(walk, 'app-secret');

	terminal.paste('canary of spaces');
	terminal.press('enter');
	await terminal.waitFor(problems['secret-spaces']);
	enter(walk, desk.app.appId);
	await terminal.waitFor(problems['secret-is-app-id']);
	enter(walk, secret);
	await terminal.waitFor(problems['secret-unusual']);
	expect(terminal.words()).toContain(messages.step.insist);
	expect(terminal.screen()).toContain(`> ${'•'.repeat(secret.length)}▏`);
	terminal.press('enter');
	await untilStep(walk, 'tester-role');
	expect(terminal.words()).toContain(messages.notes['secret-unusual']);
	await leave(walk);

	expect(shows(terminal.raw(), secret)).toBe(false);
	expect(terminal.raw()).not.toContain('canary');
	const file = path.join(desk.folder, 'sandbox', 'drafts', '_new.json');
	expect(await readFile(file, 'utf8')).toContain(secret);
	expect((await desk.counts())['exchange']).toBe(0);
});

test('a redirect URI that Meta would not take is refused in words before anything is sent', async () => {
	const desk = await sitDown();
	await leaveDraft(desk, 'redirect-uri');
	const walk = desk.open(undefined, narrow);
	await untilStep(walk, 'redirect-uri');

	for (const [uri, problem] of [
		[`${desk.redirectUri}#here`, 'uri-fragment'],
		['https://me:pw@localhost:8473/callback', 'uri-user-info'],
		['http://shop.example/callback', 'uri-http-public'],
		['localhost', 'uri-not-an-address'],
	] as const) {
		enter(walk, uri);
		await walk.terminal.waitFor(problems[problem]);
		expect(walk.terminal.screen()).toContain(`> ${uri}▏`);
	}

	await leave(walk);
	expect(await desk.counts()).toMatchObject({exchange: 0, authorize: 0});
});

test('what is pasted in place of the callback is told apart, and the wait goes on', async () => {
	const desk = await sitDown();
	const walk = await openWaiting(desk, narrow);
	const {terminal} = walk;
	const link = addressBehind(messages.waiting.link, terminal.screen());
	const state = new URL(link).searchParams.get('state');

	for (const [text, problem] of [
		[link, 'paste-authorize-url'],
		['AQDcanarycanarycanarycanary', 'paste-code-only'],
		[`https://elsewhere.example/callback?code=AQcanary&state=${state}`, 'paste-other-address'],
		[`${desk.redirectUri}?code=AQcanary&state=earlier#_`, 'paste-earlier-attempt'],
	] as const) {
		enter(walk, text);
		await terminal.waitFor(fill(problems[problem], {redirectUri: desk.redirectUri}));
	}

	// Only the check with a made-up code went out.
	expect(await desk.counts()).toMatchObject({exchange: 1, authorize: 0});
	expect(terminal.raw()).not.toContain('canary');
	terminal.press('ctrl-u');
	await signIn(walk);
	await terminal.waitFor(messages.naming.field);
	await leave(walk);
});

test('a name that is taken or not allowed is asked about, and nothing is stored before', async () => {
	const desk = await sitDown();
	await connect(desk, 'cafe', 'ana.crea.cosas');
	const file = path.join(desk.folder, 'sandbox', 'profiles', 'cafe.json');
	const before = await readFile(file, 'utf8');
	const walk = await openWaiting(desk, narrow);
	const {terminal} = walk;
	await signIn(walk);
	await terminal.waitFor('> shop_es▏');

	enter(walk, 'mi tienda');
	await terminal.waitFor(problems['name-characters']);
	expect(terminal.screen()).toContain('> mi tienda▏');
	enter(walk, 'con');
	await terminal.waitFor(problems['name-reserved']);
	enter(walk, 'cafe');
	await terminal.waitFor(
		fill(messages.naming['switch-account'], {
			name: 'cafe',
			username: 'ana.crea.cosas',
			account: 'shop_es',
		}),
	);
	terminal.press('escape');
	await terminal.waitFor(/^(?!.*Enter replaces)/);
	enter(walk, 'Shop');
	await terminal.waitFor(fill(problems['name-changed'], {value: 'shop'}));
	expect(await readFile(file, 'utf8')).toBe(before);
	terminal.press('enter');
	await terminal.waitFor(messages.saved.stored);
	terminal.press('enter');
	expect(await terminal.ended).toMatchObject({code: 0});
	expect(terminal.transcript()).toContain(fill(messages.ended.savedPractice, {name: 'shop'}));
	expect(await readFile(file, 'utf8')).toBe(before);
});
