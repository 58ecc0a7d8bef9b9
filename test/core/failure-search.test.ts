import {describe, expect, it} from 'vitest';
import {findFailures} from '../../src/core/failure-search.ts';
import {knownFailures} from '../../src/core/failures.ts';
import {messagesFor} from '../../src/messages/index.ts';

const found = (typed: string, language: 'en' | 'es' = 'en') =>
	findFailures(typed, messagesFor(language).failures).map(({id}) => id);

describe('a failure is found', () => {
	it.each([
		['190/460', 'token-invalidated'],
		['190 460', 'token-invalidated'],
		['(#10)', 'permission-missing'],
		['#250', 'permission-missing'],
		['80002', 'business-throttled'],
		['190/999', 'token-invalid'],
		['36009', 'code-not-found-or-used'],
		['1348020', 'bot-check'],
		['31', 'transient-31'],
		['token-ended-by-api', 'token-ended-by-api'],
		['Port-Busy', 'port-busy'],
		['timed-out', 'callback-timeout'],
		['?error=access_denied&error_reason=user_denied&state=x', 'user-denied'],
		[
			'https://localhost:8473/callback?error_reason=user_denied&error_code=200&error=access_denied#_',
			'fb-user-denied',
		],
		['error=server_error', 'authorize-refused'],
		[
			'error=access_denied&error_description=Insufficient+developer+role',
			'insufficient-developer-role',
		],
		['{"error":{"message":"x","code":190,"error_subcode":458}}', 'app-removed'],
		[
			'HTTP 400 {"error_type":"OAuthException","code":400,"error_message":"Invalid platform app"}',
			'invalid-platform-app',
		],
		['Something new, code 190, subcode 463', 'token-expired'],
		['(#10) Application does not have permission for this action', 'permission-missing'],
		['SESSION  has expired on Monday', 'token-expired'],
		['parameters are invalid: invalid platform', 'invalid-platform-app'],
		['rfc 3986', 'redirect-uri-encoded-twice'],
		['Sorry, this page isn\u2019t', 'authorize-page-unavailable'],
		['jumps to business', 'portal-business-account'],
		['page role', 'page-role-lost'],
	])('by %j', (typed, id) => {
		expect(found(typed)[0]).toBe(id);
	});

	it('by each text that Meta shows, whole and in part', () => {
		for (const {id, says = []} of knownFailures()) {
			for (const text of says) {
				expect([text, found(text)]).toEqual([text, expect.arrayContaining([id])]);
				expect(found(text.slice(2, -2))).toContain(id);
			}
		}
	});

	it('by each number that Meta gives it', () => {
		for (const {id, match = []} of knownFailures()) {
			for (const rule of match) {
				const code = 'code' in rule ? [rule.code].flat()[0] : undefined;
				const subcode = 'subcode' in rule ? `/${rule.subcode}` : '';

				if (code !== undefined && !('text' in rule)) {
					expect([code, subcode, found(`${code}${subcode}`)]).toEqual([
						code,
						subcode,
						expect.arrayContaining([id]),
					]);
				}
			}
		}
	});

	it('by its id, alone', () => {
		for (const {id} of knownFailures()) {
			expect(found(id)[0]).toBe(id);
		}
	});

	it('by the title in the language of the person', () => {
		expect(found('el token caducó', 'es')).toEqual(['token-expired']);
		expect(found('el token caducó', 'en')).toEqual([]);
	});
});

it('a code alone lists the specific failures first and ends with the general one', () => {
	const ids = found('190');

	expect(ids).toHaveLength(8);
	expect(ids[0]).toBe('token-invalidated');
	expect(ids.at(-1)).toBe('token-invalid');
	expect(found('100').at(-1)).toBe('bad-parameter');
	expect(found('100')).toContain('unsupported-request');
});

it('no more than eight are listed, each once', () => {
	for (const typed of ['token', 'the', 'access', 'sign-in-needed', 'provider-unavailable']) {
		const ids = found(typed);

		expect(ids.length).toBeGreaterThan(1);
		expect(ids.length).toBeLessThanOrEqual(8);
		expect(new Set(ids).size).toBe(ids.length);
	}
});

it.each([
	'',
	'a',
	'5',
	'99',
	'460/190',
	'1900',
	'80021',
	'9999999999999999',
	'3.14',
	'Invalid platfrom app',
	'redirect-uri-differ-s',
	'unsupported wish',
	'{"error":',
	'{"id":"17841405793187219"}',
	'constructor',
	'.*',
])('%j finds nothing', typed => {
	expect(found(typed)).toEqual([]);
});
