import {AppError} from '../../core/errors.ts';
import {Secret} from '../../core/secret.ts';
import type {Context, Input} from '../context.ts';
import {flag, option} from '../input.ts';
import {longestSecret, readSecretFile, secretOf} from '../secret-file.ts';

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
		return secretOf(await terminal.readInput(longestSecret, signal));
	}

	if (file !== undefined) {
		return readSecretFile(file, messages);
	}

	const fromEnvironment = terminal.environment('IG_WIZARD_APP_SECRET');
	return fromEnvironment === undefined || fromEnvironment === ''
		? undefined
		: new Secret(fromEnvironment);
}
