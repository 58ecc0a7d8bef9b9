import {describe, expect, it} from 'vitest';
import {AppError} from '../../../src/core/errors.ts';
import type {Draft} from '../../../src/core/profile.ts';
import {transition} from '../../../src/wizard/machine.ts';
import type {Event, State} from '../../../src/wizard/model.ts';
import {startOfTests} from '../../support/deps.ts';
import {
	appId,
	failed,
	fullDraft,
	grant,
	home as homeOf,
	newDraft,
	proofsBy,
	rules,
	shownByToken,
	token,
	unwritable,
	view,
} from '../fixtures.ts';
import {stateSamples} from './samples.ts';

const {home, choosing, starting, step, checking, listening, waiting, naming} = stateSamples;
const {picking, 'old-guide': oldGuide} = stateSamples;
const {exchanging, saving, saved, failed: failure} = stateSamples;
const stop = [{type: 'stop-sign-in'}];

/** What is kept of a token once it is there. */
const issued = fullDraft({
	granted: {grant},
	proofs: proofsBy('machine', ...shownByToken),
});

/** The end of a set-up in the middle: its draft is written once more. */
function leftWith(draft: Draft, effects: readonly unknown[] = []) {
	return {
		state: {at: 'ended', outcome: {type: 'interrupted', draft, kept: true}},
		effects: [...effects, {type: 'save-draft', draft, last: true}],
	};
}

function on(state: State, event: Event) {
	return transition(rules, state, event, startOfTests);
}

describe('leaving', () => {
	it.each([starting, home, choosing, oldGuide])(
		'$at is done with quit and interrupted with Ctrl-C',
		state => {
			expect(on(state, {type: 'quit'})).toEqual({
				state: {at: 'ended', outcome: {type: 'done'}},
				effects: [],
			});
			expect(on(state, {type: 'interrupt'})).toEqual({
				state: {at: 'ended', outcome: {type: 'interrupted', kept: false}},
				effects: [],
			});
		},
	);

	it.each(['quit', 'interrupt'] as const)(
		'keeps the draft of every state that has one on %s',
		type => {
			for (const state of [step, picking, naming]) {
				expect(on(state, {type})).toEqual(leftWith(state.draft));
			}

			for (const state of [checking, listening, waiting]) {
				expect(on(state, {type})).toEqual(leftWith(state.draft, stop));
			}
		},
	);

	it('a failure says with quit how it ended, and with Ctrl-C that it was left', () => {
		expect(on(failure, {type: 'quit'}).state).toEqual({
			at: 'ended',
			outcome: {type: 'failed', error: failure.error},
		});
		expect(on(failure, {type: 'interrupt'}).state).toEqual({
			at: 'ended',
			outcome: {type: 'interrupted', draft: failure.draft, kept: true},
		});
	});

	it.each(['quit', 'interrupt'] as const)('what is saved is saved, also on %s', type => {
		expect(on(saved, {type}).state).toEqual({
			at: 'ended',
			outcome: {type: 'saved', profile: saved.profile},
		});
	});

	it('ends once', () => {
		const ended = on(step, {type: 'interrupt'}).state;
		expect(on(ended, {type: 'interrupt'})).toEqual({state: ended, effects: []});
		expect(on(ended, {type: 'quit'})).toEqual({state: ended, effects: []});
	});
});

describe.each(['quit', 'interrupt'] as const)('leaving with %s once the code is spent', type => {
	const leaving = on(exchanging, {type});

	it('waits a little for what Meta grants', () => {
		expect(leaving).toEqual({
			state: {...exchanging, leaving: true},
			effects: [{type: 'leave-soon'}],
		});
		expect(on(leaving.state, {type: 'progress', stage: 'long-lived'}).state).toMatchObject({
			at: 'exchanging',
			leaving: true,
		});
	});

	it('keeps the token in the draft and ends, whoever it belongs to', () => {
		expect(on(leaving.state, {type: 'issued', grant})).toEqual(leftWith(issued));
	});

	it('does not wait any more once the token is kept', () => {
		const {state} = on(exchanging, {type: 'issued', grant});
		expect(on(state, {type})).toEqual(leftWith(issued, stop));
	});

	it('ends when the exchange fails', () => {
		expect(on(leaving.state, failed(new AppError('network'), 'exchange'))).toEqual(
			leftWith(exchanging.draft),
		);
	});

	it('ends at once the second time', () => {
		expect(on(leaving.state, {type})).toEqual(leftWith(exchanging.draft, stop));
	});
});

