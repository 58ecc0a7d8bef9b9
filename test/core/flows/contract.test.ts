import {inspect} from 'node:util';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {checkCallback} from '../../../src/core/callback.ts';
import {linkAddress, type PortalStepId} from '../../../src/core/checklist.ts';
import {AppError} from '../../../src/core/errors.ts';
import {type Call, isCall} from '../../../src/core/flow.ts';
import {defaultFlow, loginFlows} from '../../../src/core/flows/index.ts';
import type {HttpReply} from '../../../src/core/ports.ts';
import {Secret} from '../../../src/core/secret.ts';
import {allowedOrigins, metaSite, sandboxSite} from '../../../src/core/site.ts';
import {app, profile, receivedAt, reply, same} from '../support.ts';

const sites = [metaSite(), sandboxSite('http://127.0.0.1:8474')];
const flows = sites.flatMap(site =>
	Object.entries(loginFlows(site)).map(
		([id, flow]) =>
			[id, site.sandbox === undefined ? 'at Meta' : 'at a sandbox', flow, site] as const,
	),
);
const redirectUri = 'https://localhost:8473/callback';
const secrets = [app.appSecret.reveal(), profile.token.reveal(), 'AQcode'];

function checkedCode(uri = redirectUri) {
	const outcome = checkCallback('code=AQcode&state=s', {state: 's', redirectUri: uri}, same);

	if (outcome.type !== 'code') {
		throw new Error('The code was not checked.');
	}

	return outcome.code;
}

it('the default flow is in the list and not retired', () => {
	expect(loginFlows(metaSite())[defaultFlow].status).toBe('current');
});

describe.each(flows)('the login flow %s %s', (id, _, flow, site) => {
	const grant = {token: profile.token, issuedAt: receivedAt};
	const calls: Call<object>[] = [
		flow.probe(app),
		flow.exchange(app, checkedCode()),
		flow.identify(grant),
		...[flow.renew(profile)].filter(call => call !== undefined),
	];

	it('has the id under which it is listed', () => {
		expect(flow.id).toBe(id);
	});

	it('has steps with ids of their own, that end with the sign-in', () => {
		const ids = flow.steps.map(step => step.id);

		expect(new Set(ids).size).toBe(ids.length);
		expect(flow.steps.at(-1)?.kind).toBe('sign-in');
	});

	it('asks for each answer once, and for all that a sign-in needs', () => {
		const fields = flow.steps.flatMap(step => ('field' in step ? [step.field] : []));

		expect(new Set(fields).size).toBe(fields.length);
		expect(fields).toEqual(expect.arrayContaining(['appId', 'appSecret', 'redirectUri', 'scopes']));
	});

	it('has steps whose links are addresses, with and without a Meta app id', () => {
		for (const link of flow.steps.flatMap(step => step.links)) {
			for (const metaAppId of ['145412', undefined]) {
				expect(new URL(linkAddress(link, site, metaAppId)).protocol).toMatch(/^https?:$/);
				expect(linkAddress(link, site, metaAppId)).not.toMatch(/[{}]|undefined/);
			}
		}
	});

	it('has steps of the portal with ids of their own, each non-optional one on a screen', () => {
		const ids = flow.portal.map(step => step.id);
		const needed = flow.portal.filter(step => step.optional !== true).map(step => step.id);
		const onScreens = new Set<string>(flow.steps.flatMap(step => [step.id, ...step.covers]));

		expect(new Set(ids).size).toBe(ids.length);
		expect(ids.filter(step => onScreens.has(step))).toEqual(needed);
		expect(ids).toEqual(expect.arrayContaining(flow.steps.flatMap(step => step.covers)));
	});

	it('has screens that open the pages of their steps of the portal and no others', () => {
		for (const {id: screen, covers, links} of flow.steps) {
			const pages = flow.portal
				.filter(step => step.id === screen || covers.includes(step.id))
				.flatMap(step => step.links);

			expect(pages, screen).toEqual(expect.arrayContaining([...links]));
		}
	});

	it('has no step of the portal that waits for itself', () => {
		const before = new Map(flow.portal.map(step => [step.id, step.first ?? []]));
		const all = (step: PortalStepId, seen: readonly PortalStepId[] = []): PortalStepId[] => {
			expect(before.has(step), step).toBe(true);
			expect(seen).not.toContain(step);
			return (before.get(step) ?? []).flatMap(first => [first, ...all(first, [...seen, step])]);
		};

		for (const {id: step} of flow.portal) {
			expect(all(step)).not.toContain(step);
		}
	});

	it('has steps of the portal whose links are addresses, with and without a Meta app id', () => {
		for (const link of flow.portal.flatMap(step => step.links)) {
			for (const metaAppId of ['145412', undefined]) {
				expect(new URL(linkAddress(link, site, metaAppId)).protocol).toMatch(/^https?:$/);
				expect(linkAddress(link, site, metaAppId)).not.toMatch(/[{}]|undefined/);
			}
		}
	});

	it('has scopes with ids of their own, one of them required', () => {
		const ids = flow.scopes.map(scope => scope.id);

		expect(new Set(ids).size).toBe(ids.length);
		expect(flow.scopes.some(scope => scope.need === 'required')).toBe(true);
	});

	it('sends the browser to its site, with the state and the same redirect URI as the exchange', () => {
		fc.assert(
			fc.property(fc.webUrl({withQueryParameters: true}), fc.base64String(), (uri, state) => {
				const url = flow.authorizeUrl(app, {state, redirectUri: uri, scopes: ['a', 'b']});
				const {request} = flow.exchange(app, checkedCode(uri));

				expect(url.origin).toBe(site.authorize);
				expect(url.searchParams.getAll('state')).toEqual([state]);
				expect(url.searchParams.getAll('redirect_uri')).toEqual([uri]);
				expect(request.form?.['redirect_uri']).toBe(uri);
			}),
		);
	});

	it('puts no secret into the address of the browser', () => {
		const {href} = flow.authorizeUrl(app, {state: 's', redirectUri, scopes: ['a']});

		expect(href).not.toContain(app.appSecret.reveal());
	});

	it('sends requests to allowed places only, with every secret wrapped', () => {
		for (const {request} of calls) {
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
						'token' in read ||
						'probe' in read ||
						'id' in read,
				).toBe(true);
			}),
		);
	});
});
