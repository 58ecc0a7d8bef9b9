import {
	closeSync,
	constants,
	existsSync,
	fchmodSync,
	fstatSync,
	fsyncSync,
	open,
	openSync,
	readFileSync,
	renameSync,
	rmSync,
} from 'node:fs';
import path from 'node:path';
import {promisify} from 'node:util';
import {AppError} from '../core/errors.ts';
import {errorCode, throwUnlessSystem, unreadable, unwritable} from './failures.ts';
import {assertOwnFile, type Guard, lookAt, tighten} from './guard.ts';
import {parseRecord, type RawRecord} from './raw-record.ts';

/** The extension of a record that is not known to be complete yet; `sweep.ts` knows it too. */
const stagedExtension = 'json.next';

/**
 * Reads one record. Nothing is guessed: what is not exactly a record is an error, and the file stays
 * as it is. conf is not asked to read, because it takes `[]` for an empty record and replaces bytes
 * that are not UTF-8; and so a command that only reads does not load it.
 *
 * @returns undefined when there is no such file
 * @throws AppError `store-unreadable` with `file` and `reason`, `store-foreign`
 */
export async function readRecord(file: string, guard: Guard): Promise<RawRecord | undefined> {
	const bytes = await readOwnFile(file, guard);
	return bytes === undefined ? undefined : parseRecord(file, bytes);
}

/**
 * Replaces one record, or makes it. The caller holds its lock and has read what is there.
 *
 * conf writes it beside the present file, atomically and for this account alone. A write that
 * conf reports as done can still be cut off by a nearly full disk, so the text is read back and
 * takes the present file's place only when it is complete: whatever happens, the file is the old or
 * the new one.
 *
 * @throws AppError `store-unwritable` with `file` and `reason`; the file is the old one then
 */
export async function writeRecord(file: string, record: RawRecord): Promise<void> {
	const staged = stagedFile(file);

	try {
		const {default: Conf} = await import('conf');
		const text = `${JSON.stringify(record, undefined, '\t')}\n`;
		// From here to the end nothing waits, so no other task of this process comes in between.
		rmSync(staged, {force: true});
		const conf = new Conf<Record<string, unknown>>({
			cwd: path.dirname(file),
			configName: path.basename(file, '.json'),
			fileExtension: stagedExtension,
			projectSuffix: '',
			configFileMode: 0o600,
			accessPropertiesByDotNotation: false,
			clearInvalidConfig: false,
			serialize: () => text,
		});
		conf.store = record;

		if (!readFileSync(conf.path).equals(Buffer.from(text))) {
			throw new AppError('store-unwritable', {file, reason: 'incomplete'});
		}

		renameSync(conf.path, file);
	} catch (error) {
		discard(staged);
		throw error instanceof AppError ? error : unwritable(file, error);
	}

	syncFolder(path.dirname(file));
}

/**
 * Removes one record; `false` when there was none.
 *
 * @throws AppError `store-foreign`, `store-unwritable`
 */
export function removeRecord(file: string, guard: Guard): boolean {
	const stats = lookAt(file);

	if (stats === undefined) {
		return false;
	}

	assertOwnFile(file, stats, guard);

	try {
		rmSync(file);
	} catch (error) {
		throw unwritable(file, error);
	}

	syncFolder(path.dirname(file));
	return true;
}

/**
 * Moves a file that cannot be read out of the way of a new one, to a name that nothing here reads or
 * removes: `shop.json.unreadable-1`. The caller holds the lock.
 *
 * @throws AppError `store-unwritable`
 */
export function setAside(file: string): void {
	let number = 1;

	while (existsSync(`${file}.unreadable-${number}`)) {
		number += 1;
	}

	try {
		renameSync(file, `${file}.unreadable-${number}`);
	} catch (error) {
		throw unwritable(file, error);
	}
}

/**
 * Only the opening is handed to another thread: it may wait for a slow disk. Doing so with the short
 * steps after it would triple the time that a list of many profiles takes.
 */
async function readOwnFile(file: string, guard: Guard): Promise<Uint8Array | undefined> {
	try {
		// Without O_NONBLOCK a named pipe would wait for a writer.
		const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
		const descriptor = await promisify(open)(file, flags);

		try {
			const stats = fstatSync(descriptor);
			assertOwnFile(file, stats, guard);
			tighten(file, stats, guard, () => fchmodSync(descriptor, 0o600));
			return readFileSync(descriptor);
		} finally {
			closeSync(descriptor);
		}
	} catch (error) {
		if (error instanceof AppError) {
			throw error;
		}

		throwUnlessSystem(error);
		const stats = lookAt(file);

		if (stats === undefined) {
			return undefined;
		}

		// What is not ours often cannot be opened either; then that is the thing to say.
		assertOwnFile(file, stats, guard);
		throw unreadable(file, errorCode(error), error);
	}
}

function stagedFile(file: string): string {
	return path.join(path.dirname(file), `${path.basename(file, '.json')}.${stagedExtension}`);
}

/** After a failure; what cannot be removed now is swept by a later run. */
function discard(staged: string): void {
	try {
		rmSync(staged, {force: true});
	} catch (error) {
		throwUnlessSystem(error);
	}
}

/** Makes a rename survive a power cut. Not every system lets a folder be opened for that; the content is on the disk anyway. */
function syncFolder(folder: string): void {
	try {
		const descriptor = openSync(folder, 'r');

		try {
			fsyncSync(descriptor);
		} finally {
			closeSync(descriptor);
		}
	} catch (error) {
		throwUnlessSystem(error);
	}
}
