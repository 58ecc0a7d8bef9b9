import {describe, expect, it} from 'vitest';
import {AppError} from '../../../src/core/errors.ts';
import {Secret} from '../../../src/core/secret.ts';
import {
	account,
	appId,
	appSecret,
	checkedCode,
	failed,
	fullDraft,
	grant,
	granted,
	home,
	metaAppId,
	newDraft,
	otherAccount,
	proofsBy,
	scopes,
	signIn,
	stepIds,
	suggested,
	unwritable,
	view,
} from '../fixtures.ts';
import {answers, stored, toCode, toName, walk} from './walk.ts';

/** A first run as far as the checklist. */
function firstRun() {
	const run = walk({type: 'home'});
	run.send(
		{type: 'home-loaded', home: home()},
		{type: 'start', flow: 'instagram-login'},
		{type: 'draft-ready', draft: newDraft()},
	);
	return run;
}

describe('a first run', () => {
	it('goes from nothing to a stored token', () => {
		const run = firstRun();
		run.send(...answers);
		expect(run.at('step')).toMatchObject({step: 'sign-in', notes: []});
		run.send(...toCode);
		expect(run.at('exchanging').draft).toEqual(run.kept());
		run.send(...toName);
		expect(run.at('naming').suggestion).toBe('shop_es');
		run.send({type: 'confirm'}, stored);
		expect(run.at('saved')).toMatchObject({missing: []});
		run.send({type: 'confirm'});
		expect(run.at('ended').outcome).toEqual({type: 'saved', profile: view()});
		expect(run.effects.map(({type}) => type)).toEqual([
			'load-home',
			'prepare-draft',
			...Array.from({length: 10}, () => 'save-draft'),
			'probe',
			'save-draft',
			'start-sign-in',
			'open-browser',
			'save-draft',
			'exchange',
			'save-draft',
			'identify',
			'save-draft',
			'save-profile',
			'remove-draft',
		]);
	});

	it('keeps the draft at each step with all that was answered so far', () => {
		const run = firstRun();

		for (const [index, answer] of answers.entries()) {
			expect(run.kept()).toMatchObject({step: stepIds[index], done: stepIds.slice(0, index)});
			run.send(answer);
		}

		expect(run.kept()).toEqual({
			...fullDraft(),
			done: stepIds.slice(0, -1),
			proofs: proofsBy('person', ...stepIds.slice(0, -1)),
		});
	});

	it('goes back through every step to home, and forward again without being asked anything', () => {
		const run = firstRun();
		run.send(...answers);
		const draft = run.at('step').draft;

		for (const step of [...stepIds].reverse().slice(1)) {
			run.send({type: 'back'});
			expect(run.at('step')).toMatchObject({step, draft: {...draft, step}});
		}

		run.send({type: 'confirm'});
		expect(run.at('step')).toMatchObject({step: 'sign-in', draft});
		run.send(...stepIds.map(() => ({type: 'back'}) as const));
		expect(run.at('starting').entry).toEqual({type: 'home'});
	});
});

