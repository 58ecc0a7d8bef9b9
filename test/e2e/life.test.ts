import {expect, test} from 'vitest';
import {runCli} from '../support/cli.ts';
import {startTestSandbox, type TestSandbox} from '../support/sandbox.ts';
import {comeBack, type SetupRun, startSetup} from './setup-run.ts';

async function connect(
	stage: TestSandbox,
	args: readonly string[],
	{folder, account}: {folder?: string; account?: string} = {},
): Promise<SetupRun> {
	const run = await startSetup(stage, args, folder === undefined ? {} : {folder});
	await comeBack(stage, await run.line('authorize'), 'allow', account);
	return run;
}

async function connected(
	stage: TestSandbox,
	args: readonly string[],
	options: {folder?: string; account?: string} = {},
): Promise<string> {
	const run = await connect(stage, args, options);
	expect(await run.ended).toMatchObject({code: 0});
	return run.folder;
}

test('a second account is stored beside the first, and profiles use switches between them', async () => {
	const stage = await startTestSandbox();
	const folder = await connected(stage, ['shop']);
	const cli = (...args: string[]) =>
		runCli([...args, '--sandbox', stage.sandbox.url, '--json'], {folder});

	await stage.person.addTester('ana.crea.cosas');
	await stage.person.acceptTester('ana.crea.cosas');
	await connected(stage, [], {folder, account: 'ana.crea.cosas'});

	const before = JSON.parse((await cli('profiles', 'list')).stdout);
	expect(before).toMatchObject({
		current: 'shop',
		profiles: [
			{name: 'ana.crea.cosas', current: false},
			{name: 'shop', current: true},
		],
		unreadable: [],
	});
	expect(before.profiles[0].account.id).not.toBe(before.profiles[1].account.id);

	const used = await cli('profiles', 'use', 'ana.crea.cosas');
	expect(JSON.parse(used.stdout)).toMatchObject({profile: {name: 'ana.crea.cosas', current: true}});
	expect(JSON.parse((await cli('token')).stdout)).toMatchObject({profile: 'ana.crea.cosas'});
	expect((await cli('profiles', 'use', 'nobody')).code).toBe(12);
	expect((await cli('profiles', 'use', '../shop')).code).toBe(2);
});

test('a token is refreshed when it is due, not before 24 hours, and earlier only by force', async () => {
	const stage = await startTestSandbox();
	const folder = await connected(stage, ['shop']);
	const refresh = async (...args: string[]) => {
		const {code, stdout} = await runCli(
			['refresh', ...args, '--sandbox', stage.sandbox.url, '--json'],
			{folder},
		);
		return {code, ...JSON.parse(stdout).results[0]};
	};
	const first = await runCli(['token', '--sandbox', stage.sandbox.url], {folder});

	expect(await refresh()).toMatchObject({code: 0, profile: 'shop', outcome: 'not-due'});
	expect(await refresh('--force')).toMatchObject({code: 0, outcome: 'too-early', error: null});
	expect((await stage.counts())['refresh']).toBe(0);

	stage.sandbox.clock.advance('25h');
	expect(await refresh('shop')).toMatchObject({outcome: 'not-due'});
	expect(await refresh('shop', '--force')).toMatchObject({code: 0, outcome: 'refreshed'});

	stage.sandbox.clock.advance('35d');
	expect(await refresh('--all')).toMatchObject({code: 0, outcome: 'refreshed'});
	expect((await stage.counts())['refresh']).toBe(2);
	const last = await runCli(['token', '--sandbox', stage.sandbox.url], {folder});
	expect(last.stdout).not.toBe(first.stdout);

	stage.sandbox.clock.advance('61d');
	expect(await refresh()).toMatchObject({code: 10, outcome: 'sign-in-needed'});
	const dead = await runCli(['token', '--sandbox', stage.sandbox.url], {folder});
	expect(dead).toMatchObject({code: 10, stdout: ''});
	expect(dead.stderr).toContain('ig-wizard setup shop --replace');
});

test('token prints the token and nothing else, and renews it first when too few days are left', async () => {
	const stage = await startTestSandbox();
	const folder = await connected(stage, ['shop']);
	const token = (...args: string[]) =>
		runCli(['token', ...args, '--sandbox', stage.sandbox.url], {folder});
	const first = await token();

	expect(first).toMatchObject({code: 0, stderr: ''});
	expect(first.stdout).toMatch(/^IGAA\w+\n$/);
	stage.sandbox.clock.advance('20d');
	expect((await token('--min-days', '10')).stdout).toBe(first.stdout);
	expect((await token('--min-days', '50')).stdout).not.toBe(first.stdout);
	expect((await token('--min-days', 'many')).code).toBe(2);
});

test('what is stored is replaced only when the call says so', async () => {
	const stage = await startTestSandbox();
	const folder = await connected(stage, ['shop']);
	const stored = await runCli(['token', '--sandbox', stage.sandbox.url], {folder});

	const taken = await startSetup(stage, ['shop'], {folder});
	expect(await taken.ended).toMatchObject({code: 2, stdout: ''});

	const twin = await connect(stage, ['other'], {folder});
	const ended = await twin.ended;
	expect(ended.code).toBe(2);
	expect(JSON.parse(ended.stderr)).toMatchObject({error: {code: 'account-stored'}});

	await stage.person.addTester('ana.crea.cosas');
	await stage.person.acceptTester('ana.crea.cosas');
	const other = await connect(stage, ['shop', '--replace'], {folder, account: 'ana.crea.cosas'});
	const refused = await other.ended;
	expect(refused.code).toBe(2);
	expect(JSON.parse(refused.stderr)).toMatchObject({error: {code: 'account-differs'}});
	expect(await runCli(['token', '--sandbox', stage.sandbox.url], {folder})).toEqual(stored);

	await connected(stage, ['shop', '--replace'], {folder});
	const renewed = await runCli(['token', '--sandbox', stage.sandbox.url], {folder});
	expect(renewed.stdout).not.toBe(stored.stdout);
});

test('many refreshes at once ask Meta once, and all succeed', async () => {
	const stage = await startTestSandbox();
	const folder = await connected(stage, ['shop']);
	stage.sandbox.clock.advance('35d');

	const results = await Promise.all(
		Array.from({length: 8}, () =>
			runCli(['refresh', '--sandbox', stage.sandbox.url, '--json'], {folder}),
		),
	);
	const tokens = new Set(results.map(({stdout}) => JSON.parse(stdout).results[0].expiresAt));

	expect(results.map(({code}) => code)).toEqual(results.map(() => 0));
	expect(tokens.size).toBe(1);
	expect((await stage.counts())['refresh']).toBe(1);
});
