/** Why an option cannot be used. Stable: whoever starts the sandbox puts its own words to it. */
export type OptionReason =
	| 'port'
	| 'consent'
	| 'shape'
	| 'ids'
	| 'permissions'
	| 'redirect-uri'
	| 'fault-unknown'
	| 'fault-endpoint'
	| 'fault-times'
	| 'duration'
	| 'data-unreadable'
	| 'data-unwritable';

/** An option that cannot be used; `value` is the text as given. */
export type OptionError = Error & {readonly reason: OptionReason; readonly value: string};

/** Makes an error that `isOptionError` recognises. */
export function optionError(reason: OptionReason, value: string, cause?: unknown): OptionError {
	return Object.assign(new Error(`sandbox: ${reason}`, {cause}), {reason, value});
}

/** Whether something thrown by the sandbox is about an option that it was given. */
export function isOptionError(error: unknown): error is OptionError {
	return error instanceof Error && 'reason' in error && 'value' in error;
}
