import {existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {AppError} from '../../src/core/errors.ts';
import type {Store} from '../../src/core/ports.ts';
import {openLockFile} from '../../src/store/lock-file.ts';
import {tempFolder} from '../support/temp-folder.ts';
import {newApp, newDraft, newProfile, storeAt} from './fixtures.ts';
import {startChild} from './run-child.ts';

/** Path of a lock, which is made where it is missing. */
function lockFileAt(folder: string, name: string): string {
	const file = path.join(folder, 'locks', `${name}.lock`);
	writeFileSync(file, '', {flag: 'a', mode: 0o600});
	return file;
}

describe('processes that work on one profile', () => {
	test('lose no change of each other', async () => {
		const folder = await tempFolder();
		const children = Array.from({length: 3}, () => startChild(folder, 'append', 'shop', '8'));

		for (const child of children) {
			expect(await child.rest()).toEqual([{done: true}]);
			expect(child.complaints()).toBe('');
		}

		const profile = await storeAt(folder).profiles.read('shop');
		expect(profile?.revision).toBe(24);
		expect(new Set(profile?.scopes).size).toBe(24);
	});

	test('wait no longer than they were told to', async () => {
		const folder = await tempFolder();
		const holder = startChild(folder, 'hold', 'shop');
		await holder.next();
		// A stopped holder keeps its lock: nobody may write behind its back.
		holder.process.kill('SIGSTOP');
		const store = storeAt(folder, {wait: 100});

		await expect(store.profiles.save(newProfile())).rejects.toMatchObject({
			code: 'busy',
			details: {name: 'shop'},
		});
		expect(await store.profiles.locked('other', async () => 'free')).toBe('free');
	});

	test('take over at once from a holder that was killed', async () => {
		const folder = await tempFolder();
		const holder = startChild(folder, 'hold', 'shop');
		await holder.next();
		const store = storeAt(folder, {wait: 5000});
		const taken = store.profiles.locked('shop', async () => 'taken');
		holder.process.kill('SIGKILL');

		expect(await taken).toBe('taken');
	});

	test('stop waiting when the run is stopped, with its reason', async () => {
		const folder = await tempFolder();
		const holder = startChild(folder, 'hold', 'shop');
		await holder.next();
		const controller = new AbortController();
		const store = storeAt(folder, {signal: controller.signal});
		const waiting = store.profiles.locked('shop', async () => 'taken');
		controller.abort(new AppError('interrupted'));

		await expect(waiting).rejects.toMatchObject({code: 'interrupted'});
		expect(await store.profiles.locked('other', async () => 'free')).toBe('free');
	});
});

describe('whoever waits for a profile', () => {
	test('stops waiting at the signal of that call alone, with its reason', async () => {
		const folder = await tempFolder();
		const holder = startChild(folder, 'hold', 'shop');
		await holder.next();
		const store = storeAt(folder);
		const controller = new AbortController();
		const {signal} = controller;
		const waiting = store.profiles.locked('shop', async () => 'taken', signal);
		controller.abort(new AppError('interrupted'));

		await expect(waiting).rejects.toMatchObject({code: 'interrupted'});
		// A free lock is taken all the same.
		expect(await store.profiles.locked('other', async () => 'free', signal)).toBe('free');
	});
});

describe('a lock that is not that of a profile', () => {
	test.each([
		['drafts', '_new', (store: Store) => store.drafts.save(newDraft())],
		['apps', '1679873086902791', (store: Store) => store.apps.save(newApp())],
		['.', 'config', (store: Store) => store.settings.change(settings => settings)],
	])('is named by the file in %s that is in use', async (place, name, write) => {
		const folder = await tempFolder();
		await storeAt(folder).settings.change(settings => settings);
		const holders = ['_drafts', '_apps', '_settings'].map(lock =>
			openLockFile(lockFileAt(folder, lock)),
		);

		try {
			expect(holders.map(lock => lock.take())).toEqual([true, true, true]);
			await expect(write(storeAt(folder, {wait: 0}))).rejects.toMatchObject({
				code: 'busy',
				details: {name: path.join(folder, place, `${name}.json`)},
			});
		} finally {
			for (const lock of holders) {
				lock.close();
			}
		}
	});
});

describe('tasks of one process', () => {
	test('hold a lock one after the other', async () => {
		const store = storeAt(await tempFolder());
		const another = storeAt(store.folder);
		let inside = 0;
		let most = 0;
		const work = async (): Promise<void> => {
			inside += 1;
			most = Math.max(most, inside);
			await store.profiles.list();
			inside -= 1;
		};

		await Promise.all([store, store, another].map(({profiles}) => profiles.locked('shop', work)));

		expect(most).toBe(1);
	});

	test('may ask again for what they hold', async () => {
		const store = storeAt(await tempFolder(), {wait: 0});
		const saved = await store.profiles.locked('shop', () =>
			store.profiles.locked('shop', () => store.profiles.save(newProfile())),
		);

		expect(saved.revision).toBe(1);
	});

	test('hold nothing any more once the work has ended, even in what it left running', async () => {
		const store = storeAt(await tempFolder(), {wait: 0});
		const {promise: released, resolve: release} = Promise.withResolvers<void>();
		let leftRunning: Promise<unknown> | undefined;
		await store.profiles.locked('shop', async () => {
			leftRunning = released.then(() => store.profiles.save(newProfile()));
		});

		await store.profiles.locked('shop', async () => {
			release();
			await expect(leftRunning).rejects.toMatchObject({code: 'busy'});
		});
	});

	test('give the lock up when the work fails', async () => {
		const store = storeAt(await tempFolder(), {wait: 0});
		const failing = store.profiles.locked('shop', () => Promise.reject(new Error('failed')));

		await expect(failing).rejects.toThrow('failed');
		expect(await store.profiles.locked('shop', async () => 'free')).toBe('free');
	});
});

describe('a lock file', () => {
	test.each<[string, string | RegExp, (file: string) => void]>([
		['is a folder', 'not-a-file', file => mkdirSync(file)],
		['is a link', 'symlink', file => symlinkSync('/nonexistent', file)],
		['holds something', /./, file => writeFileSync(file, 'x'.repeat(5000), {mode: 0o600})],
	])('that %s is named and left as it is', async (_, reason, plant) => {
		const folder = await tempFolder();
		const store = storeAt(folder);
		await store.profiles.locked('shop', async () => {});
		const file = path.join(folder, 'locks', 'shop.lock');
		rmSync(file);
		plant(file);

		await expect(store.profiles.save(newProfile())).rejects.toMatchObject({
			code: 'lock-unusable',
			details: {file, reason: expect.stringMatching(reason)},
		});
		expect(existsSync(path.join(folder, 'profiles', 'shop.json'))).toBe(false);
	});

	test('is empty and stays', async () => {
		const folder = await tempFolder();
		const store = storeAt(folder);
		await store.profiles.remove((await store.profiles.save(newProfile())).name);

		expect(readFileSync(path.join(folder, 'locks', 'shop.lock'), 'utf8')).toBe('');
	});
});
