import {describe, expect, it} from 'vitest';
import {AppError} from '../../src/core/errors.ts';
import {day} from '../../src/core/tokens.ts';
import {changeStored} from '../../src/wizard/stored.ts';
import {loadHome} from '../../src/wizard/views.ts';
import {createWorld, startOfTests} from '../support/deps.ts';
import {fullDraft, grant, newDraft, otherAccount, profile} from './fixtures.ts';
import {bodies} from './run.ts';

const cafe = profile({name: 'cafe', account: otherAccount});

function worldWithTwo() {
	return createWorld({stored: {profiles: [profile(), cafe], settings: {current: 'shop'}}});
}

describe('what home shows', () => {
	it('is every profile without its token, and the files that cannot be read', async () => {
		const world = worldWithTwo();
		const broken = {name: 'old', file: 'old.json'};
		world.store.unreadable.push(broken);
		const {home} = await loadHome(world.deps);
		expect(home.profiles).toMatchObject([
			{name: 'shop', current: true, state: 'due', daysLeft: 30},
			{name: 'cafe', current: false},
		]);
		expect(home.profiles.every(view => !('token' in view))).toBe(true);
		expect(home.unreadable).toEqual([broken]);
	});

	it('offers an unfinished set-up without a token that has ended meanwhile', async () => {
		const ended = {...grant, expiresAt: startOfTests};
		const {deps} = createWorld({stored: {drafts: [fullDraft({granted: {grant: ended}})]}});
		expect((await loadHome(deps)).home.draft).toEqual(fullDraft());
	});

	it('offers the newest unfinished set-up, or the one of the given name', async () => {
		const old = newDraft({key: 'shop', name: 'shop', savedAt: 1});
		const newest = newDraft({key: '_new', savedAt: 2});
		const {deps} = createWorld({stored: {drafts: [old, newest]}});
		expect((await loadHome(deps)).home.draft).toEqual(newest);
		expect((await loadHome(deps, {name: 'shop'})).home.draft).toEqual(old);
		expect((await loadHome(deps, {name: 'cafe'})).home.draft).toBeUndefined();
	});
});

describe('a change from home', () => {
	it('makes a profile current', async () => {
		const {deps} = worldWithTwo();
		expect(await changeStored(deps, {type: 'use', name: 'cafe'})).toMatchObject({
			home: {profiles: [{current: false}, {name: 'cafe', current: true}]},
			notice: {type: 'current', name: 'cafe'},
		});
	});

	it('does not make a profile current that is gone', async () => {
		const {deps, store} = worldWithTwo();
		expect(await changeStored(deps, {type: 'use', name: 'gone'})).toMatchObject({
			notice: {type: 'error', error: {code: 'profile-not-found'}},
		});
		expect(await store.settings.read()).toEqual({current: 'shop'});
	});

	it('removes a profile; the current one leaves no name behind', async () => {
		const {deps, store} = worldWithTwo();
		expect(await changeStored(deps, {type: 'remove', name: 'cafe'})).toMatchObject({
			home: {profiles: [{name: 'shop', current: true}]},
			notice: {type: 'removed', name: 'cafe'},
		});
		await changeStored(deps, {type: 'remove', name: 'shop'});
		expect(await store.settings.read()).toEqual({current: undefined});
	});

	it('removes the unfinished new sign-in of a profile with it, and no other set-up', async () => {
		const {deps, store} = worldWithTwo();
		await store.drafts.save(fullDraft({key: 'cafe', name: 'cafe', again: true}));
		await store.drafts.save(fullDraft({key: 'bar', name: 'bar'}));
		await changeStored(deps, {type: 'remove', name: 'cafe'});
		expect((await store.drafts.list()).map(({key}) => key)).toEqual(['bar']);
	});

	it('refreshes, and says what came of it', async () => {
		const {deps, network} = worldWithTwo();
		network.answer('refresh', bodies.refresh);
		expect(await changeStored(deps, {type: 'refresh', name: 'shop'})).toMatchObject({
			home: {profiles: [{name: 'shop', daysLeft: 60}, {name: 'cafe'}]},
			notice: {type: 'refreshed', name: 'shop', daysLeft: 60},
		});
		expect(await changeStored(deps, {type: 'refresh', name: 'shop'})).toMatchObject({
			notice: {type: 'not-due', at: startOfTests + 29 * day + 1},
		});
	});

	it('says from when on a refresh is possible, and when a sign-in is needed', async () => {
		const young = profile({issuedAt: startOfTests - 1});
		const dead = profile({name: 'cafe', expiresAt: startOfTests - 1});
		const {deps} = createWorld({stored: {profiles: [young, dead]}});
		expect(await changeStored(deps, {type: 'refresh', name: 'shop'})).toMatchObject({
			notice: {type: 'too-early', at: startOfTests - 1 + day},
		});
		expect(await changeStored(deps, {type: 'refresh', name: 'cafe'})).toMatchObject({
			notice: {type: 'error', error: {code: 'sign-in-needed'}},
		});
	});

	it('that was not possible shows the picture as it is, with the error', async () => {
		const {deps, store} = worldWithTwo();
		const error = new AppError('store-unwritable');
		store.broken.set('settings.change', error);
		expect(await changeStored(deps, {type: 'use', name: 'cafe'})).toMatchObject({
			home: {profiles: [{name: 'shop', current: true}, {name: 'cafe'}]},
			notice: {type: 'error', error},
		});
	});
});
