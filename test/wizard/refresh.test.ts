import {describe, expect, it, vi} from 'vitest';
import {AppError} from '../../src/core/errors.ts';
import {Secret} from '../../src/core/secret.ts';
import {day, hour} from '../../src/core/tokens.ts';
import {refreshProfile} from '../../src/wizard/refresh.ts';
import {changeStored} from '../../src/wizard/stored.ts';
import {createWorld, startOfTests} from '../support/deps.ts';
import {appId, profile, scopes, token, unwritable} from './fixtures.ts';
import {bodies} from './run.ts';

const renewed = new Secret('IGAArenewed0token00000000000000a');

function worldWith(changes: Parameters<typeof profile>[0] = {}) {
	return createWorld({stored: {profiles: [profile(changes)]}});
}

describe('a refresh', () => {
	it('renews a token that is due and stores when the new one ends', async () => {
		const world = worldWith();
		world.network.answer('refresh', bodies.refresh);
		const result = await refreshProfile(world.deps, 'shop');
		expect(result).toMatchObject({outcome: 'refreshed', profile: {token: renewed}});
		expect(await world.store.profiles.read('shop')).toEqual(
			profile({
				token: renewed,
				issuedAt: startOfTests,
				expiresAt: startOfTests + 60 * day,
				revision: 2,
			}),
		);
		expect(world.network.requests).toMatchObject([
			{method: 'GET', query: {grant_type: 'ig_refresh_token', access_token: token}},
		]);
	});

	it.each([
		['not-due', {expiresAt: startOfTests + 31 * day}, {}],
		['too-early', {issuedAt: startOfTests - 23 * hour}, {}],
		['too-early', {issuedAt: startOfTests - 23 * hour}, {force: true}],
		['not-due', {}, {within: 29}],
	] as const)('is %s for %j with %j, and asks nobody', async (outcome, changes, options) => {
		const world = worldWith(changes);
		expect(await refreshProfile(world.deps, 'shop', options)).toEqual({
			outcome,
			profile: profile(changes),
		});
		expect(world.network.requests).toEqual([]);
	});

	it('is done early when it is forced', async () => {
		const world = worldWith({expiresAt: startOfTests + 59 * day});
		world.network.answer('refresh', bodies.refresh);
		expect(await refreshProfile(world.deps, 'shop', {force: true})).toMatchObject({
			outcome: 'refreshed',
		});
	});

	it('needs a sign-in when the token has expired', async () => {
		const world = worldWith({expiresAt: startOfTests});
		expect(await refreshProfile(world.deps, 'shop')).toMatchObject({
			outcome: 'sign-in-needed',
			error: {code: 'sign-in-needed', details: {name: 'shop', failure: 'token-expired'}},
		});
		expect(world.network.requests).toEqual([]);
	});

	it('needs a profile', async () => {
		await expect(refreshProfile(createWorld().deps, 'shop')).rejects.toMatchObject({
			code: 'profile-not-found',
			details: {name: 'shop'},
		});
	});

	it('takes over new permissions, and keeps the old ones when the answer names none', async () => {
		const world = worldWith();
		world.network.answer(
			'refresh',
			'{"access_token":"IGAAx","expires_in":5184000,"permissions":"instagram_business_basic"}',
		);
		expect(await refreshProfile(world.deps, 'shop')).toMatchObject({
			profile: {scopes: ['instagram_business_basic']},
		});
		const silent = worldWith();
		silent.network.answer('refresh', bodies.refresh);
		expect(await refreshProfile(silent.deps, 'shop')).toMatchObject({profile: {scopes}});
	});
});

describe('a refresh that Meta or the network refuses', () => {
	const body = (code: number) =>
		`{"error":{"message":"no","type":"OAuthException","code":${code},"fbtrace_id":"A1"}}`;

	it.each([
		[{status: 400, body: body(190)}, 'sign-in-needed', 'sign-in-needed'],
		[{status: 403, body: body(10)}, 'failed', 'provider-refused'],
		[{status: 400, body: body(4)}, 'failed', 'provider-unavailable'],
		[{status: 503, body: ''}, 'failed', 'provider-unavailable'],
		[{status: 200, body: '<html>'}, 'failed', 'answer-unreadable'],
		[new AppError('network', {host: 'graph.instagram.com'}), 'failed', 'network'],
	] as const)('%j is %s with %s, and the stored token stays', async (answer, outcome, code) => {
		const world = worldWith();
		world.network.answer('refresh', answer);
		expect(await refreshProfile(world.deps, 'shop')).toMatchObject({
			outcome,
			profile: profile(),
			error: {code, details: {name: 'shop'}},
		});
		expect(await world.store.profiles.read('shop')).toEqual(profile());
	});

	it('fails with the error of the store when the new token cannot be stored, after some tries', async () => {
		const world = worldWith();
		world.network.answer('refresh', bodies.refresh);
		world.store.broken.set('profiles.save', unwritable);
		const refreshing = refreshProfile(world.deps, 'shop');

		for (const pause of [100, 400, 1500]) {
			await vi.waitFor(() => expect(world.clock.alarms()).toBe(1));
			world.clock.advance(pause);
		}

		expect(await refreshing).toMatchObject({
			outcome: 'failed',
			error: {code: 'store-unwritable', details: {name: 'shop'}},
		});
		expect(world.network.requests).toHaveLength(1);
		expect(world.clock.alarms()).toBe(0);
	});

	it('loses no token to a disk that takes it a moment later', async () => {
		const world = worldWith();
		world.network.answer('refresh', bodies.refresh);
		world.store.broken.set('profiles.save', unwritable);
		const refreshing = refreshProfile(world.deps, 'shop');
		await vi.waitFor(() => expect(world.clock.alarms()).toBe(1));
		world.store.broken.clear();
		world.clock.advance(100);
		expect(await refreshing).toMatchObject({outcome: 'refreshed', profile: {token: renewed}});
		expect(await world.store.profiles.read('shop')).toMatchObject({token: renewed});
	});

	it('that is aborted throws the reason', async () => {
		const world = worldWith();
		world.network.answerLater('refresh', bodies.refresh);
		const stop = new AbortController();
		const refreshing = refreshProfile(world.deps, 'shop', {signal: stop.signal});
		await vi.waitFor(() => expect(world.network.waiting()).toBe(1));
		const reason = new AppError('interrupted');
		stop.abort(reason);
		await expect(refreshing).rejects.toBe(reason);
		expect(await world.store.profiles.read('shop')).toEqual(profile());
	});
});

