import type {ErrorCode} from './errors.ts';
import {authorizeRows} from './failures/authorize.ts';
import {callbackRows} from './failures/callback.ts';
import {exchangeRows} from './failures/exchange.ts';
import {limitRows} from './failures/limits.ts';
import {networkRows} from './failures/network.ts';
import {requestRows} from './failures/requests.ts';
import type {Row, Rule} from './failures/row.ts';
import {tokenRows} from './failures/tokens.ts';
import {untoldRows} from './failures/untold.ts';
import type {Stage} from './ports.ts';

/**
 * The failures that people meet at Meta, by the places where they appear. Titles, causes and cures
 * are in the catalogue under the same id. Within a place the specific rows stand before the general ones.
 *
 * @see https://developers.facebook.com/docs/graph-api/guides/error-handling
 */
const atlas = [
	...authorizeRows,
	...callbackRows,
	...exchangeRows,
	...tokenRows,
	...requestRows,
	...limitRows,
	...networkRows,
	...untoldRows,
] as const satisfies readonly Row[];

export type FailureId = (typeof atlas)[number]['id'];

/** A row of the atlas whose words are in the catalogue. */
export type KnownFailure = Row & {readonly id: FailureId};

/** What Meta answered, reduced to what rows are matched by. */
export type Said = {
	readonly stage: Stage;
	/** HTTP status; counts only where code and text are not known. */
	readonly status?: number | undefined;
	/** Graph code; absent in the error shape of the code exchange, whose `code` repeats the HTTP status. */
	readonly code?: number | undefined;
	readonly subcode?: number | undefined;
	readonly text: string;
	readonly isTransient?: boolean | undefined;
	/** `error_reason` and `error_code` of a redirect with `error`; `text` is its description then. */
	readonly redirect?: {readonly reason: string; readonly code: string} | undefined;
};

/** What a redirect with `error` says, as sent. */
export type RefusedRedirect = {
	/** `error` */
	readonly error: string;
	/** `error_description`; empty when there is none. */
	readonly description: string;
	/** `error_reason` */
	readonly reason?: string | undefined;
	/** `error_code`: Facebook writes 200 where the person declined. It is no Graph code. */
	readonly errorCode?: string | undefined;
};

export type Failure = {
	readonly id: FailureId;
	readonly error: ErrorCode;
	readonly step?: string | undefined;
};

/**
 * The row that fits what Meta said: the reason of a redirect, telling texts, then code with subcode,
 * code with text, the code alone, and at last the HTTP status. `unknown-error` when nothing fits,
 * `authorize-refused` when nothing fits a redirect.
 */
export function matchFailure(said: Said): Failure {
	const text = comparable(said.text);

	for (const fits of said.redirect === undefined ? byAnswer : byRedirect) {
		const row = knownFailures().find(({match}) => match?.some(rule => fits(rule, said, text)));

		if (row !== undefined) {
			return toFailure(row);
		}
	}

	return said.redirect === undefined
		? failureOfStatus(said)
		: {id: 'authorize-refused', error: 'provider-refused', step: 'tester-role'};
}

/** The row that fits a redirect that refused; `authorize-refused` when nothing does. */
export function failureOfRedirect({
	error,
	description,
	reason = '',
	errorCode: code = '',
}: RefusedRedirect): Failure {
	const text = description === '' ? error : description;
	return matchFailure({stage: 'exchange', text, redirect: {reason, code}});
}

/** Every row, typed alike. */
export function knownFailures(): readonly KnownFailure[] {
	return atlas;
}

/**
 * A text as texts are compared: in lower case, white space collapsed, typographic apostrophes
 * straight, and without the `(#100) ` that Meta puts in front of some.
 */
export function comparable(text: string): string {
	return text
		.replaceAll('\u2019', "'")
		.replaceAll(/\s+/g, ' ')
		.trim()
		.replace(/^\(#\d+\) /, '')
		.toLowerCase();
}

/** Whether a rule is about this Graph code, whatever else it asks for. */
export function concernsCode(rule: Rule, code: number | undefined): boolean {
	if (!('code' in rule) || code === undefined) {
		return false;
	}

	const [low, high] = typeof rule.code === 'number' ? [rule.code, rule.code] : rule.code;
	return code >= low && code <= high;
}

type Fits = (rule: Rule, said: Said, text: string) => boolean;

const hasText: Fits = (rule, _, text) =>
	!('code' in rule) && 'text' in rule && text.includes(rule.text);

/** In the order in which they are tried: each over the whole atlas before the next. */
const byAnswer: readonly Fits[] = [
	hasText,
	(rule, {code, subcode}) =>
		concernsCode(rule, code) && 'subcode' in rule && rule.subcode === subcode,
	(rule, {code}, text) =>
		concernsCode(rule, code) && 'text' in rule && text.includes(rule.text ?? ''),
	(rule, {code}) => concernsCode(rule, code) && !('subcode' in rule) && !('text' in rule),
];

const byRedirect: readonly Fits[] = [
	(rule, {redirect}) =>
		'reason' in rule &&
		rule.reason === redirect?.reason &&
		(rule.redirectCode ?? redirect.code) === redirect.code,
	hasText,
];

function toFailure({id, error = 'provider-refused', steps: [step]}: KnownFailure): Failure {
	return {id, error, step};
}

function failureOfStatus({status = 0, stage, isTransient}: Said): Failure {
	if (isTransient === true || status >= 500) {
		return {id: 'temporary', error: 'provider-unavailable'};
	}

	if (status === 429) {
		return {id: 'custom-throttled', error: 'provider-unavailable'};
	}

	return status === 401 && (stage === 'account' || stage === 'refresh')
		? {id: 'token-invalid', error: 'sign-in-needed', step: 'sign-in'}
		: {id: 'unknown-error', error: 'provider-refused'};
}
