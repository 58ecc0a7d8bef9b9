import {open, rm} from 'node:fs/promises';
import path from 'node:path';
import {AppError} from '../core/errors.ts';
import type {SaveFile} from '../core/ports.ts';

type SaveFileDeps = {
	/** Absolute path of the folder, asked for when a file is saved. It may throw as `process.cwd` does. */
	readonly folder: () => string;
};

/**
 * Writes new files into a folder of the person. No file that exists is touched, not even through a
 * link: then `shop.ics` becomes `shop-2.ics`. Like everything that this program writes they are for this
 * account alone (mode 0600); the person can open them to others.
 *
 * The returned function throws AppError `output-failed` with the system's code as `reason`, and leaves
 * nothing half written then; TypeError for what is not the name of one file, a mistake of ours.
 */
export function createSaveFile({folder}: SaveFileDeps): SaveFile {
	return async (name, content) => {
		if (!/^\w[\w.-]{0,99}$/.test(name)) {
			throw new TypeError('This cannot be the name of a file.');
		}

		const {name: stem, ext} = path.parse(name);

		try {
			for (let number = 1; ; number += 1) {
				const numbered = number === 1 ? name : `${stem}-${number}${ext}`;
				const file = path.join(folder(), numbered);

				if (await writeNew(file, content)) {
					return file;
				}
			}
		} catch (error) {
			throw new AppError('output-failed', {reason: codeOf(error)}, error);
		}
	};
}

/** `false` when something has this name already. */
async function writeNew(file: string, content: string): Promise<boolean> {
	const handle = await open(file, 'wx', 0o600).catch(undefinedWhenThere);

	if (handle === undefined) {
		return false;
	}

	try {
		await handle.writeFile(content);
		await handle.sync();
		return true;
	} catch (error) {
		await rm(file, {force: true});
		throw error;
	} finally {
		await handle.close();
	}
}

function undefinedWhenThere(error: unknown): undefined {
	if (codeOf(error) !== 'EEXIST') {
		throw error;
	}
}

/** The code of a failed system call. @throws the error itself when it is none: then it is a bug of ours */
function codeOf(error: unknown): string {
	if (error instanceof Error && 'code' in error && typeof error.code === 'string') {
		return error.code;
	}

	throw error;
}
