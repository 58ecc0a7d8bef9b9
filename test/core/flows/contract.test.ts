import {inspect} from 'node:util';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {AppError} from '../../../src/core/errors.ts';
import {type Call, isCall} from '../../../src/core/flow.ts';
import {defaultFlow, loginFlows} from '../../../src/core/flows/index.ts';
import type {HttpReply} from '../../../src/core/ports.ts';
import {Secret} from '../../../src/core/secret.ts';
import {allowedOrigins, metaSite, sandboxSite} from '../../../src/core/site.ts';
import {app, profile, receivedAt, reply} from '../support.ts';
import {canned} from './canned.ts';
import {checkedCode, follow} from './follow.ts';

const sites = [metaSite(), sandboxSite('http://127.0.0.1:8474')];
const flows = sites.flatMap(site =>
	Object.entries(loginFlows(site)).map(
		([id, flow]) =>
			[id, site.sandbox === undefined ? 'at Meta' : 'at a sandbox', flow, site] as const,
	),
);
const redirectUri = 'https://localhost:8473/callback';
const secrets = [app.appSecret.reveal(), profile.token.reveal(), 'AQcode'];

it('the default flow is in the list and not retired', () => {
	expect(loginFlows(metaSite())[defaultFlow].status).toBe('current');
});

describe.each(flows)('the login flow %s %s', (id, _, flow, site) => {
	const grant = {token: profile.token, issuedAt: receivedAt};
	const answers = canned[flow.id];
	const calls: Call<object>[] = [
		flow.probe(app),
		flow.exchange(app, checkedCode(redirectUri)),
		flow.identify(grant, app),
		...[flow.renew(profile), flow.inspect?.(profile, app)].filter(call => call !== undefined),
	];

	it('has the id under which it is listed', () => {
		expect(flow.id).toBe(id);
	});

	it('tells since when it is retired, and only then', () => {
		const isDay = /^\d{4}-\d\d-\d\d$/.test(flow.retiredOn ?? '');
		expect(isDay).toBe(flow.status === 'retired');
		expect(flow.retiredOn === undefined).toBe(flow.status === 'current');
	});

	it('has scopes with ids of their own, one of them required', () => {
		const ids = flow.scopes.map(scope => scope.id);

		expect(new Set(ids).size).toBe(ids.length);
		expect(flow.scopes.some(scope => scope.need === 'required')).toBe(true);
	});

	it('asks in the browser for exactly the scopes that it is given', () => {
		const scopes = flow.scopes.filter(({need}) => need === 'required').map(scope => scope.id);
		const url = flow.authorizeUrl(app, {state: 's', redirectUri, scopes});

		expect(url.searchParams.getAll('scope')).toEqual([scopes.join(',')]);
		expect(url.searchParams.getAll('client_id')).toEqual([app.appId]);
		expect(url.searchParams.getAll('response_type')).toEqual(['code']);
	});

	it('sends the browser to its site, with the state and the same redirect URI as the exchange', () => {
		fc.assert(
			fc.property(fc.webUrl({withQueryParameters: true}), fc.base64String(), (uri, state) => {
				const url = flow.authorizeUrl(app, {state, redirectUri: uri, scopes: ['a', 'b']});
				const {request} = flow.exchange(app, checkedCode(uri));

				expect(Object.values(site)).toContain(url.origin);
				expect(url.searchParams.getAll('state')).toEqual([state]);
				expect(url.searchParams.getAll('redirect_uri')).toEqual([uri]);
				expect({...request.form, ...request.query}['redirect_uri']).toBe(uri);
			}),
		);
	});

	it('puts no secret into the address of the browser', () => {
		const {href} = flow.authorizeUrl(app, {state: 's', redirectUri, scopes: ['a']});

		expect(href).not.toContain(app.appSecret.reveal());
	});

	it('sends requests to allowed places only, with every secret wrapped', () => {
		const followed = [
			follow(flow.probe(app), answers.probe),
			follow(flow.exchange(app, checkedCode(redirectUri)), answers.exchange),
			follow(flow.identify(grant, app), answers.identify),
		];
		const requests = [
			...calls.map(({request}) => request),
			...followed.flatMap(({requests}) => requests),
		];

		for (const request of requests) {
			expect(allowedOrigins(site)).toContain(new URL(request.url).origin);
			expect(new URL(request.url).search).toBe('');

			for (const secret of secrets) {
				expect(inspect(request, {depth: null}) + JSON.stringify(request)).not.toContain(secret);
			}
		}
	});

	it('exchanges no code that was not checked', () => {
		const unchecked = {code: new Secret('AQcode'), redirectUri} as ReturnType<typeof checkedCode>;

		expect(() => flow.exchange(app, unchecked)).toThrow(TypeError);
	});

	it('finds id and secret good when only the made-up values are refused', () => {
		expect(follow(flow.probe(app), answers.probe).result).toEqual({probe: 'ok'});
	});

	it('ends an exchange in a token that lives for about 60 days', () => {
		const {result} = follow(flow.exchange(app, checkedCode(redirectUri)), answers.exchange);

		if (result instanceof AppError) {
			throw result;
		}

		expect(result.token.reveal()).toBe(answers.token);
		expect(result.issuedAt).toBe(receivedAt);
		expect((result.expiresAt ?? 0) - receivedAt).toBeGreaterThan(59 * 86_400_000);
	});

	it('tells whose the token is, digit for digit, each account with a token of its own', () => {
		const {result} = follow(flow.identify(grant, app), answers.identify);

		if (result instanceof AppError) {
			throw result;
		}

		expect(result.map(({account}) => account.id)).toEqual(answers.accounts);
		expect(new Set(result.map(granted => granted.grant.token.reveal())).size).toBe(result.length);
	});

	it('renews a token, or can ask whether it still works', () => {
		expect(flow.renew(profile) === undefined).toBe(flow.inspect !== undefined);
	});

	it('makes an error, a result or a further call of any answer, and never throws', () => {
		const bytes = fc.oneof(
			fc.uint8Array(),
			fc.json().map(text => new TextEncoder().encode(text)),
		);
		const status = fc.constantFrom(200, 204, 302, 400, 401, 429, 500);

		fc.assert(
			fc.property(bytes, status, fc.constantFrom(...calls), (body, code, call) => {
				const answer: HttpReply = {...reply(body), status: code};
				const read = call.read(answer);

				expect(
					read instanceof AppError ||
						isCall(read) ||
						Array.isArray(read) ||
						['token', 'probe', 'permissions'].some(key => key in read),
				).toBe(true);
			}),
		);
	});
});
