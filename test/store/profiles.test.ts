import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {Secret} from '../../src/core/secret.ts';
import {tempFolder} from '../support/temp-folder.ts';
import {canary, newProfile, oddId, oddScopedId, storeAt} from './fixtures.ts';

describe('a profile', () => {
	test('is read as it was saved, by another run too', async () => {
		const store = storeAt(await tempFolder());
		const profile = newProfile();
		const saved = await store.profiles.save(profile);
		const read = await storeAt(store.folder).profiles.read('shop');

		expect(saved).toEqual({...profile, revision: 1});
		expect(read).toEqual(saved);
		expect(read?.token.reveal()).toBe(canary);
	});

	test('keeps unknown what is unknown', async () => {
		const store = storeAt(await tempFolder());
		await store.profiles.save(newProfile({account: {}, expiresAt: undefined}));
		const read = await store.profiles.read('shop');

		expect(read?.account).toEqual({});
		expect(read?.expiresAt).toBeUndefined();
	});

	test('whose token the dashboard made has neither an app nor times', async () => {
		const store = storeAt(await tempFolder());
		const saved = await store.profiles.save(
			newProfile({appId: undefined, issuedAt: undefined, expiresAt: undefined}),
		);

		expect(await store.profiles.read('shop')).toEqual(saved);
	});

	test('whose token is that of a Page keeps the Page, that it does not end, and what is proved', async () => {
		const store = storeAt(await tempFolder());
		const saved = await store.profiles.save(
			newProfile({
				flow: 'facebook-login',
				account: {id: oddId, username: 'shop_es', pageId: oddScopedId, pageName: 'Tienda ñ'},
				expiresAt: undefined,
				endless: true,
				proofs: {
					'fb-app-id': {by: 'machine', at: Date.UTC(2026, 10, 24, 10)},
					'fb-roles': {by: 'person', at: Date.UTC(2026, 10, 24, 9)},
				},
			}),
		);

		expect(await store.profiles.read('shop')).toEqual(saved);
	});

	test('is a file that a person can read, with times in UTC', async () => {
		const store = storeAt(await tempFolder());
		await store.profiles.save(newProfile());
		const text = readFileSync(path.join(store.folder, 'profiles', 'shop.json'), 'utf8');

		expect(text).toBe(`{
	"schemaVersion": 2,
	"revision": 1,
	"flow": "instagram-login",
	"appId": "1679873086902791",
	"account": {
		"id": "${oddId}",
		"appScopedId": "${oddScopedId}",
		"username": "shop_es",
		"accountType": "BUSINESS"
	},
	"token": "${canary}",
	"scopes": [
		"instagram_business_basic"
	],
	"issuedAt": "2026-11-24T10:00:00.000Z",
	"expiresAt": "2027-01-23T10:00:00.000Z"
}
`);
	});

	test.each(['18014398509481986', '922337203685477581', oddId, oddScopedId])(
		'keeps every digit of the id %s, also when the file holds it as a bare number',
		async id => {
			const store = storeAt(await tempFolder());
			const profile = await store.profiles.save(newProfile({account: {id}}));
			const file = path.join(store.folder, 'profiles', 'shop.json');
			writeFileSync(file, readFileSync(file, 'utf8').replace(`"${id}"`, id));

			const read = await store.profiles.read('shop');
			expect(read?.account.id).toBe(id);
			await store.profiles.save({...profile, scopes: ['another']});
			expect(readFileSync(file, 'utf8')).toContain(`"id": "${id}"`);
		},
	);

	test('of a name that is also a property of every object is one like others', async () => {
		const store = storeAt(await tempFolder());
		const names = ['constructor', 'hasownproperty', 'my.brand', 'my.brand.json', 'tostring'];

		for (const name of names) {
			expect(await store.profiles.read(name)).toBeUndefined();
			await store.profiles.save(newProfile({name, token: new Secret(`token of ${name}`)}));
		}

		const {profiles} = await store.profiles.list();
		expect(profiles.map(({name, token}) => [name, token.reveal()])).toEqual(
			names.map(name => [name, `token of ${name}`]),
		);
		expect(existsSync(path.join(store.folder, 'profiles', 'my.brand.json'))).toBe(true);
	});

	test.each(['', '../shop', 'a/b', 'a\\b', '.', '..', 'Shop', 'con', '_new', 'a\0b', '__proto__'])(
		'cannot have the name %j: it is not there, and not made',
		async name => {
			const store = storeAt(await tempFolder());

			expect(await store.profiles.read(name)).toBeUndefined();
			await expect(store.profiles.save(newProfile({name}))).rejects.toThrow(TypeError);
			await expect(store.profiles.locked(name, async () => {})).rejects.toThrow(TypeError);
			expect(readdirSync(store.folder)).toEqual([]);
		},
	);
});

