import {statfsSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {AppError} from '../../src/core/errors.ts';
import type {Store} from '../../src/core/ports.ts';
import {Secret} from '../../src/core/secret.ts';
import {newProfile, storeAt} from './fixtures.ts';

/**
 * A process of its own that works on a store: `node child.ts FOLDER TASK [ARGUMENT...]`. It prints one
 * line of JSON for each thing that happened.
 */
const [, , folder = '', task = '', ...args] = process.argv;

const tasks: Readonly<Record<string, (store: Store) => Promise<void>>> = {
	/** Reads, changes and writes profile NAME, TIMES times; each time adds one scope. */
	async append(store) {
		const [name = '', times = '1'] = args;

		for (let time = 0; time < Number(times); time += 1) {
			await store.profiles.locked(name, async () => {
				const before = (await store.profiles.read(name)) ?? newProfile({name, scopes: []});
				await store.profiles.save({
					...before,
					scopes: [...before.scopes, `${process.pid}-${time}`],
				});
			});
		}

		say({done: true});
	},

	/** Adds one letter to a setting, TIMES times. */
	async count(store) {
		for (let time = 0; time < Number(args[0]); time += 1) {
			await store.settings.change(settings => ({
				...settings,
				language: `${settings.language ?? ''}x`,
			}));
		}

		say({done: true});
	},

	/** Holds the lock of NAME until somebody ends this process. */
	async hold(store) {
		await store.profiles.locked(args[0] ?? '', async () => {
			say({held: true});
			await new Promise(resolve => process.stdin.once('end', resolve).resume());
		});
	},

	/** Reads one of each kind, then writes; says each time whether SQLite is loaded. */
	async 'read-and-save'(store) {
		await store.profiles.list();
		await store.apps.read('instagram-login', '1679873086902791');
		await store.drafts.list();
		await store.settings.read();
		const profile = await store.profiles.read('shop');
		say({did: 'read', sqlite: isSqliteLoaded()});

		await store.profiles.save(profile ?? newProfile());
		say({did: 'save', sqlite: isSqliteLoaded()});
	},

	/** Saves profile NAME with a user name of LENGTH characters. */
	async save(store) {
		const [name = '', length = '1'] = args;
		const before = (await store.profiles.read(name)) ?? newProfile({name});
		const saved = await store.profiles.save({
			...before,
			account: {...before.account, username: 'u'.repeat(Number(length))},
		});
		say({revision: saved.revision});
	},

	/** Writes one of each kind, as a sign-in does. */
	async 'sign-in'(store) {
		await store.probe();
		await store.drafts.save({
			key: 'shop',
			flow: 'instagram-login',
			step: 'sign-in',
			done: [],
			appSecret: new Secret('x'),
			savedAt: 0,
		});
		await store.apps.save({
			flow: 'instagram-login',
			appId: '1679873086902791',
			appSecret: new Secret('x'),
			redirectUris: [],
		});
		await store.profiles.save(newProfile());
		await store.settings.change(settings => ({...settings, current: 'shop'}));
		say({done: true});
	},

	async probe(store) {
		const before = performance.now();

		try {
			await store.probe();
			say({probed: true});
		} finally {
			say({milliseconds: Math.round(performance.now() - before)});
		}
	},

	/** On a disk of its own: leaves PAGES free pages of 4 KiB, then saves a record that takes three. */
	async 'save-on-full-disk'(store) {
		const before = await store.profiles.save(newProfile({account: {username: 'old'}}));
		const {bavail} = statfsSync(folder);
		writeFileSync(path.join(folder, 'filler'), 'x'.repeat((bavail - Number(args[0])) * 4096));

		try {
			await store.profiles.save({...before, account: {username: 'n'.repeat(9000)}});
			say({outcome: 'saved'});
		} catch (error) {
			sayError(error);
		}

		const after = await storeAt(folder).profiles.read('shop');
		say({stored: after?.account.username?.slice(0, 3), revision: after?.revision});
	},
};

function isSqliteLoaded(): boolean {
	const loaded: unknown = Reflect.get(process, 'moduleLoadList');
	return Array.isArray(loaded) && loaded.includes('NativeModule sqlite');
}

function say(what: unknown): void {
	process.stdout.write(`${JSON.stringify(what)}\n`);
}

function sayError(error: unknown): void {
	if (!(error instanceof AppError)) {
		throw error;
	}

	say({error: error.code, ...error.details});
}

await tasks[task]?.(storeAt(folder)).catch(sayError);
