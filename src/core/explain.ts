import type {AppError} from './errors.ts';
import {fill} from './text.ts';

/** The part of a catalogue that failures are told with. */
export type FailureWords = {
	/** By error code. */
	readonly errors: Readonly<
		Record<AppError['code'], {readonly what: string; readonly hint: string}>
	>;
	/** Causes by the code that the system or a check gave them. */
	readonly reasons: Readonly<Record<string, string>>;
	/** By row of the failure atlas. */
	readonly failures: Readonly<
		Record<string, {readonly title: string; readonly cause: string; readonly cure: string}>
	>;
};

/** A failure in words. What is not known is left out. */
export type Explained = {
	/** Stands alone: the title of its row in the failure atlas, else what happened. */
	readonly title: string;
	readonly happened: string;
	/** Meta's own words. */
	readonly said?: string;
	readonly cause?: string;
	readonly cure?: string;
	/** What to do as far as the code alone tells, mostly a command. */
	readonly hint: string;
};

/** Puts a failure into words: by its row of the failure atlas where it has one, and by its code. */
export function explain(
	{code, details: given}: Pick<AppError, 'code' | 'details'>,
	{errors, reasons, failures}: FailureWords,
): Explained {
	const {failure, said, reason} = given;
	const details =
		typeof reason === 'string' && Object.hasOwn(reasons, reason)
			? {...given, reason: reasons[reason] ?? reason}
			: given;
	const happened = fill(errors[code].what, details);
	const hint = fill(errors[code].hint, details).trim();
	const known =
		typeof failure === 'string' && Object.hasOwn(failures, failure) ? failures[failure] : undefined;

	return {
		title: known?.title ?? happened,
		happened,
		...(typeof said === 'string' && said !== '' ? {said: fill('{said}', {said})} : {}),
		...(known === undefined
			? {}
			: {cause: fill(known.cause, details), cure: fill(known.cure, details)}),
		hint,
	};
}
