import {describe, expect, it} from 'vitest';
import {AppError} from '../../src/core/errors.ts';
import {refreshProfile} from '../../src/wizard/refresh.ts';
import {changeStored} from '../../src/wizard/stored.ts';
import {createWorld, startOfTests} from '../support/deps.ts';
import {app, pages, profile} from './fixtures.ts';

const [page] = pages;
const scopes = ['instagram_basic', 'pages_show_list'];
const shop = profile({
	flow: 'facebook-login',
	account: page?.account ?? {},
	expiresAt: undefined,
	endless: true,
	scopes,
});

function createFacebookWorld(apps = [{...app, flow: 'facebook-login'} as const]) {
	return createWorld({stored: {profiles: [shop], apps}});
}

function answerOf(data: Readonly<Record<string, unknown>>): string {
	return JSON.stringify({data});
}

describe('a token that cannot be renewed', () => {
	it('is not due while Meta takes it, also by force, and nothing is written', async () => {
		const world = createFacebookWorld();

		for (const force of [false, true]) {
			world.network.answer('inspect', answerOf({is_valid: true, scopes, expires_at: 0}));
			expect(await refreshProfile(world.deps, 'shop', {force})).toEqual({
				outcome: 'not-due',
				works: true,
				profile: shop,
			});
		}

		expect(world.store.writes).toEqual([]);
	});

	it('is stored with the permissions that it has now', async () => {
		const world = createFacebookWorld();
		world.network.answer('inspect', answerOf({is_valid: true, scopes: ['instagram_basic']}));
		const expected = {...shop, scopes: ['instagram_basic'], revision: shop.revision + 1};
		expect(await refreshProfile(world.deps, 'shop')).toMatchObject({profile: expected});
		expect(await world.store.profiles.read('shop')).toEqual(expected);
	});

	it('needs a sign-in when Meta says that it is dead, and stays as it is', async () => {
		const world = createFacebookWorld();
		world.network.answer('inspect', answerOf({is_valid: false}));
		expect(await refreshProfile(world.deps, 'shop')).toMatchObject({
			outcome: 'sign-in-needed',
			error: {code: 'sign-in-needed', details: {name: 'shop'}},
		});
		expect(await world.store.profiles.read('shop')).toEqual(shop);
	});

	it('fails where Meta cannot be asked', async () => {
		const world = createFacebookWorld();
		world.network.answer('inspect', new AppError('network', {host: 'graph.facebook.com'}));
		expect(await refreshProfile(world.deps, 'shop')).toMatchObject({
			outcome: 'failed',
			error: {code: 'network', details: {name: 'shop'}},
		});
	});

	it('is taken for good where nobody can ask, because its app is not stored', async () => {
		const world = createFacebookWorld([]);
		expect(await refreshProfile(world.deps, 'shop')).toEqual({outcome: 'not-due', profile: shop});
		expect(world.network.requests).toEqual([]);
		expect(await changeStored(world.deps, {type: 'refresh', name: 'shop'})).toMatchObject({
			notice: {type: 'endless', name: 'shop'},
		});
	});

	it('is said to work on home', async () => {
		const world = createFacebookWorld();
		world.network.answer('inspect', answerOf({is_valid: true}));
		expect(await changeStored(world.deps, {type: 'refresh', name: 'shop'})).toMatchObject({
			notice: {type: 'works', name: 'shop'},
		});
	});
});

it('an imported token is renewed for the first time without knowing its age', async () => {
	const imported = profile({appId: undefined, issuedAt: undefined, expiresAt: undefined});
	const world = createWorld({stored: {profiles: [imported]}});
	world.network.answer('refresh', '{"access_token":"IGAAx","expires_in":5184000}');
	expect(await refreshProfile(world.deps, 'shop')).toMatchObject({
		outcome: 'refreshed',
		profile: {appId: undefined, issuedAt: startOfTests},
	});
});
