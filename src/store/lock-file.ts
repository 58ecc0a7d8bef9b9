import {accessSync, chmodSync, closeSync, constants, openSync} from 'node:fs';
import {AppError} from '../core/errors.ts';
import {errorCode, throwUnlessSystem, unwritable} from './failures.ts';
import {foreignReason, type Guard, lookAt, tighten} from './guard.ts';
import {loadSqlite} from './sqlite.ts';

/** A lock that the kernel drops when its holder ends, however it ends: nothing is ever stale, and nothing is broken by force. */
export type LockFile = {
	/** Whether this has the lock now. @throws AppError `lock-unusable` */
	readonly take: () => boolean;
	/** Gives the lock up. */
	readonly close: () => void;
};

/**
 * Makes the lock file where there is none. One that is there is never opened here: when a process
 * closes a file, the kernel drops every lock that this process has on it.
 *
 * @throws AppError `lock-unusable` with `file` and `reason`, `store-unwritable`, `store-unreadable`
 */
export function prepareLockFile(file: string, guard: Guard): void {
	const stats = lookAt(file);

	if (stats === undefined) {
		createEmpty(file);
		return;
	}

	const reason = foreignReason(stats, guard);

	if (reason !== undefined) {
		throw unusable(file, reason);
	}

	tighten(file, stats, guard, () => chmodSync(file, 0o600));

	try {
		// SQLite opens a file without the right to write for reading, and then nobody is locked out.
		accessSync(file, constants.R_OK | constants.W_OK);
	} catch (error) {
		throwUnlessSystem(error);
		throw errorCode(error) === 'EROFS'
			? unwritable(file, error)
			: unusable(file, errorCode(error), error);
	}
}

/**
 * Opens a lock file. The lock is an exclusive transaction on an empty SQLite database, into which
 * nothing is written.
 *
 * @throws AppError `lock-unusable` with `file` and `reason`
 */
export function openLockFile(file: string): LockFile {
	const {DatabaseSync} = loadSqlite();

	try {
		const database = new DatabaseSync(file);
		return {take: () => begin(file, database), close: () => database.close()};
	} catch (error) {
		throw unusableBy(file, error);
	}
}

function begin(file: string, database: {exec(statement: string): void}): boolean {
	try {
		// With a journal on the disk a killed holder would leave one beside the lock file.
		database.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
		return true;
	} catch (error) {
		if (isSqliteError(error) && (error.errcode & 0xff) === busy) {
			return false;
		}

		throw unusableBy(file, error);
	}
}

/** SQLITE_BUSY; the bits above the lowest eight tell more of it. @see https://www.sqlite.org/rescode.html#busy */
const busy = 5;

function createEmpty(file: string): void {
	try {
		closeSync(openSync(file, 'wx', 0o600));
	} catch (error) {
		if (errorCode(error) !== 'EEXIST') {
			throw unwritable(file, error);
		}
	}
}

function unusable(file: string, reason: string, cause?: unknown): AppError {
	return new AppError('lock-unusable', {file, reason}, cause);
}

function unusableBy(file: string, error: unknown): unknown {
	return isSqliteError(error) ? unusable(file, error.errstr, error) : error;
}

type SqliteError = Error & {readonly errcode: number; readonly errstr: string};

function isSqliteError(error: unknown): error is SqliteError {
	return error instanceof Error && 'errcode' in error && 'errstr' in error;
}
