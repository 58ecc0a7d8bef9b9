import {chmodSync, type Stats} from 'node:fs';
import {mkdir, readdir, stat} from 'node:fs/promises';
import path from 'node:path';
import {errorCode, foreign, throwUnlessSystem, unreadable, unwritable} from './failures.ts';
import {assertOwner, type Guard, lookAt, tighten} from './guard.ts';

/**
 * Whether the folder is there. An own one that others could enter is closed to them first. A
 * symbolic link is followed: somebody may keep the folder elsewhere, as long as it is theirs.
 *
 * @throws AppError `store-foreign` for what is not an own folder, or was open to others who left
 * something in it; `store-unreadable`
 */
export async function openFolder(folder: string, guard: Guard): Promise<boolean> {
	const stats = await statFolder(folder);

	if (stats === undefined) {
		return false;
	}

	if (!stats.isDirectory()) {
		throw foreign(folder, 'not-a-folder');
	}

	assertOwner(folder, stats, guard);

	// A folder that everybody uses, such as /tmp, must not be closed to them.
	if ((stats.mode & sticky) !== 0) {
		await assertOwnEntries(folder, guard);
	}

	tighten(folder, stats, guard, () => chmodSync(folder, 0o700));

	if ((stats.mode & writableByOthers) !== 0) {
		await assertOwnEntries(folder, guard);
	}

	return true;
}

const sticky = 0o1000;
const writableByOthers = 0o022;

/**
 * Makes the folder, and the ones above it that are missing, for this account alone.
 *
 * @throws AppError `store-unwritable`, and as `openFolder`
 */
export async function makeFolder(folder: string, guard: Guard): Promise<void> {
	if (await openFolder(folder, guard)) {
		return;
	}

	try {
		await makeWithParents(folder);
	} catch (error) {
		throw unwritable(folder, error);
	}

	await openFolder(folder, guard);
}

/** Node's own recursive `mkdir` never ends where a file system refuses with ENOENT, as `/proc` does. */
async function makeWithParents(folder: string): Promise<void> {
	try {
		await makeOne(folder);
	} catch (error) {
		const parent = path.dirname(folder);

		if (errorCode(error) !== 'ENOENT' || parent === folder) {
			throw error;
		}

		await makeWithParents(parent);
		await makeOne(folder);
	}
}

async function makeOne(folder: string): Promise<void> {
	try {
		await mkdir(folder, {mode: 0o700});
	} catch (error) {
		if (errorCode(error) !== 'EEXIST') {
			throw error;
		}
	}
}

async function statFolder(folder: string): Promise<Stats | undefined> {
	try {
		return await stat(folder);
	} catch (error) {
		throwUnlessSystem(error);

		if (errorCode(error) !== 'ENOENT') {
			throw unreadable(folder, errorCode(error), error);
		}

		if (lookAt(folder)?.isSymbolicLink()) {
			throw foreign(folder, 'symlink');
		}

		return undefined;
	}
}

/** Names of what is in a folder. @throws AppError `store-unreadable` */
export async function listFolder(folder: string): Promise<readonly string[]> {
	try {
		return await readdir(folder);
	} catch (error) {
		throwUnlessSystem(error);
		throw unreadable(folder, errorCode(error), error);
	}
}

async function assertOwnEntries(folder: string, guard: Guard): Promise<void> {
	if (guard.owner === undefined) {
		return;
	}

	for (const name of await listFolder(folder)) {
		const entry = path.join(folder, name);
		const stats = lookAt(entry);

		if (stats !== undefined) {
			assertOwner(entry, stats, guard);
		}
	}
}
