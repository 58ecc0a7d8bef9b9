import http from 'node:http';
import {gunzipSync} from 'node:zlib';
import {describe, expect, test} from 'vitest';
import {createFaults, faultNames, faultText, parseFault} from '../../src/sandbox/faults.ts';
import {
	control,
	errorIn,
	exchange,
	get,
	longLived,
	me,
	newCode,
	newLong,
	newShort,
	patience,
	refresh,
	startReady,
	tokenIn,
} from './helpers.ts';

type Arrivals = {
	counts: {[endpoint: string]: number};
	requests: {fault?: string; status?: number}[];
};

/** A sandbox with a token, and then with this fault. */
async function withFault(fault: string, options = {}) {
	const sandbox = await startReady(options);
	const token = await newLong(sandbox);
	await control(sandbox, 'faults', {faults: [fault]});
	return {sandbox, token};
}

/** Sends a request and collects what arrives until the connection ends; `ended` says how. */
function receive(address: string) {
	const chunks: Buffer[] = [];
	const {promise: ended, resolve} = Promise.withResolvers<string>();
	const {promise: begun, resolve: begin} = Promise.withResolvers<http.IncomingMessage>();
	const request = http.get(address, {agent: false}, response => {
		begin(response);
		response.on('data', chunk => chunks.push(chunk));
		response.on('end', () => resolve('complete'));
		response.on('close', () => resolve('closed'));
		response.on('error', error => resolve('code' in error ? String(error.code) : error.name));
	});
	request.on('error', error => resolve('code' in error ? String(error.code) : error.name));
	return {request, begun, ended, received: () => Buffer.concat(chunks).toString('utf8'), chunks};
}

const meAddress = (url: string, token: string) =>
	`${url}/v26.0/me?fields=user_id,username&access_token=${token}`;

