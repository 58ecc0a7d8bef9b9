import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {expect, test} from 'vitest';
import {runCli} from '../support/cli.ts';
import {startTestSandbox} from '../support/sandbox.ts';
import {comeBack, startSetup} from './setup-run.ts';

/** Beyond 2^53 and odd, so that a rounded one shows. */
const accounts = [
	['shop_es', '17841405793187219', '27640875392278831'],
	['north.light_studio', '178414619203755131', '29117340268851927'],
] as const;

test.each([
	['number', 'flat'],
	['string', 'wrapped'],
] as const)(
	'ids sent as %s, %s, keep every digit in the file and in --json',
	async (ids, shape) => {
		const stage = await startTestSandbox({ids, shape});
		const sandbox = ['--sandbox', stage.sandbox.url];
		let folder: string | undefined;

		for (const [username] of accounts) {
			await stage.person.addTester(username);
			await stage.person.acceptTester(username);
			const run = await startSetup(stage, [], folder === undefined ? {} : {folder});
			await comeBack(stage, await run.line('authorize'), 'allow', username);
			expect(await run.ended).toMatchObject({code: 0});
			folder = run.folder;
		}

		if (folder === undefined) {
			throw new TypeError('There are accounts.');
		}

		// An unrelated write must not touch them.
		stage.sandbox.clock.advance('35d');
		expect(await runCli(['refresh', '--all', ...sandbox], {folder})).toMatchObject({code: 0});
		const list = await runCli(['profiles', 'list', '--json', ...sandbox], {folder});

		for (const [username, id, appScopedId] of accounts) {
			const file = path.join(folder, 'sandbox', 'profiles', `${username}.json`);
			const text = await readFile(file, 'utf8');
			expect(text).toContain(`"${id}"`);
			expect(text).toContain(`"${appScopedId}"`);
			expect(list.stdout).toContain(`"id":"${id}","appScopedId":"${appScopedId}"`);
		}
	},
);
