import {expect, it} from 'vitest';
import {Secret} from '../../src/core/secret.ts';
import {createStore} from '../../src/store/store.ts';
import {refreshProfile} from '../../src/wizard/refresh.ts';
import {createWorld} from '../support/deps.ts';
import {tempFolder} from '../support/temp-folder.ts';
import {appId, appSecret, profile} from './fixtures.ts';
import {answers} from './machine/walk.ts';
import {answerAll, bodies, callbackOf, expectNothingOpen, reach, start} from './run.ts';

/** A world whose store is on a disk. */
async function createWorldOnDisk() {
	const world = createWorld();
	const store = createStore(await tempFolder(), {owner: process.geteuid?.()});
	return {...world, deps: {...world.deps, store}};
}

it('a set-up is resumed from the disk, signed in and stored, and its draft is gone', async () => {
	const world = await createWorldOnDisk();
	const first = start({type: 'setup'}, {world});
	await reach(first.wizard, 'step');
	const [before, after] = [answers.slice(0, 5), answers.slice(5)];
	before.forEach(first.wizard.send);
	first.wizard.send({type: 'interrupt'});
	expect(await first.wizard.ended).toMatchObject({type: 'interrupted'});

	const later = start({type: 'setup'}, {world});
	answerAll(world, 'exchange', 'long-lived', 'account');
	expect(await reach(later.wizard, 'step')).toMatchObject({
		step: 'tester-role',
		draft: {appId, appSecret},
	});
	after.forEach(later.wizard.send);
	later.wizard.send({type: 'confirm'});
	await reach(later.wizard, 'waiting');
	world.listener.callback(callbackOf(1));
	await reach(later.wizard, 'naming');
	later.wizard.send({type: 'answer', value: 'shop'});
	await reach(later.wizard, 'saved');
	later.wizard.send({type: 'confirm'});
	await later.wizard.ended;

	expect(await world.deps.store.drafts.list()).toEqual([]);
	expect(await world.deps.store.profiles.read('shop')).toMatchObject({
		account: {id: '17841405793187219'},
		token: new Secret('IGAAlong0lived0token000000000001'),
		revision: 1,
	});
	expectNothingOpen(world);
});

it('two set-ups without a name are kept beside each other', async () => {
	const world = await createWorldOnDisk();

	for (const value of [appId, '990602627938098']) {
		const {wizard} = start({type: 'home'}, {world});
		const {at} = await Promise.race([reach(wizard, 'home'), reach(wizard, 'choosing')]);

		if (at === 'home') {
			wizard.send({type: 'connect-another'});
		}

		wizard.send({type: 'start', flow: 'instagram-login'});
		await reach(wizard, 'step');
		wizard.send({type: 'go-to', step: 'app-id'});
		wizard.send({type: 'answer', value});
		wizard.send({type: 'interrupt'});
		await wizard.ended;
	}

	const drafts = await world.deps.store.drafts.list();
	expect(drafts.map(draft => draft.appId).sort()).toEqual([appId, '990602627938098']);
});

it('many refreshes at once make one request', async () => {
	const {deps, network} = await createWorldOnDisk();
	await deps.store.profiles.save(profile({revision: 0}));
	network.answer('refresh', bodies.refresh);
	const results = await Promise.all(Array.from({length: 8}, () => refreshProfile(deps, 'shop')));
	expect(network.requests).toHaveLength(1);
	expect(new Set(results.map(({outcome}) => outcome))).toEqual(new Set(['refreshed']));
	expect(await deps.store.profiles.read('shop')).toMatchObject({revision: 2});
});
