import {
	redirectUriNotes,
	redirectUriProblem,
	type UriNote,
	type UriProblem,
} from './redirect-uri.ts';
import {Secret} from './secret.ts';
import {findTranslated} from './translated.ts';

/** Why an answer is refused; each has a sentence in the catalogue. */
export type FieldProblem =
	| 'app-id-empty'
	| 'app-id-letters'
	| 'app-id-is-meta-app-id'
	/** Identifiers in it were translated by mistake, as a guide of 2022 has them. */
	| 'app-id-translated'
	| 'secret-empty'
	| 'secret-spaces'
	| 'secret-unusual'
	| 'secret-is-app-id'
	| 'token-empty'
	| 'token-too-long'
	| 'token-characters'
	| 'token-is-app-id'
	| 'token-is-app-secret'
	| 'token-is-code'
	| 'token-is-address'
	| UriProblem
	| 'uri-translated'
	| 'scopes-basic-missing'
	| 'scopes-unknown'
	| 'scopes-translated'
	| 'name-empty'
	| 'name-characters'
	| 'name-reserved'
	| 'name-changed'
	| 'name-too-long';

/** Something worth knowing about an answer that was taken. */
export type FieldNote =
	| 'trimmed'
	| 'secret-unusual'
	| 'token-cleaned'
	| 'token-of-facebook'
	| 'token-of-basic-display'
	| 'token-of-threads'
	| 'token-unknown-prefix'
	| UriNote;

/** An answer that was taken, in the form that is kept, or the reason why not. */
export type Checked<T> =
	| {readonly ok: true; readonly value: T; readonly notes: readonly FieldNote[]}
	/** `doubt`: unusual but possible; the person may insist. */
	| {readonly ok: false; readonly problem: FieldProblem; readonly doubt?: T};

/** White space, controls, a zero-width space, quotes: what comes along when something is copied. */
const wrapping = /[\s\p{Cc}\u200B"'`“”‘’«»]/u;

function trim(text: string): {value: string; notes: FieldNote[]} {
	let start = 0;
	let end = text.length;

	while (start < end && wrapping.test(text.charAt(start))) {
		start++;
	}

	while (start < end && wrapping.test(text.charAt(end - 1))) {
		end--;
	}

	const value = text.slice(start, end);
	return {value, notes: value === text ? [] : ['trimmed']};
}

/** An app id: digits only. Spaces and quotes around it are dropped. `other` is the id it must not be. */
export function checkAppId(text: string, other?: string): Checked<string> {
	const {value, notes} = trim(text);

	if (value === '') {
		return {ok: false, problem: 'app-id-empty'};
	}

	if (!/^\d{1,32}$/.test(value)) {
		return {ok: false, problem: isTranslated(value) ? 'app-id-translated' : 'app-id-letters'};
	}

	return value === other ? {ok: false, problem: 'app-id-is-meta-app-id'} : {ok: true, value, notes};
}

/**
 * An app secret. 32 hexadecimal digits is what is reported, not what is documented, so another
 * form is only doubted.
 */
export function checkAppSecret(secret: Secret): Checked<Secret> {
	const {value, notes} = trim(secret.reveal());

	if (value === '') {
		return {ok: false, problem: 'secret-empty'};
	}

	if (/[\s\p{Cc}]/u.test(value)) {
		return {ok: false, problem: 'secret-spaces'};
	}

	const kept = new Secret(value);
	return /^[\da-f]{32}$/i.test(value)
		? {ok: true, value: kept, notes}
		: {ok: false, problem: 'secret-unusual', doubt: kept};
}

/**
 * A redirect URI as the dashboard saved it. It is kept byte for byte, because Meta compares bytes;
 * what is unusual about it is said in notes.
 *
 * @param suggested what was shown to be registered; a difference by a slash is explained
 */
export function checkRedirectUri(text: string, suggested?: string): Checked<string> {
	const {value, notes} = trim(text);
	const problem = redirectUriProblem(value);

	if (problem !== undefined) {
		// In an address that can be one, `estado=` may be meant.
		const isOther = problem === 'uri-not-an-address' || problem === 'uri-authorize-url';
		return {ok: false, problem: isOther && isTranslated(value) ? 'uri-translated' : problem};
	}

	return {ok: true, value, notes: [...notes, ...redirectUriNotes(value, suggested)]};
}

/** What Windows keeps for itself, with any extension too. */
const deviceNames = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/;

/** The form in which a typed name is stored: NFKC, lower case. */
export function normaliseName(text: string): string {
	return text.normalize('NFKC').toLowerCase();
}

/**
 * A profile name. It becomes a file name, also on Windows. A name that would have to be changed is
 * not changed silently: the changed form comes back as `doubt`.
 */
export function checkProfileName(text: string): Checked<string> {
	const typed = text.trim();
	const value = normaliseName(typed);

	if (value === '') {
		return {ok: false, problem: 'name-empty'};
	}

	if (value.length > 63) {
		return {ok: false, problem: 'name-too-long'};
	}

	if (!/^[a-z\d][a-z\d._-]*$/.test(value) || value.includes('..') || value.endsWith('.')) {
		return {ok: false, problem: 'name-characters'};
	}

	if (deviceNames.test(value)) {
		return {ok: false, problem: 'name-reserved'};
	}

	return value === typed
		? {ok: true, value, notes: []}
		: {ok: false, problem: 'name-changed', doubt: value};
}

function isTranslated(text: string): boolean {
	return findTranslated(text).length > 0;
}