describe('leaving while the profile is written', () => {
	const leaving = on(saving, {type: 'interrupt'}).state;

	it('ends with the profile when it is stored, and removes the draft', () => {
		expect(leaving).toEqual({...saving, leaving: true});
		expect(on(leaving, {type: 'saved', profile: view(), folder: '/x', token})).toEqual({
			state: {at: 'ended', outcome: {type: 'saved', profile: view()}},
			effects: [{type: 'remove-draft', key: '_new'}],
		});
	});

	it('ends with the error when it cannot be stored, and keeps the token in the draft once more', () => {
		const ended = {
			state: {at: 'ended', outcome: {type: 'failed', error: unwritable}},
			effects: [{type: 'save-draft', draft: saving.draft, last: true}],
		};
		expect(on(leaving, failed(unwritable, 'save-profile'))).toEqual(ended);
		const shown = on(saving, failed(unwritable, 'save-profile')).state;
		expect(on(shown, {type: 'quit'})).toEqual(ended);
	});

	it('does not ask about a name any more', () => {
		expect(on(leaving, {type: 'name-taken', stored: [view()]}).state).toEqual({
			at: 'ended',
			outcome: {type: 'interrupted', draft: saving.draft, kept: true},
		});
	});

	it('ends at once the second time', () => {
		expect(on(leaving, {type: 'interrupt'}).state).toMatchObject({
			outcome: {type: 'interrupted', draft: saving.draft},
		});
	});
});

describe('what comes in after leaving', () => {
	const late = {type: 'saved', profile: view(), folder: '/x', token} as const;

	it('makes it a success when the profile was stored after all', () => {
		const leaving = on(saving, {type: 'interrupt'}).state;
		const {state} = on(leaving, {type: 'interrupt'});
		expect(on(state, late)).toEqual({
			state: {at: 'ended', outcome: {type: 'saved', profile: view()}},
			effects: [{type: 'remove-draft', key: '_new'}],
		});
	});

	it('says that the answers could not be kept', () => {
		const draft = newDraft({appId});
		const {state} = on({...step, draft}, {type: 'interrupt'});
		expect(on(state, failed(unwritable, 'save-draft')).state).toEqual({
			at: 'ended',
			outcome: {type: 'interrupted', draft, kept: false},
		});
	});

	it('says that nothing is left to go on with when another window finished the set-up', () => {
		const {state} = on(step, {type: 'interrupt'});
		expect(on(state, {type: 'draft-gone'}).state).toEqual({
			at: 'ended',
			outcome: {type: 'interrupted', draft: undefined, kept: false},
		});
	});

	it('is a failure when a token could not be kept', () => {
		const {state} = on(naming, {type: 'interrupt'});
		expect(on(state, failed(unwritable, 'save-draft')).state).toEqual({
			at: 'ended',
			outcome: {type: 'failed', error: unwritable},
		});
	});

	it('changes no other outcome', () => {
		for (const state of [on(home, {type: 'quit'}).state, on(saved, {type: 'quit'}).state]) {
			expect(on(state, late)).toEqual({state, effects: []});
			expect(on(state, failed(unwritable, 'save-draft'))).toEqual({state, effects: []});
		}
	});
});

describe.each(['quit', 'interrupt'] as const)('leaving with %s while a token is renewed', type => {
	const stored = homeOf({profiles: [view()]});
	const busy: State = {at: 'home', home: stored, busy: 'shop'};
	const leaving = on(busy, {type});
	const outcome = type === 'quit' ? {type: 'done'} : {type: 'interrupted', kept: false};
	const over = {state: {at: 'ended', outcome}, effects: []};

	it('waits a little for it, says so, and takes no other key', () => {
		expect(leaving).toEqual({
			state: {...busy, leaving: type},
			effects: [{type: 'leave-soon'}],
		});

		for (const event of [{type: 'connect-another'}, {type: 'back'}] as const) {
			expect(on(leaving.state, event)).toEqual({state: leaving.state, effects: []});
		}
	});

	it('ends when the answer is there, well or not, and not before', () => {
		const loaded = {type: 'home-loaded', home: stored} as const;
		expect(on(leaving.state, loaded).state).toEqual(leaving.state);
		const notice = {type: 'refreshed', name: 'shop', daysLeft: 60} as const;
		expect(on(leaving.state, {...loaded, notice})).toEqual(over);
		expect(on(leaving.state, failed(unwritable, 'refresh'))).toEqual(over);
	});

	it('ends at once the second time', () => {
		expect(on(leaving.state, {type: 'interrupt'})).toEqual(over);
	});
});
