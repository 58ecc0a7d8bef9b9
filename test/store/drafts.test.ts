import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {Secret} from '../../src/core/secret.ts';
import {tempFolder} from '../support/temp-folder.ts';
import {canary, modeOf, newDraft, oddId, storeAt} from './fixtures.ts';

describe('a draft', () => {
	test('keeps every answer, the secret and a token without a name too', async () => {
		const store = storeAt(await tempFolder());
		const draft = newDraft({
			method: 'import',
			proofs: {'app-id': {by: 'person', at: Date.UTC(2026, 10, 24, 9)}},
			name: 'shop',
			again: true,
			metaAppId: '27640875392278831',
			appSecret: new Secret('secret'),
			redirectUri: 'https://localhost:8473/callback',
			otherRedirectUris: ['https://localhost:8475/callback'],
			scopes: ['instagram_business_basic'],
			configId: '1234567890',
			pageId: '102147362984375',
			granted: {
				grant: {
					token: new Secret(canary),
					issuedAt: 1,
					expiresAt: 2,
					endless: true,
					permissions: ['a'],
				},
				account: {id: oddId, pageId: '102147362984375', pageName: 'Shop'},
			},
		});
		await store.drafts.save(draft);
		const [read] = await storeAt(store.folder).drafts.list();

		expect(read).toEqual(draft);
		expect(read?.appSecret?.reveal()).toBe('secret');
		expect(read?.granted?.grant.token.reveal()).toBe(canary);
		expect(modeOf(path.join(store.folder, 'drafts', '_new.json'))).toBe('600');
	});

	test('is replaced by the next state of the same set-up, and removed with it', async () => {
		const store = storeAt(await tempFolder());
		await store.drafts.save(newDraft({key: 'shop'}));
		await store.drafts.save(newDraft({key: 'shop', step: 'redirect-uri'}));

		expect((await store.drafts.list()).map(({step}) => step)).toEqual(['redirect-uri']);
		await store.drafts.remove('shop');
		expect(await store.drafts.list()).toEqual([]);
		expect(existsSync(path.join(store.folder, 'drafts', 'shop.json'))).toBe(false);
	});

	test('keeps a token of which nobody knows yet whose it is', async () => {
		const store = storeAt(await tempFolder());
		const draft = newDraft({granted: {grant: {token: new Secret(canary)}}});
		await store.drafts.save(draft);

		expect(await storeAt(store.folder).drafts.list()).toEqual([draft]);
	});

	test('that is newer comes first', async () => {
		const store = storeAt(await tempFolder());
		await store.drafts.save(newDraft({key: 'b', savedAt: 2}));
		await store.drafts.save(newDraft({key: 'a', savedAt: 1}));
		await store.drafts.save(newDraft({key: '_new', savedAt: 3}));

		expect((await store.drafts.list()).map(({key}) => key)).toEqual(['_new', 'b', 'a']);
	});
});

describe('a draft that cannot be read', () => {
	const broken = `{"schemaVersion":1,"granted":{"grant":{"token":"${canary}`;

	async function brokenDraft() {
		const store = storeAt(await tempFolder());
		const file = path.join(store.folder, 'drafts', '_new.json');
		await store.drafts.save(newDraft({key: 'shop'}));
		writeFileSync(file, broken, {mode: 0o600});
		return {store, file};
	}

	test('is not listed, so that a new set-up can begin', async () => {
		const {store} = await brokenDraft();

		expect((await store.drafts.list()).map(({key}) => key)).toEqual(['shop']);
	});

	test('has a key all the same, so that no other draft takes its place', async () => {
		const {store, file} = await brokenDraft();
		expect(await store.drafts.keys()).toEqual(['_new', 'shop']);
		writeFileSync(file, '{"schemaVersion":3}', {mode: 0o600});
		expect(await store.drafts.keys()).toEqual(['_new', 'shop']);
	});

	test('is not removed', async () => {
		const {store, file} = await brokenDraft();
		await store.drafts.remove('_new');

		expect(readFileSync(file, 'utf8')).toBe(broken);
	});

	test('is moved aside when its name is needed, each time to a new place', async () => {
		const {store, file} = await brokenDraft();
		await store.drafts.save(newDraft());
		writeFileSync(file, '[]', {mode: 0o600});
		await store.drafts.save(newDraft());

		expect(readFileSync(`${file}.unreadable-1`, 'utf8')).toBe(broken);
		expect(readFileSync(`${file}.unreadable-2`, 'utf8')).toBe('[]');
		expect((await store.drafts.list()).map(({key}) => key)).toEqual(['_new', 'shop']);
	});

	test('because a newer program wrote it stays where that program finds it', async () => {
		const {store, file} = await brokenDraft();
		const newer = '{"schemaVersion":3}';
		writeFileSync(file, newer, {mode: 0o600});

		await expect(store.drafts.save(newDraft())).rejects.toMatchObject({
			code: 'store-newer',
			details: {file, version: 3},
		});
		expect(readFileSync(file, 'utf8')).toBe(newer);
	});
});
