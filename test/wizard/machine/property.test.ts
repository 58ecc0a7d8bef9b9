import {isDeepStrictEqual} from 'node:util';
import fc from 'fast-check';
import {expect, it} from 'vitest';
import {screensOf} from '../../../src/core/flow.ts';
import type {Draft} from '../../../src/core/profile.ts';
import {Secret} from '../../../src/core/secret.ts';
import {beginning, transition} from '../../../src/wizard/machine.ts';
import type {Effect, Entry, Event, State} from '../../../src/wizard/model.ts';
import {startOfTests} from '../../support/deps.ts';
import {facebookDraft, fullDraft, importDraft, rules, token} from '../fixtures.ts';
import {eventFor, type Happening, happenings} from './random-runs.ts';

const entries = fc.constantFrom<Entry>(
	{type: 'home'},
	{type: 'setup', name: 'shop'},
	{type: 'setup', method: 'import'},
	{type: 'sign-in', draft: fullDraft()},
	{type: 'sign-in', draft: facebookDraft()},
	{type: 'import', draft: importDraft({granted: {grant: {token}}})},
);

const fields = [
	'metaAppId',
	'appId',
	'appSecret',
	'redirectUri',
	'otherRedirectUris',
	'scopes',
	'configId',
	'granted',
] as const;

type Step = {
	readonly before: State;
	readonly event: Event;
	readonly after: State;
	readonly effects: readonly Effect[];
};

/** Follows random runs and calls `check` with each step of them, in order. */
function forEveryRun(check: (steps: readonly Step[], first: readonly Effect[]) => void): void {
	fc.assert(
		fc.property(entries, happenings, (entry, happened) => {
			const first = beginning(rules, entry);
			check(stepsOf(first.state, happened), first.effects);
		}),
		{numRuns: 300},
	);
}

function stepsOf(first: State, happened: readonly Happening[]): readonly Step[] {
	const steps: Step[] = [];
	let before = first;

	for (const happening of happened) {
		const event = eventFor(before, happening);
		const {state: after, effects} = transition(rules, before, event, startOfTests);
		steps.push({before, event, after, effects});
		before = after;
	}

	return steps;
}

function draftOf(state: State): Draft | undefined {
	return 'draft' in state ? state.draft : undefined;
}

it('random runs reach every state', () => {
	const reached = new Set<State['at']>();
	forEveryRun(steps => {
		for (const {after} of steps) {
			reached.add(after.at);
		}
	});
	expect([...reached].sort()).toEqual([
		'checking',
		'choosing',
		'ended',
		'exchanging',
		'failed',
		'home',
		'listening',
		'naming',
		'old-guide',
		'picking',
		'saved',
		'saving',
		'starting',
		'step',
		'waiting',
	]);
});

it('every answer stays, in the state and in the draft that is kept, whatever happens', () => {
	forEveryRun(steps => {
		for (const {before, event, after, effects} of steps) {
			const [old, draft] = [draftOf(before), draftOf(after)];
			const changed = fields.filter(field => draft?.[field] !== old?.[field]);

			if (old !== undefined && draft !== undefined && changed.length > 0) {
				// Only an answer to this step, the browser or Meta changes what is known, and going back to
				// the Pages what was picked; it is kept at once.
				const isPickedAnew = before.at === 'naming' && after.at === 'picking';
				expect([
					...['answer', 'practised', 'code', 'issued', 'granted', 'pick', 'failed'],
					...(isPickedAnew ? ['back'] : []),
				]).toContain(event.type);
				expect(effects).toContainEqual({type: 'save-draft', draft});
				// Another id makes secret and configuration useless, and either of id and secret what was granted.
				const follow: Partial<Record<(typeof fields)[number], number>> = {
					appId: 4,
					appSecret: 2,
					redirectUri: 2,
				};
				expect(changed.length).toBeLessThanOrEqual(
					Math.max(...changed.map(field => follow[field] ?? 1)),
				);
			}
		}
	});
});

it('every step that is entered is where a later run resumes', () => {
	forEveryRun(steps => {
		for (const {before, after, effects} of steps) {
			if (after.at === 'step' && (before.at !== 'step' || before.step !== after.step)) {
				expect(after.draft.step).toBe(after.step);
				expect(effects).toContainEqual({type: 'save-draft', draft: after.draft});
			}
		}
	});
});

it('two sign-ins are never open, and none where nobody waits for one', () => {
	forEveryRun((steps, first) => {
		let isOpen = first.some(({type}) => type === 'start-sign-in');

		for (const {before, event, after, effects} of steps) {
			// The listener ends by itself with the answer that it was waiting for.
			if (before.at === 'waiting' && event.type === 'code') {
				isOpen = false;
			}

			for (const {type} of effects) {
				expect(type === 'start-sign-in' && isOpen).toBe(false);
				isOpen = type === 'start-sign-in' || (isOpen && type !== 'stop-sign-in');
			}

			expect(isOpen).toBe(after.at === 'listening' || after.at === 'waiting');
		}
	});
});