describe('a broken connection', () => {
	test('reset: ends before an answer', async () => {
		const {sandbox, token} = await withFault('reset');
		expect(await receive(meAddress(sandbox.url, token)).ended).toBe('ECONNRESET');
	});

	test('truncate: ends after half of what was announced', async () => {
		const {sandbox, token} = await withFault('truncate');
		const {begun, ended, received} = receive(meAddress(sandbox.url, token));
		const length = Number((await begun).headers['content-length']);
		expect(await ended).toBe('ECONNRESET');
		expect(received()).toMatch(/^\{"user_id": /);
		expect(received().length).toBe(Math.ceil(length / 2));
	});

	test('drop-after-issue: spends the code, but no token arrives', async () => {
		const sandbox = await startReady({faults: ['exchange:drop-after-issue:1']});
		const code = await newCode(sandbox);
		await expect(exchange(sandbox, {code})).rejects.toThrow();
		expect((await exchange(sandbox, {code})).text).toContain('has been used');
	});

	test('hang: never answers, and ends when the sandbox closes', async () => {
		const {sandbox, token} = await withFault('hang');
		const {ended, request} = receive(meAddress(sandbox.url, token));
		await expect
			.poll(async () => (await control<Arrivals>(sandbox, 'requests')).counts['me'], patience)
			.toBe(1);
		expect(request.destroyed).toBe(false);
		await sandbox.close();
		expect(await ended).toBe('ECONNRESET');
	});

	test('drip: sends a byte at a time', async () => {
		const waited: number[] = [];
		const wait = async (milliseconds: number) => {
			waited.push(milliseconds);
			await new Promise(resolve => setImmediate(resolve));
		};
		const {sandbox, token} = await withFault('drip', {wait});
		const {ended, received} = receive(meAddress(sandbox.url, token));
		expect(await ended).toBe('complete');
		expect(received()).toContain('"user_id": 17841405793187219');
		expect(waited).toEqual(Array.from({length: received().length}, () => 200));
	});

	test('drip: stops when the client goes away', async () => {
		let waits = 0;
		const gate = Promise.withResolvers<void>();
		const wait = async () => {
			waits += 1;
			await gate.promise;
		};
		const {sandbox, token} = await withFault('drip', {wait});
		const {begun, request, ended} = receive(meAddress(sandbox.url, token));
		(await begun).destroy();
		request.destroy();
		await ended;
		await expect.poll(() => waits, patience).toBe(1);
		gate.resolve();
		await get(meAddress(sandbox.url, token)).catch(() => undefined);
		expect(waits).toBeLessThan(200);
	});
});

test('slow: the answer is the true one, two seconds late', async () => {
	const waited: number[] = [];
	const wait = async (milliseconds: number) => void waited.push(milliseconds);
	const {sandbox, token} = await withFault('slow', {wait});
	expect((await me(sandbox, token)).text).toContain('"username": "shop_es"');
	expect(waited).toEqual([2000]);
});

describe('an answer that is none', () => {
	test('html: status 200 with a page', async () => {
		const {sandbox, token} = await withFault('html');
		const reply = await get(meAddress(sandbox.url, token));
		expect(reply.status).toBe(200);
		expect(reply.headers.get('content-type')).toContain('text/html');
	});

	test('empty: status 200 with nothing', async () => {
		const {sandbox, token} = await withFault('empty');
		expect(await me(sandbox, token)).toMatchObject({status: 200, text: ''});
	});

	test('server-error: status 500 with a page', async () => {
		const {sandbox, token} = await withFault('server-error');
		expect(await me(sandbox, token)).toMatchObject({
			status: 500,
			text: expect.stringContaining('<p>Sorry'),
		});
	});

	test('redirect: status 307, and who follows it is counted', async () => {
		const {sandbox} = await withFault('redirect');
		const first = await exchange(sandbox, {code: 'AQx'});
		expect(first).toMatchObject({status: 307, location: '/__sandbox/redirected'});
		expect((await control<Arrivals>(sandbox, 'requests')).counts['redirected']).toBe(0);
		await fetch(`${sandbox.url}/oauth/access_token`, {method: 'POST', body: new URLSearchParams()});
		expect((await control<Arrivals>(sandbox, 'requests')).counts['redirected']).toBe(1);
	});

	test('big-body: a megabyte', async () => {
		const {sandbox, token} = await withFault('big-body');
		expect((await me(sandbox, token)).text.length).toBeGreaterThan(2 ** 20);
	});

	test('gzip-bomb: a small body that inflates beyond all measure', async () => {
		const {sandbox, token} = await withFault('gzip-bomb');
		const {begun, ended, chunks} = receive(meAddress(sandbox.url, token));
		expect((await begun).headers['content-encoding']).toBe('gzip');
		expect(await ended).toBe('complete');
		const body = Buffer.concat(chunks);
		expect(body.length).toBeLessThan(300 * 1024);
		expect(() => gunzipSync(body, {maxOutputLength: 150 * 2 ** 20})).toThrow(RangeError);
	});
});

describe('a refusal', () => {
	test.each([
		['rate-limit', 400, {code: 80_002}],
		['retry-after', 429, {code: 4}],
		['outage-code-1', 500, {code: 1, is_transient: true}],
		['password-changed', 400, {code: 190, message: expect.stringContaining('invalidated because')}],
		['app-removed', 400, {code: 190, error_subcode: 458}],
		['permission-lost', 400, {code: 10}],
	])('%s: on every call with a token', async (fault, status, error) => {
		const {sandbox, token} = await withFault(fault);
		const short = token;

		for (const reply of [
			await me(sandbox, token),
			await refresh(sandbox, token),
			await longLived(sandbox, short),
		]) {
			expect(reply.status).toBe(status);
			expect(errorIn(reply.text)).toMatchObject(error);
		}
	});

	test('rate-limit: with the usage headers', async () => {
		const {sandbox, token} = await withFault('rate-limit');
		const {headers} = await get(meAddress(sandbox.url, token));
		expect(JSON.parse(headers.get('x-app-usage') ?? '')).toMatchObject({call_count: 100});
		expect(headers.get('x-business-use-case-usage')).toContain('estimated_time_to_regain_access');
	});

	test('retry-after: with its header', async () => {
		const {sandbox, token} = await withFault('retry-after');
		const {headers} = await get(meAddress(sandbox.url, token));
		expect(headers.get('retry-after')).toBe('3600');
	});

	test('wrong-secret: in the words of each endpoint', async () => {
		const {sandbox} = await withFault('wrong-secret');
		expect((await exchange(sandbox, {code: await newCode(sandbox)})).text).toContain(
			'Invalid Client Secret',
		);
		expect(errorIn((await longLived(sandbox, 'x')).text)).toMatchObject({code: 100});
	});

	test('hostile-text: escape sequences in the error, raw after decoding', async () => {
		const {sandbox, token} = await withFault('hostile-text');
		expect(errorIn((await refresh(sandbox, token)).text).message).toContain('\u001B]52;c;');
		const answer = await exchange(sandbox, {code: 'AQx'});
		expect(JSON.parse(answer.text).error_message).toContain('<img src=x');
		expect(JSON.parse((await me(sandbox, token)).text).username).toContain('\u202E');
	});
});

describe('a true answer that is not what was expected', () => {
	test('wrong-account: /me is another account', async () => {
		const {sandbox, token} = await withFault('wrong-account');
		const {text} = await me(sandbox, token);
		expect(text).toContain('"username": "ana.crea.cosas"');
		expect(text).not.toContain('17841405793187219');
	});

	test('fewer-scopes: only the basic permission is granted', async () => {
		const {sandbox} = await withFault('fewer-scopes');
		const {text} = await exchange(sandbox, {code: await newCode(sandbox)});
		expect(text).toContain('"permissions": ["instagram_business_basic"]');
	});

	test('duplicate-keys: the last of each pair is the true one', async () => {
		const {sandbox} = await withFault('duplicate-keys');
		const {text} = await exchange(sandbox, {code: await newCode(sandbox)});
		expect(text.match(/"access_token":/g)).toHaveLength(2);
		expect(JSON.parse(text).access_token).toBe(tokenIn(text));
	});

	test('duplicate-keys: inside the wrapping', async () => {
		const {sandbox, token} = await withFault('duplicate-keys', {shape: 'wrapped'});
		const {text} = await me(sandbox, token);
		expect(text).toMatch(/^\{"data": \[\{"user_id": "decoy", .*"user_id": 17841405793187219/);
	});

	test('proto-keys: the true fields follow', async () => {
		const {sandbox, token} = await withFault('proto-keys');
		const {text} = await me(sandbox, token);
		expect(text).toMatch(/^\{"__proto__": \{"access_token": "decoy"\}, "constructor": /);
		expect(JSON.parse(text).username).toBe('shop_es');
	});
});

describe('a fault', () => {
	test('strikes the endpoint that it names, as often as it says, and is written down', async () => {
		const sandbox = await startReady({faults: ['refresh:server-error:2']});
		const token = await newLong(sandbox);
		const statuses = [];

		for (let i = 0; i < 3; i += 1) {
			statuses.push((await refresh(sandbox, token)).status);
		}

		expect(statuses).toEqual([500, 500, 400]);
		const {requests} = await control<Arrivals>(sandbox, 'requests');
		expect(requests.slice(-3).map(({fault, status}) => [fault, status])).toEqual([
			['server-error', 500],
			['server-error', 500],
			[undefined, 400],
		]);
	});

	test('leaves the pages alone, unless it names the authorize page', async () => {
		const sandbox = await startReady({faults: ['html', 'authorize:reset:1']});
		await expect(newCode(sandbox)).rejects.toThrow();
		await newCode(sandbox);
		await expect(newShort(sandbox)).rejects.toThrow();
	});

	test('of one call waits behind another of the same call', () => {
		const faults = createFaults(['me:empty:1', 'html:1', 'me:slow'].map(parseFault));
		expect(['me', 'me', 'me', 'me'].map(() => faults.take('me'))).toEqual([
			'empty',
			'html',
			'slow',
			'slow',
		]);
		expect(faults.take('refresh')).toBeUndefined();
	});

	test.each(faultNames)('%s is read and written in the same spelling', name => {
		expect(faultText(parseFault(`${name}:3`))).toBe(`${name}:3`);
	});

	test.each([
		['', 'fault-unknown'],
		['sloow', 'fault-unknown'],
		['constructor', 'fault-unknown'],
		['refresh', 'fault-unknown'],
		['nowhere:slow', 'fault-unknown'],
		['refresh:fewer-scopes', 'fault-endpoint'],
		['slow:0', 'fault-times'],
		['slow:-1', 'fault-times'],
		['slow:1.5', 'fault-times'],
		['slow:1:2', 'fault-times'],
		['slow:', 'fault-times'],
	])('is not read from "%s"', (text, reason) => {
		expect(() => parseFault(text)).toThrow(expect.objectContaining({reason, value: text}));
	});
});
