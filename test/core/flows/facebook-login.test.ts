import {describe, expect, it} from 'vitest';
import {facebookLogin} from '../../../src/core/flows/facebook-login.ts';
import type {App} from '../../../src/core/profile.ts';
import {metaSite, sandboxSite} from '../../../src/core/site.ts';
import {graphError, app as instagramApp, receivedAt, reply} from '../support.ts';
import {checkedCode, follow, sent} from './follow.ts';

const flow = facebookLogin(metaSite());
const app: App = {...instagramApp, flow: 'facebook-login', appId: '1454120935783147'};
const redirectUri = 'https://localhost:8473/callback?a=1&b=ñ/';
const tokenEndpoint = 'https://graph.facebook.com/v26.0/oauth/access_token';

describe('the address of the dialog', () => {
	const ask = {state: 'a-b_c', redirectUri, scopes: ['instagram_basic', 'pages_show_list']};
	const start =
		'https://www.facebook.com/v26.0/dialog/oauth?client_id=1454120935783147' +
		'&redirect_uri=https%3A%2F%2Flocalhost%3A8473%2Fcallback%3Fa%3D1%26b%3D%C3%B1%2F' +
		'&response_type=code';

	it('has the permissions with literal commas, and everything else encoded once', () => {
		expect(flow.authorizeUrl(app, ask).href).toBe(
			`${start}&scope=instagram_basic,pages_show_list&state=a-b_c`,
		);
	});

	it('has the configuration in place of the permissions when the app has one', () => {
		expect(flow.authorizeUrl({...app, configId: '27640875392278831'}, ask).href).toBe(
			`${start}&config_id=27640875392278831&state=a-b_c`,
		);
	});

	it('is the page of the sandbox when one is in use', () => {
		const {href} = facebookLogin(sandboxSite('http://127.0.0.1:8474', 'v27.0')).authorizeUrl(
			app,
			ask,
		);

		expect(href).toMatch(/^http:\/\/127\.0\.0\.1:8474\/v27\.0\/dialog\/oauth\?client_id=/);
	});
});

describe('the check of id and secret', () => {
	const call = flow.probe(app);

	it('is one request with a made-up code', () => {
		expect(call.request).toMatchObject({stage: 'preflight', method: 'GET', url: tokenEndpoint});
		expect(sent(call.request.query)).toEqual({
			client_id: app.appId,
			client_secret: app.appSecret.reveal(),
			redirect_uri: 'https://localhost:8473/callback',
			code: 'ig-wizard-checks-id-and-secret',
		});
	});

	it.each([
		['100', graphError({code: 100, message: 'Invalid verification code format.'})],
		['(#100)', graphError({code: 100, message: '(#100) Invalid verification code format.'})],
	])('is good when the code alone is refused: %s', (_, answer) => {
		expect(call.read(answer)).toEqual({probe: 'ok'});
	});

	it.each([
		[
			'the id',
			graphError({code: 101, message: 'Error validating application. Invalid application ID.'}),
			'invalid-app-id',
			'fb-app-id',
		],
		[
			'the secret',
			graphError({code: 1, message: 'Error validating client secret.'}),
			'wrong-app-secret',
			'fb-app-secret',
		],
		[
			'the secret, with another code',
			graphError({code: 100, message: 'Error validating client secret'}),
			'wrong-app-secret',
			'fb-app-secret',
		],
	])('ends with the refusal of %s, at a step of this flow', (_, answer, failure, step) => {
		expect(call.read(answer)).toMatchObject({
			code: 'provider-refused',
			details: {stage: 'preflight', failure, step},
		});
	});

	it.each([
		['a success', reply({access_token: 'EAAx'})],
		['another parameter', graphError({code: 100, message: 'Invalid parameter'})],
		[
			'a used code',
			graphError({
				code: 100,
				error_subcode: 36_009,
				message: 'This authorization code has been used.',
			}),
		],
		[
			'the redirect URI',
			graphError({code: 191, message: "redirect_uri isn't an absolute URI. Check RFC 3986."}),
		],
		['a fault', graphError({code: 2}, 500)],
		['too many calls', graphError({code: 4})],
		['a page', reply('<html>')],
		['nothing', reply('')],
	])('never blocks on an answer that is not understood: %s', (_, answer) => {
		expect(call.read(answer)).toEqual({probe: 'unknown'});
	});
});

describe('the code exchange', () => {
	const short = reply('{"access_token":"EAAshort","expires_in":5183999}');
	const exchange = () => flow.exchange(app, checkedCode(redirectUri));

	it('asks for a token, then for a long-lived one', () => {
		const {requests, result} = follow(exchange(), [
			short,
			reply({access_token: 'EAAlong', token_type: 'bearer', expires_in: 5_183_944}),
		]);

		expect(requests.map(({stage, method, url}) => [stage, method, url])).toEqual([
			['exchange', 'GET', tokenEndpoint],
			['long-lived', 'GET', tokenEndpoint],
		]);
		expect(requests.map(({query}) => sent(query))).toEqual([
			{
				client_id: app.appId,
				client_secret: app.appSecret.reveal(),
				redirect_uri: redirectUri,
				code: 'AQcode',
			},
			{
				grant_type: 'fb_exchange_token',
				client_id: app.appId,
				client_secret: app.appSecret.reveal(),
				fb_exchange_token: 'EAAshort',
			},
		]);
		expect(result).toMatchObject({expiresAt: receivedAt + 5_183_944_000});
	});

	it('needs no lifetime in the answer', () => {
		const {result} = follow(exchange(), [short, reply({access_token: 'EAAlong'})]);

		expect(result).toMatchObject({issuedAt: receivedAt, expiresAt: undefined});
	});

	it.each([
		[
			'a used code',
			{code: 100, error_subcode: 36_009, message: 'This authorization code has been used.'},
			'code-not-found-or-used',
			'sign-in',
		],
		[
			'no code',
			{code: 100, message: 'Invalid verification code format.'},
			'fb-code-malformed',
			'sign-in',
		],
		[
			'another redirect URI',
			{
				code: 100,
				message:
					'Error validating verification code. Please make sure your redirect_uri is identical to the one you used in the OAuth dialog request',
			},
			'redirect-uri-differs',
			'fb-redirect-uri',
		],
		[
			'a redirect URI that was encoded twice',
			{code: 191, message: "redirect_uri isn't an absolute URI. Check RFC 3986."},
			'redirect-uri-encoded-twice',
			'fb-redirect-uri',
		],
	])('names the step of this flow for %s', (_, error, failure, step) => {
		expect(follow(exchange(), [graphError(error)]).result).toMatchObject({
			code: 'provider-refused',
			details: {stage: 'exchange', failure, step},
		});
	});

	it('names the step of this flow at the second request too', () => {
		const refused = graphError({code: 1, message: 'Error validating client secret.'});

		expect(follow(exchange(), [short, refused]).result).toMatchObject({
			details: {stage: 'long-lived', failure: 'wrong-app-secret', step: 'fb-app-secret'},
		});
	});

	it('obeys what Meta says about trying again', () => {
		const error = {code: 31, error_subcode: 1_349_174, is_transient: true, message: 'Later'};

		expect(follow(exchange(), [graphError(error)]).result).toMatchObject({
			code: 'provider-unavailable',
			details: {failure: 'transient-31'},
		});
	});
});

it('there is no refresh', () => {
	expect(
		flow.renew({
			name: 'shop',
			flow: 'facebook-login',
			account: {},
			token: app.appSecret,
			scopes: [],
			revision: 1,
		}),
	).toBeUndefined();
});
