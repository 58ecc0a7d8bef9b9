import {describe, expect, it} from 'vitest';
import {AppError} from '../../../src/core/errors.ts';
import type {Draft} from '../../../src/core/profile.ts';
import {Secret} from '../../../src/core/secret.ts';
import {transition} from '../../../src/wizard/machine.ts';
import type {Event, State} from '../../../src/wizard/model.ts';
import {startOfTests} from '../../support/deps.ts';
import {
	appId,
	appSecret,
	atStep,
	entering,
	failed,
	fullDraft,
	metaAppId,
	newDraft,
	proofsBy,
	rules,
	scopes,
	stepIds,
	suggested,
	unwritable,
} from '../fixtures.ts';

function on(state: State, event: Event) {
	return transition(rules, state, event, startOfTests);
}

describe('a step that is read and confirmed', () => {
	it('is done with Enter, and the next one begins with the draft kept', () => {
		const draft = newDraft();
		expect(on(atStep('professional-account', draft), {type: 'confirm'})).toEqual(
			entering(
				'developer-account',
				newDraft({
					done: ['professional-account'],
					proofs: proofsBy('person', 'professional-account'),
				}),
			),
		);
	});

	it('takes no answer', () => {
		const state = atStep('tester-role', newDraft());
		expect(on(state, {type: 'answer', value: 'yes'})).toEqual({state, effects: []});
	});

	it('is passed over when it is done already', () => {
		const draft = newDraft({done: ['developer-account', 'create-app', 'app-id', 'app-secret']});
		expect(on(atStep('professional-account', draft), {type: 'confirm'}).state).toMatchObject({
			step: 'tester-role',
		});
	});

	it('leads back to what was passed over before the sign-in', () => {
		const done = stepIds.filter(id => id !== 'sign-in' && id !== 'tester-role');
		const draft = fullDraft({done: done.filter(id => id !== 'permissions')});
		const last = on(atStep('permissions', draft), {type: 'answer', value: scopes});
		expect(last.state).toMatchObject({at: 'step', step: 'sign-in'});
		expect(on(atStep('tester-role', fullDraft({done})), {type: 'confirm'}).state).toMatchObject({
			step: 'sign-in',
		});
	});
});

describe('a step that brings something back', () => {
	const answers: readonly [
		step: 'create-app' | 'app-id' | 'app-secret' | 'redirect-uri' | 'permissions',
		value: string | Secret | readonly string[],
		kept: Partial<Draft>,
		next: string,
	][] = [
		['create-app', ` ${metaAppId} `, {metaAppId}, 'app-id'],
		['app-id', appId, {appId}, 'app-secret'],
		['app-secret', appSecret, {appSecret}, 'tester-role'],
		['app-secret', appSecret.reveal(), {appSecret}, 'tester-role'],
		['redirect-uri', suggested, {redirectUri: suggested}, 'permissions'],
		['permissions', scopes, {scopes}, 'sign-in'],
	];

	it.each(answers)('takes the answer of %s into the draft', (step, value, kept, next) => {
		const {state, effects} = on(atStep(step, newDraft()), {type: 'answer', value});
		expect(state).toMatchObject({at: 'step', step: next, draft: {...kept, done: [step]}});
		expect(effects).toEqual([{type: 'save-draft', draft: 'draft' in state && state.draft}]);
	});

	it('shows what is worth knowing about an answer on the next screen', () => {
		const next = on(atStep('redirect-uri', newDraft()), {
			type: 'answer',
			value: `${suggested}/`,
		});
		expect(next.state).toMatchObject({step: 'permissions', notes: ['uri-slash-added']});
	});

	it.each([
		['create-app', 'My app', 'app-id-letters'],
		['app-id', '', 'app-id-empty'],
		['app-id', metaAppId, 'app-id-is-meta-app-id'],
		['app-secret', new Secret(''), 'secret-empty'],
		['app-secret', new Secret(appId), 'secret-is-app-id'],
		['app-secret', new Secret(metaAppId), 'secret-is-app-id'],
		['redirect-uri', 'localhost', 'uri-not-an-address'],
		['permissions', [], 'scopes-basic-missing'],
		['permissions', [...scopes, 'email'], 'scopes-unknown'],
	] as const)('says on %s what is wrong with %j', (step, value, problem) => {
		const state = atStep(step, newDraft({metaAppId, appId}));
		expect(on(state, {type: 'answer', value})).toEqual({
			state: {...state, problem},
			effects: [],
		});
	});

	it('forgets the problem when the answer is edited', () => {
		const state = atStep('app-id', newDraft());
		const wrong = on(state, {type: 'answer', value: 'abc'}).state;
		expect(on(wrong, {type: 'edited'})).toEqual({state, effects: []});
	});

	it('does not pass without an answer, except where it may be left out', () => {
		const open = atStep('app-id', newDraft());
		expect(on(open, {type: 'confirm'})).toEqual({state: open, effects: []});

		for (const event of [{type: 'confirm'}, {type: 'answer', value: ' '}] as const) {
			expect(on(atStep('create-app', newDraft()), event)).toEqual(
				entering(
					'app-id',
					newDraft({done: ['create-app'], proofs: proofsBy('person', 'create-app')}),
				),
			);
		}
	});

	it('keeps the answer of before with Enter', () => {
		const draft = newDraft({appSecret});
		expect(on(atStep('app-secret', draft), {type: 'confirm'})).toEqual(
			entering('tester-role', {
				...draft,
				done: ['app-secret'],
				proofs: proofsBy('person', 'app-secret'),
			}),
		);
	});

	it('drops the secret when another app id is entered, because the two are a pair', () => {
		const draft = fullDraft();
		const other = on(atStep('app-id', draft), {type: 'answer', value: '99060262793809'});
		expect(other.state).toMatchObject({
			step: 'app-secret',
			draft: {appId: '99060262793809', appSecret: undefined},
		});
		const same = on(atStep('app-id', draft), {type: 'answer', value: appId});
		expect(same.state).toMatchObject({step: 'sign-in', draft: {appSecret}});
	});
});

