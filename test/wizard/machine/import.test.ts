import {describe, expect, it} from 'vitest';
import {AppError} from '../../../src/core/errors.ts';
import type {Draft} from '../../../src/core/profile.ts';
import {Secret} from '../../../src/core/secret.ts';
import {beginning, transition} from '../../../src/wizard/machine.ts';
import type {Event, State} from '../../../src/wizard/model.ts';
import {startOfTests} from '../../support/deps.ts';
import {
	appSecret,
	atStep,
	entering,
	failed,
	granted,
	home,
	importDraft,
	proofsBy,
	rules,
	token,
	view,
} from '../fixtures.ts';
import {stored, walk} from './walk.ts';

const asking = atStep('dashboard-token', importDraft());
const withToken = (draft: Draft): Draft => ({...draft, granted: {grant: {token}}});
const identifying = (draft: Draft) => ({at: 'exchanging', draft, done: [], now: 'account'});

function on(state: State, event: Event) {
	return transition(rules, state, event, startOfTests);
}

describe('the token of the dashboard', () => {
	it.each([token, token.reveal(), new Secret(` "${token.reveal()}" `)])(
		'is kept and asked about, and neither exchanged nor probed',
		value => {
			const draft = withToken(asking.draft);
			expect(on(asking, {type: 'answer', value})).toEqual({
				state: identifying(draft),
				effects: [
					{type: 'save-draft', draft},
					{type: 'identify', draft, grant: {token}},
				],
			});
		},
	);

	it.each([
		['', 'token-empty'],
		[appSecret, 'token-is-app-secret'],
	] as const)('is not %j', (value, problem) => {
		expect(on(asking, {type: 'answer', value})).toEqual({
			state: {...asking, problem},
			effects: [],
		});
	});

	it('is needed, and stays with Enter once it was given', () => {
		expect(on(asking, {type: 'confirm'})).toEqual({state: asking, effects: []});
		const draft = withToken(asking.draft);
		expect(on(atStep('dashboard-token', draft), {type: 'confirm'}).state).toEqual(
			identifying(draft),
		);
	});

	it('can be made by the sandbox', () => {
		const practising = on(asking, {type: 'do-for-me'}).state;
		expect(practising).toEqual({...asking, practising: true});
		expect(
			on(practising, {type: 'practised', step: 'dashboard-token', answers: {token}}).state,
		).toEqual(identifying(withToken(asking.draft)));
	});

	it('that Meta refuses leads back to it, and is not kept', () => {
		const error = new AppError('provider-refused', {failure: 'token-expired', step: 'sign-in'});
		const waiting = on(asking, {type: 'answer', value: token}).state;
		const refused = on(waiting, failed(error, 'identify'));
		expect(refused).toEqual({
			state: {
				at: 'failed',
				draft: asking.draft,
				error,
				cure: 'dashboard-token',
				retry: 'sign-in',
			},
			effects: [{type: 'stop-sign-in'}, {type: 'save-draft', draft: asking.draft}],
		});

		for (const type of ['confirm', 'try-again'] as const) {
			expect(on(refused.state, {type})).toEqual(entering('dashboard-token', asking.draft));
		}
	});

	it('is asked about again when the answer did not come', () => {
		const waiting = on(asking, {type: 'answer', value: token}).state;
		const error = new AppError('network', {host: 'graph.instagram.com'});
		const shown = on(waiting, failed(error, 'identify')).state;
		expect(shown).toMatchObject({at: 'failed', cure: 'dashboard-token', retry: 'identify'});
		expect(on(shown, {type: 'try-again'}).state).toEqual(waiting);
	});
});

describe('an import', () => {
	const imported = {...granted, grant: {token}};

	it('goes from the menu to a stored profile', () => {
		const run = walk({type: 'home'});
		run.send({type: 'home-loaded', home: home()}, {type: 'import'});
		expect(run.effects.at(-1)).toEqual({
			type: 'prepare-draft',
			flow: 'instagram-login',
			method: 'import',
		});
		run.send({type: 'draft-ready', draft: importDraft()}, {type: 'answer', value: token});
		run.send({type: 'granted', choices: [imported], stored: []});
		expect(run.at('naming')).toMatchObject({suggestion: 'shop_es'});
		expect(run.kept()?.proofs).toEqual(
			proofsBy(
				'machine',
				'professional-account',
				'tester-role',
				'tester-acceptance',
				'dashboard-token',
			),
		);
		run.send({type: 'confirm'}, stored);
		expect(run.at('saved')).toMatchObject({missing: []});
	});

	it('goes from the name back to the token, and forward to the name', () => {
		const run = walk({type: 'import', draft: withToken(importDraft())});
		run.send({type: 'granted', choices: [imported], stored: []}, {type: 'back'});
		expect(run.at('step').step).toBe('dashboard-token');
		run.send({type: 'confirm'}, {type: 'granted', choices: [imported], stored: []});
		run.at('naming');
	});

	it('goes back to where it was chosen, or to the step that was done before it', () => {
		// Of an app that is stored.
		const known = ['developer-account', 'create-app'];
		const chosen = atStep('dashboard-token', importDraft({done: known}));
		expect(on(chosen, {type: 'back'}).state).toMatchObject({at: 'starting'});
		const walked = atStep('dashboard-token', importDraft({done: [...known, 'tester-acceptance']}));
		expect(on(walked, {type: 'back'}).state).toMatchObject({step: 'tester-acceptance'});
		expect(on(atStep('tester-role', importDraft()), {type: 'back'}).state).toMatchObject({
			step: 'create-app',
		});
	});

	it('can be read up on: every step before it can be opened and left again', () => {
		const run = walk({type: 'setup', method: 'import'});
		run.send({type: 'home-loaded', home: home()}, {type: 'draft-ready', draft: importDraft()});

		for (const step of ['professional-account', 'tester-role', 'tester-acceptance'] as const) {
			run.send({type: 'go-to', step}, {type: 'confirm'});
		}

		expect(run.at('step')).toMatchObject({step: 'dashboard-token', draft: {method: 'import'}});
		run.send({type: 'go-to', step: 'redirect-uri'});
		expect(run.at('step').step).toBe('dashboard-token');
	});

	it('without questions begins with whose the token is, and needs the token', () => {
		const draft = withToken(importDraft());
		expect(beginning(rules, {type: 'import', draft})).toEqual({
			state: identifying(draft),
			effects: [{type: 'identify', draft, grant: {token}}],
		});
		expect(beginning(rules, {type: 'import', draft: importDraft()}).state).toMatchObject({
			outcome: {error: {code: 'missing-answers', details: {names: ['token']}}},
		});
	});

	it('asks before it takes the name of a profile', () => {
		const run = walk({type: 'import', draft: withToken(importDraft({name: 'shop'}))});
		run.send({type: 'granted', choices: [imported], stored: [view()]}, {type: 'confirm'});
		expect(run.at('naming').conflict).toEqual({type: 'replace', name: 'shop'});
	});

	it.each([
		[importDraft(), {}, 'step'],
		[importDraft(), {method: 'import'}, 'step'],
		[importDraft(), {flow: 'instagram-login'}, 'starting'],
		[importDraft(), {flow: 'facebook-login'}, 'starting'],
		[importDraft({method: undefined}), {method: 'import'}, 'starting'],
	] as const)(
		'that is unfinished is taken up by a set-up of its kind: %j, %j',
		(draft, entry, at) => {
			const run = walk({type: 'setup', ...entry});
			run.send({type: 'home-loaded', home: home({draft})});
			expect(run.state().at).toBe(at);
		},
	);
});
