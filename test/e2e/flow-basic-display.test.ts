import {expect, test} from 'vitest';
import {runCli} from '../support/cli.ts';
import {startTestSandbox} from '../support/sandbox.ts';
import {tempFolder} from '../support/temp-folder.ts';
import {comeBack, startSetup} from './setup-run.ts';

test('the retired login is refused at Meta with its date, before anything is sent', async () => {
	const folder = await tempFolder();
	const args = ['setup', 'shop', '--flow', 'basic-display', '--app-id', '1679873086902791'];
	const {code, stderr} = await runCli([...args, '--json'], {folder});

	expect(code).toBe(2);
	expect(JSON.parse(stderr)).toMatchObject({error: {code: 'flow-retired'}});
	expect(stderr).toContain('2024-12-04');
	expect(stderr).toContain('ig-wizard checklist --flow basic-display');
});

test('the retired login runs against the sandbox from the options to a renewed token', async () => {
	const stage = await startTestSandbox();
	const person = stage.person.basicDisplay;
	await person.createApp();
	await person.addWebsite();
	await person.setUpProduct();
	await person.createInstagramApp();
	await person.saveRedirectUri(stage.redirectUri);
	await person.addTester();
	await person.acceptTester();
	const app = {appId: await person.appId(), appSecret: await person.appSecret()};

	const run = await startSetup({...stage, app}, ['old', '--flow', 'basic-display']);
	const authorize = await run.line('authorize');
	expect(new URL(String(authorize['url'])).searchParams.get('scope')).toBe(
		'user_profile,user_media',
	);
	await comeBack(stage, authorize);
	expect(await run.line('saved')).toMatchObject({
		profile: {name: 'old', flow: 'basic-display', scopes: ['user_profile', 'user_media']},
	});
	expect(await run.ended).toMatchObject({code: 0});
	expect((await runCli(['token', '--sandbox', stage.sandbox.url], run)).stdout).toMatch(/^IGQV/);

	await fetch(`${stage.sandbox.url}/__sandbox/clock`, {
		method: 'POST',
		headers: {'content-type': 'application/json'},
		body: JSON.stringify({advance: '31d'}),
	});
	const refreshed = await runCli(['refresh', 'old', '--json', '--sandbox', stage.sandbox.url], run);
	expect(JSON.parse(refreshed.stdout)).toMatchObject({results: [{outcome: 'refreshed'}]});
});
