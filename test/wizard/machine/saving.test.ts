import {describe, expect, it} from 'vitest';
import {AppError} from '../../../src/core/errors.ts';
import {transition} from '../../../src/wizard/machine.ts';
import type {Event, State, StateAt} from '../../../src/wizard/model.ts';
import {startOfTests} from '../../support/deps.ts';
import {
	entering,
	failed,
	fullDraft,
	granted,
	otherAccount,
	rules,
	token,
	unwritable,
	view,
} from '../fixtures.ts';

const draft = fullDraft({granted});
const saving: StateAt<'saving'> = {at: 'saving', draft, granted, name: 'shop'};
const saved: Event = {type: 'saved', profile: view(), folder: '/home/ana/.config/ig-wizard', token};
const goingHome = {
	state: {at: 'starting', entry: {type: 'home'}},
	effects: [{type: 'stop-sign-in'}, {type: 'load-home'}],
};

function on(state: State, event: Event) {
	return transition(rules, state, event, startOfTests);
}

describe('saving', () => {
	it('removes the draft only when the profile is stored', () => {
		expect(on(saving, saved)).toEqual({
			state: {
				at: 'saved',
				profile: view(),
				folder: '/home/ana/.config/ig-wizard',
				token,
				missing: [],
			},
			effects: [{type: 'remove-draft', key: '_new'}],
		});
	});

	it('names the permissions that were asked for and not granted', () => {
		const profile = view({scopes: ['instagram_business_basic']});
		expect(on(saving, {...saved, profile}).state).toMatchObject({
			missing: ['instagram_business_manage_comments'],
		});
	});

	it('keeps grant and name when it fails, and tries exactly that again', () => {
		const agreed = {type: 'replace', name: 'shop'} as const;
		const shown = on({...saving, agreed}, failed(unwritable, 'save-profile'));
		expect(shown).toEqual({
			state: {
				at: 'failed',
				draft,
				error: unwritable,
				cure: 'sign-in',
				retry: 'save',
				unsaved: {granted, name: 'shop', agreed},
			},
			effects: [],
		});

		for (const type of ['confirm', 'try-again'] as const) {
			expect(on(shown.state, {type})).toEqual({
				state: {...saving, agreed},
				effects: [{type: 'save-profile', draft, unsaved: {granted, name: 'shop', agreed}}],
			});
		}
	});

	it('asks again when somebody else took the name meanwhile', () => {
		const stored = [view({account: otherAccount})];
		expect(on(saving, {type: 'name-taken', stored})).toEqual({
			state: {
				at: 'naming',
				draft,
				granted,
				stored,
				suggestion: 'shop',
				conflict: {type: 'switch-account', name: 'shop', username: 'cafe_es', lost: []},
			},
			effects: [],
		});
	});

	it.each(['back', 'home', 'confirm'] as const)('does not go %s before it is done', type => {
		expect(on(saving, {type})).toEqual({state: saving, effects: []});
	});

	it('is not disturbed when only the draft could not be kept', () => {
		expect(on(saving, failed(unwritable, 'save-draft'))).toEqual({state: saving, effects: []});
	});
});

describe('saved', () => {
	const done: State = on(saving, saved).state;

	it('copies the token and says whether that worked', () => {
		expect(on(done, {type: 'copy', text: token})).toEqual({
			state: done,
			effects: [{type: 'copy', text: token}],
		});
		expect(on(done, {type: 'copied', done: true}).state).toEqual({...done, copied: true});
		expect(on(done, {type: 'copied', done: false}).state).toEqual({...done, copied: false});
	});

	it('writes the calendar, says where it is, or why it could not be written', () => {
		const file = {name: 'instagram-token.ics', content: 'BEGIN:VCALENDAR'};
		expect(on(done, {type: 'save-file', ...file})).toEqual({
			state: done,
			effects: [{type: 'save-file', ...file}],
		});
		const written = on(done, {type: 'file-saved', file: '/home/ana/instagram-token.ics'});
		expect(written.state).toEqual({...done, file: '/home/ana/instagram-token.ics'});
		const error = new AppError('output-failed', {reason: 'ENOSPC'});
		const shown = on(done, failed(error, 'save-file')).state;
		expect(shown).toEqual({...done, error});
		expect(on(shown, {type: 'save-file', ...file}).state).toEqual(done);
	});

	it('ends with the profile on Enter', () => {
		expect(on(done, {type: 'confirm'})).toEqual({
			state: {at: 'ended', outcome: {type: 'saved', profile: view()}},
			effects: [],
		});
	});

	it.each(['home', 'back'] as const)('shows the accounts on %s', type => {
		expect(on(done, {type})).toEqual(goingHome);
	});

	it('does not mind that the draft could not be removed: the next run offers it again', () => {
		expect(on(done, failed(unwritable, 'remove-draft')).state).toBe(done);
	});
});

describe('failed', () => {
	const error = new AppError('provider-refused', {
		failure: 'invalid-redirect-uri',
		step: 'redirect-uri',
	});
	const shown: State = {at: 'failed', draft, error, cure: 'redirect-uri', retry: 'sign-in'};

	it('goes to the cure on Enter, or to a step that is named', () => {
		expect(on(shown, {type: 'confirm'})).toEqual(entering('redirect-uri', draft));
		expect(on(shown, {type: 'go-to', step: 'app-id'})).toEqual(entering('app-id', draft));
	});

	it('tries the sign-in again', () => {
		expect(on(shown, {type: 'try-again'})).toEqual({
			state: {at: 'checking', draft},
			effects: [{type: 'probe', draft}],
		});
	});

	it('shows and hides the details', () => {
		const open = on(shown, {type: 'toggle-details'}).state;
		expect(open).toEqual({...shown, details: true});
		expect(on(open, {type: 'toggle-details'}).state).toEqual({...shown, details: false});
	});

	it.each(['home', 'back'] as const)('goes home on %s', type => {
		expect(on(shown, {type})).toEqual(goingHome);
	});
});
