import {describe, expect, test} from 'vitest';
import {type FailureId, knownFailures, matchFailure} from '../../../src/core/failures.ts';
import type {Stage} from '../../../src/core/ports.ts';
import {readRefusal} from '../../../src/core/reply-body.ts';
import {type Endpoint, endpoints} from '../../../src/sandbox/faults/endpoints.ts';
import {faultNames, isBehaviour, sayingOf} from '../../../src/sandbox/faults.ts';
import {textOf} from '../../../src/sandbox/person/html.ts';
import {dialogUrl, facebookRedirectUri} from '../facebook/helpers.ts';
import {authorizeUrl, get, post, redirectUri, startReady} from '../helpers.ts';

/** Failures of the atlas that no answer of a server tells apart, and why. */
const untold: Readonly<Partial<Record<FailureId, string>>> = {
	'personal-account': 'no text is known; the client sees it in account_type',
	'callback-timeout': 'nothing arrives: that is what the client sees',
	'state-mismatch': 'the client compares the state with its own',
	'code-missing': 'the client finds neither a code nor an error',
	'double-callback': 'the browser asks the redirect URI twice, Meta is not asked at all',
	'certificate-refused': 'it is between the browser and the listener of the client',
	'port-busy': 'it is on the machine of the client',
	'unexpected-shape': 'the status is 200 and no error is in it',
	'not-json': 'the status is 200 and no error is in it',
	'basic-display-token': 'the client sees it in the prefix of the token',
	'wrong-product-token': 'the client sees it in the prefix of the token',
	'refresh-too-early': "the client counts the hours itself: Meta's text is not known",
	'already-long-lived': "the client knows where the token is from: Meta's text is not known",
	'fb-no-page': 'the client finds no Page in a good answer',
	unreachable: 'a server that answers can be reached',
	'answer-lost': 'the connection ends instead of an answer',
	'answer-lost-refresh': 'the connection ends instead of an answer',
	'portal-business-account': 'only the person sees where the portal led her',
	'invite-not-visible': 'only the person sees that there is no invitation',
	'id-rounded': 'a mistake of the reader: the ids here are beyond 2^53 in every answer',
	'scope-missing': 'the client compares what was granted with what it asked for',
	'wrong-account': 'the client compares the account with the one it expects',
	'empty-data': 'lists of messages and comments are no part of a login',
	'fields-missing': 'the client finds fewer fields in a good answer',
};

/** Of these, what the server answers all the same, without a word of Meta's that tells it. */
const saidInVain: readonly FailureId[] = [
	'callback-timeout',
	'state-mismatch',
	'code-missing',
	'refresh-too-early',
	'already-long-lived',
];

const stages: Readonly<Record<Endpoint, Stage>> = {
	authorize: 'exchange',
	exchange: 'exchange',
	'long-lived': 'long-lived',
	refresh: 'refresh',
	me: 'account',
	'fb-dialog': 'exchange',
	'fb-exchange': 'exchange',
	'fb-long-lived': 'long-lived',
	'fb-app-token': 'inspect',
	'fb-pages': 'account',
	'fb-page': 'account',
	'fb-account': 'account',
	'fb-debug': 'inspect',
};

type Sandbox = Awaited<ReturnType<typeof startReady>>;

/** Where each call goes; what it brings does not matter to a fault. */
const addresses: Readonly<Record<Endpoint, (sandbox: Sandbox) => string>> = {
	authorize: sandbox => authorizeUrl(sandbox),
	exchange: ({url}) => `${url}/oauth/access_token`,
	'long-lived': ({url}) => `${url}/access_token`,
	refresh: ({url}) => `${url}/refresh_access_token`,
	me: ({url}) => `${url}/v26.0/me`,
	'fb-dialog': sandbox => dialogUrl(sandbox),
	'fb-exchange': ({url}) => `${url}/v26.0/oauth/access_token?code=x`,
	'fb-long-lived': ({url}) => `${url}/v26.0/oauth/access_token?grant_type=fb_exchange_token`,
	'fb-app-token': ({url}) => `${url}/v26.0/oauth/access_token?grant_type=client_credentials`,
	'fb-pages': ({url}) => `${url}/v26.0/me/accounts`,
	'fb-page': ({url}) => `${url}/v26.0/10493857261947351`,
	'fb-account': ({url}) => `${url}/v26.0/17841405793187219`,
	'fb-debug': ({url}) => `${url}/v26.0/debug_token`,
};

