import {describe, expect, it} from 'vitest';
import {beginning, transition} from '../../../src/wizard/machine.ts';
import type {Event, State} from '../../../src/wizard/model.ts';
import {startOfTests} from '../../support/deps.ts';
import {
	failed,
	fullDraft,
	home,
	newDraft,
	rules,
	sandboxRules,
	unwritable,
	view,
} from '../fixtures.ts';

const oldGuide: State = {at: 'old-guide', home: home()};
const retiredFlow = 'basic-display';
const retired = {
	code: 'flow-retired',
	details: {flow: retiredFlow, date: '2024-12-04'},
};

function on(state: State, event: Event, by = rules) {
	return transition(by, state, event, startOfTests);
}

describe('an older guide', () => {
	it('is explained from the first menu, and left again', () => {
		const menu: State = {at: 'choosing', home: home()};
		expect(on(menu, {type: 'old-guide'}).state).toEqual(oldGuide);
		expect(on(oldGuide, {type: 'back'}).state).toEqual(menu);
	});

	it('leads to the login of today', () => {
		expect(on(oldGuide, {type: 'confirm'})).toEqual({
			state: oldGuide,
			effects: [{type: 'prepare-draft', flow: 'instagram-login'}],
		});
		expect(on(oldGuide, {type: 'draft-ready', draft: newDraft()}).state).toMatchObject({
			at: 'step',
			step: 'professional-account',
		});
		expect(on(oldGuide, failed(unwritable, 'prepare-draft')).state).toEqual({
			...oldGuide,
			notice: {type: 'error', error: unwritable},
		});
	});

	it.each([oldGuide, {at: 'choosing', home: home()}] as const)(
		'can be practised from $at: at once in a sandbox, else in one that is started for it',
		state => {
			const practise: Event = {type: 'practise', flow: retiredFlow};
			expect(on(state, practise, sandboxRules)).toEqual({
				state,
				effects: [{type: 'prepare-draft', flow: retiredFlow}],
			});
			expect(on(state, practise).state).toEqual({
				at: 'ended',
				outcome: {type: 'practise', flow: retiredFlow},
			});
			expect(on(state, {type: 'practise'}, sandboxRules).state).toEqual({
				at: 'ended',
				outcome: {type: 'practise'},
			});
		},
	);
});

describe('a login that Meta shut down', () => {
	const menu: State = {at: 'choosing', home: home()};
	const draft = newDraft({flow: retiredFlow, step: 'bd-product'});

	it('is refused with its date wherever it would begin', () => {
		const notice = {type: 'error', error: retired};
		expect(on(menu, {type: 'start', flow: retiredFlow}).state).toMatchObject({notice});
		expect(on(menu, {type: 'draft-ready', draft}).state).toMatchObject({notice});
		const starting = beginning(rules, {type: 'setup', flow: retiredFlow}).state;
		expect(on(starting, {type: 'home-loaded', home: home()}).state).toMatchObject({
			at: 'choosing',
			notice,
		});
		const profiles = [view({flow: retiredFlow})];
		const atHome: State = {at: 'home', home: home({profiles, draft})};

		for (const event of [{type: 'resume'}, {type: 'sign-in-again', name: 'shop'}] as const) {
			expect(on(atHome, event)).toMatchObject({state: {at: 'home', notice}, effects: []});
		}
	});

	it('ends a run without questions', () => {
		const entry = {type: 'sign-in', draft: fullDraft({flow: retiredFlow})} as const;
		expect(beginning(rules, entry)).toMatchObject({
			state: {at: 'ended', outcome: {type: 'failed', error: retired}},
			effects: [],
		});
		expect(beginning(sandboxRules, entry).state.at).toBe('checking');
	});

	it('runs in a sandbox', () => {
		expect(on(menu, {type: 'start', flow: retiredFlow}, sandboxRules).effects).toHaveLength(1);
		expect(on(menu, {type: 'draft-ready', draft}, sandboxRules).state).toMatchObject({
			at: 'step',
			step: 'bd-product',
		});
	});
});
