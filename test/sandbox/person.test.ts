import {once} from 'node:events';
import http from 'node:http';
import https from 'node:https';
import type {AddressInfo} from 'node:net';
import {describe, expect, onTestFinished, test} from 'vitest';
import {createIdentity, type Identity} from '../../src/platform/certificate.ts';
import {createPerson} from '../../src/sandbox/person.ts';
import {authorizeUrl, exchange, patience, post, start, startReady, tokenIn} from './helpers.ts';

/** A listener at a redirect URI: answers the callback with a redirect to a last page, as a client does. */
async function listener(tls?: Identity) {
	const arrived: string[] = [];
	const handle: http.RequestListener = (request, response) => {
		arrived.push(request.url ?? '');

		if (request.url?.startsWith('/callback?')) {
			response.writeHead(303, {location: '/callback/done'}).end();
		} else {
			response.end('Return to the terminal.');
		}
	};
	const server =
		tls === undefined
			? http.createServer(handle)
			: https.createServer({cert: tls.pem, key: tls.key.reveal()}, handle);
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	onTestFinished(() => {
		server.closeAllConnections();
		server.close();
	});
	const {port} = server.address() as AddressInfo;
	const origin = tls === undefined ? `http://127.0.0.1:${port}` : `https://localhost:${port}`;
	return {redirectUri: `${origin}/callback`, arrived};
}

