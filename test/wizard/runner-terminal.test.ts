import {describe, expect, it, vi} from 'vitest';
import {AppError} from '../../src/core/errors.ts';
import type {Draft} from '../../src/core/profile.ts';
import {Secret} from '../../src/core/secret.ts';
import {createWorld} from '../support/deps.ts';
import {app, appId, profile, scopes, unwritable} from './fixtures.ts';
import {answerAll, callbackOf, expectNothingOpen, reach, start, until} from './run.ts';

describe('a set-up on the terminal', () => {
	it('walks through the checklist, and a later run resumes it', async () => {
		const {world, wizard} = start({type: 'home'});
		await reach(wizard, 'choosing');
		wizard.send({type: 'start', flow: 'instagram-login'});
		await reach(wizard, 'step');
		wizard.send({type: 'confirm'});
		wizard.send({type: 'confirm'});
		wizard.send({type: 'answer', value: ''});
		wizard.send({type: 'answer', value: appId});
		wizard.send({type: 'interrupt'});
		expect(await wizard.ended).toMatchObject({type: 'interrupted', draft: {appId}});
		expectNothingOpen(world);

		const later = start({type: 'home'}, {world});
		expect(await reach(later.wizard, 'home')).toMatchObject({
			home: {draft: {key: '_new', step: 'app-secret', appId}},
		});
		later.wizard.send({type: 'resume'});
		expect(await reach(later.wizard, 'step')).toMatchObject({step: 'app-secret'});
	});

	it('writes drafts in the order of the answers, however long one takes', async () => {
		const world = createWorld();
		const {promise: gate, resolve: open} = Promise.withResolvers<void>();
		const {drafts} = world.store;
		const begun: string[] = [];
		const store = {
			...world.store,
			drafts: {
				...drafts,
				async save(draft: Draft) {
					begun.push(draft.step);
					await gate;
					return drafts.save(draft);
				},
			},
		};
		const {wizard} = start({type: 'setup'}, {world: {...world, deps: {...world.deps, store}}});
		await reach(wizard, 'step');
		wizard.send({type: 'confirm'});
		wizard.send({type: 'interrupt'});
		await vi.waitFor(() => expect(begun).toEqual(['professional-account']));
		open();
		await wizard.ended;
		// The last one twice: leaving writes it once more.
		expect(begun).toEqual(['professional-account', 'developer-account', 'developer-account']);
		expect(await drafts.list()).toMatchObject([{step: 'developer-account'}]);
	});

	it('signs in again with what is stored', async () => {
		const {world, wizard} = start(
			{type: 'home'},
			{stored: {profiles: [profile()], apps: [app], settings: {current: 'shop'}}},
		);
		answerAll(world, 'exchange', 'long-lived', 'account');
		await reach(wizard, 'home');
		wizard.send({type: 'sign-in-again', name: 'shop'});
		await reach(wizard, 'waiting');
		expect(new URL(world.visited[0] ?? '').searchParams.get('force_reauth')).toBe('true');
		world.listener.callback(callbackOf(1));
		expect(await reach(wizard, 'saved')).toMatchObject({profile: {name: 'shop', scopes}});
		expect(await world.store.profiles.read('shop')).toMatchObject({revision: 2});
		wizard.send({type: 'home'});
		expect(await reach(wizard, 'home')).toMatchObject({home: {draft: undefined}});
	});

	it('goes on when the draft cannot be kept, and says so on the step', async () => {
		const {world, wizard} = start({type: 'setup'});
		world.store.broken.set('drafts.save', unwritable);
		await until(wizard, 'step', ({error}) => error === unwritable);
		wizard.send({type: 'confirm'});
		expect(wizard.state()).toMatchObject({at: 'step', step: 'developer-account'});
	});

	it('has the sandbox do a step, and shows when it cannot', async () => {
		const answers = [
			Promise.reject(new AppError('sandbox-unreachable', {url: 'http://127.0.0.1:8474'})),
			Promise.resolve({appId}),
		];
		const practice = {
			step: () => answers.shift() ?? Promise.resolve({}),
			signIn: () => Promise.resolve(),
		};
		const {wizard} = start({type: 'setup'}, {practice});
		await reach(wizard, 'step');
		wizard.send({type: 'go-to', step: 'app-id'});
		wizard.send({type: 'do-for-me'});
		await until(wizard, 'step', ({error}) => error !== undefined);
		expect(wizard.state()).toMatchObject({
			step: 'app-id',
			practising: false,
			error: {code: 'sandbox-unreachable'},
		});
		wizard.send({type: 'do-for-me'});
		await until(wizard, 'step', ({step}) => step === 'app-secret');
		expect(wizard.state()).toMatchObject({draft: {appId}});
	});

	it('has nobody do a step where there is no sandbox', async () => {
		const {wizard} = start({type: 'setup'});
		const state = await reach(wizard, 'step');
		wizard.send({type: 'do-for-me'});
		expect(wizard.state()).toBe(state);
	});

	it.each([true, false])(
		'copies, and says whether there is a clipboard: %s',
		async hasClipboard => {
			const {world, wizard} = start({type: 'setup'}, {hasClipboard});
			await reach(wizard, 'step');
			wizard.send({type: 'copy', text: new Secret('to copy')});
			await until(wizard, 'step', ({copied}) => copied !== undefined);
			expect(wizard.state()).toMatchObject({copied: hasClipboard});
			expect(world.clipboard).toEqual(hasClipboard ? ['to copy'] : []);
		},
	);
});
