import {copyFileSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {Secret} from '../../src/core/secret.ts';
import {tempFolder} from '../support/temp-folder.ts';
import {canary, newApp, storeAt} from './fixtures.ts';

describe('an app', () => {
	test('is read by flow and id as it was saved', async () => {
		const store = storeAt(await tempFolder());
		const app = newApp({metaAppId: '27640875392278831', configId: '1234567890123451'});
		await store.apps.save(app);
		const read = await storeAt(store.folder).apps.read(app.flow, app.appId);

		expect(read).toEqual(app);
		expect(read?.appSecret.reveal()).toBe(canary);
		expect(await store.apps.read('another-flow', app.appId)).toBeUndefined();
		expect(await store.apps.read(app.flow, '1')).toBeUndefined();
	});

	test('takes the place of what the same flow had under the id', async () => {
		const store = storeAt(await tempFolder());
		await store.apps.save(newApp());
		await store.apps.save(newApp({appSecret: new Secret('changed at Meta')}));
		const apps = await store.apps.list();

		expect(apps.map(({appSecret}) => appSecret.reveal())).toEqual(['changed at Meta']);
	});

	test('that cannot be read is left out of the list, and refused by name', async () => {
		const folder = await tempFolder();
		const store = storeAt(folder);
		await store.apps.save(newApp());
		const broken = path.join(folder, 'apps', '1.json');
		writeFileSync(broken, '{');

		expect((await store.apps.list()).map(({appId}) => appId)).toEqual(['1679873086902791']);

		for (const attempt of [
			() => store.apps.read('instagram-login', '1'),
			() => store.apps.save(newApp({appId: '1'})),
		]) {
			await expect(attempt()).rejects.toMatchObject({
				code: 'store-unreadable',
				details: {file: broken},
			});
		}

		expect(readFileSync(broken, 'utf8')).toBe('{');
	});

	test('does not answer for another one whose file was copied from it', async () => {
		const folder = await tempFolder();
		const store = storeAt(folder);
		await store.apps.save(newApp());
		const copy = path.join(folder, 'apps', '1.json');
		copyFileSync(path.join(folder, 'apps', '1679873086902791.json'), copy);

		await expect(store.apps.read('instagram-login', '1')).rejects.toMatchObject({
			code: 'store-unreadable',
			details: {file: copy, reason: 'apps.appId'},
		});
	});
});
