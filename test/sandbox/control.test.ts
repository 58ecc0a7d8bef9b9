import {describe, expect, test} from 'vitest';
import {metaDate} from '../../src/sandbox/clock.ts';
import {endpoints} from '../../src/sandbox/faults/endpoints.ts';
import {newLongUser, read} from './facebook/helpers.ts';
import {
	control,
	exchange,
	get,
	me,
	newCode,
	newLong,
	newShort,
	post,
	refresh,
	start,
	startReady,
} from './helpers.ts';

type Arrivals = {
	counts: Record<string, number>;
	requests: {
		n: number;
		at: string;
		endpoint: string;
		method: string;
		path: string;
		query: Record<string, string>;
		form: Record<string, string>;
		bearer: boolean;
		status?: number;
	}[];
};

describe('the clock', () => {
	test('says what time it is, and runs with the machine', async () => {
		let wall = Date.UTC(2026, 10, 24, 10);
		const sandbox = await start({now: () => wall});
		expect(await control(sandbox, 'clock')).toEqual({now: '2026-11-24T10:00:00.000Z'});
		wall += 1500;
		expect(await control(sandbox, 'clock')).toEqual({now: '2026-11-24T10:00:01.500Z'});
	});

	test.each([
		['61d', '2027-01-24T10:00:00.000Z'],
		['25h', '2026-11-25T11:00:00.000Z'],
		['90m', '2026-11-24T11:30:00.000Z'],
		['30s', '2026-11-24T10:00:30.000Z'],
	])('goes forward by %s', async (advance, now) => {
		const sandbox = await start({now: () => Date.UTC(2026, 10, 24, 10)});
		expect(await control(sandbox, 'clock', {advance})).toEqual({now});
		expect(sandbox.clock.now()).toBe(Date.parse(now));
	});

	test.each(['', '61', 'd', '0d', '-1d', '1.5h', '1w', '1d 2h', '36501d', 7])(
		'does not go forward by %j',
		async advance => {
			const sandbox = await start({now: () => 0});
			expect(await control(sandbox, 'clock', {advance})).toEqual({error: {reason: 'duration'}});
			expect(sandbox.clock.now()).toBe(0);
		},
	);

	test('never goes so far that a date cannot be written', async () => {
		const sandbox = await start({now: () => 0});
		sandbox.clock.advance('36500d');
		expect(() => sandbox.clock.advance('1s')).toThrow(
			expect.objectContaining({reason: 'duration'}),
		);
	});

	test('lets two months pass for a token', async () => {
		const sandbox = await startReady();
		const token = await newLong(sandbox);
		sandbox.clock.advance('25h');
		expect(await refresh(sandbox, token)).toMatchObject({status: 200});
		await control(sandbox, 'clock', {advance: '60d'});
		expect((await refresh(sandbox, token)).text).toContain('Session has expired on');
	});

	test('writes dates as Meta does, in summer and in winter', () => {
		expect(metaDate(Date.UTC(2021, 8, 28, 10))).toBe('Tuesday, 28-Sep-21 03:00:00 PDT');
		expect(metaDate(Date.UTC(2027, 0, 1, 8))).toBe('Friday, 01-Jan-27 00:00:00 PST');
	});
});

describe('the record', () => {
	test('counts per endpoint and keeps what was sent, with secrets masked', async () => {
		const sandbox = await startReady();
		const code = await newCode(sandbox);
		const {text} = await exchange(sandbox, {code});
		const token = JSON.parse(text).access_token;
		await me(sandbox, token);
		await get(`${sandbox.url}/v26.0/me`, {authorization: `Bearer ${token}`});

		const raw = (await get(`${sandbox.url}/__sandbox/requests`)).text;
		const {counts, requests}: Arrivals = JSON.parse(raw);
		expect(counts).toEqual({
			...Object.fromEntries([...endpoints, 'redirected', 'other'].map(each => [each, 0])),
			authorize: 1,
			exchange: 1,
			me: 2,
		});
		expect(requests[1]).toMatchObject({
			n: 2,
			endpoint: 'exchange',
			method: 'POST',
			path: '/oauth/access_token',
			form: {client_id: sandbox.app.appId, client_secret: '•••', code: '•••'},
			bearer: false,
			status: 200,
		});
		expect(requests[2]).toMatchObject({query: {access_token: '•••'}, path: '/v26.0/me'});
		expect(requests[3]).toMatchObject({bearer: true, query: {}});

		for (const secret of [code, token, sandbox.app.appSecret]) {
			expect(raw).not.toContain(secret);
		}
	});

	test('shows repeated parameters', async () => {
		const sandbox = await start();
		await get(`${sandbox.url}/v26.0/me?fields=id&fields=name`);
		const {requests} = await control<Arrivals>(sandbox, 'requests');
		expect(requests[0]?.query).toEqual({fields: 'id, name'});
	});

	test('keeps the last 200 and counts them all', async () => {
		const sandbox = await start();
		await Promise.all(Array.from({length: 230}, () => get(`${sandbox.url}/me`)));
		const {counts, requests} = await control<Arrivals>(sandbox, 'requests');
		expect(counts['me']).toBe(230);
		expect(requests).toHaveLength(200);
		expect(requests.at(-1)?.n).toBe(230);
	});

	test('counts paths that do not exist', async () => {
		const sandbox = await start();
		await get(`${sandbox.url}/oauth/acces_token`);
		expect((await control<Arrivals>(sandbox, 'requests')).counts['other']).toBe(1);
	});

	test('stands on the first page, with secrets masked', async () => {
		const sandbox = await startReady();
		const token = await newShort(sandbox);
		await me(sandbox, token);
		const {text} = await get(`${sandbox.url}/`);
		expect(text).toContain('GET /v26.0/me fields=user_id,username,account_type access_token=•••');
		expect(text).not.toContain(token);
	});
});

