import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {tempFolder} from '../support/temp-folder.ts';
import {canary, leftoversIn, newProfile, storeAt} from './fixtures.ts';
import {canMount, startChild, startChildAfter, startChildWithMounts} from './run-child.ts';

describe('a write that is cut off', () => {
	test('leaves the old record and nothing else, and is reported', async () => {
		const folder = await tempFolder();
		const store = storeAt(folder);
		await store.profiles.save(newProfile());
		const file = path.join(folder, 'profiles', 'shop.json');
		const before = readFileSync(file);

		// bash counts in units of 1024 bytes: the kernel takes 4096 bytes of this record and no more.
		const child = startChildAfter('ulimit -f 4', folder, 'save', 'shop', '6000');

		expect(await child.rest()).toEqual([
			{error: 'store-unwritable', file, reason: expect.stringMatching(/^(incomplete|EFBIG)$/)},
		]);
		expect(readFileSync(file)).toEqual(before);
		expect(leftoversIn(folder)).toEqual([]);
		expect(child.complaints()).toBe('');
	});

	test('makes no record where there was none', async () => {
		const folder = await tempFolder();
		const child = startChildAfter('ulimit -f 4', folder, 'save', 'shop', '6000');

		expect(await child.rest()).toMatchObject([{error: 'store-unwritable'}]);
		expect(await storeAt(folder).profiles.list()).toEqual({profiles: [], unreadable: []});
		expect(leftoversIn(folder)).toEqual([]);
	});

	test('goes through when there is room after all', async () => {
		const folder = await tempFolder();
		const child = startChildAfter('ulimit -f 64', folder, 'save', 'shop', '6000');

		expect(await child.rest()).toEqual([{revision: 1}]);
		expect((await storeAt(folder).profiles.read('shop'))?.account.username).toHaveLength(6000);
	});
});

test('a write in place, which conf does inside a snap, leaves the old record when it is cut off', async () => {
	const folder = await tempFolder();
	const store = storeAt(folder);
	await store.profiles.save(newProfile());
	const file = path.join(folder, 'profiles', 'shop.json');
	const before = readFileSync(file);
	const child = startChildAfter('export SNAP=/snap && ulimit -f 4', folder, 'save', 'shop', '6000');

	expect(await child.rest()).toMatchObject([{error: 'store-unwritable'}]);
	expect(readFileSync(file)).toEqual(before);
	expect(leftoversIn(folder)).toEqual([]);
});

describe.runIf(canMount())('on a disk of its own', () => {
	test.each([0, 1, 2])(
		'with %i free pages a write that is cut off leaves the old record',
		async pages => {
			const folder = await tempFolder();
			const mount = 'mount -t tmpfs -o size=32k tmpfs "$0"';
			const child = startChildWithMounts(mount, folder, 'save-on-full-disk', String(pages));

			expect(await child.rest()).toEqual([
				expect.objectContaining({error: 'store-unwritable'}),
				{stored: 'old', revision: 1},
			]);
		},
	);

	test('with just enough free pages a write goes through', async () => {
		const folder = await tempFolder();
		const mount = 'mount -t tmpfs -o size=32k tmpfs "$0"';
		const child = startChildWithMounts(mount, folder, 'save-on-full-disk', '3');

		expect(await child.rest()).toEqual([{outcome: 'saved'}, {stored: 'nnn', revision: 2}]);
	});

	test('a record that is mounted as a single file is reported at once, and stays', async () => {
		const folder = await tempFolder();
		const store = storeAt(folder);
		await store.profiles.save(newProfile());
		const file = path.join(folder, 'profiles', 'shop.json');
		const before = readFileSync(file);
		const child = startChildWithMounts(
			'mount --bind "$0/profiles/shop.json" "$0/profiles/shop.json"',
			folder,
			'save',
			'shop',
			'10',
		);

		expect(await child.rest()).toEqual([{error: 'store-unwritable', file, reason: 'EBUSY'}]);
		expect(readFileSync(file)).toEqual(before);
		expect(leftoversIn(folder)).toEqual([]);
	});
});

describe('what a killed run left half written', () => {
	const staged = 'shop.json.next';
	const temporary = 'my.brand.json.next.tmp-7640000000a1b2c3';

	async function folderWithLeftovers(): Promise<string> {
		const folder = await tempFolder();
		await storeAt(folder).profiles.save(newProfile());

		for (const name of [staged, temporary]) {
			writeFileSync(path.join(folder, 'profiles', name), `{"token": "${canary}`, {mode: 0o600});
		}

		return folder;
	}

	test('is swept by the next run, also by one that only reads', async () => {
		const folder = await folderWithLeftovers();

		expect((await storeAt(folder).profiles.read('shop'))?.revision).toBe(1);

		expect(leftoversIn(folder)).toEqual([]);
	});

	test('is never taken for a profile', async () => {
		const folder = await folderWithLeftovers();
		const {profiles, unreadable} = await storeAt(folder).profiles.list();

		expect(profiles.map(({name}) => name)).toEqual(['shop']);
		expect(unreadable).toEqual([]);
	});

	test('stays while a live run holds the lock of that profile', async () => {
		const folder = await folderWithLeftovers();
		const holder = startChild(folder, 'hold', 'my.brand');
		expect(await holder.next()).toEqual({held: true});
		const held = path.join(folder, 'profiles', temporary);
		writeFileSync(held, 'being written');

		await storeAt(folder).profiles.list();

		expect(leftoversIn(folder)).toEqual([path.join('profiles', temporary)]);
	});

	test('does not look like a profile whose name does', async () => {
		const folder = await tempFolder();
		const store = storeAt(folder);
		const names = ['a.json', 'a.json.next', 'a.json.next.tmp-7640000000a1b2c3'];

		for (const name of names) {
			await store.profiles.save(newProfile({name}));
		}

		const {profiles} = await storeAt(folder).profiles.list();
		expect(profiles.map(({name}) => name)).toEqual(names);
	});

	test('does not keep anybody from reading when it cannot be removed', async () => {
		const folder = await folderWithLeftovers();
		mkdirSync(path.join(folder, 'locks', 'my.brand.lock'));

		expect((await storeAt(folder).profiles.read('shop'))?.name).toBe('shop');
	});
});
