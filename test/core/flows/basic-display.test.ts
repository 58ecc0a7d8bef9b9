import {describe, expect, it} from 'vitest';
import {basicDisplay} from '../../../src/core/flows/basic-display.ts';
import {Secret} from '../../../src/core/secret.ts';
import {metaSite, sandboxSite} from '../../../src/core/site.ts';
import {app, exchangeError, profile, receivedAt, reply} from '../support.ts';
import {checkedCode, follow, sent} from './follow.ts';

const sandbox = 'http://127.0.0.1:8474';
const flow = basicDisplay(sandboxSite(sandbox));
const redirectUri = 'https://localhost:8473/callback';
const ask = {state: '1', redirectUri, scopes: ['user_profile', 'user_media']};

it('is retired since the day on which Meta ended it', () => {
	expect(flow).toMatchObject({status: 'retired', retiredOn: '2024-12-04'});
});

describe('the authorization window', () => {
	const query =
		'client_id=1679873086902791&redirect_uri=https%3A%2F%2Flocalhost%3A8473%2Fcallback' +
		'&response_type=code&scope=user_profile,user_media&state=1';

	it('was on the host of the code exchange', () => {
		expect(basicDisplay(metaSite()).authorizeUrl(app, ask).href).toBe(
			`https://api.instagram.com/oauth/authorize?${query}`,
		);
	});

	it('is the one of the sandbox when one is in use', () => {
		expect(flow.authorizeUrl(app, {...ask, reauthenticate: true}).href).toBe(
			`${sandbox}/oauth/authorize?${query}`,
		);
	});
});

describe('the code exchange', () => {
	it('sends the five fields, then asks for a long-lived token', () => {
		const {requests, result} = follow(flow.exchange(app, checkedCode(redirectUri)), [
			reply('{"access_token":"IGQVshort","user_id":17841405793187219}'),
			reply({access_token: 'IGQVlong', token_type: 'bearer', expires_in: 5_183_828}),
		]);

		expect(requests.map(({method, url}) => [method, url])).toEqual([
			['POST', `${sandbox}/oauth/access_token`],
			['GET', `${sandbox}/access_token`],
		]);
		expect(sent(requests[0]?.form)).toEqual({
			client_id: app.appId,
			client_secret: app.appSecret.reveal(),
			grant_type: 'authorization_code',
			redirect_uri: redirectUri,
			code: 'AQcode',
		});
		expect(result).toMatchObject({
			expiresAt: receivedAt + 5_183_828_000,
			permissions: undefined,
		});
	});

	it.each([
		['Invalid platform app', 'invalid-platform-app', 'bd-app-id'],
		['Invalid Client Secret', 'wrong-app-secret', 'bd-app-secret'],
		['Invalid redirect_uri', 'invalid-redirect-uri', 'bd-redirect-uri'],
		['Matching code was not found or was already used', 'code-not-found-or-used', 'sign-in'],
	])('names a step of its own for "%s"', (message, failure, step) => {
		const {result} = follow(flow.exchange(app, checkedCode(redirectUri)), [exchangeError(message)]);

		expect(result).toMatchObject({code: 'provider-refused', details: {failure, step}});
	});
});

describe('the question whose token it is', () => {
	const granted = {token: new Secret('IGQVlong'), issuedAt: receivedAt};

	it('asks for the fields of its time', () => {
		const {request} = flow.identify(granted);

		expect(request.url).toBe(`${sandbox}/v26.0/me`);
		expect(sent(request.query)['fields']).toBe('id,username,account_type');
	});

	it.each([
		['text', '{"id":"17841405793187219","username":"shop_es","account_type":"PERSONAL"}'],
		['a bare number', '{"id":17841405793187219,"username":"shop_es","account_type":"PERSONAL"}'],
	])('is answered with the own id of the account, as %s', (_, body) => {
		expect(flow.identify(granted).read(reply(body))).toEqual([
			{
				grant: granted,
				account: {id: '17841405793187219', username: 'shop_es', accountType: 'PERSONAL'},
			},
		]);
	});

	it('is answered even for a private account, of which only the id came', () => {
		expect(flow.identify(granted).read(reply('{"id":"6489782497758473"}'))).toMatchObject([
			{account: {id: '6489782497758473'}},
		]);
	});
});

it('the refresh is that of today', () => {
	const call = flow.renew(profile);

	expect(call?.request.url).toBe(`${sandbox}/refresh_access_token`);
	expect(call?.read(reply({access_token: 'IGQVnew', expires_in: 5_184_000}))).toMatchObject({
		expiresAt: receivedAt + 5_184_000_000,
	});
});
