import type {FailureDocument} from '../commands/context.ts';
import {type AppError, curingStep, exitCodes} from '../core/errors.ts';
import {fill} from '../core/text.ts';
import type {Messages} from '../messages/index.ts';

/** The words and the exit code of a failure, as `--json` shows it and as the lines `error:` and `hint:` say it. */
export function failureDocument(
	error: AppError,
	messages: Messages,
	command: string,
): FailureDocument {
	const {what, hint} = messages.errors[error.code];
	const failure = textOf(error, 'failure');
	const known = failure === undefined ? undefined : knownFailure(failure, messages);
	const details = {command, ...error.details};
	const said = textOf(error, 'said');

	return {
		code: error.code,
		message:
			known !== undefined &&
			(said === undefined || said === '') &&
			error.code === 'provider-refused'
				? known.title
				: fill(what, details),
		// Where the way out is a command, the command says it best.
		hint:
			(known === undefined || error.code === 'sign-in-needed'
				? fill(hint, details)
				: fill(`${known.cause} ${known.cure}`, details)
			).trim() || null,
		exitCode: exitCodes[error.code],
		failure: failure ?? null,
		step: curingStep(error) ?? null,
	};
}

/** The lines of a failure on stderr. */
export function failureLines({message, hint}: FailureDocument): readonly string[] {
	return hint === null ? [`error: ${message}`] : [`error: ${message}`, `hint: ${hint}`];
}

function knownFailure(
	id: string,
	messages: Messages,
): {title: string; cause: string; cure: string} | undefined {
	const failures: Readonly<Record<string, {title: string; cause: string; cure: string}>> =
		messages.failures;
	return Object.hasOwn(failures, id) ? failures[id] : undefined;
}

function textOf(error: AppError, name: string): string | undefined {
	const value = error.details[name];
	return typeof value === 'string' ? value : undefined;
}
