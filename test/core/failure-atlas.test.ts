import {describe, expect, it} from 'vitest';
import {
	comparable,
	type FailureId,
	knownFailures,
	matchFailure,
	type Said,
} from '../../src/core/failures.ts';

const idOf = (said: Partial<Said>): FailureId =>
	matchFailure({stage: 'account', text: '', ...said}).id;

/** What helps with each failure, and the steps that cure it. */
const cures: Readonly<Record<FailureId, readonly [string, ...string[]]>> = {
	'invalid-platform-app': ['fix-and-retry', 'app-credentials'],
	'invalid-redirect-uri': ['fix-and-retry', 'redirect-uri'],
	'authorize-page-unavailable': ['fix-and-retry', 'embed-url'],
	'insufficient-developer-role': ['fix-and-retry', 'tester-role', 'tester-acceptance'],
	'invalid-scopes': ['fix-and-retry', 'permissions', 'fb-configuration'],
	'bot-check': ['retry-later', 'sign-in'],
	'personal-account': ['fix-and-retry', 'professional-account'],
	'fb-url-blocked': ['fix-and-retry', 'fb-redirect-uri'],
	'insecure-login-blocked': ['fix-and-retry', 'fb-redirect-uri'],
	'redirect-uri-encoded-twice': ['fix-and-retry', 'redirect-uri'],
	'invalid-app-id': ['fix-and-retry', 'app-credentials', 'fb-credentials'],
	'user-denied': ['sign-in-again', 'sign-in'],
	'fb-user-denied': ['sign-in-again', 'sign-in'],
	'authorize-refused': ['fix-and-retry', 'tester-role'],
	'callback-timeout': ['sign-in-again', 'sign-in'],
	'state-mismatch': ['sign-in-again', 'sign-in'],
	'code-missing': ['sign-in-again', 'sign-in'],
	'double-callback': ['never'],
	'certificate-refused': ['sign-in-again', 'sign-in'],
	'port-busy': ['fix-and-retry', 'redirect-uri'],
	'code-not-found-or-used': ['sign-in-again', 'sign-in'],
	'code-invalid': ['sign-in-again', 'sign-in'],
	'fb-code-malformed': ['sign-in-again', 'sign-in'],
	'redirect-uri-differs': ['fix-and-retry', 'redirect-uri'],
	'wrong-app-secret': ['fix-and-retry', 'app-secret', 'fb-credentials'],
	'unexpected-shape': ['sign-in-again', 'sign-in'],
	'not-json': ['retry-later', 'sign-in'],
	'basic-display-token': ['never', 'professional-account'],
	'wrong-product-token': ['fix-and-retry', 'dashboard-token'],
	'refresh-too-early': ['retry-later'],
	'already-long-lived': ['never', 'dashboard-token'],
	'app-removed': ['sign-in-again', 'sign-in'],
	'account-checkpoint': ['sign-in-again', 'sign-in'],
	'token-invalidated': ['sign-in-again', 'sign-in'],
	'token-expired': ['sign-in-again', 'sign-in', 'dashboard-token'],
	'account-unconfirmed': ['sign-in-again', 'sign-in'],
	'token-ended-by-api': ['sign-in-again', 'sign-in'],
	'page-role-lost': ['fix-and-retry', 'fb-page-link'],
	'token-unparseable': ['fix-and-retry', 'sign-in', 'dashboard-token'],
	'token-malformed': ['fix-and-retry', 'sign-in', 'dashboard-token'],
	'token-invalid': ['sign-in-again', 'sign-in'],
	'permission-missing': ['fix-and-retry', 'permissions'],
	'capability-missing': ['fix-and-retry', 'permissions'],
	'object-missing': ['fix-and-retry', 'verify-account'],
	'unsupported-request': ['fix-and-retry', 'tester-acceptance'],
	'debug-token-refused': ['fix-and-retry', 'fb-credentials'],
	'bad-parameter': ['never'],
	'unknown-path': ['never'],
	'fb-no-page': ['fix-and-retry', 'fb-page-link'],
	'transient-31': ['retry-later', 'sign-in'],
	'unknown-error': ['fix-and-retry'],
	temporary: ['retry-later'],
	'app-throttled': ['retry-later'],
	'user-throttled': ['retry-later'],
	'page-throttled': ['retry-later'],
	'custom-throttled': ['retry-later'],
	'business-throttled': ['retry-later'],
	'app-limit': ['retry-later'],
	'blocked-abusive': ['retry-later'],
	'graph-access-deactivated': ['fix-and-retry', 'confirm-app'],
	unreachable: ['retry-later'],
	'answer-lost': ['sign-in-again', 'sign-in'],
	'answer-lost-refresh': ['retry-later', 'sign-in'],
	'portal-business-account': ['fix-and-retry', 'developer-account'],
	'data-deletion-url-refused': ['fix-and-retry', 'callback-urls'],
	'invite-not-visible': ['fix-and-retry', 'tester-acceptance'],
	'id-rounded': ['fix-and-retry', 'verify-account'],
	'scope-missing': ['fix-and-retry', 'permissions'],
	'wrong-account': ['sign-in-again', 'verify-account'],
	'empty-data': ['fix-and-retry', 'publish'],
	'fields-missing': ['fix-and-retry', 'professional-account'],
};

