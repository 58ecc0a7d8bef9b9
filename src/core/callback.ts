import type {RefusedRedirect} from './failures.ts';
import {type AddressProblem, cleanAddress, queryOf} from './pasted-address.ts';
import {longestPaste} from './pasted-text.ts';
import {Secret} from './secret.ts';
import {findTranslated} from './translated.ts';

const checked = Symbol('checked authorization code');

/**
 * An authorization code whose state was compared with the one that this run sent. Only this file
 * makes one, so an unchecked code cannot be exchanged: the type refuses it, and `isChecked` at run time.
 */
export type CheckedCode = {
	readonly code: Secret;
	/** The redirect URI of the authorize request; the exchange must send the same bytes. */
	readonly redirectUri: string;
	readonly [checked]: true;
};

/** What this run sent to the authorize page. */
export type Expected = {readonly state: string; readonly redirectUri: string};

/** Why a pasted text is no callback of this sign-in; each has a sentence in the catalogue. */
export type PasteProblem =
	| AddressProblem
	| 'paste-empty'
	| 'paste-too-long'
	/** Identifiers in it were translated by mistake, as a guide of 2022 has them. */
	| 'paste-translated'
	| 'paste-without-code'
	| 'paste-earlier-attempt';

export type CallbackOutcome =
	| {readonly type: 'code'; readonly code: CheckedCode}
	| {readonly type: 'declined'}
	/** Another `error=`, with the right state. The texts are as sent; `failureOfRedirect` judges them. */
	| ({readonly type: 'refused'} & RefusedRedirect)
	| {readonly type: 'not-this-sign-in'}
	| {readonly type: 'incomplete'};

export type Same = (a: string, b: string) => boolean;

const longestCode = 2048;
/** Printable ASCII without spaces and quotes: what a code can consist of. */
const codeShape = /^[\w.~%+/=|:-]+$/;

/** Whether the code went through `checkCallback`, for callers that types do not reach. */
export function isChecked(code: CheckedCode): boolean {
	return code[checked] === true;
}

/**
 * Judges the query of a request at the redirect URI. The state comes first: a request with another
 * or no state says nothing about this sign-in, whatever else it carries. Repeated parameters are
 * refused, because two readers could take different ones (RFC 6749, section 3.1).
 *
 * `access_denied` is the person's "no", except where Instagram says that the account lacks a role.
 *
 * @param query without the question mark
 * @param same compares in constant time
 * @see https://developers.facebook.com/docs/instagram-platform/instagram-api-with-instagram-login/business-login
 */
export function checkCallback(query: string, expected: Expected, same: Same): CallbackOutcome {
	const parameters = new URLSearchParams(query);
	const states = parameters.getAll('state');
	const codes = parameters.getAll('code');
	const errors = parameters.getAll('error');

	if (states.length !== 1 || !same(states[0] ?? '', expected.state)) {
		return {type: 'not-this-sign-in'};
	}

	if (codes.length + errors.length !== 1) {
		return {type: 'incomplete'};
	}

	const [error] = errors;

	if (error !== undefined && error !== '') {
		const description = parameters.get('error_description') ?? '';
		const isByPerson =
			error === 'access_denied' &&
			(parameters.get('error_reason') === 'user_denied' || !/developer role/i.test(description));

		return isByPerson
			? {type: 'declined'}
			: {
					type: 'refused',
					error,
					description,
					reason: parameters.get('error_reason') ?? undefined,
					errorCode: parameters.get('error_code') ?? undefined,
				};
	}

	const code = codes[0] ?? '';

	if (code.length > longestCode || !codeShape.test(code)) {
		return {type: 'incomplete'};
	}

	return {
		type: 'code',
		code: {code: new Secret(code), redirectUri: expected.redirectUri, [checked]: true},
	};
}

/**
 * Judges what a person pasted from the address bar: the whole address or its query. The same checks
 * as for a request, plus scheme, host, port and path; quotes, brackets, line breaks and the `#_` that
 * Instagram appends are dropped. A code without the state is refused, because then nothing proves
 * that this sign-in was started here.
 */
export function checkPasted(
	text: string,
	expected: Expected,
	same: Same,
): CallbackOutcome | PasteProblem {
	if (text.length > longestPaste) {
		return 'paste-too-long';
	}

	const cleaned = cleanAddress(text);

	if (cleaned === '') {
		return 'paste-empty';
	}

	const outcome = judgePasted(cleaned, expected, same);
	const isForeign = typeof outcome === 'string' && outcome !== 'paste-earlier-attempt';
	return isForeign && findTranslated(text).length > 0 ? 'paste-translated' : outcome;
}

function judgePasted(text: string, expected: Expected, same: Same): CallbackOutcome | PasteProblem {
	const found = queryOf(text, new URL(expected.redirectUri));

	if (typeof found === 'string') {
		return found;
	}

	const outcome = checkCallback(found.query, expected, same);

	switch (outcome.type) {
		case 'not-this-sign-in':
			return foreignState(new URLSearchParams(found.query));
		case 'incomplete':
			return 'paste-without-code';
		default:
			return outcome;
	}
}

function foreignState(parameters: URLSearchParams): PasteProblem {
	if (!parameters.has('code') && !parameters.has('error')) {
		return 'paste-without-code';
	}

	return parameters.has('state') ? 'paste-earlier-attempt' : 'paste-code-only';
}
