import {lstatSync, type Stats} from 'node:fs';
import {errorCode, type ForeignReason, foreign, throwUnlessSystem, unreadable} from './failures.ts';

/** What protects the files of this store against others on the same machine. */
export type Guard = {
	/** User id of this process; undefined where the system has neither user ids nor file modes. */
	readonly owner: number | undefined;
	/** Told about each file or folder of ours that others could open until now. */
	readonly tightened: (path: string) => void;
};

/** What is at a place, a link itself; undefined when nothing is. @throws AppError `store-unreadable` */
export function lookAt(file: string): Stats | undefined {
	try {
		return lstatSync(file, {throwIfNoEntry: false});
	} catch (error) {
		throwUnlessSystem(error);
		throw unreadable(file, errorCode(error), error);
	}
}

/** Why an entry is not a plain file that this account alone can have put there; undefined when it is. */
export function foreignReason(stats: Stats, {owner}: Guard): ForeignReason | undefined {
	if (stats.isSymbolicLink()) {
		return 'symlink';
	}

	if (!stats.isFile()) {
		return 'not-a-file';
	}

	if (owner !== undefined && stats.uid !== owner) {
		return 'owner';
	}

	// A second name keeps an old token after this one is replaced, or leads to a file that is no record.
	return stats.nlink > 1 ? 'hard-link' : undefined;
}

/** @throws AppError `store-foreign` */
export function assertOwnFile(file: string, stats: Stats, guard: Guard): void {
	const reason = foreignReason(stats, guard);

	if (reason !== undefined) {
		throw foreign(file, reason);
	}
}

/** @throws AppError `store-foreign` for a file or folder of another account */
export function assertOwner(path: string, stats: Stats, {owner}: Guard): void {
	if (owner !== undefined && stats.uid !== owner) {
		throw foreign(path, 'owner');
	}
}

/**
 * Closes an own file or folder that others can open; `chmod` gives it the mode of the store.
 *
 * A file system without modes, or a read-only one, refuses. That opens nothing further, so the
 * store is used all the same.
 */
export function tighten(path: string, stats: Stats, guard: Guard, chmod: () => void): void {
	if (guard.owner === undefined || (stats.mode & 0o077) === 0) {
		return;
	}

	try {
		chmod();
		guard.tightened(path);
	} catch (error) {
		throwUnlessSystem(error);
	}
}
