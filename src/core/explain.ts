import type {AppError} from './errors.ts';
import {fill} from './text.ts';

/** The part of a catalogue that failures are told with. */
export type FailureWords = {
	/** By error code. */
	readonly errors: Readonly<
		Record<
			AppError['code'],
			/** `held` in place of `what` where it is known by whom: `details.holder`. */
			{readonly what: string; readonly held?: string; readonly hint: string}
		>
	>;
	/** Causes by the code that the system or a check gave them. */
	readonly reasons: Readonly<Record<string, string>>;
	/** By row of the failure atlas. */
	readonly failures: Readonly<
		Record<
			string,
			{
				readonly title: string;
				readonly cause: string;
				readonly otherCauses?: readonly string[];
				readonly cure: string;
			}
		>
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
	/** Less likely ones, the likeliest first. */
	readonly otherCauses?: readonly string[];
	readonly cure?: string;
	/** What to do as far as the code alone tells, mostly a command. */
	readonly hint: string;
};

/** Puts a failure into words: by its row of the failure atlas where it has one, and by its code. */
export function explain(
	{code, details: given}: Pick<AppError, 'code' | 'details'>,
	{errors, reasons, failures}: FailureWords,
): Explained {
	const {failure, said, reason, holder} = given;
	const {what, held = what, hint: advice} = errors[code];
	const details =
		typeof reason === 'string' && Object.hasOwn(reasons, reason)
			? {...given, reason: reasons[reason] ?? reason}
			: given;
	const told = fill(holder === undefined ? what : held, details);
	const hint = fill(advice, details).trim();
	const known =
		typeof failure === 'string' && Object.hasOwn(failures, failure) ? failures[failure] : undefined;
	// What we found ourselves is told by its title: Meta said nothing that could be quoted.
	const isQuoteMissing = what.includes('{said}') && said === undefined;
	const happened = isQuoteMissing && known !== undefined ? known.title : told;

	return {
		title: known?.title ?? happened,
		happened,
		...(typeof said === 'string' && said !== '' ? {said: fill('{said}', {said})} : {}),
		...(known === undefined
			? {}
			: {
					cause: fill(known.cause, details),
					otherCauses: (known.otherCauses ?? []).map(text => fill(text, details)),
					cure: fill(known.cure, details),
				}),
		hint,
	};
}
