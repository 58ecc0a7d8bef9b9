import {describe, expect, it} from 'vitest';
import type {Store} from '../../src/core/ports.ts';
import {createStore} from '../../src/store/store.ts';
import {createWorld, type World} from '../support/deps.ts';
import {tempFolder} from '../support/temp-folder.ts';
import {appId, fullDraft, grant, granted, profile} from './fixtures.ts';
import {answerAll, callbackOf, expectNothingOpen, reach, start} from './run.ts';

/** A world whose store is on a disk, as two windows share it. */
async function createShared(): Promise<World & {readonly disk: Store}> {
	const world = createWorld();
	const disk = createStore(await tempFolder(), {owner: process.geteuid?.()});
	return {...world, disk, deps: {...world.deps, store: disk}};
}

const unfinished = fullDraft({key: 'shop', name: 'shop', step: 'permissions'});

describe('a set-up that another window has finished meanwhile', () => {
	it('is not written again by the one that is left', async () => {
		const world = await createShared();
		await world.disk.drafts.save(unfinished);
		const {wizard} = start({type: 'setup', name: 'shop'}, {world});
		await reach(wizard, 'step');
		await world.disk.profiles.save(profile({revision: 0}));
		await world.disk.drafts.remove('shop');
		wizard.send({type: 'interrupt'});
		expect(await wizard.ended).toEqual({type: 'interrupted', draft: undefined, kept: false});
		expect(await world.disk.drafts.list()).toEqual([]);
		expectNothingOpen(world);
	});

	it('is not written again with a token that a profile holds', async () => {
		const world = await createShared();
		await world.disk.drafts.save({...unfinished, granted});
		const {wizard} = start({type: 'setup', name: 'shop'}, {world});
		await reach(wizard, 'naming');
		await world.disk.profiles.save(profile({token: grant.token, revision: 0}));
		await world.disk.drafts.remove('shop');
		wizard.send({type: 'quit'});
		expect(await wizard.ended).toMatchObject({kept: false});
		expect(await world.disk.drafts.list()).toEqual([]);
	});

	it('is written with a token that no profile holds: nothing that Meta issued is lost', async () => {
		const world = await createShared();
		answerAll(world, 'exchange', 'long-lived', 'account');
		const draft = {...unfinished, again: true, step: 'sign-in'};
		await world.disk.drafts.save(draft);
		const {wizard} = start({type: 'setup', name: 'shop'}, {world});
		await reach(wizard, 'waiting');
		world.listener.callback(callbackOf(1));
		await reach(wizard, 'naming');
		await world.disk.drafts.remove('shop');
		wizard.send({type: 'interrupt'});
		expect(await wizard.ended).toMatchObject({kept: true});
		expect(await world.disk.drafts.list()).toMatchObject([{key: 'shop', granted: {}}]);
	});
});

describe('a set-up that is this window’s own', () => {
	it('is written when it is left, though it was never on the disk before', async () => {
		const world = await createShared();
		const {wizard} = start({type: 'sign-in', draft: fullDraft()}, {world});
		await reach(wizard, 'waiting');
		wizard.send({type: 'interrupt'});
		expect(await wizard.ended).toMatchObject({kept: true});
		expect(await world.disk.drafts.list()).toMatchObject([{key: '_new', appId}]);
	});
});