describe('a later run', () => {
	it.each(stepIds.map((step, index) => [step, index] as const))(
		'resumes at %s and reaches the end from there',
		(step, index) => {
			const first = firstRun();
			first.send(...answers.slice(0, index), {type: 'interrupt'});
			expect(first.at('ended').outcome).toMatchObject({type: 'interrupted'});

			const later = walk({type: 'home'});
			later.send({type: 'home-loaded', home: home({draft: first.kept()})});
			later.at('home');
			later.send({type: 'resume'});
			expect(later.at('step')).toMatchObject({step, draft: {done: stepIds.slice(0, index)}});
			later.send(...answers.slice(index), ...toCode, ...toName, {type: 'confirm'}, stored);
			expect(later.at('saved').profile).toEqual(view());
		},
	);

	it('begins at the name when Meta had granted already', () => {
		const first = firstRun();
		first.send(...answers, ...toCode, ...toName, {type: 'interrupt'});
		const later = walk({type: 'setup'});
		later.send({type: 'home-loaded', home: home({draft: first.kept()})});
		expect(later.at('naming').granted).toEqual(granted);
		later.send({type: 'answer', value: 'shop'}, stored);
		expect(later.at('saved').token).toBeInstanceOf(Secret);
		expect(later.effects.map(({type}) => type)).not.toContain('exchange');
	});

	it('asks only whose the token is when the first was left during the exchange', () => {
		const first = firstRun();
		first.send(...answers, ...toCode, {type: 'interrupt'}, {type: 'issued', grant});
		expect(first.at('ended').outcome).toMatchObject({type: 'interrupted'});
		const later = walk({type: 'setup'});
		later.send({type: 'home-loaded', home: home({draft: first.kept()})});
		expect(later.effects).toContainEqual({type: 'identify', draft: first.kept(), grant});
		later.send(
			{type: 'granted', choices: [granted], stored: []},
			{type: 'answer', value: 'shop'},
			stored,
		);
		expect(later.at('saved').profile).toEqual(view());
		expect(later.effects.map(({type}) => type)).not.toContain('exchange');
	});

	it.each([
		['app-id', '1679873086902792'],
		['app-secret', new Secret('0123456789abcdef0123456789abcdef')],
	] as const)('signs in anew when the answer to %s was changed after the grant', (step, value) => {
		const first = firstRun();
		first.send(...answers, ...toCode, ...toName, {type: 'back'}, {type: 'go-to', step});
		first.send({type: 'answer', value}, {type: 'interrupt'});
		expect(first.kept()?.granted).toBeUndefined();
		const later = walk({type: 'setup'});
		later.send({type: 'home-loaded', home: home({draft: first.kept()})});
		expect(later.at('step').step).toBe(step === 'app-id' ? 'app-secret' : 'sign-in');
	});

	it('keeps the grant when the same answer is given again', () => {
		const first = firstRun();
		first.send(...answers, ...toCode, ...toName, {type: 'back'}, {type: 'go-to', step: 'app-id'});
		first.send({type: 'answer', value: appId}, {type: 'interrupt'});
		expect(first.kept()).toMatchObject({granted});
	});
});

describe('a failure', () => {
	it('leads over its cure to a new sign-in', () => {
		const run = firstRun();
		run.send(...answers, {type: 'confirm'});
		const error = new AppError('provider-refused', {
			failure: 'invalid-platform-app',
			step: 'app-credentials',
		});
		run.send(failed(error, 'probe'), {type: 'confirm'});
		expect(run.at('step').step).toBe('app-id');
		run.send({type: 'answer', value: '1679873086902792'});
		expect(run.at('step')).toMatchObject({step: 'app-secret', draft: {appSecret: undefined}});
		run.send({type: 'answer', value: appSecret});

		// What was done for the other app has to be done for this one.
		for (const step of ['tester-role', 'tester-acceptance', 'redirect-uri']) {
			expect(run.at('step').step).toBe(step);
			run.send({type: 'confirm'});
		}

		expect(run.at('step').step).toBe('sign-in');
		run.send(...toCode, ...toName, {type: 'confirm'}, stored);
		run.at('saved');
	});

	it('at the port leads to the redirect URI, and everything else stays', () => {
		const run = firstRun();
		run.send(...answers, {type: 'confirm'}, {type: 'probed', result: 'unknown'});
		run.send(failed(new AppError('port-busy'), 'start-sign-in'), {type: 'confirm'});
		run.send({type: 'answer', value: 'https://localhost:8474/callback'});
		expect(run.at('step')).toMatchObject({
			step: 'sign-in',
			draft: {metaAppId, appId, redirectUri: 'https://localhost:8474/callback'},
		});
	});

	it('of a store that cannot be written is tried again without a new sign-in', () => {
		const run = firstRun();
		run.send(...answers, ...toCode, ...toName, {type: 'confirm'});
		run.send(failed(unwritable, 'save-draft'), failed(unwritable, 'save-profile'));
		expect(run.at('failed').retry).toBe('save');
		run.send({type: 'confirm'}, stored);
		run.at('saved');
		expect(run.effects.filter(({type}) => type === 'exchange')).toHaveLength(1);
	});

	it('after the wrong account leads back to the sign-in', () => {
		const run = firstRun();
		const other = {...granted, account: otherAccount};
		run.send(...answers, ...toCode, {type: 'issued', grant});
		run.send({type: 'granted', choices: [other], stored: []}, {type: 'back'});
		expect(run.at('step')).toMatchObject({
			step: 'sign-in',
			draft: {granted: {account: otherAccount}},
		});
		run.send({type: 'try-again'}, ...toCode.slice(1), ...toName);
		expect(run.at('naming').granted.account).toEqual(account);
	});

	it('to find a name costs no sign-in: Enter on the sign-in offers it again', () => {
		const run = firstRun();
		run.send(...answers, ...toCode, ...toName, {type: 'back'}, {type: 'confirm'});
		expect(run.effects.at(-1)).toMatchObject({type: 'identify', draft: {granted}});
		run.send({type: 'granted', choices: [granted], stored: []});
		expect(run.at('naming')).toMatchObject({granted, suggestion: 'shop_es'});
		expect(run.effects.filter(({type}) => type === 'exchange')).toHaveLength(1);
	});

	it('of permissions that were changed since is followed by a new sign-in', () => {
		const run = firstRun();
		run.send(...answers, ...toCode, ...toName, {type: 'back'});
		run.send({type: 'go-to', step: 'permissions'}, {type: 'answer', value: scopes.slice(0, 1)});
		expect(run.at('step')).toMatchObject({step: 'sign-in', draft: {granted}});
		run.send({type: 'confirm'});
		run.at('checking');
	});
});

