import {describe, expect, it} from 'vitest';
import {type Failure, matchFailure, type Said} from '../../src/core/failures.ts';

const match = (said: Partial<Said>): Failure => matchFailure({stage: 'refresh', text: '', ...said});
const idOf = (said: Partial<Said>): string => match(said).id;

describe('a failure is recognised by its code', () => {
	it.each([
		[190, 458, '', 'app-removed', 'sign-in-needed', 'sign-in'],
		[190, 459, '', 'account-checkpoint', 'sign-in-needed', 'sign-in'],
		[190, 460, '', 'token-invalidated', 'sign-in-needed', 'sign-in'],
		[190, 463, '', 'token-expired', 'sign-in-needed', 'sign-in'],
		[190, 464, '', 'account-unconfirmed', 'sign-in-needed', 'sign-in'],
		[190, 466, '', 'token-ended-by-api', 'sign-in-needed', 'sign-in'],
		[190, 467, '', 'token-invalid', 'sign-in-needed', 'sign-in'],
		[
			190,
			undefined,
			'Error validating access token: The session has been invalidated because the user changed their password',
			'token-invalidated',
			'sign-in-needed',
			'sign-in',
		],
		[
			190,
			undefined,
			'Error validating access token: Session has expired on Tuesday, 28-Sep-21',
			'token-expired',
			'sign-in-needed',
			'sign-in',
		],
		[
			190,
			undefined,
			'Invalid OAuth access token - Cannot parse access token',
			'token-unparseable',
			'sign-in-needed',
			'sign-in',
		],
		[190, undefined, 'Session key is malformed.', 'token-malformed', 'sign-in-needed', 'sign-in'],
		[190, undefined, 'Something new', 'token-invalid', 'sign-in-needed', 'sign-in'],
		[190, 999, 'Something new', 'token-invalid', 'sign-in-needed', 'sign-in'],
		[102, undefined, '', 'token-invalid', 'sign-in-needed', 'sign-in'],
		[
			191,
			undefined,
			"redirect_uri isn't an absolute URI. Check RFC 3986.",
			'redirect-uri-encoded-twice',
			'provider-refused',
			'redirect-uri',
		],
		[
			101,
			undefined,
			'Error validating application. Invalid application ID.',
			'invalid-app-id',
			'provider-refused',
			'app-credentials',
		],
		[
			10,
			undefined,
			'(#10) Application does not have permission for this action',
			'permission-missing',
			'provider-refused',
			'permissions',
		],
		[200, undefined, '', 'permission-missing', 'provider-refused', 'permissions'],
		[299, undefined, '', 'permission-missing', 'provider-refused', 'permissions'],
		[3, undefined, '', 'capability-missing', 'provider-refused', 'permissions'],
		[
			100,
			undefined,
			'Unsupported request - method type: get',
			'unsupported-request',
			'provider-refused',
			'tester-acceptance',
		],
		[100, undefined, 'Invalid parameter', 'bad-parameter', 'provider-refused', undefined],
		[1, undefined, '', 'temporary', 'provider-unavailable', undefined],
		[2, undefined, '', 'temporary', 'provider-unavailable', undefined],
		[4, undefined, '', 'app-throttled', 'provider-unavailable', undefined],
		[17, undefined, '', 'user-throttled', 'provider-unavailable', undefined],
		[32, undefined, '', 'page-throttled', 'provider-unavailable', undefined],
		[613, 1996, '', 'custom-throttled', 'provider-unavailable', undefined],
		[80_001, undefined, '', 'business-throttled', 'provider-unavailable', undefined],
		[80_002, undefined, '', 'business-throttled', 'provider-unavailable', undefined],
		[80_006, undefined, '', 'business-throttled', 'provider-unavailable', undefined],
		[341, undefined, '', 'app-limit', 'provider-unavailable', undefined],
		[368, undefined, '', 'blocked-abusive', 'provider-unavailable', undefined],
	])('%i/%s %s', (code, subcode, text, id, error, step) => {
		expect(match({code, subcode, text})).toEqual({id, error, step});
	});

	it.each([0, 5, 9, 11, 18, 31, 33, 99, 103, 189, 192, 199, 300, 340, 612, 79_999, 80_021, -190])(
		'and not by a neighbour: %i',
		code => {
			expect(idOf({code})).toBe('unknown-error');
		},
	);

	it('by its subcode before its text', () => {
		expect(idOf({code: 190, subcode: 463, text: 'The session has been invalidated'})).toBe(
			'token-expired',
		);
		expect(idOf({code: 190, subcode: 467, text: 'Session has expired'})).toBe('token-invalid');
	});

	it('and by a subcode only together with its code', () => {
		expect(idOf({code: 100, subcode: 463})).toBe('bad-parameter');
		expect(idOf({subcode: 463})).toBe('unknown-error');
	});
});
