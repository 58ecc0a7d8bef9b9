import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {expect, test} from 'vitest';
import {runCli} from '../support/cli.ts';
import {startTestSandbox} from '../support/sandbox.ts';
import {tempFolder} from '../support/temp-folder.ts';
import {comeBack, startSetup} from './setup-run.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const recorder = path.join(root, 'test/support/list-modules.mjs');

type Outputs = Readonly<Record<string, {readonly inputs: Readonly<Record<string, unknown>>}>>;

/** Names of the packages that a call of the program loads, whether bundled or not. */
async function packagesOf(args: readonly string[], folder: string): Promise<ReadonlySet<string>> {
	const list = path.join(await tempFolder(), 'modules');
	await runCli(args, {folder, node: ['--import', recorder], env: {MODULE_LIST: list}});
	const loaded = (await readFile(list, 'utf8'))
		.split('\n')
		.filter(url => url.startsWith('file:'))
		.map(url => path.relative(root, fileURLToPath(url)));
	const outputs = JSON.parse(await readFile(path.join(root, 'dist/meta.json'), 'utf8')) as Outputs;
	const files = loaded.flatMap(file => [file, ...Object.keys(outputs[file]?.inputs ?? {})]);

	return new Set(
		files.flatMap(file => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1] ?? []),
	);
}

test('version, help, token, profiles list and checklist load neither ink, react nor got', async () => {
	const stage = await startTestSandbox();
	const run = await startSetup(stage, ['shop']);
	await comeBack(stage, await run.line('authorize'));
	expect(await run.ended).toMatchObject({code: 0});
	const sandbox = ['--sandbox', stage.sandbox.url];

	for (const args of [
		['--version'],
		['--help'],
		['help', 'setup'],
		['explain', '190', ...sandbox],
		['token', ...sandbox],
		['token', '--min-days', '1', ...sandbox],
		['profiles', 'list', ...sandbox],
		['profiles', 'use', 'shop', ...sandbox],
		['checklist', ...sandbox],
		['checklist', '--json', ...sandbox],
	]) {
		const packages = await packagesOf(args, run.folder);

		for (const heavy of ['ink', 'react', 'react-reconciler', 'yoga-layout', 'got', 'hono']) {
			expect([...packages], args.join(' ')).not.toContain(heavy);
		}
	}

	// What the test looks for can be found: a refresh by force asks Meta.
	stage.sandbox.clock.advance('25h');
	expect(await packagesOf(['refresh', '--force', ...sandbox], run.folder)).toContain('got');
	expect(await packagesOf(['token', ...sandbox], run.folder)).toContain('zod');
	expect((await packagesOf(['--version'], run.folder)).size).toBe(0);
});
