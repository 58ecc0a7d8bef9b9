import {describe, expect, it} from 'vitest';
import {facebookLogin} from '../../../src/core/flows/facebook-login.ts';
import type {HttpReply} from '../../../src/core/ports.ts';
import type {Profile} from '../../../src/core/profile.ts';
import {Secret} from '../../../src/core/secret.ts';
import {metaSite} from '../../../src/core/site.ts';
import {app, graphError, reply} from '../support.ts';
import {sent} from './follow.ts';

const profile: Profile = {
	name: 'shop',
	flow: 'facebook-login',
	appId: app.appId,
	account: {id: '17841405793187219', pageId: '102938475610293847'},
	token: new Secret('EAApage'),
	scopes: ['instagram_basic'],
	endless: true,
	revision: 1,
};
const call = facebookLogin(metaSite()).inspect?.(profile, app);

function told(data: unknown): HttpReply {
	return reply({data});
}

describe('the question whether a Page token still works', () => {
	it('is asked by the app itself', () => {
		expect(call?.request).toMatchObject({
			stage: 'inspect',
			method: 'GET',
			url: 'https://graph.facebook.com/v26.0/debug_token',
		});
		expect(sent(call?.request.query)).toEqual({
			input_token: 'EAApage',
			access_token: `${app.appId}|${app.appSecret.reveal()}`,
		});
	});

	it('is answered with permissions and end', () => {
		expect(
			call?.read(
				told({
					is_valid: true,
					scopes: ['instagram_basic'],
					expires_at: 1_800_000_000,
					type: 'PAGE',
				}),
			),
		).toEqual({permissions: ['instagram_basic'], expiresAt: 1_800_000_000_000});
	});

	it.each([
		['nothing', {}],
		['no data', undefined],
		['fields in other forms', {is_valid: 'yes', scopes: 7, expires_at: 'never'}],
		['an end that is none', {is_valid: true, expires_at: 0}],
		['a number beyond all ends', {expires_at: '99999999999999999999'}],
		['an error that is none', {is_valid: true, error: {code: 190}}],
	])('is answered also by %s', (_, data) => {
		expect(call?.read(told(data))).toEqual({permissions: undefined, expiresAt: undefined});
	});

	it.each([
		['app-removed', {code: 190, subcode: 458, message: 'Removed'}, 'sign-in'],
		['token-invalidated', {code: 190, subcode: 460, message: 'Changed'}, 'sign-in'],
		['token-expired', {code: 190, error_subcode: 463, message: 'Ended'}, 'sign-in'],
		['token-ended-by-api', {code: 190, subcode: 466}, 'sign-in'],
		['page-role-lost', {code: 190, subcode: 492, message: 'No role'}, 'fb-page-link'],
		['token-invalid', {code: 190, message: 'Something else'}, 'sign-in'],
		['token-invalid', {code: 1234, message: 'Something unknown'}, 'sign-in'],
		['token-invalid', undefined, 'sign-in'],
	])('needs a new sign-in: %s', (failure, error, step) => {
		expect(call?.read(told({is_valid: false, error}))).toMatchObject({
			code: 'sign-in-needed',
			details: {name: 'shop', stage: 'inspect', failure, step},
		});
	});

	it('needs a new sign-in where the answer has the reason alone', () => {
		expect(call?.read(told({error: {code: 190, subcode: 463}}))).toMatchObject({
			code: 'sign-in-needed',
			details: {failure: 'token-expired'},
		});
	});

	it.each([
		[
			'a dead token in the form of an error',
			graphError({code: 190, message: 'Invalid OAuth access token - Cannot parse access token'}),
			'sign-in-needed',
			'token-unparseable',
			'sign-in',
		],
		[
			'the wrong token of the app',
			graphError({
				code: 100,
				message:
					'(#100) You must provide an app access token, or a user access token that is an owner or developer of the app',
			}),
			'provider-refused',
			'debug-token-refused',
			'fb-credentials',
		],
		[
			'the wrong app id',
			graphError({code: 101, message: 'Error validating application. Invalid application ID.'}),
			'provider-refused',
			'invalid-app-id',
			'fb-app-id',
		],
	])('tells what Meta refused: %s', (_, answer, code, failure, step) => {
		expect(call?.read(answer)).toMatchObject({code, details: {failure, step}});
	});

	it('says nothing about the token when the answer cannot be read', () => {
		expect(call?.read(reply('<html>'))).toMatchObject({code: 'answer-unreadable'});
		expect(call?.read(graphError({code: 2}, 500))).toMatchObject({code: 'provider-unavailable'});
	});
});
