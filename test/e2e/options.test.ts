import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {chmod, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {es} from '../../src/messages/es.ts';
import {environmentOf, program, runCli} from '../support/cli.ts';
import {startTestSandbox} from '../support/sandbox.ts';
import {tempFolder} from '../support/temp-folder.ts';
import {answersFor, comeBack, startSetup} from './setup-run.ts';

describe('a file with the secret', () => {
	test('is used when it is closed to others, and named with the command that closes it when it is not', async () => {
		const stage = await startTestSandbox();
		const folder = await tempFolder();
		const file = path.join(folder, 'secret');
		await writeFile(file, `${stage.app.appSecret}\n`, {mode: 0o644});
		const args = ['setup', ...answersFor(stage), '--app-secret-file', file, '--timeout', '1'];

		const open = await runCli(args, {folder});
		expect(open.code).toBe(2);
		expect(open.stderr).toContain('mode 644');
		expect(open.stderr).toContain(`hint: chmod 600 ${file}`);

		await chmod(file, 0o600);
		expect(await runCli(args, {folder})).toMatchObject({code: 8});
		expect((await stage.counts())['exchange']).toBe(1);
	});

	test.each([
		['a folder', '.'],
		['a device', '/dev/zero'],
		['a file that does not exist', './nowhere'],
	])('%s is refused without advice that would do harm', async (_, file) => {
		const stage = await startTestSandbox();
		const {code, stderr} = await runCli(
			['setup', ...answersFor(stage), '--app-secret-file', file],
			{folder: await tempFolder()},
		);
		expect(code).toBe(2);
		expect(stderr).not.toContain('chmod');
	});
});

test('a sign-in that nothing could ever answer is refused at once', async () => {
	const redirectUri = 'https://shop.example/callback';
	const stage = await startTestSandbox({redirectUris: [redirectUri]});
	const {code, stderr} = await runCli(
		['setup', ...answersFor(stage), '--app-secret-stdin', '--json'],
		{folder: await tempFolder(), input: stage.app.appSecret},
	);
	expect(code).toBe(2);
	expect(JSON.parse(stderr)).toMatchObject({error: {code: 'two-readers-of-input'}});
});

test('a listener that others can reach is warned about', async () => {
	const stage = await startTestSandbox();
	const {port} = new URL(stage.redirectUri);
	const run = await startSetup(stage, ['shop', '--listen', `0.0.0.0:${port}`]);
	expect(await run.line('warning')).toMatchObject({code: 'listens-to-others'});
	await comeBack(stage, await run.line('authorize'));
	expect(await run.ended).toMatchObject({code: 0});
});

test('a profile that is named twice in different ways is refused', async () => {
	const folder = await tempFolder();
	expect((await runCli(['token', 'shop', '-p', 'other'], {folder})).code).toBe(2);
	expect((await runCli(['token', 'shop', '-p', 'shop'], {folder})).code).toBe(12);
});

test('errors are told in the language that was asked for, however it was written', async () => {
	const folder = await tempFolder();
	const {stderr} = await runCli(['--lang=es', 'token'], {folder});
	expect(stderr).toContain(es.errors['nothing-set-up'].what);
});

test('a closed stderr changes nothing about the exit code', async () => {
	const folder = await tempFolder();
	const child = spawn('bash', ['-c', '"$@" 2>&-', 'bash', process.execPath, program, 'token'], {
		env: environmentOf({folder}),
		stdio: 'ignore',
	});
	expect(await once(child, 'exit')).toEqual([12, null]);
});

test('a full disk behind stdout is told as such, and is no bug', async () => {
	const folder = await tempFolder();
	const child = spawn(
		'bash',
		['-c', '"$@" > /dev/full', 'bash', process.execPath, program, 'help'],
		{
			env: environmentOf({folder}),
			stdio: ['ignore', 'ignore', 'pipe'],
		},
	);
	let stderr = '';
	child.stderr.on('data', (chunk: Buffer) => {
		stderr += chunk.toString();
	});
	expect(await once(child, 'close')).toEqual([4, null]);
	expect(stderr).toMatch(/^error: The output cannot be written/);
});
