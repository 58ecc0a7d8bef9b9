import {describe, expect, it} from 'vitest';
import {checkCallback} from '../../src/core/callback.ts';
import {findFailures} from '../../src/core/failure-search.ts';
import {
	type FailureId,
	failureOfRedirect,
	knownFailures,
	matchFailure,
	type Said,
} from '../../src/core/failures.ts';
import {readRefusal} from '../../src/core/reply-body.ts';
import {messagesFor} from '../../src/messages/index.ts';
import {exchangeError, graphError, same} from './support.ts';

/** Graph code, subcode, message. */
type Graph = readonly [number, number | undefined, string];

/** What Graph answers, by what it means. */
const answers: readonly (readonly [string, FailureId, ...Graph])[] = [
	[
		'an address that is not whole',
		'redirect-uri-encoded-twice',
		191,
		undefined,
		"redirect_uri isn't an absolute URI. Check RFC 3986.",
	],
	[
		'an id with a wrong digit',
		'invalid-app-id',
		101,
		undefined,
		'Error validating application. Invalid application ID.',
	],
	['a sign-in without encryption', 'insecure-login-blocked', 1_349_187, undefined, ''],
	[
		'a code that Facebook knows as used',
		'code-not-found-or-used',
		100,
		36_009,
		'This authorization code has been used.',
	],
	[
		'a code that Facebook gave too long ago',
		'code-not-found-or-used',
		100,
		36_007,
		'This authorization code has expired.',
	],
	[
		'something that is no code',
		'fb-code-malformed',
		100,
		undefined,
		'Invalid verification code format.',
	],
	[
		'the secret of another app, in the exchange',
		'wrong-app-secret',
		100,
		undefined,
		'Error validating client secret.',
	],
	[
		'the secret of another app, at Facebook',
		'wrong-app-secret',
		1,
		undefined,
		'Error validating client secret',
	],
	['an app that the account removed', 'app-removed', 190, 458, ''],
	['an account with something to confirm', 'account-checkpoint', 190, 459, ''],
	['a token that went with a password', 'token-invalidated', 190, 460, ''],
	[
		'the same without a subcode',
		'token-invalidated',
		190,
		undefined,
		'Error validating access token: The session has been invalidated because the user changed their password or Facebook has changed the session for security reasons.',
	],
	['a token past its end', 'token-expired', 190, 463, ''],
	[
		'the same without a subcode',
		'token-expired',
		190,
		undefined,
		'Error validating access token: Session has expired on Tuesday, 28-Sep-21 03:00:00 PDT. The current time is Friday, 08-Oct-21 23:50:19 PDT.',
	],
	['an account that was never confirmed', 'account-unconfirmed', 190, 464, ''],
	['a token that a call ended', 'token-ended-by-api', 190, 466, ''],
	['a lost role on a Page', 'page-role-lost', 190, 492, ''],
	[
		'a token that cannot be read',
		'token-unparseable',
		190,
		undefined,
		'Invalid OAuth access token - Cannot parse access token',
	],
	['a damaged token', 'token-malformed', 190, undefined, 'Session key is malformed.'],
	['a token that is no more, by subcode', 'token-invalid', 190, 467, ''],
	[
		'a token that is no more, in new words',
		'token-invalid',
		190,
		undefined,
		'Something else about it',
	],
	['a session that is no more', 'token-invalid', 102, undefined, ''],
	[
		'a missing permission',
		'permission-missing',
		10,
		undefined,
		'(#10) Application does not have permission for this action',
	],
	[
		'the same without its number',
		'permission-missing',
		10,
		undefined,
		'Application does not have permission for this action',
	],
	['one of the numbers of permissions', 'permission-missing', 200, undefined, 'Permissions error'],
	['the last of them', 'permission-missing', 299, undefined, ''],
	['a missing capability', 'capability-missing', 3, undefined, ''],
	['an object that is not there', 'object-missing', 100, 33, ''],
	[
		'a tester who has not accepted',
		'unsupported-request',
		100,
		undefined,
		'Unsupported request - method type: get',
	],
	[
		'the same for a post',
		'unsupported-request',
		100,
		undefined,
		'Unsupported request - method type: post',
	],
	[
		'an inspection by the wrong token',
		'debug-token-refused',
		100,
		undefined,
		'(#100) You must provide an app access token, or a user access token that is an owner or developer of the app',
	],
	['a parameter that Meta does not know', 'bad-parameter', 100, undefined, 'Invalid parameter'],
	[
		'a path that Meta does not know',
		'unknown-path',
		2500,
		undefined,
		'Unknown path components: /impressions/day',
	],
	['a number that nobody has explained', 'transient-31', 31, 1_349_174, ''],
	[
		'a refresh that comes too early',
		'refresh-too-early',
		100,
		undefined,
		'The token is less than 24 hours old.',
	],
	['trouble at Meta', 'temporary', 1, undefined, 'An unknown error occurred'],
	['a service that is away', 'temporary', 2, undefined, ''],
	['too many calls of an app', 'app-throttled', 4, undefined, ''],
	['too many calls for a user', 'user-throttled', 17, undefined, ''],
	['too many calls for a Page', 'page-throttled', 32, undefined, ''],
	['too many calls of an edge', 'custom-throttled', 613, undefined, ''],
	['calls that come unevenly', 'custom-throttled', 613, 1996, ''],
	['too many calls for a business', 'business-throttled', 80_002, undefined, ''],
	['too many calls for its ads', 'business-throttled', 80_001, undefined, ''],
	['too many calls for its messages', 'business-throttled', 80_006, undefined, ''],
	['the limit of an app', 'app-limit', 341, undefined, ''],
	['what Meta takes for abuse', 'blocked-abusive', 368, undefined, ''],
	[
		'an app that nobody used',
		'graph-access-deactivated',
		0,
		undefined,
		'Graph API Access Deactivated Due to Inactivity',
	],
];

