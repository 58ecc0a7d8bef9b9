import {AppError} from '../../core/errors.ts';
import {checkToken} from '../../core/pasted-token.ts';
import type {Secret} from '../../core/secret.ts';
import type {Context, Input} from '../context.ts';
import {flag, option, taken} from '../input.ts';
import {longestSecret, readSecretFile, secretOf} from '../secret-file.ts';

/**
 * The token from standard input or a file, never from an argument, without what was copied along;
 * undefined when neither was given. What is odd about it is said on stderr.
 *
 * @throws AppError `secret-file-refused`, `file-refused`, `usage`; `invalid-value` for what is no token
 */
export async function givenToken(context: Context, input: Input): Promise<Secret | undefined> {
	const {messages, json, say} = context;
	const typed = await read(context, input);

	if (typed === undefined) {
		return undefined;
	}

	const checked = checkToken(typed);
	const token = taken(checked, messages.steps['dashboard-token'].field, messages);

	for (const note of checked.ok && !json ? checked.notes : []) {
		say(messages.notes[note]);
	}

	return token;
}

async function read(
	{terminal, messages, signal}: Context,
	input: Input,
): Promise<Secret | undefined> {
	const file = option(input, 'token-file');
	const fromInput = flag(input, 'token-stdin');

	if (fromInput && file !== undefined) {
		throw new AppError('usage', {reason: '--token-stdin, --token-file'});
	}

	if (fromInput) {
		return secretOf(await terminal.readInput(longestSecret, signal));
	}

	return file === undefined ? undefined : readSecretFile(file, messages);
}
