import {describe, expect, it} from 'vitest';
import {findStep, type PortalStepId, type Step} from '../../../src/core/checklist.ts';
import type {Place} from '../../../src/core/failures/row.ts';
import {knownFailures} from '../../../src/core/failures.ts';
import {defaultFlow, loginFlows} from '../../../src/core/flows/index.ts';
import {linkAddress} from '../../../src/core/links.ts';
import {metaSite, sandboxSite} from '../../../src/core/site.ts';
import {languages, messagesFor} from '../../../src/messages/index.ts';

const sites = [metaSite(), sandboxSite('http://127.0.0.1:8474')];
const flows = Object.values(loginFlows(metaSite()));

/** Where the program itself meets what Meta refuses. */
const calls: readonly Place[] = ['exchange', 'long-lived', 'refresh', 'me', 'graph'];
const rows = knownFailures().map(({id, where, match = [], steps}) => ({
	id,
	steps: steps.map(String),
	/** The step that an error names. */
	cure: steps[0] ?? '',
	isOfCalls: match.length > 0 && calls.some(place => where.some(each => each === place)),
}));
const ofCalls = rows.filter(({isOfCalls, cure}) => isOfCalls && cure !== '' && !/^fb-/.test(cure));

describe.each(flows.map(flow => [flow.id, flow] as const))('the checklist of %s', (_, flow) => {
	const {steps, importSteps = [], portal} = flow;
	const screens: readonly Step[] = [...steps, ...importSteps];
	const portalIds = portal.map(({id}) => id);

	it('has screens with ids of their own, that end with the sign-in', () => {
		const ids = steps.map(step => step.id);

		expect(new Set(ids).size).toBe(ids.length);
		expect(steps.map(({kind}) => kind).indexOf('sign-in')).toBe(steps.length - 1);
	});

	it('asks for each answer once, and for all that a sign-in needs', () => {
		const fields = steps.flatMap(step => ('field' in step ? [step.field] : []));

		expect(new Set(fields).size).toBe(fields.length);
		expect(fields).toEqual(expect.arrayContaining(['appId', 'appSecret', 'redirectUri', 'scopes']));
	});

	it('has screens on the way to a token of the dashboard that end with it and need no sign-in', () => {
		const ids = importSteps.map(step => step.id);
		const kinds = importSteps.map(({kind}) => kind);

		expect(new Set(ids).size).toBe(ids.length);
		expect(kinds.filter(kind => kind === 'sign-in' || kind === 'secret')).toEqual([]);
		expect(kinds.indexOf('token')).toBe(importSteps.length - 1);
	});

	it('has steps of the portal with ids of their own, each one that is needed on a screen', () => {
		const needed = portal.filter(step => step.optional !== true).map(step => step.id);
		const onScreens = new Set<string>(steps.flatMap(step => [step.id, ...step.covers]));

		expect(new Set(portalIds).size).toBe(portalIds.length);
		expect(needed.filter(id => !onScreens.has(id))).toEqual([]);
		expect(portalIds).toEqual(expect.arrayContaining(screens.flatMap(step => step.covers)));
	});

	it('leaves out a screen only where the portal can do without it', () => {
		const left = steps.filter(step => 'optional' in step && step.field !== 'metaAppId');
		const optional = portal.filter(step => step.optional === true).map(({id}) => String(id));

		expect(left.map(({id}) => id).filter(id => !optional.includes(id))).toEqual([]);
	});

	it('has screens that open the pages of their steps of the portal and no others', () => {
		for (const {id: screen, covers, links} of screens) {
			const pages = portal
				.filter(step => step.id === screen || covers.includes(step.id))
				.flatMap(step => step.links);

			expect(pages, screen).toEqual(expect.arrayContaining([...links]));
		}
	});

	it('has links that are addresses, with and without a Meta app id', () => {
		for (const link of [...screens, ...portal].flatMap(step => step.links)) {
			for (const site of sites) {
				for (const metaAppId of ['145412', undefined]) {
					expect(new URL(linkAddress(link, site, metaAppId)).protocol).toMatch(/^https?:$/);
					expect(linkAddress(link, site, metaAppId)).not.toMatch(/[{}]|undefined/);
				}
			}
		}
	});

	it('has no step of the portal that waits for itself', () => {
		const before = new Map(portal.map(step => [step.id, step.first ?? []]));
		const all = (step: PortalStepId, seen: readonly PortalStepId[] = []): PortalStepId[] => {
			expect(before.has(step), step).toBe(true);
			expect(seen).not.toContain(step);
			return (before.get(step) ?? []).flatMap(first => [first, ...all(first, [...seen, step])]);
		};

		for (const id of portalIds) {
			expect(all(id)).not.toContain(id);
		}
	});

	it('says of each step of a retired login, and of no other, what is done today', () => {
		const now = loginFlows(metaSite())[defaultFlow].portal.map(({id}) => id);

		expect(
			portal.filter(({today}) => (today === undefined) === (flow.status === 'retired')),
		).toEqual([]);
		expect(now).toEqual(expect.arrayContaining(portal.flatMap(({today = []}) => today)));
	});

	it.each(ofCalls)('leads from a refusal of Meta to a screen of its own: $id', ({cure}) => {
		expect(findStep(steps, cure)).toBeDefined();
	});

	it.each(languages)('has words for all of it in "%s"', language => {
		const words = messagesFor(language);

		expect(Object.keys(words.flows)).toContain(flow.id);
		expect(Object.keys(words.portal)).toEqual(
			expect.arrayContaining(portal.flatMap(step => [step.id, step.words ?? step.id])),
		);
		expect(Object.keys(words.scopes)).toEqual(
			expect.arrayContaining(flow.scopes.map(({id}) => id)),
		);

		for (const step of screens) {
			const {title, do: sentences, field, bring} = words.steps[step.words ?? step.id];
			const isTyped = ['value', 'secret', 'token'].includes(step.kind);

			expect([step.id, field !== '', bring !== '']).toEqual([step.id, isTyped, isTyped]);
			expect([title, ...sentences]).not.toContain('');
			// The list of steps knows no more than the id.
			expect(title).toBe(words.steps[step.id].title);
		}
	});
});

it.each(rows)('the failure $id is cured at steps that exist', ({steps}) => {
	const known = flows.flatMap(({steps: screens, importSteps = [], portal}) =>
		[...screens, ...importSteps, ...portal].map(({id}) => String(id)),
	);

	expect(known).toEqual(expect.arrayContaining(steps));
});

it.each(['sign-in', 'permissions', 'tester-acceptance', 'dashboard-token', 'verify-account'])(
	'a refused token of the dashboard leads from "%s" to a screen on its own way',
	cure => {
		const {importSteps = []} = loginFlows(metaSite())[defaultFlow];
		expect(findStep(importSteps, cure)).toBeDefined();
	},
);