describe('many callers', () => {
	it('make one request, and all get the new token', async () => {
		const world = worldWith();
		world.network.answer('refresh', bodies.refresh);
		const results = await Promise.all(
			Array.from({length: 20}, () => refreshProfile(world.deps, 'shop')),
		);
		expect(world.network.requests).toHaveLength(1);

		for (const result of results) {
			expect(result).toMatchObject({outcome: 'refreshed', profile: {token: renewed, revision: 2}});
		}
	});

	it('of different profiles do not wait for each other', async () => {
		const world = createWorld({stored: {profiles: [profile(), profile({name: 'cafe'})]}});
		const release = world.network.answerLater('refresh', bodies.refresh);
		const slow = refreshProfile(world.deps, 'shop');
		await vi.waitFor(() => expect(world.network.waiting()).toBe(1));
		world.network.answer('refresh', bodies.refresh);
		expect(await refreshProfile(world.deps, 'cafe')).toMatchObject({outcome: 'refreshed'});
		release();
		expect(await slow).toMatchObject({outcome: 'refreshed'});
	});
});

describe('a profile that changes while Meta is asked', () => {
	async function during(change: (world: ReturnType<typeof worldWith>) => Promise<unknown>) {
		const world = worldWith();
		const release = world.network.answerLater('refresh', bodies.refresh);
		const refreshing = refreshProfile(world.deps, 'shop');
		await vi.waitFor(() => expect(world.network.waiting()).toBe(1));
		await change(world);
		release();
		return {world, result: await refreshing};
	}

	it('and is gone stays gone', async () => {
		const {world, result} = await during(({store}) => store.profiles.remove('shop'));
		expect(result).toMatchObject({outcome: 'failed', error: {code: 'profile-not-found'}});
		expect(await world.store.profiles.read('shop')).toBeUndefined();
	});

	it('by hand keeps that change beside the new token', async () => {
		const {world} = await during(({store}) =>
			store.profiles.save(profile({appId: '99060262793809'})),
		);
		expect(await world.store.profiles.read('shop')).toMatchObject({
			appId: '99060262793809',
			token: renewed,
			revision: 3,
		});
	});

	it('to a newer token keeps that one', async () => {
		const newer = new Secret('IGAAnewer0token0000000000000001');
		const {world, result} = await during(({store}) =>
			store.profiles.save(profile({token: newer, issuedAt: startOfTests + 1})),
		);
		expect(result).toMatchObject({outcome: 'refreshed', profile: {token: newer}});
		expect(await world.store.profiles.read('shop')).toMatchObject({token: newer, appId});
	});

	it('and is removed by whoever holds the lock asks nobody', async () => {
		const world = worldWith();
		const {promise: gate, resolve: open} = Promise.withResolvers<void>();
		const removing = world.store.profiles.locked('shop', async () => {
			await gate;
			return world.store.profiles.remove('shop');
		});
		const refreshing = refreshProfile(world.deps, 'shop');
		open();
		await expect(refreshing).rejects.toMatchObject({code: 'profile-not-found'});
		expect(await removing).toBe(true);
		expect(world.network.requests).toEqual([]);
	});

	it('is removed when the refresh has let go of it, and stays gone', async () => {
		const world = worldWith();
		const release = world.network.answerLater('refresh', bodies.refresh);
		const refreshing = refreshProfile(world.deps, 'shop');
		await vi.waitFor(() => expect(world.network.waiting()).toBe(1));
		const removing = changeStored(world.deps, {type: 'remove', name: 'shop'});
		release();
		expect(await refreshing).toMatchObject({outcome: 'refreshed'});
		expect(await removing).toMatchObject({notice: {type: 'removed'}, home: {profiles: []}});
		expect(await world.store.profiles.read('shop')).toBeUndefined();
	});
});