describe('the atlas of failures', () => {
	it('has each failure once, with what helps and the steps that cure it', () => {
		const rows = knownFailures().map(({id, retry, steps}) => [id, [retry, ...steps]]);

		expect(new Set(rows.map(([id]) => id)).size).toBe(rows.length);
		expect(Object.fromEntries(rows)).toEqual(cures);
	});

	it('says of each where it appears', () => {
		expect(knownFailures().filter(({where}) => where.length === 0)).toEqual([]);
	});

	it('compares with texts in the form that they are brought into', () => {
		const texts = knownFailures().flatMap(({match = []}) =>
			match.flatMap(rule => ('text' in rule ? [rule.text ?? ''] : [])),
		);

		expect(texts.length).toBeGreaterThan(20);
		expect(texts.filter(text => comparable(text) !== text || text === '')).toEqual([]);
	});

	it('finds each row by the words that it quotes', () => {
		for (const {id, says = [], match = []} of knownFailures()) {
			const rule = match.find(known => 'text' in known) ?? match.find(known => 'code' in known);
			const code = rule !== undefined && 'code' in rule ? [rule.code].flat()[0] : undefined;

			for (const text of rule === undefined ? [] : says) {
				expect([id, text, idOf({text, code})]).toEqual([id, text, id]);
			}
		}
	});
});

describe('a failure beside the usual ones is recognised', () => {
	it.each<[string, number | undefined, number | undefined, FailureId]>([
		['This authorization code has been used.', 100, 36_009, 'code-not-found-or-used'],
		['', 100, 36_009, 'code-not-found-or-used'],
		['Invalid verification code format.', 100, undefined, 'fb-code-malformed'],
		['', 100, 33, 'object-missing'],
		[
			'(#100) You must provide an app access token, or a user access token that is an owner or developer of the app',
			100,
			undefined,
			'debug-token-refused',
		],
		['Unknown path components: /impressions/day', 2500, undefined, 'unknown-path'],
		['', 190, 492, 'page-role-lost'],
		['', 31, 1_349_174, 'transient-31'],
		['', 1_349_187, undefined, 'insecure-login-blocked'],
		['Insecure Login Blocked: You can\u2019t', undefined, undefined, 'insecure-login-blocked'],
		['URL Blocked: This redirect failed', undefined, undefined, 'fb-url-blocked'],
		['Sorry, this page isn\u2019t available.', undefined, undefined, 'authorize-page-unavailable'],
		['https://www.instagram.com/?e=1348020', undefined, undefined, 'bot-check'],
		['https://www.instagram.com/auth_platform/recaptcha/', undefined, undefined, 'bot-check'],
		['It should represent a valid URL', undefined, undefined, 'data-deletion-url-refused'],
		[
			'Graph API Access Deactivated Due to Inactivity',
			undefined,
			undefined,
			'graph-access-deactivated',
		],
		['Error validating client secret.', 1, undefined, 'wrong-app-secret'],
	])('%j with %s/%s', (text, code, subcode, id) => {
		expect(idOf({text, code, subcode})).toBe(id);
	});

	it('in a redirect by its reason, then its code, then its description', () => {
		const redirect = (reason: string, code = '', text = '') =>
			idOf({redirect: {reason, code}, text});

		expect(redirect('user_denied')).toBe('user-denied');
		expect(redirect('user_denied', '200', 'Permissions error')).toBe('fb-user-denied');
		expect(redirect('', '', 'Insufficient developer role')).toBe('insufficient-developer-role');
		expect(redirect('', '', 'Something new')).toBe('authorize-refused');
		// No Graph code, though it looks like one.
		expect(redirect('', '190', 'Session has expired')).toBe('authorize-refused');
	});
});

it.each<[string, number | undefined, number | undefined]>([
	['Invalid platform', undefined, undefined],
	['This page is not available', undefined, undefined],
	['Invalid redirect-uri', undefined, undefined],
	['Insufficient rights of a developer', undefined, undefined],
	['URL was blocked', undefined, undefined],
	['authorization code is used', undefined, undefined],
	['Invalid verification code format.', undefined, undefined],
	['client secret', undefined, undefined],
	['https://www.instagram.com/?e=134802', undefined, undefined],
	['Cannot parse access token', undefined, undefined],
	['', 31, undefined],
	['', undefined, 36_009],
	['Unknown path components: /x', 2501, undefined],
	['user_denied', undefined, undefined],
])('%j with %s/%s is no failure that is known', (text, code, subcode) => {
	expect(idOf({text, code, subcode})).toBe('unknown-error');
});

it.each<[number, number, FailureId]>([
	[190, 36_009, 'token-invalid'],
	[100, 1_349_174, 'bad-parameter'],
	[100, 34, 'bad-parameter'],
	[100, 460, 'bad-parameter'],
])('a subcode counts with its own code only: %i/%i', (code, subcode, id) => {
	expect(idOf({code, subcode})).toBe(id);
});

it('each code is the kind of error that its exit code promises to scripts', () => {
	const kinds = new Map<string, Set<number>>();

	for (let code = 0; code <= 100_000; code++) {
		const {id, error} = matchFailure({stage: 'refresh', text: '', code});

		if (id !== 'unknown-error') {
			kinds.set(error, (kinds.get(error) ?? new Set()).add(code));
		}
	}

	expect([...(kinds.get('sign-in-needed') ?? [])]).toEqual([102, 190]);
	expect([...(kinds.get('provider-refused') ?? [])]).toEqual([
		3,
		10,
		100,
		101,
		191,
		...Array.from({length: 100}, (_, index) => 200 + index),
		2500,
	]);
	expect([...(kinds.get('provider-unavailable') ?? [])]).toEqual([
		1,
		2,
		4,
		17,
		32,
		341,
		368,
		613,
		...Array.from({length: 21}, (_, index) => 80_000 + index),
	]);
	expect(matchFailure({stage: 'refresh', text: '', code: 190, subcode: 492})).toMatchObject({
		error: 'sign-in-needed',
	});
	expect(matchFailure({stage: 'refresh', text: '', code: 31, subcode: 1_349_174})).toMatchObject({
		error: 'provider-unavailable',
	});
});
