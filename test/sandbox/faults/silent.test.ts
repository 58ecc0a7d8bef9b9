import {describe, expect, test} from 'vitest';
import {textOf} from '../../../src/sandbox/person/html.ts';
import {createPerson} from '../../../src/sandbox/person.ts';
import {dialogUrl, facebookRedirectUri} from '../facebook/helpers.ts';
import {
	authorizeUrl,
	errorIn,
	exchange,
	get,
	longLived,
	me,
	newCode,
	newLong,
	newShort,
	post,
	redirectUri,
	refresh,
	startReady,
} from '../helpers.ts';

/** What the browser is told at the authorize page while a fault waits there. */
async function authorized(fault: string) {
	const sandbox = await startReady({consent: 'ask', faults: [fault]});
	return get(authorizeUrl(sandbox));
}

describe('the way back', () => {
	test('user-denied: at once, without a page', async () => {
		expect(await authorized('user-denied')).toMatchObject({
			status: 302,
			location: `${redirectUri}?error=access_denied&error_reason=user_denied&error_description=The+user+denied+your+request&state=the%20state`,
		});
	});

	test('state-mismatch: a code with another state', async () => {
		const {location} = await authorized('state-mismatch');
		expect(location).toMatch(/\?code=AQ\w+&state=of-another-attempt#_$/);
	});

	test('code-missing: the state alone', async () => {
		const {location} = await authorized('code-missing');
		expect(location).toBe(`${redirectUri}?state=the%20state#_`);
	});

	test('callback-timeout: a page without a word of Instagram', async () => {
		const {status, location, text} = await authorized('callback-timeout');
		expect({status, location}).toEqual({status: 400, location: null});
		expect(textOf(text, 'said')).toBeUndefined();
		expect(text).toContain('the fault callback-timeout');
	});

	test('bot-check: the browser ends on the first page', async () => {
		const sandbox = await startReady({consent: 'ask', faults: ['bot-check']});
		const person = createPerson({origin: sandbox.url});
		const end = await person.signIn({url: authorizeUrl(sandbox), decision: 'allow'});
		expect(end).toMatchObject({
			type: 'stayed',
			status: 200,
			text: expect.stringContaining('My Apps'),
		});
	});

	test('leads only to an address that an app has saved', async () => {
		const sandbox = await startReady({faults: ['user-denied']});
		const url = authorizeUrl(sandbox, {redirect_uri: 'https://elsewhere.example/'});
		const {status, location, text} = await get(url);
		expect({status, location}).toEqual({status: 400, location: null});
		expect(text).toContain('Invalid redirect_uri');
	});

	test('leads nowhere for an app that does not exist', async () => {
		const sandbox = await startReady({faults: ['user-denied']});
		const {location, text} = await get(authorizeUrl(sandbox, {client_id: '1679873086902791'}));
		expect(location).toBeNull();
		expect(text).toContain('Invalid platform app');
	});

	test('of Facebook leads to http://localhost, which no app has to save', async () => {
		const sandbox = await startReady({
			redirectUris: [facebookRedirectUri],
			faults: ['fb-user-denied'],
		});
		const {location} = await get(
			dialogUrl(sandbox, {redirect_uri: 'http://localhost:8473/callback'}),
		);
		expect(location).toMatch(/^http:\/\/localhost:8473\/callback\?error=access_denied&/);
	});

	test('of Facebook ends in its own fragment, with the saved query kept', async () => {
		const uri = 'https://a.example/back?x=1';
		const sandbox = await startReady({redirectUris: [uri], faults: ['fb-user-denied']});
		const url = dialogUrl(sandbox, {redirect_uri: uri, state: undefined});
		expect((await get(url)).location).toBe(
			`${uri}&error=access_denied&error_code=200&error_description=Permissions+error&error_reason=user_denied#_=_`,
		);
	});
});

describe('a failure without an endpoint', () => {
	test('strikes wherever it is said, the page of a person included', async () => {
		const sandbox = await startReady({faults: ['invalid-platform-app']});
		expect(textOf((await get(authorizeUrl(sandbox))).text, 'said')).toBe(
			'Invalid request: Request parameters are invalid: Invalid platform app',
		);
		expect((await exchange(sandbox, {code: 'AQx'})).text).toContain('"Invalid platform app"');
	});

	test('leaves calls alone that do not say it', async () => {
		const sandbox = await startReady({faults: ['page-role-lost', 'code-used']});
		const code = await newCode(sandbox);
		expect((await exchange(sandbox, {code})).text).toContain('has been used');
		expect((await get(authorizeUrl(sandbox))).status).toBe(302);
	});
});

describe('a failure that both products have', () => {
	test.each([
		['token-expired', 463],
		['token-invalidated', 460],
	])('%s: with a subcode on Facebook alone', async (fault, subcode) => {
		const sandbox = await startReady({faults: [fault]});
		expect(errorIn((await me(sandbox, 'x')).text).error_subcode).toBeUndefined();
		const {text} = await get(`${sandbox.url}/v26.0/me/accounts`);
		expect(errorIn(text)).toMatchObject({code: 190, error_subcode: subcode});
	});

	test('transient-31: with words for the person', async () => {
		const sandbox = await startReady({faults: ['transient-31']});
		expect(errorIn((await me(sandbox, 'x')).text)).toMatchObject({
			code: 31,
			error_subcode: 1_349_174,
			is_transient: true,
			error_user_title: expect.any(String),
			error_user_msg: expect.any(String),
		});
	});

	test('business-throttled: with the usage headers', async () => {
		const sandbox = await startReady({faults: ['business-throttled']});
		const {headers} = await get(`${sandbox.url}/me`);
		expect(headers.get('x-app-usage')).toContain('call_count');
		expect(headers.get('x-business-use-case-usage')).toContain('estimated_time_to_regain_access');
	});
});

describe('wrong without an error', () => {
	test('unexpected-shape: status 200 without a token', async () => {
		const sandbox = await startReady({faults: ['unexpected-shape']});
		expect(await exchange(sandbox, {code: 'AQx'})).toMatchObject({
			status: 200,
			text: expect.stringContaining('"access_token": null'),
		});
	});

	test('not-json: status 200 with a page', async () => {
		const sandbox = await startReady({faults: ['not-json']});
		expect(await me(sandbox, 'x')).toMatchObject({
			status: 200,
			text: expect.stringContaining('<!doctype html>'),
		});
	});

	test('personal-account: in /me, and on the authorize page when it is asked for there', async () => {
		const sandbox = await startReady({faults: ['personal-account']});
		const token = await newLong(sandbox);
		expect((await me(sandbox, token)).text).toContain('"account_type": "PERSONAL"');
		expect(textOf((await authorized('authorize:personal-account')).text, 'said')).toContain(
			'not a professional account',
		);
	});

	test('fields-missing: the id alone', async () => {
		const sandbox = await startReady({faults: ['fields-missing']});
		expect((await me(sandbox, await newLong(sandbox))).text).toMatch(/^\{"id": \d+\}$/);
	});

	test('scope-missing: the first permission alone', async () => {
		const sandbox = await startReady({faults: ['scope-missing']});
		const {text} = await exchange(sandbox, {code: await newCode(sandbox)});
		expect(text).toContain('"permissions": ["instagram_business_basic"]');
	});

	test('fb-no-page: an empty list, and a Page without an account', async () => {
		const {url} = await startReady({faults: ['fb-no-page']});
		expect((await get(`${url}/v26.0/me/accounts`)).text).toBe('{"data": []}');
		expect((await get(`${url}/v26.0/10493857261947351`)).text).toBe('{"id": "10493857261947351"}');
	});

	test.each([
		['basic-display-token', /^IGQV\w+$/, {code: 100}],
		['wrong-product-token', /^EAA\w+$/, {code: 190}],
	])('%s: from the exchange, and refused with a token', async (fault, beginning, error) => {
		const sandbox = await startReady({faults: [fault]});
		const {text} = await exchange(sandbox, {code: await newCode(sandbox)});
		const token = JSON.parse(text.replace(/"user_id": \d+/, '"user_id": 0')).access_token;
		expect(token).toMatch(beginning);

		for (const reply of [await longLived(sandbox, token), await refresh(sandbox, token)]) {
			expect(errorIn(reply.text)).toMatchObject(error);
		}
	});

	test('answer-lost and answer-lost-refresh: the work is done, the answer is gone', async () => {
		const sandbox = await startReady({faults: ['answer-lost:1']});
		const code = await newCode(sandbox);
		await expect(exchange(sandbox, {code})).rejects.toThrow();
		expect((await exchange(sandbox, {code})).text).toContain('has been used');
		const other = await startReady({faults: ['answer-lost-refresh:1']});
		const short = await newShort(other);
		await expect(longLived(other, short)).rejects.toThrow();
		expect((await longLived(other, short)).status).toBe(200);
	});
});

test('the panel lists every fault in its group, and adds one by its name', async () => {
	const sandbox = await startReady();
	const home = await get(`${sandbox.url}/`);
	expect(home.text).toMatch(
		/<optgroup label="Code exchange">.*<option value="code-expired">code-expired<\/option>.*<optgroup label="Tokens">/s,
	);
	const added = await post(`${sandbox.url}/panel/faults/`, {
		fault: 'token-expired',
		endpoint: 'me',
		times: '1',
	});
	expect(added.status).toBe(303);
	expect((await get(`${sandbox.url}/`)).text).toContain('<code>me:token-expired:1</code>');
});
