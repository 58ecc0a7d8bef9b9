import path from 'node:path';
import type {Guard} from './guard.ts';
import type {Locks} from './lock.ts';
import {listFolder, makeFolder, openFolder} from './private-folder.ts';
import type {RawRecord} from './raw-record.ts';
import {readRecord, removeRecord, setAside, writeRecord} from './record.ts';
import {sweep} from './sweep.ts';

/** Records of one kind: the `NAME.json` files of one folder. Reading makes nothing; a folder that is missing is empty. */
export type Records = {
	readonly folder: string;
	/** Path of a record's file. @throws TypeError for a name that none can have */
	file(name: string): string;
	/** Names of the records, sorted. Other files in the folder are none of ours. @throws AppError `store-unreadable`, `store-foreign` */
	names(): Promise<readonly string[]>;
	/** @throws AppError `store-unreadable`, `store-foreign` */
	read(name: string): Promise<RawRecord | undefined>;
	/** The caller holds the lock and has read the record. @throws AppError `store-unwritable`, `store-foreign` */
	write(name: string, record: RawRecord): Promise<void>;
	/** `false` when there is none. The caller holds the lock. @throws AppError `store-unwritable`, `store-foreign` */
	remove(name: string): Promise<boolean>;
	/** Moves a file that cannot be read out of the way. The caller holds the lock. @throws AppError `store-unwritable` */
	setAside(name: string): void;
	/** Runs `work` under the lock of a record; the signal ends the waiting for it. @throws AppError as `Locks` */
	locked<T>(name: string, work: () => Promise<T>, signal?: AbortSignal): Promise<T>;
};

export type RecordsOptions = {
	/** The configuration folder. */
	readonly root: string;
	/** The folder of the records, the root or in it. */
	readonly folder: string;
	readonly guard: Guard;
	readonly locks: Locks;
	/** Whether a record can have this name; nothing else becomes a file name. */
	readonly isName: (name: string) => boolean;
	/** The lock under which a record is written. */
	readonly lockOf: (name: string) => string;
	/** What a person is told to be in use while somebody else holds that lock. */
	readonly shownAs: (name: string) => string;
};

export function createRecords(options: RecordsOptions): Records {
	const {root, folder, guard, locks, isName, lockOf, shownAs} = options;
	const folders = folder === root ? [root] : [root, folder];
	let swept = false;

	function file(name: string): string {
		if (!isName(name)) {
			throw new TypeError('This name cannot be that of a record.');
		}

		return path.join(folder, `${name}.json`);
	}

	async function open(): Promise<boolean> {
		for (const each of folders) {
			if (!(await openFolder(each, guard))) {
				return false;
			}
		}

		if (!swept) {
			swept = true;
			await sweep(folder, guard, async (name, remove) => {
				if (isName(name)) {
					await locks.holdIfFree(lockOf(name), remove);
				}
			});
		}

		return true;
	}

	return {
		folder,
		file,

		async names() {
			if (!(await open())) {
				return [];
			}

			const entries = await listFolder(folder);
			return entries
				.filter(entry => entry.endsWith('.json'))
				.map(entry => path.basename(entry, '.json'))
				.filter(isName)
				.sort();
		},

		async read(name) {
			return isName(name) && (await open()) ? readRecord(file(name), guard) : undefined;
		},

		async write(name, record) {
			for (const each of folders) {
				await makeFolder(each, guard);
			}

			await writeRecord(file(name), record);
		},

		async remove(name) {
			return (await open()) && removeRecord(file(name), guard);
		},

		setAside: name => setAside(file(name)),

		async locked(name, work, signal) {
			file(name);
			return locks.hold(lockOf(name), work, {shown: shownAs(name), signal});
		},
	};
}
