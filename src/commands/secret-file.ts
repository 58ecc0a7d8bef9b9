import {constants} from 'node:fs';
import {open} from 'node:fs/promises';
import {platform} from 'node:os';
import {AppError} from '../core/errors.ts';
import {Secret} from '../core/secret.ts';
import {fill} from '../core/text.ts';
import type {Messages} from '../messages/index.ts';

/** More than any secret; a longer one is something else. */
export const longestSecret = 4096;

/**
 * A secret that a file holds, without the line end behind it.
 *
 * @throws AppError `file-refused` when it is missing, no file or too large; `secret-file-refused` when others can read it
 */
export async function readSecretFile(file: string, messages: Messages): Promise<Secret> {
	return secretOf(await readSmallFile(file, messages, {limit: longestSecret, isPrivate: true}));
}

/**
 * The text of a file that a person names.
 *
 * @param rules.limit most bytes that make sense
 * @param rules.isPrivate nobody else may be able to read it
 * @throws AppError `file-refused`, `secret-file-refused`
 */
export async function readSmallFile(
	file: string,
	{secretFile: words}: Messages,
	{limit, isPrivate}: {readonly limit: number; readonly isPrivate: boolean},
): Promise<string> {
	const refuse = (reason: string): AppError => new AppError('file-refused', {file, reason});
	// Without O_NONBLOCK, a named pipe would be waited for.
	const handle = await open(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)).catch(
		(error: NodeJS.ErrnoException) => {
			throw refuse(error.code ?? error.name);
		},
	);

	try {
		const stats = await handle.stat();

		if (!stats.isFile()) {
			throw refuse(words.notAFile);
		}

		if (stats.size > limit) {
			throw refuse(words.tooLarge);
		}

		// On Windows the mode says nothing about who may read.
		if (isPrivate && (stats.mode & 0o077) !== 0 && platform() !== 'win32') {
			const reason = fill(words.openToOthers, {mode: (stats.mode & 0o777).toString(8)});
			throw new AppError('secret-file-refused', {file, reason});
		}

		return await handle.readFile('utf8');
	} finally {
		await handle.close();
	}
}

/** What a file or standard input holds, without the line end behind it. */
export function secretOf(text: string): Secret {
	return new Secret(text.replace(/\r?\n$/, ''));
}