it('a draft is removed only when its profile is stored, the person throws it away or nothing was answered', () => {
	forEveryRun(steps => {
		for (const {before, event, effects} of steps) {
			if (effects.some(({type}) => type === 'remove-draft')) {
				const isEmpty =
					before.at === 'step' &&
					before.draft.done.length === 0 &&
					before.draft.appId === undefined &&
					before.draft.granted === undefined;
				const usual = ['saving saved', 'ended saved', 'home confirm'];
				expect(isEmpty ? ['step back', 'step home'] : usual).toContain(
					`${before.at} ${event.type}`,
				);
			}
		}
	});
});

it('a name that somebody has is never taken without a question about it', () => {
	forEveryRun(steps => {
		for (const {before, after} of steps) {
			if (before.at === 'naming' && after.at === 'saving') {
				const holder = before.stored.find(({name}) => name === after.name);
				expect(holder !== undefined && before.conflict === undefined).toBe(false);
				expect(holder !== undefined && before.suggestion !== after.name).toBe(false);
			}
		}
	});
});

it('the end is never left, and leaving twice reaches it from anywhere', () => {
	forEveryRun(steps => {
		for (const {before, after} of steps) {
			expect(before.at === 'ended' && after.at !== 'ended').toBe(false);
			const once = transition(rules, after, {type: 'interrupt'}, startOfTests).state;
			expect(transition(rules, once, {type: 'interrupt'}, startOfTests).state.at).toBe('ended');
		}
	});
});

/** What a step of the checklist brings back, and its place in it. */
function asked(draft: Draft, field: string) {
	const steps = screensOf(rules.flows[draft.flow], draft.method);
	const place = steps.findIndex(step => 'field' in step && step.field === field);
	return {step: steps[place], later: steps.slice(place + 1)};
}

function isSame(a: unknown, b: unknown): boolean {
	return a instanceof Secret ? b instanceof Secret && a.equals(b) : isDeepStrictEqual(a, b);
}

it('no proof outlives the answer that it was about', () => {
	forEveryRun(steps => {
		for (const {before, event, after} of steps) {
			const [old, draft] = [draftOf(before), draftOf(after)];

			// A new answer of the browser is a proof of its own.
			if (
				old === undefined ||
				draft === undefined ||
				old.key !== draft.key ||
				event.type === 'code'
			) {
				continue;
			}

			for (const field of ['appId', 'appSecret', 'redirectUri', 'scopes'] as const) {
				if (old[field] !== undefined && !isSame(old[field], draft[field])) {
					const {step, later} = asked(draft, field);
					const isOfApp = (of: readonly string[]) => field === 'appId' && of.includes('app');
					const doubtful = later.filter(({kind, of}) => kind === 'sign-in' || isOfApp(of));
					expect(draft.proofs?.[step?.id ?? '']?.by).not.toBe('machine');
					expect(doubtful.filter(({id}) => draft.proofs?.[id] !== undefined)).toEqual([]);
					expect(doubtful.filter(({id}) => draft.done.includes(id))).toEqual([]);
				}
			}
		}
	});
});

it('only what Meta or the listener showed is proved', () => {
	forEveryRun(steps => {
		for (const {before, event, after} of steps) {
			const [old, draft] = [draftOf(before), draftOf(after)];
			const proved = Object.entries(draft?.proofs ?? {}).filter(
				([id, {by}]) => by === 'machine' && old?.proofs?.[id]?.by !== 'machine',
			);

			if (old !== undefined && proved.length > 0) {
				expect(['probed', 'code', 'issued', 'granted', 'pick']).toContain(event.type);
			}
		}
	});
});

it('nobody signs in for a token that the dashboard made, and it is never exchanged', () => {
	forEveryRun((steps, first) => {
		const effects = [first, ...steps.map(step => step.effects)].flat();

		for (const effect of effects) {
			if ('draft' in effect && effect.draft?.method === 'import') {
				expect(['probe', 'start-sign-in', 'exchange']).not.toContain(effect.type);
			}
		}
	});
});

it('a login that Meta shut down never begins without a sandbox', () => {
	forEveryRun(steps => {
		for (const {after} of steps) {
			expect(draftOf(after)?.flow).not.toBe('basic-display');
		}
	});
});

it('a profile never loses permissions without a question about it', () => {
	forEveryRun(steps => {
		for (const {before, event, after} of steps) {
			if (before.at === 'exchanging' && event.type === 'granted' && after.at === 'saving') {
				const holder = event.stored.find(({name}) => name === after.name);
				const permissions = after.granted.grant.permissions ?? [];
				expect(holder?.scopes.filter(scope => !permissions.includes(scope))).toEqual([]);
			}
		}
	});
});
