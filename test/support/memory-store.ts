import {AppError} from '../../src/core/errors.ts';
import type {KeptCertificate, Store, Unreadable} from '../../src/core/ports.ts';
import type {App, Draft, Profile, Settings} from '../../src/core/profile.ts';

/** What can be made to fail, by the name of the operation. */
type StoreOperation =
	| 'probe'
	| 'profiles.list'
	| 'profiles.save'
	| 'apps.read'
	| 'apps.save'
	| 'drafts.save'
	| 'drafts.remove'
	| 'certificate.read'
	| 'certificate.save'
	| 'settings.read'
	| 'settings.change';

export type MemoryStore = Store & {
	/** The error that every call of the operation throws while it stands here. */
	readonly broken: Map<StoreOperation, AppError>;
	/** What is written, in order, such as `profiles.save shop`. */
	readonly writes: string[];
	/** Profiles whose file is there and cannot be read. */
	readonly unreadable: Unreadable[];
	/** Keys of drafts whose file is there and cannot be read. */
	readonly unreadableDrafts: string[];
};

export type Stored = {
	readonly profiles?: readonly Profile[];
	readonly apps?: readonly App[];
	readonly drafts?: readonly Draft[];
	readonly settings?: Settings;
	readonly certificate?: KeptCertificate;
};

/** The store's contract in memory: revisions are checked, a profile's lock admits one at a time. */
export function createMemoryStore(stored: Stored = {}): MemoryStore {
	const profiles = new Map((stored.profiles ?? []).map(profile => [profile.name, profile]));
	const apps = new Map((stored.apps ?? []).map(app => [appKey(app.flow, app.appId), app]));
	const drafts = new Map((stored.drafts ?? []).map(draft => [draft.key, draft]));
	let settings = stored.settings ?? {};
	let {certificate} = stored;
	const locks = new Map<string, Promise<unknown>>();
	const broken = new Map<StoreOperation, AppError>();
	const writes: string[] = [];
	const unreadable: Unreadable[] = [];
	const unreadableDrafts: string[] = [];

	/** Every call takes a turn, as one on a disk would. */
	const turn = async (operation?: StoreOperation): Promise<void> => {
		await Promise.resolve();
		const error = operation && broken.get(operation);

		if (error !== undefined) {
			throw error;
		}
	};

	return {
		folder: '/home/ana/.config/ig-wizard',
		broken,
		writes,
		unreadable,
		unreadableDrafts,
		probe: () => turn('probe'),
		profiles: {
			async list() {
				await turn('profiles.list');
				return {profiles: [...profiles.values()], unreadable: [...unreadable]};
			},
			async read(name) {
				await turn();

				if (unreadable.some(file => file.name === name)) {
					throw new AppError('store-unreadable', {file: `${name}.json`, reason: 'not JSON'});
				}

				return profiles.get(name);
			},
			async save(profile) {
				await turn('profiles.save');

				if ((profiles.get(profile.name)?.revision ?? 0) !== profile.revision) {
					throw new AppError('busy', {name: profile.name});
				}

				const saved = {...profile, revision: profile.revision + 1};
				profiles.set(profile.name, saved);
				writes.push(`profiles.save ${profile.name}`);
				return saved;
			},
			async remove(name) {
				await turn();
				writes.push(`profiles.remove ${name}`);
				return profiles.delete(name);
			},
			locked(name, work, signal) {
				const before = locks.get(name) ?? Promise.resolve();
				const mine = Promise.race([before, aborted(signal)]).then(work);
				// Whoever gave up waiting holds nothing, so the next one waits for the one before.
				locks.set(name, Promise.allSettled([before, mine]));
				return mine;
			},
		},
		apps: {
			async list() {
				await turn();
				return [...apps.values()];
			},
			async read(flow, appId) {
				await turn('apps.read');
				return apps.get(appKey(flow, appId));
			},
			async save(app) {
				await turn('apps.save');
				apps.set(appKey(app.flow, app.appId), app);
				writes.push(`apps.save ${app.appId}`);
			},
		},
		drafts: {
			async list() {
				await turn();
				return [...drafts.values()].sort((a, b) => b.savedAt - a.savedAt);
			},
			async keys() {
				await turn();
				return [...drafts.keys(), ...unreadableDrafts];
			},
			async save(draft) {
				await turn('drafts.save');
				drafts.set(draft.key, draft);
				writes.push(`drafts.save ${draft.key}`);
			},
			async remove(key) {
				await turn('drafts.remove');
				drafts.delete(key);
				writes.push(`drafts.remove ${key}`);
			},
		},
		certificate: {
			async read() {
				await turn('certificate.read');
				return certificate;
			},
			async save(next) {
				await turn('certificate.save');
				certificate = next;
				writes.push(`certificate.save ${next.host}`);
			},
		},
		settings: {
			async read() {
				await turn('settings.read');
				return settings;
			},
			async change(change) {
				await turn('settings.change');
				settings = change(settings);
				return settings;
			},
		},
	};
}

/** Rejects with the reason of the signal; never, where there is none. */
function aborted(signal: AbortSignal | undefined): Promise<never> {
	return new Promise((_, reject) => {
		if (signal?.aborted === true) {
			reject(signal.reason);
		}

		signal?.addEventListener('abort', () => reject(signal.reason), {once: true});
	});
}

function appKey(flow: string, appId: string): string {
	return `${flow}/${appId}`;
}