describe('an unusual secret', () => {
	const unusual = new Secret('0123456789abcdef');
	const state = atStep('app-secret', newDraft());
	const doubted = on(state, {type: 'answer', value: unusual});

	it('is doubted once and taken the second time, with a note', () => {
		expect(doubted).toEqual({
			state: {...state, problem: 'secret-unusual', doubted: unusual},
			effects: [],
		});
		expect(on(doubted.state, {type: 'answer', value: new Secret(unusual.reveal())})).toMatchObject({
			state: {step: 'tester-role', notes: ['secret-unusual'], draft: {appSecret: unusual}},
		});
	});

	it('is doubted again when it is another one, or was edited', () => {
		const other = new Secret('fedcba9876543210');
		expect(on(doubted.state, {type: 'answer', value: other}).state).toMatchObject({
			step: 'app-secret',
			doubted: other,
		});
		const edited = on(doubted.state, {type: 'edited'}).state;
		expect(on(edited, {type: 'answer', value: unusual}).state).toMatchObject({
			step: 'app-secret',
			problem: 'secret-unusual',
		});
	});

	it('is not doubted when it was taken before', () => {
		const kept = atStep('app-secret', newDraft({appSecret: unusual}));
		expect(on(kept, {type: 'answer', value: unusual}).state).toMatchObject({step: 'tester-role'});
	});
});

describe('moving between steps', () => {
	it.each(stepIds.slice(1).map((id, index) => [id, stepIds[index]] as const))(
		'goes back from %s to %s and keeps every answer',
		(step, before) => {
			const draft = fullDraft();
			expect(on(atStep(step, draft), {type: 'back'})).toEqual(entering(before ?? step, draft));
		},
	);

	it('goes back from the first step to home', () => {
		const draft = newDraft({appId: '1679873086902791'});
		expect(on(atStep('professional-account', draft), {type: 'back'})).toEqual({
			state: {at: 'starting', entry: {type: 'home'}},
			effects: [{type: 'stop-sign-in'}, {type: 'load-home'}],
		});
	});

	it.each(['back', 'home'] as const)(
		'leaves no unfinished set-up where nothing was answered (%s)',
		type => {
			const draft = newDraft();
			expect(on(atStep('professional-account', draft), {type}).effects).toEqual([
				{type: 'remove-draft', key: draft.key},
				{type: 'stop-sign-in'},
				{type: 'load-home'},
			]);
		},
	);

	it('keeps a set-up that has a name, though nothing was answered', () => {
		const draft = newDraft({name: 'shop'});
		expect(on(atStep('professional-account', draft), {type: 'home'}).effects).toEqual([
			{type: 'stop-sign-in'},
			{type: 'load-home'},
		]);
	});

	it.each(stepIds)('goes home from %s', step => {
		expect(on(atStep(step, fullDraft()), {type: 'home'}).state).toEqual({
			at: 'starting',
			entry: {type: 'home'},
		});
	});

	it('goes to a step that the flow has, and to no other', () => {
		const draft = fullDraft();
		const state = atStep('sign-in', draft);
		expect(on(state, {type: 'go-to', step: 'redirect-uri'})).toEqual(
			entering('redirect-uri', draft),
		);
		const shorter = {
			...rules,
			flows: {
				...rules.flows,
				'instagram-login': {
					...rules.flows['instagram-login'],
					steps: rules.flows['instagram-login'].steps.filter(({id}) => id !== 'redirect-uri'),
				},
			},
		};
		expect(transition(shorter, state, {type: 'go-to', step: 'redirect-uri'}, startOfTests)).toEqual(
			{
				state,
				effects: [],
			},
		);
	});
});