describe('from home', () => {
	const shop = view();
	const atHome = () => {
		const run = walk({type: 'home'});
		run.send({type: 'home-loaded', home: home({profiles: [shop]})});
		return run;
	};

	it('a second account uses the app that is known', () => {
		const run = atHome();
		run.send({type: 'connect-another'}, {type: 'start', flow: 'instagram-login'});
		const done = ['developer-account', 'create-app', 'app-id', 'app-secret', 'redirect-uri'];
		run.send({type: 'draft-ready', draft: fullDraft({step: 'professional-account', done})});
		const asked = ['professional-account', 'tester-role', 'tester-acceptance'];

		for (const step of asked) {
			expect(run.at('step').step).toBe(step);
			run.send({type: 'confirm'});
		}

		expect(run.at('step').step).toBe('permissions');
		run.send({type: 'confirm'}, ...toCode, {
			type: 'granted',
			choices: [{...granted, account: otherAccount}],
			stored: [shop],
		});
		expect(run.at('naming').suggestion).toBe('cafe_es');
		run.send({type: 'answer', value: 'shop'});
		expect(run.at('naming').conflict).toMatchObject({type: 'switch-account'});
		run.send({type: 'answer', value: 'cafe'});
		expect(run.at('saving')).toMatchObject({name: 'cafe', agreed: undefined});
	});

	it('signing in again goes to the browser and asks nothing', () => {
		const run = atHome();
		const again = fullDraft({key: 'shop', name: 'shop', again: true});
		run.send(
			{type: 'sign-in-again', name: 'shop'},
			{type: 'draft-ready', draft: again},
			{type: 'probed', result: 'ok'},
			{type: 'signing-in', signIn},
			{type: 'code', code: checkedCode()},
			{type: 'granted', choices: [granted], stored: [shop]},
			stored,
		);
		expect(run.at('saved').profile).toEqual(shop);
	});

	it('a removed profile is gone from the picture, and so is home when it was the last', () => {
		const run = atHome();
		run.send({type: 'remove', name: 'shop'}, {type: 'confirm'});
		expect(run.effects.at(-1)).toEqual({type: 'remove', name: 'shop'});
		const notice = {type: 'removed', name: 'shop'} as const;
		run.send({type: 'home-loaded', home: home(), notice});
		expect(run.at('choosing').notice).toEqual(notice);
	});
});

describe('a run without questions', () => {
	it('is driven by answers to its states alone', () => {
		const run = walk({type: 'sign-in', draft: fullDraft({key: 'shop', name: 'shop'})});
		run.send({type: 'probed', result: 'ok'}, {type: 'signing-in', signIn});
		expect(run.at('waiting').signIn).toMatchObject({redirectUri: suggested, listening: true});
		run.send(
			{type: 'code', code: checkedCode()},
			{type: 'granted', choices: [granted], stored: [view()]},
		);
		run.send({type: 'answer', value: 'shop'});
		expect(run.at('naming').conflict).toEqual({type: 'replace', name: 'shop'});
		run.send({type: 'answer', value: 'shop'}, stored, {type: 'confirm'});
		expect(run.at('ended').outcome).toMatchObject({type: 'saved'});
	});
});
