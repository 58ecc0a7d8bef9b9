import {describe, expect, it, vi} from 'vitest';
import type {App} from '../../src/core/profile.ts';
import {createWorld} from '../support/deps.ts';
import {fullDraft, profile, rules, unwritable} from './fixtures.ts';
import {answerAll, bodies, callbackOf, expectNothingOpen, reach, start, until} from './run.ts';

const entry = {type: 'sign-in', draft: fullDraft({key: 'shop', name: 'shop'})} as const;

describe.each(['interrupt', 'quit'] as const)('%s', type => {
	it('aborts the check of id and secret', async () => {
		const world = createWorld();
		world.network.answerLater('preflight', '');
		const {wizard} = start(entry, {world, run: {rules}});
		wizard.send({type});
		expect(await wizard.ended).toMatchObject({type: 'interrupted', draft: {key: 'shop'}});
		expectNothingOpen(world);
	});

	it('closes a listener that was just being opened, and opens no browser', async () => {
		const {world, wizard} = start(entry);
		const open = world.listener.openLater();
		await reach(wizard, 'listening');
		wizard.send({type});
		open();
		expect(await wizard.ended).toMatchObject({type: 'interrupted'});
		expectNothingOpen(world);
		expect(world.visited).toEqual([]);
	});

	it('closes the listener that waits and cancels its time-out', async () => {
		const {world, wizard} = start(entry);
		await reach(wizard, 'waiting');
		expect([world.listener.open(), world.clock.alarms()]).toEqual([1, 1]);
		wizard.send({type});
		expect(await wizard.ended).toMatchObject({type: 'interrupted'});
		expect(world.listener.endings).toEqual(['close']);
		expectNothingOpen(world);
	});

	it('does not wait for a browser that cannot make up its mind', async () => {
		const {world, wizard} = start(entry, {browser: () => new Promise(() => undefined)});
		expect(await reach(wizard, 'waiting')).toMatchObject({browser: 'opening'});
		wizard.send({type});
		expect(await wizard.ended).toMatchObject({type: 'interrupted'});
		expectNothingOpen(world);
	});

	it('keeps what Meta grants when the code is spent, in the draft', async () => {
		const {world, wizard} = start(entry);
		answerAll(world, 'exchange');
		const release = world.network.answerLater('long-lived', bodies['long-lived']);
		await reach(wizard, 'waiting');
		world.listener.callback(callbackOf(1));
		await vi.waitFor(() => expect(world.network.waiting()).toBe(1));
		wizard.send({type});
		expect(wizard.state()).toMatchObject({at: 'exchanging', leaving: true});
		release();
		expect(await wizard.ended).toMatchObject({type: 'interrupted', kept: true});
		expect(await world.store.drafts.list()).toMatchObject([{granted: {grant: {}}}]);
		expectNothingOpen(world);
	});

	it('does not wait for the account once the token is kept', async () => {
		const {world, wizard} = start(entry);
		answerAll(world, 'exchange', 'long-lived');
		world.network.answerLater('account', bodies.account);
		await reach(wizard, 'waiting');
		world.listener.callback(callbackOf(1));
		await until(wizard, 'exchanging', ({now}) => now === 'account');
		wizard.send({type});
		expect(await wizard.ended).toMatchObject({type: 'interrupted', kept: true});
		expect(await world.store.drafts.list()).toMatchObject([{granted: {grant: {}}}]);
		expectNothingOpen(world);
	});

	it('ends as a failure when the token could not be kept', async () => {
		const {world, wizard} = start(entry);
		answerAll(world, 'exchange');
		const release = world.network.answerLater('long-lived', bodies['long-lived']);
		await reach(wizard, 'waiting');
		world.store.broken.set('drafts.save', unwritable);
		world.listener.callback(callbackOf(1));
		await vi.waitFor(() => expect(world.network.waiting()).toBe(1));
		wizard.send({type});
		release();
		expect(await wizard.ended).toEqual({type: 'failed', error: unwritable});
		expect(wizard.state()).toMatchObject({outcome: {type: 'failed'}});
	});

	it('says when the answers could not be kept', async () => {
		const {world, wizard} = start({type: 'setup', name: 'shop'});
		await reach(wizard, 'step');
		world.store.broken.set('drafts.save', unwritable);
		wizard.send({type: 'confirm'});
		wizard.send({type});
		expect(await wizard.ended).toMatchObject({type: 'interrupted', kept: false});
	});

	it('waits no longer for the lock of a profile the second time, and says what is kept', async () => {
		const {world, wizard} = start(entry);
		answerAll(world, 'exchange', 'long-lived', 'account');
		await reach(wizard, 'waiting');
		const {promise: held, resolve: release} = Promise.withResolvers<void>();
		const holder = world.store.profiles.locked('shop', () => held);
		world.listener.callback(callbackOf(1));
		await reach(wizard, 'naming');
		wizard.send({type: 'answer', value: 'shop'});
		wizard.send({type});
		expect(wizard.state()).toMatchObject({at: 'saving', leaving: true});
		wizard.send({type});
		expect(await wizard.ended).toMatchObject({type: 'interrupted', kept: true});
		release();
		await holder;
		expect(await world.store.profiles.read('shop')).toBeUndefined();
		expect(await world.store.drafts.list()).toMatchObject([{granted: {account: {}}}]);
		expectNothingOpen(world);
	});

	it('is a success when the profile was stored after the second time', async () => {
		const world = createWorld();
		const {promise: gate, resolve: open} = Promise.withResolvers<void>();
		const {promise: begun, resolve: begin} = Promise.withResolvers<void>();
		const {apps} = world.store;
		const save = async (stored: App): Promise<void> => {
			begin();
			await gate;
			return apps.save(stored);
		};
		const store = {...world.store, apps: {...apps, save}};
		const {wizard} = start(entry, {world: {...world, deps: {...world.deps, store}}});
		answerAll(world, 'exchange', 'long-lived', 'account');
		await reach(wizard, 'waiting');
		world.listener.callback(callbackOf(1));
		await reach(wizard, 'naming');
		wizard.send({type: 'answer', value: 'shop'});
		await begun;
		wizard.send({type});
		wizard.send({type});
		open();
		expect(wizard.state()).toMatchObject({outcome: {type: 'interrupted'}});
		expect(await wizard.ended).toMatchObject({type: 'saved', profile: {name: 'shop'}});
		expect(await world.store.drafts.list()).toEqual([]);
	});

	it('waits some seconds for a refresh, and says so, not longer', async () => {
		const {world, wizard} = start({type: 'home'}, {stored: {profiles: [profile()]}});
		world.network.answerLater('refresh', bodies.refresh);
		await reach(wizard, 'home');
		wizard.send({type: 'refresh', name: 'shop'});
		await vi.waitFor(() => expect(world.network.waiting()).toBe(1));
		wizard.send({type});
		expect(wizard.state()).toMatchObject({at: 'home', leaving: type});
		world.clock.advance(5000);
		expect(await wizard.ended).toMatchObject({
			type: type === 'quit' ? 'done' : 'interrupted',
		});
		expect(await world.store.profiles.read('shop')).toMatchObject({revision: 1});
		expectNothingOpen(world);
	});

	it('waits no longer for the lock that a refresh needs the second time', async () => {
		const {world, wizard} = start({type: 'home'}, {stored: {profiles: [profile()]}});
		const {promise: held, resolve: release} = Promise.withResolvers<void>();
		const holder = world.store.profiles.locked('shop', () => held);
		await reach(wizard, 'home');
		wizard.send({type: 'refresh', name: 'shop'});
		wizard.send({type});
		wizard.send({type});
		await wizard.ended;
		release();
		await holder;
		expect(world.network.requests).toEqual([]);
	});

	it('waits some seconds for that, not longer', async () => {
		const {world, wizard} = start(entry);
		world.network.answerLater('exchange', bodies.exchange);
		await reach(wizard, 'waiting');
		world.listener.callback(callbackOf(1));
		wizard.send({type});
		world.clock.advance(4999);
		expect(wizard.state().at).toBe('exchanging');
		world.clock.advance(1);
		expect(await wizard.ended).toMatchObject({type: 'interrupted'});
		expectNothingOpen(world);
	});

	it('ends at once the second time', async () => {
		const {world, wizard} = start(entry);
		world.network.answerLater('exchange', bodies.exchange);
		await reach(wizard, 'waiting');
		world.listener.callback(callbackOf(1));
		wizard.send({type});
		wizard.send({type});
		expect(await wizard.ended).toMatchObject({type: 'interrupted'});
		expectNothingOpen(world);
	});

	it('leaves the grant in the draft while the name is asked for', async () => {
		const {world, wizard} = start(entry);
		answerAll(world, 'exchange', 'long-lived', 'account');
		await reach(wizard, 'waiting');
		world.listener.callback(callbackOf(1));
		await reach(wizard, 'naming');
		wizard.send({type});
		expect(await wizard.ended).toMatchObject({type: 'interrupted'});
		expect(await world.store.drafts.list()).toMatchObject([{granted: {account: {}}}]);
	});

	it('finishes a save that has begun', async () => {
		const {world, wizard} = start(entry);
		answerAll(world, 'exchange', 'long-lived', 'account');
		await reach(wizard, 'waiting');
		world.listener.callback(callbackOf(1));
		await reach(wizard, 'naming');
		wizard.send({type: 'answer', value: 'shop'});
		wizard.send({type});
		expect(await wizard.ended).toMatchObject({type: 'saved', profile: {name: 'shop'}});
		expect(await world.store.drafts.list()).toEqual([]);
		expectNothingOpen(world);
	});

	it('finishes a refresh, because Meta may have replaced the token', async () => {
		const {world, wizard} = start({type: 'home'}, {stored: {profiles: [profile()]}});
		const release = world.network.answerLater('refresh', bodies.refresh);
		await reach(wizard, 'home');
		wizard.send({type: 'refresh', name: 'shop'});
		await vi.waitFor(() => expect(world.network.waiting()).toBe(1));
		wizard.send({type});
		release();
		await wizard.ended;
		expect(await world.store.profiles.read('shop')).toMatchObject({revision: 2});
		expectNothingOpen(world);
	});

	it('leaves a step with every answer kept', async () => {
		const {world, wizard} = start({type: 'setup', name: 'shop'});
		await reach(wizard, 'step');
		wizard.send({type: 'confirm'});
		wizard.send({type});
		await wizard.ended;
		expect(await world.store.drafts.list()).toMatchObject([
			{key: 'shop', step: 'developer-account', done: ['professional-account']},
		]);
	});
});

describe('a bug', () => {
	it('ends the run with an error without secrets, and lets go of everything', async () => {
		const world = createWorld();
		const deps = {
			...world.deps,
			openBrowser: () => Promise.reject(new TypeError('bad: access_token=IGAAsecret0000000000000')),
		};
		const {wizard} = start(entry, {world: {...world, deps}});
		expect(await wizard.ended).toMatchObject({
			type: 'failed',
			error: {code: 'unexpected', details: {said: 'bad: access_token=•••'}},
		});
		expect(wizard.state().at).toBe('ended');
		expectNothingOpen(world);
	});

	it('in whoever listens to the states does so too', async () => {
		const {world, wizard} = start(entry);
		await reach(wizard, 'waiting');
		wizard.subscribe(() => {
			if (wizard.state().at === 'waiting') {
				throw new TypeError('cannot draw');
			}
		});
		wizard.send({type: 'paste-refused', problem: 'paste-empty'});
		expect(await wizard.ended).toMatchObject({
			type: 'failed',
			error: {code: 'unexpected', details: {said: 'cannot draw'}},
		});
		expectNothingOpen(world);
	});
});
