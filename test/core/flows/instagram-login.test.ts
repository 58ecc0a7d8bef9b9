import {describe, expect, it} from 'vitest';
import {AppError} from '../../../src/core/errors.ts';
import {type Call, isCall} from '../../../src/core/flow.ts';
import {instagramLogin} from '../../../src/core/flows/instagram-login.ts';
import type {Grant} from '../../../src/core/profile.ts';
import {Secret} from '../../../src/core/secret.ts';
import {metaSite, sandboxSite} from '../../../src/core/site.ts';
import {app, exchangeError, graphError, profile, receivedAt, reply} from '../support.ts';
import {checkedCode, sent} from './follow.ts';

const flow = instagramLogin(metaSite());
const redirectUri = 'https://localhost:8473/callback?a=1&b=ñ/';
const scopes = ['instagram_business_basic', 'instagram_business_manage_messages'];
const short = {token: new Secret('IGAAshort'), issuedAt: receivedAt, permissions: scopes};

function exchange(): Call<Grant> {
	return flow.exchange(app, checkedCode(redirectUri));
}

function further(call: Call<Grant>, body: unknown): Call<Grant> {
	const read = call.read(reply(body));

	if (read instanceof AppError || !isCall(read)) {
		throw new Error('There is no further call.');
	}

	return read;
}

describe('the authorize address', () => {
	const ask = {state: 'a-b_c', redirectUri, scopes};

	it('has literal commas between the scopes, and everything else encoded once', () => {
		expect(flow.authorizeUrl(app, ask).href).toBe(
			'https://www.instagram.com/oauth/authorize?client_id=1679873086902791' +
				'&redirect_uri=https%3A%2F%2Flocalhost%3A8473%2Fcallback%3Fa%3D1%26b%3D%C3%B1%2F' +
				'&response_type=code' +
				'&scope=instagram_business_basic,instagram_business_manage_messages' +
				'&state=a-b_c',
		);
	});

	it('asks for the account again when that is wanted', () => {
		expect(flow.authorizeUrl(app, {...ask, reauthenticate: true}).href).toMatch(
			/&force_reauth=true$/,
		);
		expect(flow.authorizeUrl(app, {...ask, reauthenticate: false}).href).not.toContain('force');
	});

	it('is the page of the sandbox when one is in use', () => {
		const {href} = instagramLogin(sandboxSite('http://127.0.0.1:8474')).authorizeUrl(app, ask);

		expect(href).toMatch(/^http:\/\/127\.0\.0\.1:8474\/oauth\/authorize\?client_id=/);
	});
});

describe('the code exchange', () => {
	it('is a form with id, secret, code and the same redirect URI', () => {
		const {request} = exchange();

		expect(request).toMatchObject({
			stage: 'exchange',
			method: 'POST',
			url: 'https://api.instagram.com/oauth/access_token',
		});
		expect(sent(request.form)).toEqual({
			client_id: app.appId,
			client_secret: app.appSecret.reveal(),
			grant_type: 'authorization_code',
			redirect_uri: redirectUri,
			code: 'AQcode',
		});
		expect(request).not.toHaveProperty('query');
	});

	it('goes on with the long-lived exchange of the token it got', () => {
		const {request} = further(exchange(), {data: [{access_token: 'IGAAshort'}]});

		expect(request).toMatchObject({
			stage: 'long-lived',
			method: 'GET',
			url: 'https://graph.instagram.com/access_token',
		});
		expect(sent(request.query)).toEqual({
			grant_type: 'ig_exchange_token',
			client_secret: app.appSecret.reveal(),
			access_token: 'IGAAshort',
		});
	});

	it('ends with the long-lived token and the permissions that the first answer named', () => {
		const call = further(exchange(), {access_token: 'IGAAshort', permissions: scopes.join(',')});
		const grant = call.read(
			reply({access_token: 'IGAAlong', token_type: 'bearer', expires_in: 5_183_944}),
		);

		expect(grant).toMatchObject({
			issuedAt: receivedAt,
			expiresAt: receivedAt + 5_183_944_000,
			permissions: scopes,
		});
		expect('token' in grant && grant.token.reveal()).toBe('IGAAlong');
	});

	it('prefers the permissions of the second answer where it names them', () => {
		const call = further(exchange(), {access_token: 'IGAAshort', permissions: scopes});

		expect(call.read(reply({access_token: 'IGAAlong', permissions: ['x']}))).toMatchObject({
			permissions: ['x'],
		});
	});

	it('ends with what Meta refused, at either call', () => {
		expect(
			exchange().read(exchangeError('Matching code was not found or was already used')),
		).toMatchObject({
			code: 'provider-refused',
			details: {stage: 'exchange', failure: 'code-not-found-or-used', step: 'sign-in'},
		});
		expect(
			further(exchange(), {access_token: 'IGAAshort'}).read(
				graphError({code: 100, message: 'Unsupported request - method type: get'}),
			),
		).toMatchObject({
			code: 'provider-refused',
			details: {stage: 'long-lived', failure: 'unsupported-request', step: 'tester-acceptance'},
		});
	});

	it('sends no empty token onward', () => {
		expect(exchange().read(reply({access_token: ''}))).toMatchObject({code: 'answer-unreadable'});
	});
});

describe('the question whose token it is', () => {
	it('goes to /me of the version in use', () => {
		const {request} = instagramLogin(metaSite('v27.0')).identify(short);

		expect(request).toMatchObject({
			stage: 'account',
			method: 'GET',
			url: 'https://graph.instagram.com/v27.0/me',
		});
		expect(sent(request.query)).toEqual({
			fields: 'user_id,username,name,account_type',
			access_token: 'IGAAshort',
		});
	});

	it('is answered with the ids digit for digit', () => {
		expect(
			flow.identify(short).read(reply('{"user_id":17841405793187219,"id":27640875392278831}')),
		).toEqual([
			{grant: short, account: {id: '17841405793187219', appScopedId: '27640875392278831'}},
		]);
	});

	it('is asked of a token of the dashboard alike', () => {
		const granted = {token: new Secret('IGAAdashboard')};
		const read = flow.identify(granted).read(reply({user_id: '17841405793187219'}));

		expect(read).toMatchObject([{grant: granted, account: {id: '17841405793187219'}}]);
	});

	it('ends with what Meta refused', () => {
		expect(flow.identify(short).read(graphError({code: 190}))).toMatchObject({
			code: 'sign-in-needed',
			details: {stage: 'account', failure: 'token-invalid'},
		});
	});
});

describe('the refresh', () => {
	it('needs the token alone', () => {
		const request = flow.renew(profile)?.request;

		expect(request).toMatchObject({
			stage: 'refresh',
			method: 'GET',
			url: 'https://graph.instagram.com/refresh_access_token',
		});
		expect(sent(request?.query)).toEqual({
			grant_type: 'ig_refresh_token',
			access_token: profile.token.reveal(),
		});
	});

	it('yields the token that Meta sent, and 60 days from then', () => {
		const grant = flow
			.renew(profile)
			?.read(reply({access_token: 'IGAAnew', expires_in: 5_184_000}));

		expect(grant).toMatchObject({issuedAt: receivedAt, expiresAt: receivedAt + 5_184_000_000});
		expect(grant).toMatchObject({permissions: undefined});
	});
});