describe('a person', () => {
	test('goes the whole way through the portal to a code that works', async () => {
		const {redirectUri, arrived} = await listener();
		const sandbox = await start();
		const person = createPerson({origin: sandbox.url});
		const metaAppId = await person.createApp({name: 'My shop'});
		const appId = await person.appId();
		const appSecret = await person.appSecret();
		await person.addTester('shop_es');
		await person.acceptTester('shop_es');
		expect(await person.saveRedirectUri(redirectUri)).toBe(redirectUri);
		const scopes = ['instagram_business_basic', 'instagram_business_manage_comments'];
		expect(await person.addPermissions(scopes)).toEqual(scopes);
		expect(appId).not.toBe(metaAppId);

		const app = {metaAppId, appId, appSecret, redirectUris: [redirectUri], tester: 'shop_es'};
		const end = await person.signIn({
			url: authorizeUrl({...sandbox, app}, {redirect_uri: redirectUri, scope: scopes.join(',')}),
			decision: 'allow',
			account: 'shop_es',
		});
		expect(end).toEqual({
			type: 'returned',
			address: expect.stringMatching(
				/^http:\/\/127\.0\.0\.1:\d+\/callback\?code=AQ\w+&state=the%20state#_$/,
			),
			status: 200,
			text: 'Return to the terminal.',
			problem: undefined,
		});
		expect(arrived).toEqual([
			expect.stringMatching(/^\/callback\?code=\w+&state=[^#]+$/),
			'/callback/done',
		]);
		const code = new URL(end.type === 'returned' ? end.address : '').searchParams.get('code') ?? '';
		const {text} = await exchange({...sandbox, app}, {code, redirect_uri: redirectUri});
		expect(text).toContain(`"permissions": ${JSON.stringify(scopes)}`);
		expect(tokenIn(text)).toMatch(/^IGAA/);
	});

	test('does nothing twice: another one finds the app and what was done', async () => {
		const sandbox = await start();
		const first = createPerson({origin: sandbox.url});
		const metaAppId = await first.createApp();
		await first.addTester();
		await first.acceptTester();
		await first.saveRedirectUri('https://localhost:8473/callback');
		await first.addPermissions(['instagram_business_basic']);

		const second = createPerson({origin: sandbox.url});
		expect(await second.createApp({name: 'Another'})).toBe(metaAppId);
		expect(await second.appId()).toBe(await first.appId());
		await second.addTester();
		await second.acceptTester();
		expect(await second.saveRedirectUri('https://localhost:8473/callback')).toBe(
			'https://localhost:8473/callback',
		);
		expect(await second.addPermissions(['instagram_business_basic'])).toEqual([
			'instagram_business_basic',
		]);
		expect(await second.generateToken()).toMatch(/^IGAA/);
	});

	test('passes over an app without an Instagram side, and takes the one that is named', async () => {
		const sandbox = await start();
		const app = {email: 'a@example.com', name: 'App'};
		await post(`${sandbox.url}/apps/creation/`, {...app, use_case: 'other'});
		const first = await createPerson({origin: sandbox.url}).createApp();
		const created = await post(`${sandbox.url}/apps/creation/`, {...app, use_case: 'instagram'});
		const second = /\d+/.exec(created.location ?? '')?.[0] ?? '';
		expect(await createPerson({origin: sandbox.url}).createApp()).toBe(first);
		expect(await createPerson({origin: sandbox.url, metaAppId: second}).createApp()).toBe(second);
	});

	test('brings back the address as the portal saved it', async () => {
		const sandbox = await start({appendSlash: true});
		const person = createPerson({origin: sandbox.url});
		await person.createApp();
		expect(await person.saveRedirectUri('https://localhost:8473/callback')).toBe(
			'https://localhost:8473/callback/',
		);
	});

	test('says what a page does not show', async () => {
		const sandbox = await start();
		const person = createPerson({origin: sandbox.url});
		await expect(person.appId()).rejects.toThrow('an app for Instagram');
		await person.createApp();
		await expect(person.saveRedirectUri('http://example.com/')).rejects.toThrow(
			'http://example.com/',
		);
		await expect(person.addTester('nobody')).rejects.toThrow('nobody');
		await expect(person.generateToken()).rejects.toThrow('No form for');
	});
});

describe('a sign-in', () => {
	test('is declined', async () => {
		const {redirectUri} = await listener();
		const sandbox = await startReady({consent: 'ask', redirectUris: [redirectUri]});
		const url = authorizeUrl(sandbox, {redirect_uri: redirectUri, state: 's'});
		const end = await createPerson({origin: sandbox.url}).signIn({url, decision: 'deny'});
		expect(end).toMatchObject({
			type: 'returned',
			address: `${redirectUri}?error=access_denied&error_reason=user_denied&error_description=The+user+denied+your+request&state=s`,
			status: 200,
		});
	});

	test('comes back over https when exactly that certificate is trusted', async () => {
		const tls = createIdentity('localhost', Date.now());
		const {redirectUri, arrived} = await listener(tls);
		const sandbox = await startReady({consent: 'ask', redirectUris: [redirectUri]});
		const person = createPerson({origin: sandbox.url});
		const visit = {
			url: authorizeUrl(sandbox, {redirect_uri: redirectUri, force_reauth: 'true'}),
			decision: 'allow',
		} as const;

		expect(await person.signIn(visit)).toMatchObject({
			type: 'returned',
			status: undefined,
			problem: 'DEPTH_ZERO_SELF_SIGNED_CERT',
		});
		const {pem: other} = createIdentity('localhost', Date.now());
		expect(await person.signIn({...visit, certificatePem: other})).toMatchObject({
			type: 'returned',
			status: undefined,
		});
		expect(arrived).toEqual([]);
		expect(await person.signIn({...visit, certificatePem: tls.pem})).toMatchObject({
			type: 'returned',
			address: expect.stringMatching(
				/^https:\/\/localhost:\d+\/callback\?code=AQ\w+&state=the%20state#_$/,
			),
			status: 200,
			text: 'Return to the terminal.',
		});
	});

	test('leaves the address in the bar when nothing listens there', async () => {
		const sandbox = await startReady({
			consent: 'ask',
			redirectUris: ['http://127.0.0.1:1/callback'],
		});
		const url = authorizeUrl(sandbox, {redirect_uri: 'http://127.0.0.1:1/callback'});
		expect(
			await createPerson({origin: sandbox.url}).signIn({url, decision: 'allow'}),
		).toMatchObject({
			type: 'returned',
			address: expect.stringMatching(/^http:\/\/127\.0\.0\.1:1\/callback\?code=AQ/),
			status: undefined,
			problem: 'ECONNREFUSED',
		});
	});

	test('stays on a page of the sandbox when something is wrong', async () => {
		const sandbox = await startReady({consent: 'ask'});
		const person = createPerson({origin: sandbox.url});
		const url = authorizeUrl(sandbox);
		expect(await person.signIn({url, decision: 'allow', account: 'ana.crea.cosas'})).toMatchObject({
			type: 'stayed',
			status: 400,
			text: expect.stringContaining('Insufficient Developer Role'),
		});
		const wrong = authorizeUrl(sandbox, {client_id: '1'});
		expect(await person.signIn({url: wrong, decision: 'allow'})).toMatchObject({
			type: 'stayed',
			text: expect.stringContaining('Invalid platform app'),
		});
	});

	test('needs no page where the sandbox consents by itself', async () => {
		const {redirectUri} = await listener();
		const sandbox = await startReady({redirectUris: [redirectUri]});
		const url = authorizeUrl(sandbox, {redirect_uri: redirectUri});
		expect(
			await createPerson({origin: sandbox.url}).signIn({url, decision: 'allow'}),
		).toMatchObject({
			type: 'returned',
			status: 200,
		});
	});

	test('ends when it is cancelled', async () => {
		const sandbox = await startReady({faults: ['authorize:hang']});
		const cancel = new AbortController();
		const person = createPerson({origin: sandbox.url, signal: cancel.signal});
		const end = person.signIn({url: authorizeUrl(sandbox), decision: 'allow'});
		const failed = expect(end).rejects.toThrow('aborted');
		await expect
			.poll(
				async () =>
					(await (await fetch(`${sandbox.url}/__sandbox/requests`)).json()).counts.authorize,
				patience,
			)
			.toBe(1);
		cancel.abort();
		await failed;
	});
});
