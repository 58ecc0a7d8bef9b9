import type {AppError} from '../../core/errors.ts';
import {fill} from '../../core/text.ts';
import type {Messages} from '../../messages/index.ts';

/** What can be told about a failure; what is not known is left out. */
export type Explained = {
	/** Stands alone: a row of the failure atlas, else what happened. */
	readonly title: string;
	/** What happened, where the title does not tell it already. */
	readonly happened?: string | undefined;
	/** Meta's own words. */
	readonly said?: string | undefined;
	readonly cause?: string | undefined;
	readonly cure?: string | undefined;
	/** What to do, where no cure is known. */
	readonly hint?: string | undefined;
};

/** Puts a failure into words: by its row of the failure atlas where it has one, else by its code. */
export function explain({code, details}: AppError, {errors, failures}: Messages): Explained {
	const what = fill(errors[code].what, details);
	const said = typeof details['said'] === 'string' ? details['said'] : '';
	const known = failureOf(details['failure'], failures);

	if (known === undefined) {
		return {title: what, hint: fill(errors[code].hint, details)};
	}

	return {
		title: known.title,
		...(said === '' ? {happened: what} : {said: fill('{said}', {said})}),
		cause: known.cause,
		cure: known.cure,
	};
}

type Failures = Messages['failures'];

function failureOf(id: unknown, failures: Failures): Failures[keyof Failures] | undefined {
	return typeof id === 'string' && Object.hasOwn(failures, id)
		? failures[id as keyof Failures]
		: undefined;
}
