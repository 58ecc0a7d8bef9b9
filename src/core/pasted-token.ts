import type {Checked, FieldNote, FieldProblem} from './fields.ts';
import {longestPaste, unwrapPasted} from './pasted-text.ts';
import {Secret} from './secret.ts';
import {originOf, type TokenOrigin, tokenStart} from './token-origin.ts';

/** More than any token that Meta makes; the answers of its endpoints are held to the same. */
const longestToken = 4096;
/** In JSON, a query, a header, a line of a file or a call of curl. */
const name = String.raw`(?:token["'\\]*\s*[=:]|\bbearer\s)\s*`;
/** In quotes it ends with them, or with the text, which has none at its end; however it is wrapped. */
const quoted = new RegExp(String.raw`${name}\\*["']([^"'\\]+)\\*(?:["']|$)`, 'i');
/** Where lines were joined there are spaces in it; the dash behind one is that of an option of curl. */
const words = String.raw`[\w.~+/|-]+(?:\s+[\w.~+/|][\w.~+/|-]*){0,80}`;
/** Up to where the text goes on with something that is no token. */
const several = new RegExp(String.raw`${name}(${words})(?=\s*(?:$|["'\\&#;,<>(){}\[\]]))`, 'i');
/** One word, which is not the name of something else. */
const single = new RegExp(String.raw`${name}([\w.~+/|-]+)(?![\w.~+/|-]|\s*[=:])`, 'i');
/** Letters, digits and signs of a bearer token, and the bar in the token of an app. */
const tokenShape = /^[\w.~+/|-]+$/;

const originNotes: Readonly<Record<TokenOrigin, readonly FieldNote[]>> = {
	'instagram-login': [],
	'basic-display': ['token-of-basic-display'],
	facebook: ['token-of-facebook'],
	threads: ['token-of-threads'],
	unknown: ['token-unknown-prefix'],
};

/**
 * A token that the dashboard made. It is found in what people paste: quotes, brackets and line breaks
 * around or in it, `Bearer` or `access_token=` in front of it, an answer in JSON, an address or a
 * call of curl. Which product it is of is said in notes and decides nothing.
 */
export function checkToken(typed: Secret): Checked<Secret> {
	if (typed.length > longestPaste) {
		return {ok: false, problem: 'token-too-long'};
	}

	const text = unwrapPasted(typed.reveal());
	const value = tokenIn(text);
	const problem = problemOf(value, text);

	if (problem !== undefined) {
		return {ok: false, problem};
	}

	const token = new Secret(value);
	const isCleaned = !token.equals(typed);

	return {
		ok: true,
		value: token,
		notes: [...(isCleaned ? ['token-cleaned' as const] : []), ...originNotes[originOf(token)]],
	};
}

/** What can be the token in a text that may be more. */
function tokenIn(text: string): string {
	const found = (quoted.exec(text) ?? several.exec(text) ?? single.exec(text))?.[1];

	if (found !== undefined) {
		return withoutSpaces(found);
	}

	// Words are not put together to something that only looks like a token.
	return tokenStart.test(text) ? withoutSpaces(text) : text;
}

function problemOf(value: string, text: string): FieldProblem | undefined {
	if (value === '') {
		return 'token-empty';
	}

	if (value.length > longestToken) {
		return 'token-too-long';
	}

	if (/^\d+$/.test(value)) {
		return 'token-is-app-id';
	}

	if (/^[\da-f]{32}$/i.test(value)) {
		return 'token-is-app-secret';
	}

	if (/^AQ[\w-]{14,}/.test(value) || (value === text && /\bcode=/.test(text))) {
		return 'token-is-code';
	}

	if (/^https?:\/\//i.test(value)) {
		return 'token-is-address';
	}

	return tokenShape.test(value) ? undefined : 'token-characters';
}

function withoutSpaces(text: string): string {
	return text.replaceAll(/\s+/g, '');
}