/** What the code exchange answers: its code repeats the status. */
const refusals: readonly (readonly [FailureId, string])[] = [
	['invalid-platform-app', 'Invalid platform app'],
	['invalid-redirect-uri', 'Invalid redirect_uri'],
	['code-not-found-or-used', 'Matching code was not found or was already used'],
	['code-not-found-or-used', 'This authorization code has been used'],
	['code-invalid', 'Invalid authorization code'],
	[
		'redirect-uri-differs',
		'Error validating verification code. Please make sure your redirect_uri is identical to the one you used in the OAuth dialog request',
	],
	['wrong-app-secret', 'Invalid Client Secret'],
	['wrong-app-secret', 'Error validating client secret.'],
];

/** What pages show, as people copy it. */
const pages: readonly (readonly [FailureId, string])[] = [
	['invalid-platform-app', 'Invalid request: Request parameters are invalid: Invalid platform app'],
	['invalid-redirect-uri', 'Invalid request: Request parameters are invalid: Invalid redirect_uri'],
	[
		'authorize-page-unavailable',
		'Sorry, this page isn’t available. The link you followed may be broken, or the page may have been removed.',
	],
	[
		'authorize-page-unavailable',
		'https://api.instagram.com/oauth/authorize?client_id=1&scope=user_profile',
	],
	['insufficient-developer-role', 'Insufficient Developer Role'],
	[
		'invalid-scopes',
		'Invalid Scopes: instagram_business_basic, instagram_business_manage_comments',
	],
	[
		'invalid-scopes',
		'Invalid Scopes: instagram_basic, instagram_content_publish. This message is only shown to developers.',
	],
	['invalid-scopes', 'Invalid scope: user_profile'],
	['bot-check', 'https://www.instagram.com/?e=1348020'],
	['bot-check', 'https://www.instagram.com/auth_platform/recaptcha/?apc=x'],
	[
		'fb-url-blocked',
		'URL Blocked: This redirect failed because the redirect URI is not whitelisted in the app’s Client OAuth Settings.',
	],
	['insecure-login-blocked', 'Insecure Login Blocked'],
	['data-deletion-url-refused', 'should represent a valid URL'],
	['graph-access-deactivated', 'Graph API Access Deactivated Due to Inactivity'],
];

/** What a redirect brings. */
const redirects: readonly (readonly [FailureId, string])[] = [
	[
		'user-denied',
		'error=access_denied&error_reason=user_denied&error_description=The+user+denied+your+request',
	],
	[
		'fb-user-denied',
		'error=access_denied&error_code=200&error_description=Permissions+error&error_reason=user_denied',
	],
	[
		'insufficient-developer-role',
		'error=access_denied&error_description=Insufficient+developer+role',
	],
	['authorize-refused', 'error=server_error&error_description=Something+new'],
	['authorize-refused', 'error=temporarily_unavailable'],
	['authorize-refused', 'error=x&error_code=190&error_description=y'],
];

