import {describe, expect, test} from 'vitest';
import {facebookCalls, facebookEndpoints} from '../../../src/sandbox/facebook/endpoints.ts';
import {control, errorIn, get, startReady} from '../helpers.ts';
import {
	debug,
	exchangeUserToken,
	facebookExchange,
	newFacebookCode,
	newLongUser,
	newPageToken,
	pageIds,
	read,
	tokenCall,
} from './helpers.ts';

type Arrivals = {
	counts: Record<string, number>;
	requests: {endpoint: string; path: string; query: Record<string, string>; fault?: string}[];
};

type Ready = Awaited<ReturnType<typeof startReady>>;

/** One call of each kind, with tokens that were had before. */
function callsWith(sandbox: Ready, user: string, page: string) {
	return {
		'fb-exchange': () => facebookExchange(sandbox, {code: 'made-up'}),
		'fb-long-lived': () => exchangeUserToken(sandbox, user),
		'fb-app-token': () => tokenCall(sandbox, {grant_type: 'client_credentials'}),
		'fb-pages': () => read(sandbox, 'me/accounts', user),
		'fb-page': () => read(sandbox, pageIds.shop, page, {fields: 'instagram_business_account'}),
		'fb-account': () => read(sandbox, '17841405793187219', page, {fields: 'id,username'}),
		'fb-debug': () => debug(sandbox, page),
	} as const;
}

async function withTokens(options = {}) {
	const sandbox = await startReady(options);
	const user = await newLongUser(sandbox);
	const page = await newPageToken(sandbox, pageIds.shop, user);
	return {sandbox, user, page, calls: callsWith(sandbox, user, page)};
}

describe('the record', () => {
	test('names each kind of call, with secrets masked', async () => {
		const {sandbox, user, page, calls} = await withTokens();
		const code = await newFacebookCode(sandbox);

		for (const call of Object.values(calls)) {
			await call();
		}

		const raw = (await get(`${sandbox.url}/__sandbox/requests`)).text;
		const {counts}: Arrivals = JSON.parse(raw);

		for (const endpoint of facebookEndpoints) {
			expect(counts[endpoint], endpoint).toBeGreaterThan(0);
		}

		expect(counts['other']).toBe(0);

		for (const secret of [code, user, page, sandbox.app.facebookAppSecret]) {
			expect(raw).not.toContain(secret);
		}
	});
});

describe('a fault', () => {
	test.each(facebookCalls)('strikes %s', async endpoint => {
		const {sandbox, calls} = await withTokens();
		await control(sandbox, 'faults', {faults: [`${endpoint}:server-error:1`]});
		expect((await calls[endpoint]()).status).toBe(500);
		expect((await calls[endpoint]()).status).not.toBe(500);
	});

	test('of a wrong secret says it as Facebook does', async () => {
		const {sandbox, calls} = await withTokens();
		await control(sandbox, 'faults', {faults: ['fb-long-lived:wrong-secret']});
		expect(errorIn((await calls['fb-long-lived']()).text)).toMatchObject({
			message: 'Error validating client secret.',
			code: 1,
		});
	});

	test('of fewer scopes leaves what finds Page and account', async () => {
		const sandbox = await startReady({faults: ['fb-exchange:fewer-scopes']});
		const {data} = JSON.parse((await debug(sandbox, await newLongUser(sandbox))).text);
		expect(data.scopes).toEqual(['public_profile', 'instagram_basic', 'pages_show_list']);
	});

	test('of another account names another one', async () => {
		const {sandbox, calls} = await withTokens();
		await control(sandbox, 'faults', {faults: ['fb-account:wrong-account']});
		expect((await calls['fb-account']()).text).toBe(
			'{"id": 17841458366137975, "username": "ana.crea.cosas"}',
		);
	});

	test('of hostile text puts it where people read names', async () => {
		const {sandbox, calls} = await withTokens();
		const endpoints = ['fb-pages', 'fb-account'] as const;
		await control(sandbox, 'faults', {faults: endpoints.map(each => `${each}:hostile-text`)});

		for (const endpoint of endpoints) {
			const {status, text} = await calls[endpoint]();
			expect(status).toBe(200);
			expect(text).toContain('\\u001b[31m');
			expect(() => JSON.parse(text)).not.toThrow();
		}
	});

	test('without an endpoint strikes the calls and leaves the dialog alone', async () => {
		const sandbox = await startReady({faults: ['slow:1']});
		await newFacebookCode(sandbox);
		const {requests} = await control<Arrivals>(sandbox, 'requests');
		expect(requests.at(-1)).toMatchObject({endpoint: 'fb-dialog'});
		expect(requests.at(-1)?.fault).toBeUndefined();
	});
});
