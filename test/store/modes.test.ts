import {chmodSync, chownSync, existsSync, mkdirSync, symlinkSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {tempFolder} from '../support/temp-folder.ts';
import {modeOf, modesIn, newProfile, storeAt} from './fixtures.ts';
import {startChildAfter} from './run-child.ts';

const isRoot = process.geteuid?.() === 0;

describe('folders and files are for this account alone', () => {
	test.each(['000', '002', '022', '077'])('under umask %s', async umask => {
		const folder = path.join(await tempFolder(), 'new', 'config');
		const child = startChildAfter(`umask ${umask}`, folder, 'sign-in');

		expect(await child.rest()).toEqual([{done: true}]);
		expect(modesIn(folder)).toEqual({
			'.': '700',
			apps: '700',
			'apps/1679873086902791.json': '600',
			'config.json': '600',
			drafts: '700',
			'drafts/shop.json': '600',
			locks: '700',
			'locks/_apps.lock': '600',
			'locks/_drafts.lock': '600',
			'locks/_settings.lock': '600',
			'locks/shop.lock': '600',
			profiles: '700',
			'profiles/shop.json': '600',
		});
		expect(modeOf(path.dirname(folder))).toBe('700');
	});

	test('after each further write too, when somebody opened them meanwhile', async () => {
		const folder = await tempFolder();
		const store = storeAt(folder);
		const file = path.join(folder, 'profiles', 'shop.json');
		let profile = await store.profiles.save(newProfile());

		for (const mode of [0o644, 0o666]) {
			chmodSync(file, mode);
			profile = await store.profiles.save(profile);
			expect(modeOf(file)).toBe('600');
		}
	});

	test('as soon as they are read, and somebody is told once', async () => {
		const folder = await tempFolder();
		await storeAt(folder).profiles.save(newProfile());
		const profiles = path.join(folder, 'profiles');
		const file = path.join(profiles, 'shop.json');
		chmodSync(file, 0o644);
		chmodSync(profiles, 0o755);
		chmodSync(folder, 0o777);
		const told: string[] = [];
		const store = storeAt(folder, {tightened: place => told.push(place)});

		expect((await store.profiles.read('shop'))?.name).toBe('shop');
		await store.profiles.read('shop');

		expect([folder, profiles, file].map(modeOf)).toEqual(['700', '700', '600']);
		expect(told).toEqual([folder, profiles, file]);
	});
});

describe('a folder that is not as we make it', () => {
	test('may be a link to an own folder elsewhere', async () => {
		const folder = await tempFolder();
		const elsewhere = path.join(folder, 'elsewhere');
		mkdirSync(elsewhere, {mode: 0o700});
		symlinkSync(elsewhere, path.join(folder, 'link'));

		await storeAt(path.join(folder, 'link')).profiles.save(newProfile());

		expect(existsSync(path.join(elsewhere, 'profiles', 'shop.json'))).toBe(true);
	});

	test.each([
		['a link to nothing', 'symlink', (place: string) => symlinkSync('/nonexistent', place)],
		['a file', 'not-a-folder', (place: string) => writeFileSync(place, 'mine')],
	])('is refused when it is %s', async (_, reason, make) => {
		const folder = await tempFolder();
		const profiles = path.join(folder, 'profiles');
		make(profiles);
		const store = storeAt(folder);

		for (const attempt of [
			() => store.profiles.list(),
			() => store.profiles.read('shop'),
			() => store.profiles.save(newProfile()),
			() => store.probe(),
		]) {
			await expect(attempt()).rejects.toMatchObject({
				code: 'store-foreign',
				details: {file: profiles, reason},
			});
		}
	});

	describe.runIf(isRoot)('and that others could write to', () => {
		test.each([0o777, 0o1777])('is refused when somebody did (mode %o)', async mode => {
			const folder = await tempFolder();
			const planted = path.join(folder, 'profiles');
			mkdirSync(planted);
			chownSync(planted, 12_345, 12_345);
			chmodSync(folder, mode);

			await expect(storeAt(folder).profiles.list()).rejects.toMatchObject({
				code: 'store-foreign',
				details: {file: planted, reason: 'owner'},
			});
			// One like /tmp must stay open for those who use it.
			expect(modeOf(folder)).toBe(mode === 0o777 ? '700' : '777');
		});
	});

	test('is closed when others could write to it and nobody did', async () => {
		const folder = await tempFolder();
		chmodSync(folder, 0o1777);

		await storeAt(folder).profiles.save(newProfile());

		expect(modeOf(folder)).toBe('700');
	});
});