describe('a save', () => {
	test('is refused when somebody saved since the profile was read', async () => {
		const store = storeAt(await tempFolder());
		const first = await store.profiles.save(newProfile());
		const second = await store.profiles.save({...first, token: new Secret('newer')});

		await expect(store.profiles.save({...first, token: new Secret('late')})).rejects.toMatchObject({
			code: 'busy',
			details: {name: 'shop'},
		});
		const stored = await store.profiles.read('shop');
		expect(stored?.token.reveal()).toBe('newer');
		expect(stored?.revision).toBe(second.revision);
	});

	test('is refused for a new profile when there is one already', async () => {
		const store = storeAt(await tempFolder());
		await store.profiles.save(newProfile());

		await expect(store.profiles.save(newProfile())).rejects.toMatchObject({code: 'busy'});
	});

	test('does not bring a removed profile back', async () => {
		const store = storeAt(await tempFolder());
		const saved = await store.profiles.save(newProfile());

		expect(await store.profiles.remove('shop')).toBe(true);
		await expect(store.profiles.save(saved)).rejects.toMatchObject({code: 'busy'});
		expect(await store.profiles.read('shop')).toBeUndefined();
		expect(await store.profiles.remove('shop')).toBe(false);
	});

	test('makes the folder again when somebody deleted it meanwhile', async () => {
		const store = storeAt(path.join(await tempFolder(), 'config'));
		await store.profiles.save(newProfile({name: 'lost'}));
		rmSync(store.folder, {recursive: true});

		await store.profiles.save(newProfile());

		const {profiles} = await store.profiles.list();
		expect(profiles.map(({name}) => name)).toEqual(['shop']);
	});
});

describe('a list', () => {
	test('is sorted by name and names apart what cannot be read', async () => {
		const folder = await tempFolder();
		const store = storeAt(folder);

		for (const name of ['zebra', 'a-b', 'a.b', '1st']) {
			await store.profiles.save(newProfile({name}));
		}

		const file = (name: string) => path.join(folder, 'profiles', name);
		writeFileSync(file('broken.json'), '{');
		mkdirSync(file('folder.json'));
		writeFileSync(file('notes.txt'), 'not a profile');
		writeFileSync(file('Shop.json'), 'not a name of a profile');
		const {profiles, unreadable} = await store.profiles.list();

		expect(profiles.map(({name}) => name)).toEqual(['1st', 'a-b', 'a.b', 'zebra']);
		expect(unreadable).toEqual([
			{name: 'broken', file: file('broken.json')},
			{name: 'folder', file: file('folder.json')},
		]);
	});

	test('reads more profiles than are read at a time', async () => {
		const folder = await tempFolder();
		const store = storeAt(folder);
		await store.profiles.save(newProfile({name: 'p0'}));
		const text = readFileSync(path.join(folder, 'profiles', 'p0.json'));

		for (let number = 1; number < 100; number += 1) {
			writeFileSync(path.join(folder, 'profiles', `p${number}.json`), text, {mode: 0o600});
		}

		expect((await store.profiles.list()).profiles).toHaveLength(100);
	});
});