/** The failure that the client finds in what it is told at an endpoint: by the answer, the way back, or the page. */
async function foundAt(sandbox: Sandbox, endpoint: Endpoint): Promise<string | undefined> {
	const address = addresses[endpoint](sandbox);
	const reply = await (endpoint === 'exchange' ? post(address, {}) : get(address));
	const stage = stages[endpoint];

	const {location} = reply;

	if (location !== null && goesBack(location)) {
		const query = new URL(location).searchParams;
		expect(query.get('state')).toBe('the state');
		const redirect = {
			reason: query.get('error_reason') ?? '',
			code: query.get('error_code') ?? '',
		};
		return matchFailure({stage, text: query.get('error_description') ?? '', redirect}).id;
	}

	const seen = location ?? textOf(reply.text, 'said');

	if (seen !== undefined) {
		return matchFailure({stage, text: seen}).id;
	}

	const body = new TextEncoder().encode(reply.text);
	const headers = Object.fromEntries(reply.headers);
	const error = readRefusal({status: reply.status, headers, body, receivedAt: 0}, stage);
	return error?.details['failure']?.toString();
}

function goesBack(location: string): boolean {
	return [redirectUri, facebookRedirectUri].some(uri => location.startsWith(uri));
}

/** Names that are no id of the atlas, with the one that they are a form of. */
const variants = {
	'insufficient-developer-role-redirect': 'insufficient-developer-role',
	'code-expired': 'code-not-found-or-used',
	'code-used': 'code-not-found-or-used',
	'wrong-secret': 'wrong-app-secret',
	'password-changed': 'token-invalidated',
	'permission-lost': 'permission-missing',
	'rate-limit': 'business-throttled',
	'retry-after': 'app-throttled',
	'outage-code-1': 'temporary',
} as const;

const ids = knownFailures().map(({id}) => id);

describe('every failure of the atlas', () => {
	test.each(ids)('is answered, or cannot be: %s', async id => {
		const name = faultNames.find(each => each === id);

		if (id === 'data-deletion-url-refused') {
			const sandbox = await startReady();
			const action = `${sandbox.url}/apps/${sandbox.app.metaAppId}/callback-urls/`;
			const {text} = await post(action, {deletion: 'nonsense'});
			expect(matchFailure({stage: 'exchange', text}).id).toBe(id);
			return;
		}

		if (untold[id] !== undefined) {
			expect(
				name === undefined || isBehaviour(name) || saidInVain.includes(id),
				`${id} is told after all`,
			).toBe(true);
			return;
		}

		expect(name, 'no fault of this name').toBeDefined();
		await expectFound(id, id);
	});

	test.each(Object.entries(variants))('has %s as a form of %s', async (name, id) => {
		await expectFound(name, id);
	});

	test('has a fault for it, or is a form of one, or is no row of the atlas', () => {
		const others = faultNames.filter(
			name => !isBehaviour(name) && !ids.some(id => id === name) && !(name in variants),
		);
		expect(others).toEqual([]);
	});
});

async function expectFound(name: string, id: string): Promise<void> {
	const fault = faultNames.find(each => each === name);
	const reached = endpoints.filter(
		endpoint => fault !== undefined && sayingOf(fault, endpoint) !== undefined,
	);
	const found: [Endpoint, string | undefined][] = [];
	expect(reached).not.toEqual([]);

	for (const endpoint of reached) {
		const sandbox = await startReady({faults: [`${endpoint}:${name}:1`]});
		found.push([endpoint, await foundAt(sandbox, endpoint)]);
	}

	expect(found).toEqual(reached.map(endpoint => [endpoint, id]));
}
