import {describe, expect, it} from 'vitest';
import type {NameConflict} from '../../src/wizard/model.ts';
import {saveProfile} from '../../src/wizard/save-profile.ts';
import {createWorld, startOfTests, type World} from '../support/deps.ts';
import {
	account,
	app,
	appId,
	facebookDraft,
	fullDraft,
	grant,
	granted,
	importDraft,
	metaAppId,
	otherAccount,
	pages,
	profile,
	proofsBy,
	scopes,
	suggested,
	token,
	unwritable,
} from './fixtures.ts';

const draft = fullDraft({granted});

function save(world: World, agreed?: NameConflict, what = granted) {
	return saveProfile(world.deps, {
		type: 'save-profile',
		draft,
		unsaved: {granted: what, name: 'shop', agreed},
	});
}

describe('saving a profile', () => {
	it('stores app and profile, and makes the first profile the current one', async () => {
		const world = createWorld();
		expect(await save(world)).toMatchObject({
			type: 'saved',
			token: grant.token,
			folder: world.store.folder,
			profile: {name: 'shop', current: true, state: 'fresh', daysLeft: 60},
		});
		expect(await world.store.profiles.read('shop')).toEqual({
			name: 'shop',
			flow: 'instagram-login',
			appId,
			account,
			token: grant.token,
			scopes,
			issuedAt: grant.issuedAt,
			expiresAt: grant.expiresAt,
			revision: 1,
		});
		expect(await world.store.apps.read('instagram-login', appId)).toEqual(app);
	});

	it('leaves another profile current', async () => {
		const world = createWorld({stored: {settings: {current: 'cafe', language: 'es'}}});
		expect(await save(world)).toMatchObject({profile: {current: false}});
		expect(await world.store.settings.read()).toEqual({current: 'cafe', language: 'es'});
	});

	it('keeps the redirect URIs that the app was used with, the newest last', async () => {
		const earlier = ['https://localhost:9000/callback', suggested, 'https://shop.example/cb'];
		const stored = {apps: [{...app, redirectUris: earlier, metaAppId: '990602627938099'}]};
		const world = createWorld({stored});
		await saveProfile(world.deps, {
			type: 'save-profile',
			draft: fullDraft({metaAppId: undefined}),
			unsaved: {granted, name: 'shop'},
		});
		expect(await world.store.apps.read('instagram-login', appId)).toMatchObject({
			redirectUris: ['https://localhost:9000/callback', 'https://shop.example/cb', suggested],
			metaAppId: '990602627938099',
		});
	});

	it('takes the permissions that were asked for when Meta names none', async () => {
		const world = createWorld();
		await save(world, undefined, {account, grant: {...grant, permissions: undefined}});
		expect(await world.store.profiles.read('shop')).toMatchObject({scopes});
	});
});

describe('what is stored beside the token', () => {
	it('is what was proved, that it does not end, and the configuration', async () => {
		const world = createWorld();
		const [page = granted] = pages;
		const proofs = proofsBy('machine', 'sign-in');
		const configId = '27640875392278837';
		await saveProfile(world.deps, {
			type: 'save-profile',
			// The configuration was asked for, not what was answered beside it.
			draft: facebookDraft({proofs, configId, scopes: ['instagram_basic']}),
			unsaved: {granted: page, name: 'shop'},
		});
		expect(await world.store.profiles.read('shop')).toMatchObject({
			flow: 'facebook-login',
			endless: true,
			expiresAt: undefined,
			proofs,
			scopes: [],
		});
		expect(await world.store.apps.read('facebook-login', appId)).toMatchObject({configId});
	});

	it('are the other redirect URIs that are registered, before the one that was used', async () => {
		const second = 'https://localhost:8474/callback';
		const world = createWorld();
		await saveProfile(world.deps, {
			type: 'save-profile',
			draft: fullDraft({otherRedirectUris: [second]}),
			unsaved: {granted, name: 'shop'},
		});
		expect(await world.store.apps.read('instagram-login', appId)).toMatchObject({
			redirectUris: [second, suggested],
		});
	});

	it('is no app where the dashboard made the token, and no time that nobody knows', async () => {
		const world = createWorld();
		const imported = {account, grant: {token}};
		const saved = await saveProfile(world.deps, {
			type: 'save-profile',
			draft: importDraft({metaAppId, granted: imported}),
			unsaved: {granted: imported, name: 'shop'},
		});
		expect(saved).toMatchObject({
			profile: {appId: undefined, issuedAt: undefined, state: 'unknown', endless: false},
		});
		expect(await world.store.apps.list()).toEqual([]);
		expect(await world.store.profiles.read('shop')).toMatchObject({token, scopes: []});
	});
});