/** Told by no answer: a check of our own, the network, or the person tells. */
const untold: readonly FailureId[] = [
	'personal-account',
	'callback-timeout',
	'state-mismatch',
	'code-missing',
	'double-callback',
	'certificate-refused',
	'port-busy',
	'unexpected-shape',
	'not-json',
	'basic-display-token',
	'wrong-product-token',
	'already-long-lived',
	'fb-no-page',
	'unreachable',
	'answer-lost',
	'answer-lost-refresh',
	'portal-business-account',
	'invite-not-visible',
	'id-rounded',
	'scope-missing',
	'wrong-account',
	'empty-data',
	'fields-missing',
	'unknown-error',
];

const {failures} = messagesFor('en');
const foundBy = (typed: string) => findFailures(typed, failures).map(({id}) => id);

describe('an answer of Graph tells', () => {
	it.each(answers)('%s: %s', (_, id, code, subcode, message) => {
		const error = {code, error_subcode: subcode, message};

		expect(matchFailure({stage: 'account', code, subcode, text: message}).id).toBe(id);
		expect(readRefusal(graphError(error), 'account')?.details['failure']).toBe(id);
		expect(foundBy(JSON.stringify({error}))[0]).toBe(id);
	});
});

describe('a refusal of the code exchange tells', () => {
	it.each(refusals)('%s: %s', (id, message) => {
		for (const text of [message, message.toUpperCase(), `  ${message.replaceAll(' ', '\n ')} `]) {
			expect(readRefusal(exchangeError(text), 'exchange')?.details['failure']).toBe(id);
		}

		expect(foundBy(message)[0]).toBe(id);
	});
});

it.each(pages)('a page tells %s: %s', (id, text) => {
	expect(foundBy(text)[0]).toBe(id);
	expect(foundBy(`It says: "${text}" and nothing else`)[0]).toBe(id);
});

it.each(redirects)('a redirect tells %s: %s', (id, query) => {
	const expected = {state: 's', redirectUri: 'https://localhost:8473/callback'};
	const outcome = checkCallback(`${query}&state=s`, expected, same);
	const isDeclined = id === 'user-denied' || id === 'fb-user-denied';

	expect(outcome.type === 'refused' ? failureOfRedirect(outcome).id : outcome.type).toBe(
		isDeclined ? 'declined' : id,
	);
	expect(foundBy(`https://localhost:8473/callback?${query}&state=s#_=_`)[0]).toBe(id);
});

it.each(untold)('%s is told by no answer, and found by its name and its title', id => {
	expect(knownFailures().find(row => row.id === id)).not.toHaveProperty('match');
	expect(foundBy(id)[0]).toBe(id);
	expect(foundBy(failures[id].title)).toContain(id);
});

it('no failure is left out here', () => {
	const told = [
		...answers.map(([, id]) => id),
		...[...refusals, ...pages, ...redirects].map(([id]) => id),
		...untold.filter(id => id !== 'authorize-refused'),
	];

	expect([...new Set(told)].sort()).toEqual(
		knownFailures()
			.map(({id}) => id)
			.sort(),
	);
});

it.each<[string, Partial<Said>]>([
	['a word less', {text: 'platform app is invalid'}],
	['an underscore less', {text: 'Invalid redirect uri'}],
	['another apostrophe', {text: 'this page isn`t available'}],
	['another word for the role', {text: 'Insufficient tester role'}],
	['another scope', {text: 'Invalid telescope'}],
	['a digit less', {text: 'instagram.com/?e=134802'}],
	['a number of another kind', {code: 1_349_188, text: ''}],
	['a subcode without its code', {subcode: 36_009, text: ''}],
	['a text without its code', {text: 'Invalid verification code format.'}],
	['a text with another code', {code: 5, text: 'Cannot parse access token'}],
	['the secret of something else', {text: 'Error validating server secret'}],
	['a number before the permissions', {code: 199, text: ''}],
	['a number behind the permissions', {code: 300, text: ''}],
	['a number behind the limits', {code: 80_021, text: ''}],
	['a reason of a redirect in an answer', {text: 'user_denied'}],
	['the status in place of a code', {status: 400, text: ''}],
])('%s is no failure that is known', (_, said) => {
	expect(matchFailure({stage: 'account', text: '', ...said}).id).toBe('unknown-error');
});

it.each([
	['error=access_denied&error_reason=user_denied_it', 'authorize-refused'],
	['error=access_denied&error_reason=USER_DENIED', 'authorize-refused'],
	['error=x&error_reason=user_denied&error_code=201', 'user-denied'],
])('a redirect is told by its reason alone: %s', (query, id) => {
	const get = (name: string) => new URLSearchParams(query).get(name) ?? undefined;

	expect(
		failureOfRedirect({
			error: get('error') ?? '',
			description: '',
			reason: get('error_reason'),
			errorCode: get('error_code'),
		}).id,
	).toBe(id);
});