describe('a reset', () => {
	test('forgets everything but the ready app', async () => {
		const sandbox = await startReady({faults: ['me:empty']});
		const token = await newLong(sandbox);
		await post(`${sandbox.url}/apps/${sandbox.app.metaAppId}/redirect-uris/`, {
			uri: 'https://example.com/added',
		});
		sandbox.clock.advance('30d');
		await control(sandbox, 'reset', {});
		expect((await me(sandbox, token)).text).toContain('Cannot parse access token');
		expect(Math.abs(sandbox.clock.now() - Date.now())).toBeLessThan(60_000);
		expect((await control<Arrivals>(sandbox, 'requests')).counts['exchange']).toBe(0);
		expect(
			(await get(`${sandbox.url}/apps/${sandbox.app.metaAppId}/instagram-business/API-Setup/`))
				.text,
		).not.toContain('example.com/added');
		expect(await me(sandbox, await newLong(sandbox))).toMatchObject({status: 200});
	});

	test('forgets tokens of Facebook and keeps its ready app with the configuration', async () => {
		const sandbox = await startReady();
		const user = await newLongUser(sandbox);
		const {facebookConfigId: config_id} = sandbox.app;
		await control(sandbox, 'reset', {});
		expect((await read(sandbox, 'me/accounts', user)).text).toContain('Cannot parse');
		const again = await newLongUser(sandbox, {config_id});
		expect(await read(sandbox, 'me/accounts', again)).toMatchObject({status: 200});
	});

	test('forgets every app when none was ready', async () => {
		const sandbox = await start();
		await post(`${sandbox.url}/apps/creation/`, {
			name: 'Shop',
			email: 'shop@example.com',
			use_case: 'instagram',
		});
		await control(sandbox, 'reset', {});
		expect((await get(`${sandbox.url}/apps/`)).text).not.toContain('/dashboard/');
	});
});

describe('accounts', () => {
	test('can be added, with odd ids beyond what a number holds', async () => {
		const sandbox = await start();
		const wanted = {username: 'new.one', type: 'MEDIA_CREATOR', name: 'New One'};
		const {account} = await control<{account: {id: string; appScopedId: string}}>(
			sandbox,
			'accounts',
			wanted,
		);
		expect(account).toMatchObject(wanted);

		for (const id of [account.id, account.appScopedId]) {
			expect(id).toMatch(/^\d{17}$/);
			expect(BigInt(id) % 2n).toBe(1n);
			expect(String(Number(id))).not.toBe(id);
		}

		const {accounts} = await control<{accounts: unknown[]}>(sandbox, 'accounts');
		expect(accounts).toContainEqual(account);
	});

	test.each([
		[{username: 'shop_es', type: 'BUSINESS'}, 'account-refused'],
		[{username: 'Not A Name', type: 'BUSINESS'}, 'account-refused'],
		[{type: 'BUSINESS'}, 'account-refused'],
		[{username: 'fine', type: 'SHOP'}, 'account-type'],
		['text', 'account-type'],
	])('are refused as %j', async (body, reason) => {
		const sandbox = await start();
		expect(await control(sandbox, 'accounts', body)).toEqual({error: {reason}});
	});
});

describe('faults', () => {
	test('are listed with what is left of them, and cleared with an empty list', async () => {
		const sandbox = await start();
		await control(sandbox, 'faults', {faults: ['me:empty:2', 'slow']});
		await get(`${sandbox.url}/me`);
		expect(await control(sandbox, 'faults')).toEqual({faults: ['me:empty:1', 'slow']});
		expect(await control(sandbox, 'faults', {faults: []})).toEqual({faults: []});
	});

	test.each([[{faults: ['nonsense']}], [{fault: 'slow'}], [{faults: 'slow'}], ['slow']])(
		'are refused as %j, and the others stay',
		async body => {
			const sandbox = await start({faults: ['me:empty']});
			expect(await control(sandbox, 'faults', body)).toEqual({error: {reason: 'fault-unknown'}});
			expect(await control(sandbox, 'faults')).toEqual({faults: ['me:empty']});
		},
	);
});
