import {once} from 'node:events';
import http from 'node:http';
import net from 'node:net';
import {networkInterfaces} from 'node:os';
import {describe, expect, onTestFinished, test} from 'vitest';
import {codesOf} from '../../src/sandbox/person/html.ts';
import {startSandbox} from '../../src/sandbox/server.ts';
import {
	authorizeUrl,
	control,
	get,
	patience,
	post,
	redirectUri,
	start,
	startReady,
	tokenIn,
} from './helpers.ts';

/** Sends a request with exactly these headers. */
async function send(
	url: string,
	{method = 'GET', path = '/', headers = {}}: {method?: string; path?: string; headers?: object},
): Promise<number | undefined> {
	const request = http.request(`${url}${path}`, {
		method,
		headers: {...headers},
		agent: false,
	});
	request.end();
	const [response] = (await once(request, 'response')) as [http.IncomingMessage];
	response.resume();
	return response.statusCode;
}

describe('start and end', () => {
	test('answers on 127.0.0.1 and on no other address of this machine', async () => {
		const {url} = await start();
		const {port} = new URL(url);
		expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
		const others = Object.values(networkInterfaces())
			.flatMap(addresses => addresses ?? [])
			.filter(({address, family}) => family === 'IPv4' && address !== '127.0.0.1')
			.map(({address}) => address);

		for (const host of [...others, '127.0.0.2', '::1']) {
			const socket = net.connect({host, port: Number(port)});
			const [error] = await once(socket, 'error');
			expect(error.code).toMatch(/^(ECONNREFUSED|EADDRNOTAVAIL|ENETUNREACH)$/);
		}
	});

	test('says that the port is in use', async () => {
		const first = await start();
		const port = Number(new URL(first.url).port);
		await expect(startSandbox({port})).rejects.toMatchObject({code: 'EADDRINUSE'});
	});

	test('lets go of the port at once, whoever is still connected', async () => {
		const sandbox = await startReady({faults: ['me:hang']});
		const {port, hostname} = new URL(sandbox.url);
		const agent = new http.Agent({keepAlive: true});
		onTestFinished(() => agent.destroy());
		const idle = http.get(`${sandbox.url}/`, {agent});
		const [page] = (await once(idle, 'response')) as [http.IncomingMessage];
		page.resume();
		await once(page, 'end');
		const silent = net.connect({host: hostname, port: Number(port)});
		await once(silent, 'connect');
		silent.write('GET / HTTP/1.1\r\n');
		const hanging = http.get(`${sandbox.url}/me`, {agent: false});
		const lost = once(hanging, 'error');
		await expect
			.poll(
				async () =>
					(await control<{counts: Record<string, number>}>(sandbox, 'requests')).counts['me'],
				patience,
			)
			.toBe(1);

		const before = performance.now();
		await sandbox.close();
		expect(performance.now() - before).toBeLessThan(3000);
		await lost;
		silent.destroy();
		const again = await startSandbox({port: Number(port)});
		await again.close();
	});

	test('tells the ready app with its redirect URIs and its tester', async () => {
		const {app} = await startReady();
		expect(app).toMatchObject({
			redirectUris: [
				'https://localhost:8473/callback',
				'http://127.0.0.1:8473/callback',
				'http://localhost:8473/callback',
			],
			tester: 'shop_es',
		});
		expect(app.appId).toMatch(/^[1-9]\d{15}$/);
		expect(app.metaAppId).toMatch(/^[1-9]\d{15}$/);
		expect(app.appId).not.toBe(app.metaAppId);
		expect(app.appSecret).toMatch(/^[0-9a-f]{32}$/);
	});

	test('tells the ready app for Facebook Login, which is another app with a configuration', async () => {
		const sandbox = await startReady();
		const {facebookAppId, facebookAppSecret, facebookConfigId, ...app} = sandbox.app;
		expect(facebookAppId).toMatch(/^[1-9]\d{15}$/);
		expect([app.appId, app.metaAppId]).not.toContain(facebookAppId);
		expect(facebookAppSecret).toMatch(/^[0-9a-f]{32}$/);
		const root = `${sandbox.url}/apps/${facebookAppId}`;
		const login = await get(`${root}/fb-login/settings/`);
		expect(codesOf(login.text, 'redirect-uris')).toEqual(['https://localhost:8473/callback']);
		const business = await get(`${root}/business-login/settings/`);
		expect(codesOf(business.text, 'configurations')).toEqual([facebookConfigId]);
	});

	test('has no app unless it is asked to be ready', async () => {
		expect((await start()).app).toBeUndefined();
	});

	test('does not start with a redirect URI that cannot be registered, or a fault that does not exist', async () => {
		await expect(
			startSandbox({port: 0, ready: true, redirectUris: ['http://example.com/']}),
		).rejects.toMatchObject({reason: 'redirect-uri'});
		await expect(startSandbox({port: 0, faults: ['x']})).rejects.toMatchObject({
			reason: 'fault-unknown',
		});
	});

	test('leaves the globals of the program as they are', async () => {
		const before = [Request, Response, fetch];
		await start();
		expect([Request, Response, fetch]).toEqual(before);
	});
});

