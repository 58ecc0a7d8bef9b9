import {expect, onTestFinished, test} from 'vitest';
import {announce, failureOf} from '../../src/commands/sandbox.ts';
import {messagesFor} from '../../src/messages/index.ts';
import {startSandbox} from '../../src/sandbox/server.ts';

/** What is printed and said about a sandbox that was started with these options. */
async function announced(json: boolean, ready: boolean) {
	const sandbox = await startSandbox({port: 0, ready});
	onTestFinished(() => sandbox.close());
	const printed: string[] = [];
	const said: string[] = [];
	const documents: unknown[] = [];
	announce(
		{
			json,
			messages: messagesFor('en'),
			print: line => printed.push(line),
			printJson: document => documents.push(document),
			say: line => said.push(line),
		},
		sandbox,
	);
	return {sandbox, printed, said, documents};
}

test('the ready line has the apps of both logins', async () => {
	const {sandbox, printed, said, documents} = await announced(true, true);
	expect(documents).toEqual([
		{
			url: sandbox.url,
			metaAppId: expect.stringMatching(/^\d{16}$/),
			appId: expect.stringMatching(/^\d{16}$/),
			appSecret: expect.stringMatching(/^[0-9a-f]{32}$/),
			redirectUris: [
				'https://localhost:8473/callback',
				'http://127.0.0.1:8473/callback',
				'http://localhost:8473/callback',
			],
			tester: 'shop_es',
			facebookAppId: expect.stringMatching(/^\d{16}$/),
			facebookAppSecret: expect.stringMatching(/^[0-9a-f]{32}$/),
			facebookConfigId: expect.stringMatching(/^\d{16}$/),
		},
	]);
	expect([...printed, ...said]).toEqual([]);
});

test('a person reads the same, below a first line for programs', async () => {
	const {sandbox, printed, said} = await announced(false, true);
	expect(printed).toEqual([`sandbox ready ${sandbox.url}`]);
	expect(said).toEqual(
		expect.arrayContaining([
			`App  ${sandbox.app?.appId}`,
			`Facebook Login app  ${sandbox.app?.facebookAppId}`,
			`Facebook Login secret  ${sandbox.app?.facebookAppSecret}`,
			`Facebook Login configuration  ${sandbox.app?.facebookConfigId}`,
		]),
	);
});

test('without an app there is the address alone', async () => {
	const {sandbox, documents} = await announced(true, false);
	expect(documents).toEqual([{url: sandbox.url}]);
});

test.each([
	['EADDRINUSE', {code: 'sandbox-port-busy', details: {port: '80'}}],
	[
		'EACCES',
		{
			code: 'invalid-value',
			details: {field: '--port', problem: expect.stringContaining('port 80')},
		},
	],
])('a port that fails with %s is no bug of ours', (code, told) => {
	const error = Object.assign(new Error('listen'), {code});
	expect(failureOf(error, {messages: messagesFor('en'), port: '80'})).toMatchObject(told);
});

test('what is no fault of an option stays the error that it is', () => {
	const error = new TypeError('a bug');
	expect(failureOf(error, {messages: messagesFor('en'), port: '80'})).toBe(error);
});