describe('a profile that is there already', () => {
	it('is asked about again when more permissions would be lost than were agreed to', async () => {
		const world = createWorld({stored: {profiles: [profile()]}});
		const less = {account, grant: {...grant, permissions: scopes.slice(0, 1)}};
		expect(await save(world, {type: 'replace', name: 'shop'}, less)).toMatchObject({
			type: 'name-taken',
		});
		const agreed = {type: 'fewer-permissions', name: 'shop', lost: scopes.slice(1)} as const;
		expect(await save(world, agreed, less)).toMatchObject({type: 'saved'});
	});

	it('is replaced by a token that is imported, whatever its age', async () => {
		const world = createWorld({stored: {profiles: [profile()]}});
		const imported = {account, grant: {token: grant.token}};
		await save(world, {type: 'replace', name: 'shop'}, imported);
		expect(await world.store.profiles.read('shop')).toMatchObject({token: grant.token});
	});

	it('is replaced when that was agreed to', async () => {
		const world = createWorld({stored: {profiles: [profile({revision: 7})]}});
		expect(await save(world, {type: 'replace', name: 'shop'})).toMatchObject({type: 'saved'});
		expect(await world.store.profiles.read('shop')).toMatchObject({
			token: grant.token,
			revision: 8,
		});
	});

	it.each([
		[undefined, account],
		[{type: 'duplicate', name: 'cafe'}, account],
		[{type: 'replace', name: 'shop'}, otherAccount],
	] as const)('is left alone when %j was agreed to and it holds %j', async (agreed, holder) => {
		const there = profile({account: holder});
		const world = createWorld({stored: {profiles: [there]}});
		expect(await save(world, agreed)).toMatchObject({
			type: 'name-taken',
			stored: [{name: 'shop', account: holder}],
		});
		expect(await world.store.profiles.read('shop')).toEqual(there);
		expect(world.store.writes).toEqual([]);
	});

	it('keeps its token when that is newer than the grant', async () => {
		const renewed = profile({issuedAt: startOfTests + 1, revision: 3});
		const world = createWorld({stored: {profiles: [renewed]}});
		expect(await save(world, {type: 'replace', name: 'shop'})).toMatchObject({
			type: 'saved',
			token,
		});
		expect(await world.store.profiles.read('shop')).toEqual(renewed);
	});
});

describe('a store that cannot be written', () => {
	it.each(['apps.save', 'profiles.save', 'settings.change'] as const)(
		'at %s loses nothing, and the same save succeeds later',
		async operation => {
			const world = createWorld();
			world.store.broken.set(operation, unwritable);
			await expect(save(world)).rejects.toBe(unwritable);
			world.store.broken.clear();
			expect(await save(world)).toMatchObject({type: 'saved', profile: {current: true}});
		},
	);

	it('leaves the earlier token in place', async () => {
		const there = profile();
		const world = createWorld({stored: {profiles: [there]}});
		world.store.broken.set('profiles.save', unwritable);
		await expect(save(world, {type: 'replace', name: 'shop'})).rejects.toBe(unwritable);
		expect(await world.store.profiles.read('shop')).toEqual(there);
	});
});

describe('two runs that save at once', () => {
	it('under one name: the second is asked', async () => {
		const world = createWorld();
		const results = await Promise.all([
			save(world),
			save(world, undefined, {grant: {...grant, token}, account: otherAccount}),
		]);
		expect(results.map(({type}) => type)).toEqual(['saved', 'name-taken']);
		expect(await world.store.profiles.read('shop')).toMatchObject({account});
	});
});

describe('a profile that was renewed while its new token waited', () => {
	const newer = {issuedAt: Number(grant.issuedAt) + 1, revision: 4};

	it.each([
		['another app', {appId: '1679873086902799'}],
		['another login', {flow: 'facebook-login'} as const],
	])('is replaced all the same where it is one of %s', async (_, changes) => {
		const world = createWorld({stored: {profiles: [profile({...newer, ...changes})]}});
		expect(await save(world, {type: 'replace', name: 'shop'})).toMatchObject({type: 'saved'});
		expect(await world.store.profiles.read('shop')).toMatchObject({
			appId,
			flow: 'instagram-login',
			token: grant.token,
		});
	});
});

describe('an account that another window stored meanwhile under another name', () => {
	const world = () => createWorld({stored: {profiles: [profile({name: 'elsewhere'})]}});

	it('is asked about before it is stored twice', async () => {
		const {store, ...rest} = world();
		expect(await save({store, ...rest})).toMatchObject({
			type: 'name-taken',
			stored: [{name: 'elsewhere'}],
		});
		expect(await store.profiles.read('shop')).toBeUndefined();
	});

	it('is stored twice where the person agreed to that', async () => {
		const {store, ...rest} = world();
		const agreed = {type: 'duplicate', name: 'elsewhere'} as const;
		expect(await save({store, ...rest}, agreed)).toMatchObject({type: 'saved'});
		expect(await store.profiles.read('shop')).toMatchObject({token: grant.token});
	});
});
