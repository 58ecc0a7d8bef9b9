import {readdir, readFile, stat} from 'node:fs/promises';
import path from 'node:path';
import {expect, test} from 'vitest';
import {runCli} from '../support/cli.ts';
import {freePort} from '../support/free-port.ts';
import {startTestSandbox} from '../support/sandbox.ts';
import {tempFolder} from '../support/temp-folder.ts';
import {answersFor, comeBack, startSetup} from './setup-run.ts';

test('setup --json goes from the options to a stored profile, line by line', async () => {
	const stage = await startTestSandbox();
	const run = await startSetup(stage, ['shop']);

	expect(JSON.parse(await run.nextLine())).toEqual({type: 'preflight', result: 'ok'});
	const authorize = JSON.parse(await run.nextLine());
	expect(authorize).toMatchObject({
		type: 'authorize',
		redirectUri: stage.redirectUri,
		listening: true,
		timeoutSeconds: 300,
	});
	const end = await comeBack(stage, authorize);
	expect(end).toMatchObject({type: 'returned', status: 200});

	for (const step of ['exchange', 'long-lived', 'account', 'save']) {
		expect(JSON.parse(await run.nextLine())).toEqual({type: 'progress', step});
	}

	const saved = JSON.parse(await run.nextLine());
	expect(saved).toEqual({
		type: 'saved',
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
			appId: stage.app.appId,
			scopes: ['instagram_business_basic'],
			issuedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
			expiresAt: expect.stringMatching(/Z$/),
			refreshableAt: expect.stringMatching(/Z$/),
			state: 'fresh',
			daysLeft: expect.any(Number),
		},
	});
	expect(await run.ended).toMatchObject({code: 0, stderr: ''});

	const file = path.join(run.folder, 'sandbox', 'profiles', 'shop.json');
	const text = await readFile(file, 'utf8');
	expect(text).toContain('"17841405793187219"');
	expect(text).toContain('"27640875392278831"');
	expect((await stat(file)).mode & 0o777).toBe(0o600);
	expect((await stat(path.dirname(file))).mode & 0o777).toBe(0o700);
	expect(await readdir(path.join(run.folder, 'sandbox', 'drafts'))).toEqual([]);
});

test('a refusal on the consent page ends with exit code 7 and stores nothing', async () => {
	const stage = await startTestSandbox();
	const run = await startSetup(stage, ['shop']);
	await comeBack(stage, await run.line('authorize'), 'deny');

	const {code, stderr} = await run.ended;
	expect(code).toBe(7);
	expect(JSON.parse(stderr)).toMatchObject({error: {code: 'declined', exitCode: 7}});
	const list = await runCli(['profiles', 'list', '--json', '--sandbox', stage.sandbox.url], run);
	expect(JSON.parse(list.stdout)).toEqual({current: null, profiles: [], unreadable: []});
});

test('callbacks with another state change nothing, and the true one is still answered', async () => {
	const redirectUri = `http://127.0.0.1:${await freePort()}/callback`;
	const stage = await startTestSandbox({redirectUris: [redirectUri]});
	const run = await startSetup(stage, ['shop']);
	const authorize = await run.line('authorize');

	for (const query of ['error=access_denied', 'code=AQstolen&state=guess', 'code=AQstolen', '']) {
		const {status} = await fetch(`${redirectUri}?${query}`);
		expect(status, query).toBe(400);
	}

	expect((await stage.counts())['exchange']).toBe(1);
	await comeBack(stage, authorize);
	await run.line('saved');
	expect(await run.ended).toMatchObject({code: 0});
	// One for the check with a made-up code, one for the sign-in.
	expect((await stage.counts())['exchange']).toBe(2);
});

test('nobody who comes back ends with exit code 8 after the time that was set', async () => {
	const stage = await startTestSandbox();
	const run = await startSetup(stage, ['shop', '--timeout', '1']);
	expect(await run.line('authorize')).toMatchObject({timeoutSeconds: 1});

	const {code, stderr} = await run.ended;
	expect(code).toBe(8);
	expect(JSON.parse(stderr)).toMatchObject({error: {code: 'timed-out', step: 'sign-in'}});
});

test('a wrong secret is found before anybody signs in', async () => {
	const stage = await startTestSandbox();
	const secret = 'f'.repeat(32);
	const run = await startSetup(stage, ['shop'], {env: {IG_WIZARD_APP_SECRET: secret}});

	expect(await run.line('preflight')).toMatchObject({result: 'refused'});
	const {code, stderr, stdout} = await run.ended;
	expect(code).toBe(6);
	expect(JSON.parse(stderr)).toMatchObject({
		error: {code: 'provider-refused', failure: 'wrong-app-secret', step: 'app-secret'},
	});
	expect(stdout + stderr).not.toContain(secret);
});

test('without a terminal every missing answer is named at once, with exit code 2', async () => {
	const folder = await tempFolder();
	const {code, stdout, stderr} = await runCli(['setup', 'shop'], {folder});

	expect(code).toBe(2);
	expect(stdout).toBe('');
	expect(stderr).toContain('--app-id, --app-secret-stdin, --redirect-uri');
	expect(await readdir(folder)).toEqual([]);
});

test('the secret comes from standard input or a file of one’s own, and never from an argument', async () => {
	const stage = await startTestSandbox();
	const folder = await tempFolder();
	const given = [...answersFor(stage), '--timeout', '1', '--json'];

	const fromInput = await runCli(['setup', ...given, '--app-secret-stdin'], {
		folder,
		input: `${stage.app.appSecret}\n`,
	});
	expect(fromInput.stdout).toContain('{"type":"preflight","result":"ok"}');

	const asArgument = await runCli(['setup', '--app-secret', 'hunter2'], {folder});
	expect(asArgument.code).toBe(2);
	expect(asArgument.stderr).not.toContain('hunter2');
	expect(asArgument.stderr).toContain('--app-secret-stdin');

	const twice = await runCli(['setup', ...given, '--app-secret-stdin', '--receive', 'paste'], {
		folder,
		input: 'x',
	});
	expect(twice.code).toBe(2);
	expect(JSON.parse(twice.stderr)).toMatchObject({error: {code: 'two-readers-of-input'}});
});

test('the owner of a token that was issued is asked for again when Meta fails for the moment', async () => {
	const stage = await startTestSandbox({faults: ['me:server-error:2']});
	const run = await startSetup(stage, ['shop']);
	await comeBack(stage, await run.line('authorize'));
	expect(await run.line('saved')).toMatchObject({profile: {account: {username: 'shop_es'}}});
	expect(await run.ended).toMatchObject({code: 0});
	expect(await stage.counts()).toMatchObject({exchange: 2, me: 3});
});

test('a failure of Meta that lasts ends with exit code 5, and the code is spent once', async () => {
	const stage = await startTestSandbox({faults: ['me:server-error']});
	const run = await startSetup(stage, ['shop']);
	await comeBack(stage, await run.line('authorize'));
	expect(await run.ended).toMatchObject({code: 5});
	expect(await stage.counts()).toMatchObject({exchange: 2, me: 3});
});
