import {lstatSync, readdirSync} from 'node:fs';
import path from 'node:path';
import type {Store} from '../../src/core/ports.ts';
import type {App, Draft, Profile} from '../../src/core/profile.ts';
import {Secret} from '../../src/core/secret.ts';
import {createStore, type StoreOptions} from '../../src/store/store.ts';

export const oddId = '17841405793187219';
export const oddScopedId = '27640875392278831';
/** Must never be seen outside a file of the store. */
export const canary = 'IGAAcanary0123456789';

export function storeAt(folder: string, options: Partial<StoreOptions> = {}): Store {
	return createStore(folder, {owner: process.geteuid?.(), ...options});
}

export function newProfile(change: Partial<Profile> = {}): Profile {
	return {
		name: 'shop',
		flow: 'instagram-login',
		appId: '1679873086902791',
		account: {
			id: oddId,
			appScopedId: oddScopedId,
			username: 'shop_es',
			accountType: 'BUSINESS',
		},
		token: new Secret(canary),
		scopes: ['instagram_business_basic'],
		issuedAt: Date.UTC(2026, 10, 24, 10),
		expiresAt: Date.UTC(2027, 0, 23, 10),
		revision: 0,
		...change,
	};
}

export function newApp(change: Partial<App> = {}): App {
	return {
		flow: 'instagram-login',
		appId: '1679873086902791',
		appSecret: new Secret(canary),
		redirectUris: ['https://localhost:8473/callback'],
		...change,
	};
}

export function newDraft(change: Partial<Draft> = {}): Draft {
	return {
		key: '_new',
		flow: 'instagram-login',
		step: 'app-secret',
		done: ['professional-account', 'app-id'],
		appId: '1679873086902791',
		savedAt: Date.UTC(2026, 10, 24, 10),
		...change,
	};
}

/** The nine permission bits of everything below a folder and of the folder itself (`.`), by relative path. */
export function modesIn(folder: string): Record<string, string> {
	const entries = ['.', ...readdirSync(folder, {recursive: true, encoding: 'utf8'})];
	return Object.fromEntries(entries.sort().map(entry => [entry, modeOf(path.join(folder, entry))]));
}

export function modeOf(file: string): string {
	return (lstatSync(file).mode & 0o777).toString(8);
}

/** Names in a folder that are neither records nor lock files. */
export function leftoversIn(folder: string): string[] {
	return readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter(
		entry => lstatSync(path.join(folder, entry)).isFile() && !/\.(json|lock)$/.test(entry),
	);
}
