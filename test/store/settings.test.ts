import {readFileSync, statSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {tempFolder} from '../support/temp-folder.ts';
import {storeAt} from './fixtures.ts';
import {startChild} from './run-child.ts';

describe('the settings', () => {
	test('are changed from what is stored now', async () => {
		const store = storeAt(await tempFolder());
		await store.settings.change(settings => ({...settings, language: 'es'}));
		const changed = await storeAt(store.folder).settings.change(settings => ({
			...settings,
			current: 'shop',
		}));

		expect(changed).toEqual({language: 'es', current: 'shop'});
		expect(await store.settings.read()).toEqual(changed);
	});

	test('forget what is set to nothing', async () => {
		const store = storeAt(await tempFolder());
		await store.settings.change(() => ({current: 'shop'}));
		await store.settings.change(settings => ({...settings, current: undefined}));

		expect(readFileSync(path.join(store.folder, 'config.json'), 'utf8')).toBe(
			'{\n\t"schemaVersion": 1\n}\n',
		);
	});

	test('are not written when nothing changes', async () => {
		const store = storeAt(await tempFolder());
		await store.settings.change(() => ({current: 'shop'}));
		const file = path.join(store.folder, 'config.json');
		const before = statSync(file);
		await store.settings.change(settings => ({...settings}));

		expect(statSync(file).ino).toBe(before.ino);
	});

	test('lose no change of several processes', async () => {
		const folder = await tempFolder();
		const children = Array.from({length: 3}, () => startChild(folder, 'count', '10'));

		for (const child of children) {
			expect(await child.rest()).toEqual([{done: true}]);
		}

		expect((await storeAt(folder).settings.read()).language).toBe('x'.repeat(30));
	});

	test('that cannot be read are neither used nor replaced', async () => {
		const store = storeAt(await tempFolder());
		const file = path.join(store.folder, 'config.json');
		writeFileSync(file, '[]');

		await expect(store.settings.read()).rejects.toMatchObject({code: 'store-unreadable'});
		await expect(store.settings.change(() => ({current: 'shop'}))).rejects.toMatchObject({
			code: 'store-unreadable',
			details: {file, reason: 'not-an-object'},
		});
		expect(readFileSync(file, 'utf8')).toBe('[]');
	});
});