describe('a step that is opened again', () => {
	const done = stepIds.filter(id => id !== 'sign-in');

	it.each(done)('%s is answered as before, and leads back to the sign-in', step => {
		const draft = fullDraft({proofs: proofsBy('machine', ...done)});
		const open = on(atStep('sign-in', draft), {type: 'go-to', step}).state;
		expect(open).toEqual(atStep(step, draft));
		expect(on(open, {type: 'confirm'})).toEqual(entering('sign-in', draft));
	});

	it('leads to the first open one after it, and to those before only then', () => {
		const open = ['tester-role', 'permissions'];
		const draft = fullDraft({done: done.filter(id => !open.includes(id))});
		const later = on(atStep('redirect-uri', draft), {type: 'confirm'});
		expect(later.state).toMatchObject({step: 'permissions'});
		const last = on(atStep('permissions', {...draft, done: [...draft.done, 'tester-role']}), {
			type: 'confirm',
		});
		expect(last.state).toMatchObject({step: 'sign-in'});
	});

	it('for another app opens what was done for the first one', () => {
		const draft = fullDraft({proofs: proofsBy('machine', ...done)});
		const other = on(atStep('app-id', draft), {type: 'answer', value: '1679873086902799'});
		const open = ['app-secret', 'tester-role', 'tester-acceptance', 'redirect-uri'];
		expect(other.state).toMatchObject({step: 'app-secret', draft: {redirectUri: suggested}});
		const kept = 'draft' in other.state ? other.state.draft : undefined;
		expect(new Set(kept?.done)).toEqual(new Set(done.filter(id => !open.includes(id))));
		expect(kept?.proofs).toEqual({
			...proofsBy('machine', ...done.filter(id => !open.includes(id))),
			...proofsBy('person', 'app-id'),
		});
	});
});

describe('several redirect URIs in one answer', () => {
	const [second, third] = ['https://localhost:8474/callback', 'https://localhost:8475/callback'];
	const state = atStep('redirect-uri', newDraft());

	it('are kept apart: one to use, the others for when its port is busy', () => {
		const value = ` ${suggested} ${second}\n${third} ${suggested}`;
		expect(on(state, {type: 'answer', value}).state).toMatchObject({
			draft: {redirectUri: suggested, otherRedirectUris: [second, third]},
		});
	});

	it.each([', ', ',', '; ', ' , '])('may stand in a list, apart by %j', between => {
		const value = [suggested, second, third].join(between);
		expect(on(state, {type: 'answer', value}).state).toMatchObject({
			draft: {redirectUri: suggested, otherRedirectUris: [second, third]},
		});
	});

	it('are one where another address stands in the query', () => {
		const value = 'https://shop.example/callback?to=https://shop.example/in';
		expect(on(state, {type: 'answer', value}).state).toMatchObject({draft: {redirectUri: value}});
	});

	it('are all looked at', () => {
		const value = `${suggested} http://shop.example/callback`;
		expect(on(state, {type: 'answer', value}).state).toMatchObject({problem: 'uri-http-public'});
		expect(on(state, {type: 'answer', value: `${suggested} x`}).state).toMatchObject({
			problem: 'uri-spaces',
		});
	});

	it('stay when one of them is entered alone', () => {
		const draft = newDraft({redirectUri: suggested, otherRedirectUris: [second, third]});
		const one = on(atStep('redirect-uri', draft), {type: 'answer', value: second});
		expect(one.state).toMatchObject({
			draft: {redirectUri: second, otherRedirectUris: [third]},
		});
	});
});

