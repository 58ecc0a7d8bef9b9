import {access, chmod, mkdir, readFile, writeFile} from 'node:fs/promises';
import {createServer} from 'node:net';
import path from 'node:path';
import {expect, test} from 'vitest';
import {listenForTest} from '../platform/servers.ts';
import {runCli} from '../support/cli.ts';
import {startTestSandbox, type TestSandbox} from '../support/sandbox.ts';
import {tempFolder} from '../support/temp-folder.ts';
import {answersFor} from './setup-run.ts';

/** A stand-in for the browser that leaves a file behind when it is opened. */
async function tellTaleBrowser(): Promise<{program: string; wasOpened: () => Promise<boolean>}> {
	const folder = await tempFolder();
	const program = path.join(folder, 'browser');
	const trace = path.join(folder, 'opened');
	await writeFile(program, `#!/bin/sh\necho "$1" > '${trace}'\n`);
	await chmod(program, 0o755);

	return {
		program,
		wasOpened: () =>
			access(trace).then(
				() => true,
				() => false,
			),
	};
}

async function setUp(
	stage: TestSandbox,
	options: {folder: string; browser: string; args?: readonly string[]},
) {
	return runCli(
		['setup', 'shop', ...answersFor(stage), '--timeout', '1', '--json', ...(options.args ?? [])],
		{
			folder: options.folder,
			env: {IG_WIZARD_APP_SECRET: stage.app.appSecret, BROWSER: options.browser},
		},
	);
}

test('the browser opens the consent page, and only once the listener is up', async () => {
	const stage = await startTestSandbox();
	const browser = await tellTaleBrowser();
	const {code} = await setUp(stage, {folder: await tempFolder(), browser: browser.program});

	expect(code).toBe(8);
	expect(await browser.wasOpened()).toBe(true);
});

test('a port that is in use ends with exit code 2 before any browser opens', async () => {
	const port = await listenForTest(createServer());
	const stage = await startTestSandbox({redirectUris: [`https://localhost:${port}/callback`]});
	const browser = await tellTaleBrowser();
	const {code, stderr, stdout} = await setUp(stage, {
		folder: await tempFolder(),
		browser: browser.program,
	});

	expect(code).toBe(2);
	expect(JSON.parse(stderr)).toMatchObject({error: {code: 'port-busy', step: 'redirect-uri'}});
	expect(JSON.parse(stderr).error.message).toContain(String(port));
	expect(stdout).not.toContain('authorize');
	expect(await browser.wasOpened()).toBe(false);
});

test('a store that cannot be written is found before the browser opens, with exit code 4', async () => {
	const stage = await startTestSandbox();
	const browser = await tellTaleBrowser();
	// Nothing can be made below it, not even by root.
	const {code, stderr} = await setUp(stage, {folder: '/proc/self', browser: browser.program});

	expect(code).toBe(4);
	expect(JSON.parse(stderr)).toMatchObject({error: {code: 'store-unwritable'}});
	expect(await browser.wasOpened()).toBe(false);
});

test.each([
	['an empty file', ''],
	['half a file', '{"schemaVersion":1,"account":{"id":"178414'],
	['a list', '[1]'],
	['the file of another program', '{"theme":"dark"}'],
	['a file of a newer version', '{"schemaVersion":999}'],
])('%s in place of a profile ends with exit code 3 and stays as it is', async (_, text) => {
	const folder = await tempFolder();
	const file = path.join(folder, 'profiles', 'shop.json');
	await mkdir(path.dirname(file), {mode: 0o700});
	await writeFile(file, text, {mode: 0o600});

	for (const args of [
		['token', 'shop'],
		['refresh', 'shop'],
		['profiles', 'use', 'shop'],
	]) {
		const {code, stdout, stderr} = await runCli(args, {folder});
		expect(code, args.join(' ')).toBe(3);
		expect(stdout).toBe('');
		expect(stderr).toContain(file);
	}

	const list = await runCli(['profiles', 'list', '--json'], {folder});
	expect(list.code).toBe(3);
	expect(JSON.parse(list.stdout)).toEqual({
		current: null,
		profiles: [],
		unreadable: [{name: 'shop', file}],
	});
	expect(await readFile(file, 'utf8')).toBe(text);
});

test.each([
	[['--app-id', '16798x3086902791'], 'digits'],
	[['--redirect-uri', 'https://localhost:8473/callback#x'], '#'],
	[['--redirect-uri', 'https://me:pw@localhost:8473/callback'], 'user name'],
	[['--redirect-uri', 'http://shop.example/callback'], 'https://'],
	[['--redirect-uri', 'callback'], 'https://'],
	[['--scopes', 'instagram_business_basic,user_media'], 'instagram_business_basic'],
	[['--scopes', 'instagram_business_manage_comments'], 'instagram_business_basic'],
	[['--timeout', 'soon'], 'from 1 to 3600'],
	[['--listen', 'here'], '127.0.0.1:8473'],
	[['--flow', 'login'], 'instagram-login'],
	[['--receive', 'mail'], 'paste'],
])('setup %j is refused in words before anything is sent', async (args, words) => {
	const stage = await startTestSandbox();
	const browser = await tellTaleBrowser();
	const {code, stderr} = await setUp(stage, {
		folder: await tempFolder(),
		browser: browser.program,
		args,
	});

	expect(code).toBe(2);
	expect(JSON.parse(stderr).error.message).toContain(words);
	expect(await stage.counts()).toMatchObject({exchange: 0, 'long-lived': 0});
	expect(await browser.wasOpened()).toBe(false);
});

test.each(['', 'has space', 'white\tspace', '\u0007'])('the secret %j is refused', async secret => {
	const stage = await startTestSandbox();
	const {code, stderr} = await runCli(
		['setup', 'shop', ...answersFor(stage), '--app-secret-stdin', '--json'],
		{folder: await tempFolder(), input: secret},
	);

	expect(code).toBe(2);
	expect(JSON.parse(stderr)).toMatchObject({error: {code: 'invalid-value'}});
	expect((await stage.counts())['exchange']).toBe(0);
});

test('a secret of the wrong length is taken with a warning', async () => {
	const stage = await startTestSandbox();
	const {stdout, code} = await runCli(
		['setup', 'shop', ...answersFor(stage), '--app-secret-stdin', '--json'],
		{folder: await tempFolder(), input: 'abc123\n'},
	);

	expect(
		stdout
			.split('\n')
			.slice(0, 2)
			.map(line => JSON.parse(line)),
	).toMatchObject([
		{type: 'warning', code: 'secret-unusual'},
		{type: 'preflight', result: 'refused'},
	]);
	expect(code).toBe(6);
});
