import {once} from 'node:events';
import {mkdir, readdir, readFile, writeFile} from 'node:fs/promises';
import {createServer} from 'node:net';
import path from 'node:path';
import {expect, test} from 'vitest';
import {Secret} from '../../src/core/secret.ts';
import {fill} from '../../src/core/text.ts';
import {en as messages} from '../../src/messages/en.ts';
import {peerCertificate} from '../support/peer-certificate.ts';
import {type Desk, leave, leaveDraft, openWaiting, signIn, sitDown} from './terminal-desk.ts';
import {addressBehind, shows, untilStep} from './terminal-walk.ts';

/** Puts a file in place of one that the wizard keeps. */
async function plant(desk: Desk, name: string, text: string): Promise<string> {
	const file = path.join(desk.folder, 'sandbox', name);
	await mkdir(path.dirname(file), {recursive: true, mode: 0o700});
	await writeFile(file, text, {mode: 0o600});
	return file;
}

test('a wrong secret is found before the browser, and Enter leads to where it is put right', async () => {
	const desk = await sitDown();
	const wrong = '0123456789abcdef0123456789abcdef';
	await leaveDraft(desk, 'sign-in', {appSecret: new Secret(wrong)});
	const walk = desk.open();
	const {terminal} = walk;
	await untilStep(walk, 'sign-in');
	terminal.press('enter');
	const {title, cause, cure} = messages.failures['wrong-app-secret'];
	await terminal.waitFor(title);
	expect((await desk.counts())['authorize']).toBe(0);
	expect(terminal.words()).toContain(cause.slice(0, 30));
	expect(terminal.words()).toContain(cure.slice(0, 30));
	expect(terminal.words()).toContain(
		fill(messages.keys.goTo, {step: messages.steps['app-secret'].title}),
	);

	terminal.press('enter');
	await untilStep(walk, 'app-secret');
	terminal.paste(desk.app.appSecret);
	terminal.press('enter');
	await untilStep(walk, 'sign-in');
	terminal.press('enter');
	await signIn(walk);
	await terminal.waitFor(messages.naming.field);
	await leave(walk);
	expect(shows(terminal.raw(), wrong) || shows(terminal.raw(), desk.app.appSecret)).toBe(false);
});

test('the pair of the dashboard is found before the browser, and the right one leads to a stored token', async () => {
	const desk = await sitDown();
	const {metaAppId, appId, appSecret} = desk.app;
	await leaveDraft(desk, 'sign-in', {metaAppId: undefined, appId: metaAppId});
	const walk = desk.open();
	const {terminal} = walk;
	await untilStep(walk, 'sign-in');
	terminal.press('enter');
	const {title, cause} = messages.failures['invalid-platform-app'];
	await terminal.waitFor(title);
	expect(terminal.words()).toContain(cause.slice(0, 30));
	expect((await desk.counts())['authorize']).toBe(0);

	terminal.press('enter');
	await untilStep(walk, 'app-id');
	// What was entered before stands in the field, to be looked at and replaced.
	await terminal.waitFor(metaAppId);
	terminal.press('ctrl-u');
	terminal.type(appId);
	terminal.press('enter');
	await untilStep(walk, 'app-secret');
	terminal.paste(appSecret);
	terminal.press('enter');

	// What was done for the other app is asked about again.
	for (const step of ['tester-role', 'tester-acceptance', 'redirect-uri'] as const) {
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

test('a port in use is found before the browser, and t tries again once it is free', async () => {
	const desk = await sitDown();
	const port = Number(new URL(desk.redirectUri).port);
	const other = createServer().listen(port, '127.0.0.1');
	await once(other, 'listening');
	await leaveDraft(desk, 'sign-in');
	const walk = desk.open();
	const {terminal} = walk;
	await untilStep(walk, 'sign-in');
	terminal.press('enter');
	await terminal.waitFor(`Port ${port} on`);
	other.close();
	await once(other, 'close');
	expect((await desk.counts())['authorize']).toBe(0);

	terminal.type('t');
	await signIn(walk);
	await terminal.waitFor(messages.naming.field);
	await leave(walk);
});

test('whoever declined can sign in again', async () => {
	const desk = await sitDown();
	const walk = await openWaiting(desk);
	const {terminal} = walk;
	await desk.person.signIn({
		url: addressBehind(messages.waiting.link, terminal.screen()),
		decision: 'deny',
		certificatePem: await peerCertificate(desk.redirectUri),
	});
	await terminal.waitFor(messages.errors.declined.what);
	terminal.type('t');
	await signIn(walk);
	await terminal.waitFor(messages.naming.field);
	await leave(walk);
});

test('a draft that cannot be read is kept aside and does not stop a new set-up', async () => {
	const desk = await sitDown();
	const broken = '{"schemaVersion":1,"flow":"instagram-lo';
	const file = await plant(desk, 'drafts/_new.json', broken);
	const walk = desk.open();
	await untilStep(walk, 'professional-account');
	walk.terminal.press('enter');
	await untilStep(walk, 'developer-account');
	await leave(walk);

	const folder = path.dirname(file);
	const texts = await Promise.all(
		(await readdir(folder)).map(name => readFile(path.join(folder, name), 'utf8')),
	);
	expect(texts).toContain(broken);
	const next = desk.open();
	await untilStep(next, 'developer-account');
	await leave(next);
});

test('a profile that cannot be read is named at home and left as it is', async () => {
	const desk = await sitDown();
	const file = await plant(desk, 'profiles/shop.json', '{"theme":"dark"}');
	const walk = desk.open([], {columns: 120});
	const {terminal} = walk;
	await terminal.waitFor(fill(messages.home.unreadable, {file}));
	terminal.type('n');
	await terminal.waitFor(messages.start.connect);
	terminal.press('enter');
	await untilStep(walk, 'professional-account');
	await leave(walk);
	expect(await readFile(file, 'utf8')).toBe('{"theme":"dark"}');
});