describe('who is let in', () => {
	test('a page elsewhere that was made to point here is not', async () => {
		const {url} = await start();
		const {port} = new URL(url);

		for (const host of [
			'evil.example',
			`evil.example:${port}`,
			'127.0.0.1',
			`127.0.0.1.evil.example:${port}`,
		]) {
			expect(await send(url, {headers: {host}})).toBe(421);
		}

		for (const host of [`127.0.0.1:${port}`, `localhost:${port}`]) {
			expect(await send(url, {headers: {host}})).toBe(200);
		}
	});

	test('a form of a page elsewhere is not, whatever it is sent to', async () => {
		const sandbox = await startReady();
		const {url} = sandbox;

		for (const path of [
			'/apps/creation/',
			'/accounts/login/',
			'/oauth/access_token',
			'/__sandbox/reset',
			'/panel/clock/',
		]) {
			for (const origin of [
				'https://evil.example',
				'null',
				'http://127.0.0.1:1',
				url.replace('127.0.0.1', 'localhost'),
			]) {
				expect(await send(url, {method: 'POST', path, headers: {origin}})).toBe(403);
			}
		}

		expect(
			await send(url, {method: 'POST', path: '/accounts/login/', headers: {origin: url}}),
		).toBe(422);
		expect(await send(url, {method: 'POST', path: '/oauth/access_token'})).toBe(400);
	});

	test('a login leads on to a page of this server only', async () => {
		const {url} = await start();

		for (const next of [
			'https://evil.example/',
			'//evil.example/',
			'/\\evil.example',
			'javascript:alert(1)',
			'/\t/evil.example',
			'',
		]) {
			const {location} = await post(`${url}/accounts/login/`, {username: 'shop_es', next});
			expect(location).toBe('/accounts/manage_access/');
		}

		const {location} = await post(`${url}/accounts/login/`, {username: 'shop_es', next: '/apps/'});
		expect(location).toBe('/apps/');
	});

	test('a session that was made up is not', async () => {
		const {url} = await start();
		const {port} = new URL(url);
		const cookie = `sandbox_session_${port}=made-up`;
		expect(await get(`${url}/accounts/manage_access/`, {cookie})).toMatchObject({
			status: 303,
			location: '/accounts/login/?next=%2Faccounts%2Fmanage_access',
		});
	});
});

