import path from 'node:path';
import type {Store} from '../core/ports.ts';
import {createApps} from './apps.ts';
import {certificateName, createCertificate} from './certificate.ts';
import {createDrafts} from './drafts.ts';
import type {Guard} from './guard.ts';
import {createLocks, type LockOptions} from './lock.ts';
import {prepareLockFile} from './lock-file.ts';
import {isAppId, isDraftKey, isProfileName} from './names.ts';
import {makeFolder} from './private-folder.ts';
import {probeFile, probeFolders} from './probe.ts';
import {createProfiles} from './profiles.ts';
import {createRecords} from './records.ts';
import {createSettings, settingsName} from './settings.ts';

export type StoreOptions = LockOptions & {
	/** Effective user id of this process; undefined where the system has none. */
	readonly owner: number | undefined;
	/** The machine's clock, epoch milliseconds. */
	readonly wall?: (() => number) | undefined;
	/** Told about each file or folder of ours that others could open until now. */
	readonly tightened?: ((path: string) => void) | undefined;
};

/**
 * The store on a disk: small files of JSON in a folder for this account alone, one a profile, one an
 * app, one a draft, one for the listener's certificate, one for the settings. Nothing is made before something is written.
 *
 * Locks of profiles have the profile's name; the others begin with `_`, which no profile can.
 *
 * @param folder absolute path of the configuration folder
 */
export function createStore(folder: string, options: StoreOptions): Store {
	const guard: Guard = {owner: options.owner, tightened: options.tightened ?? (() => {})};
	const lockFolder = path.join(folder, 'locks');
	const locks = createLocks(async name => {
		await makeFolder(folder, guard);
		await makeFolder(lockFolder, guard);
		const file = path.join(lockFolder, `${name}.lock`);
		prepareLockFile(file, guard);
		return file;
	}, options);

	const common = {root: folder, guard, locks};
	const profiles = createRecords({
		...common,
		folder: path.join(folder, 'profiles'),
		isName: isProfileName,
		lockOf: name => name,
		shownAs: name => name,
	});
	const apps = createRecords({
		...common,
		folder: path.join(folder, 'apps'),
		isName: isAppId,
		lockOf: () => '_apps',
		shownAs: appId => path.join(folder, 'apps', `${appId}.json`),
	});
	const drafts = createRecords({
		...common,
		folder: path.join(folder, 'drafts'),
		isName: isDraftKey,
		lockOf: () => '_drafts',
		shownAs: key => path.join(folder, 'drafts', `${key}.json`),
	});
	const certificates = createRecords({
		...common,
		folder: path.join(folder, 'tls'),
		isName: name => name === certificateName,
		lockOf: () => '_certificate',
		shownAs: name => path.join(folder, 'tls', `${name}.json`),
	});
	const settings = createRecords({
		...common,
		folder,
		isName: name => name === settingsName,
		lockOf: () => '_settings',
		shownAs: name => path.join(folder, `${name}.json`),
	});

	return {
		folder,
		profiles: createProfiles(profiles),
		apps: createApps(apps),
		drafts: createDrafts(drafts),
		certificate: createCertificate(certificates, options.wall ?? Date.now),
		settings: createSettings(settings),

		async probe() {
			const all = [settings, profiles, apps, drafts];
			await probeFolders([...all.map(records => records.folder), lockFolder], guard);
			await locks.holdIfFree('_settings', async () => {});

			for (const records of all) {
				for (const name of await records.names()) {
					probeFile(records.file(name));
				}
			}
		},
	};
}
