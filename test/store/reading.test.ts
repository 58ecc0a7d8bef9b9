import {existsSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {tempFolder} from '../support/temp-folder.ts';
import {newApp, newDraft, newProfile, storeAt} from './fixtures.ts';
import {startChildAfter} from './run-child.ts';

describe('reading', () => {
	test('finds nothing in a folder that does not exist, and does not make it', async () => {
		const folder = path.join(await tempFolder(), 'config');
		const store = storeAt(folder);

		expect(await store.profiles.list()).toEqual({profiles: [], unreadable: []});
		expect(await store.profiles.read('shop')).toBeUndefined();
		expect(await store.apps.list()).toEqual([]);
		expect(await store.apps.read('instagram-login', '1679873086902791')).toBeUndefined();
		expect(await store.drafts.list()).toEqual([]);
		await store.drafts.remove('_new');
		expect(await store.settings.read()).toEqual({});
		expect(existsSync(folder)).toBe(false);
	});

	test('loads neither conf nor SQLite, which only writing needs', async () => {
		const folder = await tempFolder();
		const store = storeAt(folder);
		await store.profiles.save(newProfile());
		await store.apps.save(newApp());
		await store.drafts.save(newDraft());
		await store.settings.change(() => ({current: 'shop'}));
		const child = startChildAfter(`export NODE_OPTIONS=${tellOfConf}`, folder, 'read-and-save');

		expect(await child.rest()).toEqual([
			{did: 'read', sqlite: false},
			{loads: 'conf'},
			{did: 'save', sqlite: true},
		]);
	});
});

/** Makes Node say when a process loads conf. */
const tellOfConf = `--import=data:text/javascript,${encodeURIComponent(`
	import {registerHooks} from "node:module";
	registerHooks({resolve(specifier, context, next) {
		if (specifier === "conf") process.stdout.write(JSON.stringify({loads: "conf"}) + String.fromCharCode(10));
		return next(specifier, context);
	}});
`).replaceAll(/[()]/g, bracket => (bracket === '(' ? '%28' : '%29'))}`;
