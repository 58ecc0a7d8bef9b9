import {describe, expect, it, vi} from 'vitest';
import {createWorld} from '../support/deps.ts';
import {fullDraft, profile, rules} from './fixtures.ts';
import {answerAll, bodies, callbackOf, expectNothingOpen, reach, start} from './run.ts';

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
		answerAll(world, 'exchange', 'long-lived');
		const release = world.network.answerLater('account', bodies.account);
		await reach(wizard, 'waiting');
		world.listener.callback(callbackOf(1));
		await vi.waitFor(() => expect(world.network.waiting()).toBe(1));
		wizard.send({type});
		expect(wizard.state()).toMatchObject({at: 'exchanging', leaving: true});
		release();
		expect(await wizard.ended).toMatchObject({
			type: 'interrupted',
			draft: {granted: {account: {username: 'shop_es'}}},
		});
		expect(await world.store.drafts.list()).toMatchObject([{granted: {account: {}}}]);
		expectNothingOpen(world);
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
