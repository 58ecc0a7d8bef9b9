import type {ErrorCode} from '../errors.ts';

/** Where people meet a failure. `graph`: long-lived, refresh, me and api together. */
export type Place =
	| 'portal'
	| 'authorize'
	| 'callback'
	| 'exchange'
	| 'import'
	| 'long-lived'
	| 'refresh'
	| 'me'
	| 'api'
	| 'graph';

/** What helps: the same call later, a new sign-in, a change at the step first, or no repeating at all. */
type Retry = 'retry-later' | 'sign-in-again' | 'fix-and-retry' | 'never';

/** How an answer is recognised. Texts are part of the message, in lower case. */
export type Rule =
	| {readonly text: string}
	/** Graph error code, a pair is a range; alone, or together with its subcode or a text. */
	| {
			readonly code: number | readonly [number, number];
			readonly subcode?: number;
			readonly text?: string;
	  }
	/** `error_reason` of a redirect, and its `error_code` where that counts; it is no Graph code. */
	| {readonly reason: string; readonly redirectCode?: string};

/** A failure as data; its words are in the catalogue under the same id. */
export type Row = {
	readonly id: string;
	readonly where: readonly Place[];
	/** Quoted from Meta, the same in every language; dates and values in it are examples. */
	readonly says?: readonly string[];
	/** Absent where no answer of Meta shows it. */
	readonly match?: readonly Rule[];
	/** Its kind for scripts; `provider-refused` where it is absent. */
	readonly error?: ErrorCode;
	readonly retry: Retry;
	/** Portal steps that cure it, the one to begin with first. Empty where waiting does. */
	readonly steps: readonly string[];
};
