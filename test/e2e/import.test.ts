import {chmod, readdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {expect, test} from 'vitest';
import {runCli} from '../support/cli.ts';
import {startTestSandbox, type TestSandbox} from '../support/sandbox.ts';
import {tempFolder} from '../support/temp-folder.ts';

/** Makes a token on the dashboard, and runs the program against the same sandbox. */
async function stageOf(): Promise<{
	readonly stage: TestSandbox;
	readonly folder: string;
	readonly token: string;
	readonly cli: (args: readonly string[], input?: string) => ReturnType<typeof runCli>;
}> {
	const stage = await startTestSandbox();
	const folder = await tempFolder();

	return {
		stage,
		folder,
		token: await stage.person.generateToken(),
		cli: (args, input = '') =>
			runCli([...args, '--sandbox', stage.sandbox.url, '--json'], {folder, input}),
	};
}

async function storedProfiles(folder: string): Promise<readonly string[]> {
	return readdir(path.join(folder, 'sandbox', 'profiles')).catch(() => []);
}

async function advance(stage: TestSandbox, by: string): Promise<void> {
	await fetch(`${stage.sandbox.url}/__sandbox/clock`, {
		method: 'POST',
		headers: {'content-type': 'application/json'},
		body: JSON.stringify({advance: by}),
	});
}

test('a dashboard token is stored with what /me tells, and never exchanged', async () => {
	const {stage, folder, token, cli} = await stageOf();
	const before = await stage.counts();
	const {code, stdout, stderr} = await cli(['import', 'shop', '--token-stdin'], `${token}\n`);

	expect({code, stderr}).toEqual({code: 0, stderr: ''});
	expect(JSON.parse(stdout)).toEqual({
		profile: {
			name: 'shop',
			current: true,
			flow: 'instagram-login',
			provider: 'meta',
			account: {
				id: '17841405793187219',
				appScopedId: '27640875392278831',
				username: 'shop_es',
				accountType: 'BUSINESS',
			},
			appId: null,
			scopes: [],
			issuedAt: null,
			expiresAt: null,
			refreshableAt: null,
			state: 'unknown',
			daysLeft: null,
		},
	});
	const after = await stage.counts();
	expect(after['me']).toBe((before['me'] ?? 0) + 1);
	expect([after['exchange'], after['long-lived']]).toEqual([
		before['exchange'],
		before['long-lived'],
	]);
	expect((await runCli(['token', '--sandbox', stage.sandbox.url], {folder})).stdout).toBe(
		`${token}\n`,
	);
});

test('the first refresh tells until when the token is good', async () => {
	const {stage, token, cli} = await stageOf();
	await cli(['import', 'shop', '--token-stdin'], token);
	await advance(stage, '2d');
	const refreshed = JSON.parse((await cli(['refresh', 'shop'])).stdout);

	expect(refreshed.results).toEqual([
		{
			profile: 'shop',
			outcome: 'refreshed',
			expiresAt: expect.stringMatching(/Z$/),
			error: null,
		},
	]);
	const {profiles} = JSON.parse((await cli(['profiles', 'list'])).stdout);
	expect(profiles[0]).toMatchObject({state: 'fresh', daysLeft: 59});
});

test('what was copied along with the token is dropped', async () => {
	const {token, cli} = await stageOf();

	for (const text of [`Bearer ${token}`, `"${token}";`, `access_token=${token}\r\n`]) {
		const {code, stderr} = await cli(['import', 'shop', '--token-stdin', '--replace'], text);
		expect({text: text.replace(token, 'TOKEN'), code, stderr}).toMatchObject({code: 0});
	}
});

test('a file is read only when nobody else can read it', async () => {
	const {folder, token, cli} = await stageOf();
	const file = path.join(folder, 'token.txt');
	await writeFile(file, `${token}\n`, {mode: 0o644});
	const refused = await cli(['import', 'shop', '--token-file', file]);
	expect(refused.code).toBe(2);
	expect(JSON.parse(refused.stderr)).toMatchObject({error: {code: 'secret-file-refused'}});
	expect(refused.stderr).not.toContain(token);
	expect(await storedProfiles(folder)).toEqual([]);

	await chmod(file, 0o600);
	expect((await cli(['import', 'shop', '--token-file', file])).code).toBe(0);
});

test('a token that Meta refuses is not stored', async () => {
	const {folder, token, cli} = await stageOf();
	const {code, stderr} = await cli(['import', 'shop', '--token-stdin'], `${token}x`);

	expect(code).toBe(6);
	expect(JSON.parse(stderr)).toMatchObject({
		error: {code: 'provider-refused', step: 'dashboard-token'},
	});
	expect(stderr).not.toContain(token);
	expect(await storedProfiles(folder)).toEqual([]);
});

test('a token of another product is explained, and Meta is asked all the same', async () => {
	const {stage, folder, token} = await stageOf();

	for (const [prefix, word] of [
		['EAA', 'Facebook'],
		['IGQV', 'Basic Display'],
		['TH', 'Threads'],
	] as const) {
		const {code, stderr} = await runCli(
			['import', 'shop', '--token-stdin', '--sandbox', stage.sandbox.url],
			{folder, input: `${prefix}${token.slice(4)}`},
		);
		expect({prefix, code}).toEqual({prefix, code: 6});
		expect(stderr).toContain(word);
	}

	expect((await stage.counts())['me']).toBe(3);
});

test('what is no token is refused before Meta is asked', async () => {
	const {stage, cli} = await stageOf();

	for (const text of ['', '1679873086902791', '0123456789abcdef'.repeat(2), 'a'.repeat(2 ** 20)]) {
		const {code, stderr} = await cli(['import', 'shop', '--token-stdin'], text);
		expect({text: text.slice(0, 20), code}).toMatchObject({code: 2});
		expect(JSON.parse(stderr)).toHaveProperty('error.message');
	}

	expect((await stage.counts())['me']).toBe(0);
});

test('a name that is taken needs --replace, and another account --switch-account', async () => {
	const {stage, token, cli} = await stageOf();
	await cli(['import', 'shop', '--token-stdin'], token);
	const again = await cli(['import', 'shop', '--token-stdin'], token);
	expect(again.code).toBe(2);
	expect(JSON.parse(again.stderr)).toMatchObject({error: {code: 'profile-exists'}});

	await stage.person.addTester('ana.crea.cosas');
	await stage.person.acceptTester('ana.crea.cosas');
	const other = await stage.person.generateToken('ana.crea.cosas');
	const refused = await cli(['import', 'shop', '--token-stdin', '--replace'], other);
	expect(refused.code).toBe(2);
	expect(JSON.parse(refused.stderr)).toMatchObject({error: {code: 'account-differs'}});

	const switched = await cli(['import', 'shop', '--token-stdin', '--switch-account'], other);
	expect(JSON.parse(switched.stdout)).toMatchObject({
		profile: {account: {username: 'ana.crea.cosas'}},
	});
});

test('without a token and without a terminal the missing option is named', async () => {
	const {cli} = await stageOf();
	const {code, stderr} = await cli(['import', 'shop']);
	expect(code).toBe(2);
	expect(JSON.parse(stderr)).toMatchObject({error: {code: 'missing-answers'}});
	expect(stderr).toContain('--token-stdin');
	expect(stderr).toContain('ig-wizard help import');
});
