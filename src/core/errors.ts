/**
 * Every failure that a person or a script can act on: a stable code and the exit code it ends with.
 * The codes appear in `--json` documents and are part of the command-line contract; the words for
 * them are in `src/messages`. Only `src/cli` acts on the exit codes.
 */
export const exitCodes = {
	unexpected: 1,
	usage: 2,
	'unknown-command': 2,
	'unknown-option': 2,
	'secret-as-argument': 2,
	'invalid-value': 2,
	'not-one-of': 2,
	'not-a-number': 2,
	'not-like': 2,
	'missing-answers': 2,
	'input-closed': 2,
	'two-readers-of-input': 2,
	'secret-file-refused': 2,
	'file-refused': 2,
	'no-terminal': 2,
	'profile-exists': 2,
	'account-differs': 2,
	'account-stored': 2,
	'permissions-fewer': 2,
	'page-not-chosen': 2,
	'page-unknown': 2,
	'flow-retired': 2,
	'port-busy': 2,
	'port-forbidden': 2,
	'address-unusable': 2,
	'tls-verification-off': 2,
	'sandbox-not-local': 2,
	'sandbox-port-busy': 2,
	'practice-failed': 2,
	'config-dir-unusable': 2,
	'store-unreadable': 3,
	'store-foreign': 3,
	'store-newer': 3,
	'store-unwritable': 4,
	'output-failed': 4,
	network: 5,
	'tls-failed': 5,
	'provider-unavailable': 5,
	'answer-unreadable': 5,
	'answer-lost': 5,
	'answer-too-large': 5,
	'unexpected-redirect': 5,
	'sandbox-unreachable': 5,
	'provider-refused': 6,
	declined: 7,
	'timed-out': 8,
	busy: 9,
	'lock-unusable': 9,
	'sign-in-needed': 10,
	partial: 11,
	'profile-not-found': 12,
	'nothing-set-up': 12,
	'no-current-profile': 12,
	'nothing-matches': 12,
	interrupted: 130,
	terminated: 143,
} as const satisfies Readonly<Record<string, number>>;

export type ErrorCode = keyof typeof exitCodes;

/** What fills the placeholders of the message. Never a secret; text from outside is cleaned when shown. */
export type ErrorDetails = Readonly<Record<string, string | number | readonly string[]>>;

/**
 * A failure that somebody can act on. Anything else that is thrown is a bug of this program.
 *
 * `details.failure` names a row of the failure atlas and `details.step` the step that cures it, where known.
 */
export class AppError extends Error {
	override readonly name = 'AppError';
	readonly code: ErrorCode;
	readonly details: ErrorDetails;

	constructor(code: ErrorCode, details: ErrorDetails = {}, cause?: unknown) {
		super(code, cause === undefined ? undefined : {cause});
		this.code = code;
		this.details = details;
	}
}

/** Whether the value is an AppError with this code. */
export function hasCode(error: unknown, code: ErrorCode): error is AppError {
	return error instanceof AppError && error.code === code;
}

/** Steps that cure errors which name none themselves. */
const steps: Partial<Record<ErrorCode, string>> = {
	'port-busy': 'redirect-uri',
	'port-forbidden': 'redirect-uri',
	'address-unusable': 'redirect-uri',
};

/** The step that cures this error: the one that it names, else the one known for its code. */
export function curingStep({code, details}: AppError): string | undefined {
	const named = details['step'];
	return typeof named === 'string' ? named : steps[code];
}
