import {describe, expect, it} from 'vitest';
import {type Failure, matchFailure, type Said} from '../../src/core/failures.ts';

const match = (said: Partial<Said>): Failure => matchFailure({stage: 'refresh', text: '', ...said});
const idOf = (said: Partial<Said>): string => match(said).id;

describe('a failure is recognised by its text', () => {
	it.each([
		['Invalid platform app', 'invalid-platform-app', 'app-credentials'],
		[
			'Invalid request: Request parameters are invalid: Invalid platform app',
			'invalid-platform-app',
			'app-credentials',
		],
		[
			'Error validating verification code. Please make sure your redirect_uri is identical to the one you used in the OAuth dialog request',
			'redirect-uri-differs',
			'redirect-uri',
		],
		[
			'Invalid request: Request parameters are invalid: Invalid redirect_uri',
			'invalid-redirect-uri',
			'redirect-uri',
		],
		['Insufficient Developer Role', 'insufficient-developer-role', 'tester-role'],
		[
			'Invalid Scopes: instagram_basic. This message is only shown to developers.',
			'invalid-scopes',
			'permissions',
		],
		['Invalid scope: user_profile', 'invalid-scopes', 'permissions'],
		['Matching code was not found or was already used', 'code-not-found-or-used', 'sign-in'],
		['This authorization code has been used.', 'code-not-found-or-used', 'sign-in'],
		['Invalid authorization code', 'code-invalid', 'sign-in'],
		['Error validating client secret.', 'wrong-app-secret', 'app-secret'],
		['Invalid Client Secret', 'wrong-app-secret', 'app-secret'],
	])('%s', (text, id, step) => {
		expect(match({stage: 'exchange', text})).toEqual({id, error: 'provider-refused', step});
	});

	it('whatever its case, white space, apostrophes and number in front', () => {
		expect(idOf({text: '  (#100)  INVALID\n\tplatform   APP '})).toBe('invalid-platform-app');
		expect(idOf({text: '(#190) Session has expired', code: 190})).toBe('token-expired');
	});

	it.each([
		'',
		'Invalid platform',
		'platform app is invalid',
		'redirect_uri',
		'Invalid redirect uri',
		'Insufficient role',
		'code',
		'client secret',
		'Session has expired',
		'Unsupported request - method type: get',
		'Cannot parse access token',
	])('and not by less or by a text that needs its code: %j', text => {
		expect(match({stage: 'exchange', text})).toEqual({
			id: 'unknown-error',
			error: 'provider-refused',
		});
	});

	it('before the code that came with it, for what the person entered', () => {
		for (const code of [1, 100, 190, 9999]) {
			expect(idOf({text: 'Error validating client secret', code})).toBe('wrong-app-secret');
		}
	});
});

describe('where neither code nor text is known', () => {
	it('Meta may say that it passes', () => {
		expect(match({code: 31, isTransient: true})).toEqual({
			id: 'temporary',
			error: 'provider-unavailable',
		});
	});

	it('but a known code counts more', () => {
		expect(idOf({code: 190, isTransient: true, status: 500})).toBe('token-invalid');
	});

	it.each([
		[500, 'temporary'],
		[503, 'temporary'],
		[429, 'custom-throttled'],
		[401, 'token-invalid'],
		[400, 'unknown-error'],
		[403, 'unknown-error'],
		[undefined, 'unknown-error'],
	])('the status %s tells', (status, id) => {
		expect(idOf({status, text: 'Something new'})).toBe(id);
	});

	it.each(['preflight', 'exchange', 'long-lived'] as const)(
		'a 401 at the stage "%s" is about no stored token',
		stage => {
			expect(idOf({stage, status: 401})).toBe('unknown-error');
		},
	);
});
