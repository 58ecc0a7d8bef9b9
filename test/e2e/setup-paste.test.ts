import {expect, test} from 'vitest';
import {startTestSandbox} from '../support/sandbox.ts';
import {comeBack, startSetup} from './setup-run.ts';

test('the address of the browser can be pasted, with the #_ that Instagram appends', async () => {
	const stage = await startTestSandbox();
	const run = await startSetup(stage, ['shop', '--receive', 'paste']);
	const authorize = await run.line('authorize');
	expect(authorize).toMatchObject({listening: false});
	const end = await comeBack(stage, authorize);

	if (end.type !== 'returned') {
		throw new Error(end.text);
	}

	expect(end.status).toBeUndefined();
	expect(end.address).toMatch(/#_$/);
	run.child.stdin.write(`"${end.address}"\n`);
	expect(await run.line('saved')).toMatchObject({profile: {name: 'shop'}});
	expect(await run.ended).toMatchObject({code: 0});
});

test('what is no callback of this sign-in is told in words, and the next line is read', async () => {
	const stage = await startTestSandbox();
	const run = await startSetup(stage, ['shop', '--receive', 'paste']);
	const authorize = await run.line('authorize');
	const state = new URL(String(authorize['url'])).searchParams.get('state');

	for (const [text, code] of [
		[authorize['url'], 'paste-authorize-url'],
		['AQDexampleexampleexampleexample', 'paste-code-only'],
		[`${stage.redirectUri}?code=AQother&state=earlier#_`, 'paste-earlier-attempt'],
		[`https://elsewhere.example/callback?code=AQx&state=${state}`, 'paste-other-address'],
	]) {
		run.child.stdin.write(`${text}\n`);
		expect(await run.line('warning')).toMatchObject({code});
	}

	expect((await stage.counts())['exchange']).toBe(1);
	run.child.stdin.end();
	const {code, stderr} = await run.ended;
	expect(code).toBe(2);
	expect(JSON.parse(stderr)).toMatchObject({error: {code: 'input-closed'}});
});

test('the end of standard input does not end a wait for the listener', async () => {
	const stage = await startTestSandbox();
	const run = await startSetup(stage, ['shop']);
	run.child.stdin.end();
	await comeBack(stage, await run.line('authorize'));
	expect(await run.line('saved')).toMatchObject({profile: {name: 'shop'}});
	expect(await run.ended).toMatchObject({code: 0});
});
