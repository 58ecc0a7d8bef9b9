import {accessSync, constants} from 'node:fs';
import {rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {errorCode, unwritable} from './failures.ts';
import type {Guard} from './guard.ts';
import {makeFolder} from './private-folder.ts';

/** More than a record takes while the old, the new and the temporary file are there at once. */
const size = 8192;

/**
 * Writes a file into each folder, all before the first is removed: so a disk that is nearly full,
 * or has no entries left, is found out before anybody signs in. Makes folders that are missing.
 *
 * @throws AppError `store-unwritable` with the folder and a system's code, `store-foreign`
 */
export async function probeFolders(folders: readonly string[], guard: Guard): Promise<void> {
	for (const folder of folders) {
		await makeFolder(folder, guard);
	}

	try {
		for (const folder of folders) {
			await removeProbe(folder);
			await writeProbe(folder);
		}
	} finally {
		for (const folder of folders) {
			await removeProbe(folder);
		}
	}
}

/**
 * Whether the file can be replaced, as far as that can be told without doing it: an immutable file
 * and one on a read-only mount cannot. Its mode says nothing about it.
 *
 * @throws AppError `store-unwritable`
 */
export function probeFile(file: string): void {
	try {
		accessSync(file, constants.W_OK);
	} catch (error) {
		if (['EPERM', 'EROFS'].includes(errorCode(error))) {
			throw unwritable(file, error);
		}
	}
}

async function writeProbe(folder: string): Promise<void> {
	try {
		await writeFile(probeIn(folder), 'x'.repeat(size), {flag: 'wx', mode: 0o600, flush: true});
	} catch (error) {
		// The probe of another run: then it is that run which finds out.
		if (errorCode(error) !== 'EEXIST') {
			throw unwritable(folder, error);
		}
	}
}

async function removeProbe(folder: string): Promise<void> {
	try {
		await rm(probeIn(folder), {force: true});
	} catch (error) {
		throw unwritable(folder, error);
	}
}

function probeIn(folder: string): string {
	return path.join(folder, '.probe');
}
