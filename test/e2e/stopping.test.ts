import {once} from 'node:events';
import {readdir, readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {expect, test, vi} from 'vitest';
import {startCli} from '../support/cli.ts';
import {startTestSandbox} from '../support/sandbox.ts';
import {tempFolder} from '../support/temp-folder.ts';
import {answersFor, startSetup} from './setup-run.ts';

test.each([
	['SIGINT', 130],
	['SIGTERM', 143],
] as const)(
	'%s ends a wait for the callback with %i, and nothing of the run is kept',
	async (signal, code) => {
		const stage = await startTestSandbox();
		const run = await startSetup(stage, ['shop']);
		await run.line('authorize');
		run.child.kill(signal);

		const ended = await run.ended;
		expect(ended.code).toBe(code);
		expect(JSON.parse(ended.stderr)).toMatchObject({error: {exitCode: code}});
		expect(await readdir(path.join(run.folder, 'sandbox', 'drafts'))).toEqual([]);
	},
);

test('a signal ends the reading of a secret from standard input that never ends', async () => {
	const stage = await startTestSandbox();
	const folder = await tempFolder();
	const list = path.join(folder, 'modules');
	const cli = startCli(['setup', ...answersFor(stage), '--app-secret-stdin'], {
		folder,
		env: {MODULE_LIST: list},
		node: ['--import', new URL('../support/list-modules.mjs', import.meta.url).pathname],
	});
	cli.child.stdin.write('half a secret');
	// By then signals are heard, and all that is left is to read.
	await vi.waitFor(async () => {
		expect(await readFile(list, 'utf8')).toContain('without-questions');
	});
	cli.child.kill('SIGINT');

	const {code, stderr} = await cli.ended;
	expect(code).toBe(130);
	expect(stderr).not.toContain('half a secret');
});

test('the sandbox ends well at a signal, also while somebody is connected', async () => {
	const cli = startCli(['sandbox', '--port', '0', '--json'], {folder: await tempFolder()});
	const {url} = JSON.parse(await cli.nextLine());
	const response = await fetch(`${url}/__sandbox/clock`);
	expect(response.status).toBe(200);
	cli.child.kill('SIGTERM');
	const [code] = await once(cli.child, 'exit');
	expect(code).toBe(0);
});

test('the demo without a place for its folder says so and ends', async () => {
	const folder = await tempFolder();
	const file = path.join(folder, 'file');
	await writeFile(file, '');
	const cli = startCli(['demo'], {folder, env: {TMPDIR: file}});
	const {code, stderr} = await cli.ended;

	expect(code).toBe(4);
	expect(stderr).toMatch(/^error: .*ig-wizard-demo-/);
});
