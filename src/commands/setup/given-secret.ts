import {constants} from 'node:fs';
import {open} from 'node:fs/promises';
import {platform} from 'node:os';
import {AppError} from '../../core/errors.ts';
import {Secret} from '../../core/secret.ts';
import {fill} from '../../core/text.ts';
import type {Messages} from '../../messages/index.ts';
import type {Context, Input} from '../context.ts';
import {flag, option} from '../input.ts';

/** More than any secret; a longer one is something else. */
const longestSecret = 4096;

/**
 * The app secret from standard input, a file or the environment, never from an argument; undefined
 * when none of them was given.
 *
 * @throws AppError `secret-file-refused`, `file-refused`, `two-readers-of-input`, `usage`
 */
export async function givenSecret(
	{terminal, messages, signal}: Pick<Context, 'terminal' | 'messages' | 'signal'>,
	input: Input,
): Promise<Secret | undefined> {
	const file = option(input, 'app-secret-file');
	const fromInput = flag(input, 'app-secret-stdin');

	if (fromInput && file !== undefined) {
		throw new AppError('usage', {reason: '--app-secret-stdin, --app-secret-file'});
	}

	if (fromInput && option(input, 'receive') === 'paste') {
		throw new AppError('two-readers-of-input', {names: ['--app-secret-stdin', '--receive paste']});
	}

	if (fromInput) {
		return new Secret(withoutLineEnd(await terminal.readInput(longestSecret, signal)));
	}

	if (file !== undefined) {
		return new Secret(withoutLineEnd(await readSecretFile(file, messages)));
	}

	const fromEnvironment = terminal.environment('IG_WIZARD_APP_SECRET');
	return fromEnvironment === undefined || fromEnvironment === ''
		? undefined
		: new Secret(fromEnvironment);
}

/** Refuses a file that others can read: the secret in it is none. */
async function readSecretFile(file: string, {secretFile: words}: Messages): Promise<string> {
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

		if (stats.size > longestSecret) {
			throw refuse(words.tooLarge);
		}

		// On Windows the mode says nothing about who may read.
		if ((stats.mode & 0o077) !== 0 && platform() !== 'win32') {
			const reason = fill(words.openToOthers, {mode: (stats.mode & 0o777).toString(8)});
			throw new AppError('secret-file-refused', {file, reason});
		}

		return await handle.readFile('utf8');
	} finally {
		await handle.close();
	}
}

function withoutLineEnd(text: string): string {
	return text.replace(/\r?\n$/, '');
}