describe('beside the answer', () => {
	const state = atStep('app-id', newDraft());

	it('opens a page and copies an address', () => {
		const address = 'https://developers.facebook.com/apps/';
		expect(on(state, {type: 'open-page', address})).toEqual({
			state,
			effects: [{type: 'open-page', address}],
		});
		expect(on(state, {type: 'copy', text: address})).toEqual({
			state,
			effects: [{type: 'copy', text: address}],
		});
	});

	it.each([true, false])('says honestly whether it was copied: %s', done => {
		expect(on(state, {type: 'copied', done}).state).toEqual({...state, copied: done});
	});

	it('shows that the draft could not be kept, and goes on', () => {
		const shown = on(state, failed(unwritable, 'save-draft'));
		expect(shown).toEqual({state: {...state, error: unwritable}, effects: []});
		expect(on(shown.state, {type: 'answer', value: appId}).state).toMatchObject({
			step: 'app-secret',
			draft: {appId},
		});
	});
});

describe('letting the sandbox do a step', () => {
	const state = atStep('app-id', newDraft());
	const practising = on(state, {type: 'do-for-me'});

	it('asks the sandbox once and takes over what it brings back', () => {
		expect(practising).toEqual({
			state: {...state, practising: true},
			effects: [{type: 'practise-step', step: 'app-id', draft: state.draft}],
		});
		expect(on(practising.state, {type: 'do-for-me'})).toEqual({
			state: practising.state,
			effects: [],
		});
		expect(
			on(practising.state, {type: 'practised', step: 'app-id', answers: {appId, metaAppId}}),
		).toEqual(
			entering(
				'app-secret',
				newDraft({appId, metaAppId, done: ['app-id'], proofs: proofsBy('person', 'app-id')}),
			),
		);
	});

	it('lets the sandbox do what is marked on a step that is a choice', () => {
		const marked = ['instagram_business_basic', 'instagram_business_manage_insights'];
		const at = atStep('permissions', newDraft());
		const {state: asked, effects} = on(at, {type: 'do-for-me', marked});
		expect(effects).toMatchObject([
			{type: 'practise-step', step: 'permissions', draft: {scopes: marked}},
		]);
		// Nothing is answered before it is done.
		const error = new AppError('sandbox-unreachable');
		expect(on(asked, failed(error, 'practise-step')).state).toMatchObject({draft: at.draft});
		expect(asked).toHaveProperty('draft', at.draft);
	});

	it('shows a failure of the sandbox on the step, which can be done by hand then', () => {
		const error = new AppError('sandbox-unreachable', {url: 'http://127.0.0.1:8474'});
		const shown = on(practising.state, failed(error, 'practise-step'));
		expect(shown.state).toEqual({...state, practising: false, error});
		expect(on(shown.state, {type: 'answer', value: appId}).state).toMatchObject({
			step: 'app-secret',
		});
	});

	it('ignores what comes when the person has gone on', () => {
		const elsewhere = on(practising.state, {type: 'back'}).state;
		expect(elsewhere).toEqual(atStep('create-app', state.draft));

		for (const late of [
			{type: 'practised', step: 'app-id', answers: {appId}},
			failed(new AppError('sandbox-unreachable'), 'practise-step'),
		] as const) {
			expect(on(elsewhere, late)).toEqual({state: elsewhere, effects: []});
		}
	});
});

describe('the sign-in step', () => {
	const draft = fullDraft();

	it.each(['confirm', 'do-for-me'] as const)(
		'begins with the check of id and secret on %s',
		type => {
			expect(on(atStep('sign-in', draft), {type})).toEqual({
				state: {at: 'checking', draft},
				effects: [{type: 'probe', draft}],
			});
		},
	);

	it('begins with the listener where the check is switched off', () => {
		expect(
			transition(
				{...rules, preflight: false},
				atStep('sign-in', draft),
				{type: 'confirm'},
				startOfTests,
			),
		).toEqual({
			state: {at: 'listening', draft, preflight: 'off'},
			effects: [{type: 'start-sign-in', draft}],
		});
	});

	it.each([
		['app-id', {appId: undefined}],
		['app-secret', {appSecret: undefined}],
		['redirect-uri', {redirectUri: undefined}],
		['permissions', {scopes: undefined}],
	] as const)('leads to %s first when that has no answer', (step, missing) => {
		const incomplete = fullDraft(missing);
		expect(on(atStep('sign-in', incomplete), {type: 'confirm'})).toEqual(
			entering(step, incomplete),
		);
	});
});
