import {chmodSync, mkdirSync, readdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {tempFolder} from '../support/temp-folder.ts';
import {leftoversIn, newApp, newProfile, storeAt} from './fixtures.ts';
import {
	canMount,
	startChildAfter,
	startChildWithMounts,
	startChildWithoutRights,
} from './run-child.ts';

describe('the check before a sign-in', () => {
	test('passes where everything can be written, and leaves only folders', async () => {
		const folder = path.join(await tempFolder(), 'config');
		await storeAt(folder).probe();

		expect(readdirSync(folder).sort()).toEqual(['apps', 'drafts', 'locks', 'profiles']);
		expect(leftoversIn(folder)).toEqual([]);
	});

	test('passes beside what is stored, also when it is done twice at a time', async () => {
		const store = storeAt(await tempFolder());
		await store.profiles.save(newProfile());
		await store.apps.save(newApp());
		await Promise.all([store.probe(), store.probe()]);

		expect(leftoversIn(store.folder)).toEqual([]);
		expect((await store.profiles.read('shop'))?.revision).toBe(1);
	});

	test('removes what a check that was killed left', async () => {
		const store = storeAt(await tempFolder());
		await store.probe();
		writeFileSync(path.join(store.folder, 'profiles', '.probe'), 'x');
		await store.probe();

		expect(leftoversIn(store.folder)).toEqual([]);
	});

	test('finds that no file may grow to the size of a record', async () => {
		const folder = await tempFolder();
		const child = startChildAfter('ulimit -f 2', folder, 'probe');

		expect(await child.rest()).toEqual([
			{milliseconds: expect.any(Number)},
			{error: 'store-unwritable', file: folder, reason: 'EFBIG'},
		]);
		expect(leftoversIn(folder)).toEqual([]);
	});

	test.each(['apps', 'drafts', 'profiles', 'locks'])('finds a file in place of %s', async name => {
		const store = storeAt(await tempFolder());
		const file = path.join(store.folder, name);
		writeFileSync(file, '');

		await expect(store.probe()).rejects.toMatchObject({
			code: 'store-foreign',
			details: {file, reason: 'not-a-folder'},
		});
	});

	test('finds a folder that cannot be made', async () => {
		const folder = path.join(await tempFolder(), 'f'.repeat(300));

		await expect(storeAt(folder).probe()).rejects.toMatchObject({
			details: {file: folder, reason: 'ENAMETOOLONG'},
		});
	});

	test('finds a lock that cannot be used', async () => {
		const store = storeAt(await tempFolder());
		const lock = path.join(store.folder, 'locks', '_settings.lock');
		mkdirSync(lock, {recursive: true});

		await expect(store.probe()).rejects.toMatchObject({
			code: 'lock-unusable',
			details: {file: lock, reason: 'not-a-file'},
		});
	});
});

describe.runIf(canMount())('the check before a sign-in, in a namespace of its own', () => {
	test.each([
		['a full one', 'mount -t tmpfs -o size=16k,mode=700 tmpfs "$0"', 'ENOSPC'],
		['one without free entries', 'mount -t tmpfs -o nr_inodes=7,mode=700 tmpfs "$0"', 'ENOSPC'],
		[
			'a read-only one',
			'mkdir -m 700 "$0"/{apps,drafts,locks,profiles} && mount --bind "$0" "$0" && mount -o remount,bind,ro "$0"',
			'EROFS',
		],
	])('finds %s in less than two seconds', async (_, mount, reason) => {
		const folder = await tempFolder();
		const child = startChildWithMounts(mount, folder, 'probe');
		const [took, found] = await child.rest();

		expect(found).toMatchObject({error: 'store-unwritable', reason});
		expect((took as {milliseconds: number}).milliseconds).toBeLessThan(2000);
	});

	test('finds a folder that may not be written', async () => {
		const store = storeAt(await tempFolder());
		await store.probe();
		const folder = path.join(store.folder, 'profiles');
		chmodSync(folder, 0o500);
		const child = startChildWithoutRights(store.folder, 'probe');
		const said = await child.rest();
		chmodSync(folder, 0o700);

		expect(said).toEqual([
			{milliseconds: expect.any(Number)},
			{error: 'store-unwritable', file: folder, reason: 'EACCES'},
		]);
	});

	test('finds a record that is mounted read-only', async () => {
		const folder = await tempFolder();
		await storeAt(folder).profiles.save(newProfile());
		const file = path.join(folder, 'profiles', 'shop.json');
		const mount = `mount --bind "$0/profiles/shop.json" "$0/profiles/shop.json" && mount -o remount,bind,ro "$0/profiles/shop.json"`;
		const child = startChildWithMounts(mount, folder, 'probe');

		expect(await child.rest()).toEqual([
			{milliseconds: expect.any(Number)},
			{error: 'store-unwritable', file, reason: 'EROFS'},
		]);
	});
});