describe('limits', () => {
	test('a body of more than 64 KiB is refused, announced or not', async () => {
		const sandbox = await startReady();
		const body = `code=${'x'.repeat(65 * 1024)}`;
		const announced = await fetch(`${sandbox.url}/oauth/access_token`, {method: 'POST', body});
		expect(announced.status).toBe(413);

		const request = http.request(`${sandbox.url}/oauth/access_token`, {
			method: 'POST',
			agent: false,
		});
		request.write(body);
		const [response] = (await once(request, 'response')) as [http.IncomingMessage];
		expect(response.statusCode).toBe(413);
		request.destroy();
	});

	test('a body that is sent in chunks is read', async () => {
		const sandbox = await startReady();
		const request = http.request(`${sandbox.url}/oauth/access_token`, {
			method: 'POST',
			agent: false,
			headers: {'content-type': 'application/x-www-form-urlencoded'},
		});
		request.write(`client_id=${sandbox.app.appId}&`);
		request.end(`client_secret=${sandbox.app.appSecret}&grant_type=authorization_code&code=x`);
		const [response] = (await once(request, 'response')) as [http.IncomingMessage];
		response.setEncoding('utf8');
		let text = '';

		for await (const chunk of response) {
			text += chunk;
		}

		expect(text).toContain('Matching code was not found');
	});

	test('headers of more than 16 KiB are refused', async () => {
		const {url} = await start();
		expect(await send(url, {headers: {cookie: 'x'.repeat(17 * 1024)}})).toBe(431);
	});

	test('a developer has at most 15 apps', async () => {
		const {url} = await start();
		const app = {name: 'Shop', email: 'shop@example.com', use_case: 'instagram'};
		const statuses = [];

		for (let i = 0; i < 16; i += 1) {
			statuses.push((await post(`${url}/apps/creation/`, app)).status);
		}

		expect(statuses).toEqual([...Array.from({length: 15}, () => 303), 422]);
	});
});

describe('load', () => {
	/** Sends a request over a connection that is kept; thousands of `fetch` would cost more than the server. */
	async function ask(agent: http.Agent, address: string, form?: Record<string, string>) {
		const request = http.request(address, {
			agent,
			method: form === undefined ? 'GET' : 'POST',
			headers: form === undefined ? {} : {'content-type': 'application/x-www-form-urlencoded'},
		});
		request.end(form && new URLSearchParams(form).toString());
		const [response] = (await once(request, 'response')) as [http.IncomingMessage];
		response.setEncoding('utf8');
		let text = '';

		for await (const chunk of response) {
			text += chunk;
		}

		return {location: response.headers.location ?? '', text};
	}

	/** Code, short-lived token, long-lived token, account. */
	async function signIn({url, app}: Awaited<ReturnType<typeof startReady>>, agent: http.Agent) {
		const back = await ask(agent, authorizeUrl({url, app}));
		const short = await ask(agent, `${url}/oauth/access_token`, {
			client_id: app.appId,
			client_secret: app.appSecret,
			grant_type: 'authorization_code',
			redirect_uri: redirectUri,
			code: new URL(back.location).searchParams.get('code') ?? '',
		});
		const token = tokenIn(short.text);
		const query = `grant_type=ig_exchange_token&client_secret=${app.appSecret}&access_token=${token}`;
		const long = await ask(agent, `${url}/access_token?${query}`);
		const account = `fields=user_id,username&access_token=${tokenIn(long.text)}`;
		return (await ask(agent, `${url}/v26.0/me?${account}`)).text;
	}

	const account = '{"user_id": 17841405793187219, "username": "shop_es", "id": 27640875392278831}';

	test('200 sign-ins at once all succeed', async () => {
		const sandbox = await startReady();
		const agent = new http.Agent({keepAlive: true});
		onTestFinished(() => agent.destroy());
		const answers = await Promise.all(Array.from({length: 200}, () => signIn(sandbox, agent)));
		expect(new Set(answers)).toEqual(new Set([account]));
	});

	test('300 sign-ins in a row all succeed', async () => {
		const sandbox = await startReady();
		const agent = new http.Agent({keepAlive: true});
		onTestFinished(() => agent.destroy());

		for (let i = 0; i < 300; i += 1) {
			expect(await signIn(sandbox, agent)).toBe(account);
		}
	});
});
