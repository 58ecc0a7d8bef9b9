import type {FailureDocument} from '../commands/context.ts';
import {type AppError, curingStep, exitCodes} from '../core/errors.ts';
import {explain} from '../core/explain.ts';
import type {Messages} from '../messages/index.ts';

/** The words and the exit code of a failure, as `--json` shows it and as the lines `error:` and `hint:` say it. */
export function failureDocument(
	error: AppError,
	messages: Messages,
	command: string,
): FailureDocument {
	const {code} = error;
	const details = {command, ...error.details};
	const {title, happened, said, cause, cure, hint} = explain({code, details}, messages);
	const {failure} = error.details;

	return {
		code,
		message: code === 'provider-refused' && said === undefined ? title : happened,
		// Where the way out is a command, the command says it best.
		hint:
			(cause === undefined || code === 'sign-in-needed'
				? hint
				: `${messages.failed.cause}: ${cause} ${cure}`) || null,
		exitCode: exitCodes[code],
		failure: typeof failure === 'string' ? failure : null,
		step: curingStep(error) ?? null,
	};
}

/** The lines of a failure on stderr. */
export function failureLines({message, hint}: FailureDocument): readonly string[] {
	return hint === null ? [`error: ${message}`] : [`error: ${message}`, `hint: ${hint}`];
}
