import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import type {Store} from '../../src/core/ports.ts';
import {Secret} from '../../src/core/secret.ts';
import {tempFolder} from '../support/temp-folder.ts';
import {canary, oddId, storeAt} from './fixtures.ts';

/** Records as the first version wrote them. */
const records = {
	'profiles/shop': {
		schemaVersion: 1,
		revision: 3,
		flow: 'instagram-login',
		appId: '1679873086902791',
		account: {id: oddId, username: 'shop_es', accountType: 'BUSINESS'},
		token: canary,
		scopes: ['instagram_business_basic'],
		issuedAt: '2026-11-24T10:00:00.000Z',
		expiresAt: '2027-01-23T10:00:00.000Z',
	},
	'apps/1679873086902791': {
		schemaVersion: 1,
		apps: [
			{
				flow: 'instagram-login',
				appId: '1679873086902791',
				appSecret: canary,
				redirectUris: ['https://localhost:8473/callback'],
			},
		],
	},
	'drafts/_new': {
		schemaVersion: 1,
		flow: 'instagram-login',
		step: 'sign-in',
		done: ['app-id'],
		granted: {grant: {token: canary, issuedAt: '2026-11-24T10:00:00.000Z'}},
		savedAt: '2026-11-24T10:00:00.000Z',
	},
	config: {schemaVersion: 1, current: 'shop'},
} as const;

async function storeOfVersion1(): Promise<{store: Store; textOf(record: string): string}> {
	const folder = await tempFolder();
	const fileOf = (record: string): string => path.join(folder, `${record}.json`);

	for (const [record, content] of Object.entries(records)) {
		mkdirSync(path.dirname(fileOf(record)), {recursive: true, mode: 0o700});
		writeFileSync(fileOf(record), JSON.stringify(content), {mode: 0o600});
	}

	return {
		store: storeAt(folder),
		textOf: record => readFileSync(fileOf(record), 'utf8'),
	};
}

describe('what the first version wrote', () => {
	test('is read, and stays as it is while nothing else is written to it', async () => {
		const {store, textOf} = await storeOfVersion1();

		const profile = await store.profiles.read('shop');

		expect(profile?.token.reveal()).toBe(canary);
		expect(profile).toEqual({
			name: 'shop',
			revision: 3,
			flow: 'instagram-login',
			appId: '1679873086902791',
			account: records['profiles/shop'].account,
			token: expect.any(Secret),
			scopes: ['instagram_business_basic'],
			issuedAt: Date.UTC(2026, 10, 24, 10),
			expiresAt: Date.UTC(2027, 0, 23, 10),
		});
		expect(await store.apps.read('instagram-login', '1679873086902791')).toMatchObject({
			redirectUris: ['https://localhost:8473/callback'],
		});
		expect(await store.drafts.list()).toMatchObject([
			{key: '_new', granted: {grant: {issuedAt: Date.UTC(2026, 10, 24, 10)}}},
		]);
		expect(await store.settings.read()).toEqual({current: 'shop'});

		for (const [record, content] of Object.entries(records)) {
			expect(textOf(record)).toBe(JSON.stringify(content));
		}
	});

	test('is of the second version once something is written to it', async () => {
		const {store, textOf} = await storeOfVersion1();
		const {profiles} = await store.profiles.list();

		for (const profile of profiles) {
			await store.profiles.save({...profile, token: new Secret('renewed')});
		}

		for (const app of await store.apps.list()) {
			await store.apps.save(app);
		}

		for (const draft of await store.drafts.list()) {
			await store.drafts.save(draft);
		}

		expect(JSON.parse(textOf('profiles/shop'))).toEqual({
			...records['profiles/shop'],
			schemaVersion: 2,
			revision: 4,
			token: 'renewed',
		});
		expect(JSON.parse(textOf('apps/1679873086902791'))).toMatchObject({schemaVersion: 2});
		expect(JSON.parse(textOf('drafts/_new'))).toMatchObject({schemaVersion: 2});
	});
});
