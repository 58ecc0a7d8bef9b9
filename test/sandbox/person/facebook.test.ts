import {once} from 'node:events';
import http from 'node:http';
import type {AddressInfo} from 'node:net';
import {describe, expect, onTestFinished, test} from 'vitest';
import {createPerson} from '../../../src/sandbox/person.ts';
import {debug, dialogUrl, facebookExchange, facebookTokenIn} from '../facebook/helpers.ts';
import {post, start, startReady} from '../helpers.ts';

/** A listener at `http://localhost`, which needs no entry on the list. */
async function listener() {
	const arrived: string[] = [];
	const server = http.createServer((request, response) => {
		arrived.push(request.url ?? '');
		response.end('Return to the terminal.');
	});
	server.listen(0, 'localhost');
	await once(server, 'listening');
	onTestFinished(() => {
		server.closeAllConnections();
		server.close();
	});
	const {port} = server.address() as AddressInfo;
	return {redirectUri: `http://localhost:${port}/callback`, arrived};
}

describe('a person with a Facebook profile', () => {
	test('goes the whole way through the portal to a token', async () => {
		const {redirectUri, arrived} = await listener();
		const sandbox = await start();
		const {facebook} = createPerson({origin: sandbox.url});
		const facebookAppId = await facebook.createApp({name: 'My shop'});
		expect(await facebook.appId()).toBe(facebookAppId);
		const facebookAppSecret = await facebook.appSecret();
		const uri = 'https://localhost:8473/callback';
		expect(await facebook.saveRedirectUri(uri)).toBe(uri);
		const config_id = await facebook.createConfiguration(['instagram_basic', 'pages_show_list']);

		const ready = {...sandbox, app: {facebookAppId, facebookAppSecret}};
		const end = await facebook.signIn({
			url: dialogUrl(ready, {redirect_uri: redirectUri, scope: undefined, config_id}),
			decision: 'allow',
		});
		expect(end).toEqual({
			type: 'returned',
			address: expect.stringMatching(
				/^http:\/\/localhost:\d+\/callback\?code=AQ\w+&state=the%20state#_=_$/,
			),
			status: 200,
			text: 'Return to the terminal.',
			problem: undefined,
		});
		expect(arrived).toEqual([expect.stringMatching(/^\/callback\?code=\w+&state=[^#]+$/)]);
		const code = new URL(end.type === 'returned' ? end.address : '').searchParams.get('code') ?? '';
		const {text} = await facebookExchange(ready, {code, redirect_uri: redirectUri});
		const {data} = JSON.parse((await debug(ready, facebookTokenIn(text))).text);
		expect(data.scopes).toEqual(['public_profile', 'instagram_basic', 'pages_show_list']);
	});

	test('finds the app that another one created, and passes over those for Instagram', async () => {
		const sandbox = await start();
		await createPerson({origin: sandbox.url}).createApp();
		const first = await createPerson({origin: sandbox.url}).facebook.createApp();
		expect(await createPerson({origin: sandbox.url}).facebook.createApp({name: 'B'})).toBe(first);
		const app = {name: 'B', email: 'b@example.com', use_case: 'facebook'};
		const created = await post(`${sandbox.url}/apps/creation/`, app);
		const metaAppId = /\d+/.exec(created.location ?? '')?.[0] ?? '';
		expect(await createPerson({origin: sandbox.url, metaAppId}).facebook.createApp()).toBe(
			metaAppId,
		);
	});

	test('cancels', async () => {
		const {redirectUri} = await listener();
		const sandbox = await startReady({consent: 'ask'});
		const url = dialogUrl(sandbox, {redirect_uri: redirectUri, state: 's'});
		const end = await createPerson({origin: sandbox.url}).facebook.signIn({url, decision: 'deny'});
		expect(end).toMatchObject({
			type: 'returned',
			address: `${redirectUri}?error=access_denied&error_code=200&error_description=Permissions+error&error_reason=user_denied&state=s#_=_`,
			status: 200,
		});
	});

	test('stays on a page of the dialog when something is wrong', async () => {
		const sandbox = await startReady({consent: 'ask'});
		const url = dialogUrl(sandbox, {redirect_uri: 'https://localhost:1/'});
		expect(
			await createPerson({origin: sandbox.url}).facebook.signIn({url, decision: 'allow'}),
		).toMatchObject({
			type: 'stayed',
			status: 400,
			text: expect.stringContaining('URL Blocked'),
		});
	});

	test('says what a page does not show', async () => {
		const sandbox = await start();
		const {facebook} = createPerson({origin: sandbox.url});
		await expect(facebook.appId()).rejects.toThrow('an app for Facebook Login');
		await facebook.createApp();
		await expect(facebook.saveRedirectUri('http://localhost:8473/callback')).rejects.toThrow(
			'http://localhost:8473/callback',
		);
		await expect(facebook.createConfiguration([])).rejects.toThrow('a new configuration');
		// Nothing to remove, and nothing happens.
		await facebook.removeApp();
	});
});
