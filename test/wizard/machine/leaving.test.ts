import {describe, expect, it} from 'vitest';
import {AppError} from '../../../src/core/errors.ts';
import {transition} from '../../../src/wizard/machine.ts';
import type {Event, State} from '../../../src/wizard/model.ts';
import {failed, fullDraft, granted, rules, token, unwritable, view} from '../fixtures.ts';
import {stateSamples} from './samples.ts';

const {home, choosing, starting, step, checking, listening, waiting, naming} = stateSamples;
const {exchanging, saving, saved, failed: failure} = stateSamples;
const stop = [{type: 'stop-sign-in'}];

function on(state: State, event: Event) {
	return transition(rules, state, event);
}

describe('leaving', () => {
	it.each([starting, home, choosing])(
		'$at is done with quit and interrupted with Ctrl-C',
		state => {
			expect(on(state, {type: 'quit'})).toEqual({
				state: {at: 'ended', outcome: {type: 'done'}},
				effects: [],
			});
			expect(on(state, {type: 'interrupt'})).toEqual({
				state: {at: 'ended', outcome: {type: 'interrupted'}},
				effects: [],
			});
		},
	);

	it.each(['quit', 'interrupt'] as const)(
		'keeps the draft of every state that has one on %s',
		type => {
			for (const state of [step, naming]) {
				expect(on(state, {type})).toEqual({
					state: {at: 'ended', outcome: {type: 'interrupted', draft: state.draft}},
					effects: [],
				});
			}

			for (const state of [checking, listening, waiting]) {
				expect(on(state, {type})).toEqual({
					state: {at: 'ended', outcome: {type: 'interrupted', draft: state.draft}},
					effects: stop,
				});
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
			outcome: {type: 'interrupted', draft: failure.draft},
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
		expect(on(leaving.state, {type: 'progress', stage: 'account'}).state).toMatchObject({
			at: 'exchanging',
			leaving: true,
		});
	});

	it('keeps the grant in the draft and ends', () => {
		const draft = fullDraft({granted});
		expect(on(leaving.state, {type: 'granted', granted, stored: []})).toEqual({
			state: {at: 'ended', outcome: {type: 'interrupted', draft}},
			effects: [{type: 'save-draft', draft}],
		});
	});

	it('ends when the exchange fails', () => {
		expect(on(leaving.state, failed(new AppError('network'), 'exchange'))).toEqual({
			state: {at: 'ended', outcome: {type: 'interrupted', draft: exchanging.draft}},
			effects: [],
		});
	});

	it('ends at once the second time', () => {
		expect(on(leaving.state, {type})).toEqual({
			state: {at: 'ended', outcome: {type: 'interrupted', draft: exchanging.draft}},
			effects: stop,
		});
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

	it('ends with the error when it cannot be stored', () => {
		expect(on(leaving, failed(unwritable, 'save-profile')).state).toEqual({
			at: 'ended',
			outcome: {type: 'failed', error: unwritable},
		});
	});

	it('does not ask about a name any more', () => {
		expect(on(leaving, {type: 'name-taken', stored: [view()]}).state).toEqual({
			at: 'ended',
			outcome: {type: 'interrupted', draft: saving.draft},
		});
	});

	it('ends at once the second time', () => {
		expect(on(leaving, {type: 'interrupt'}).state).toMatchObject({
			outcome: {type: 'interrupted', draft: saving.draft},
		});
	});
});
