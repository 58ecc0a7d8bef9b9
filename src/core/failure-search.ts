import type {Rule} from './failures/row.ts';
import {
	comparable,
	concernsCode,
	type FailureId,
	failureOfRedirect,
	type KnownFailure,
	knownFailures,
	matchFailure,
} from './failures.ts';
import {readRefusal} from './reply-body.ts';

/** Words of a failure in the language of whoever searches. */
export type SearchWords = Readonly<Record<FailureId, {readonly title: string}>>;

/** More than this nobody reads. */
const most = 8;
/** A shorter part of a text is found in nearly all of them. */
const shortest = 3;

/**
 * The failures that a person may mean, specific ones first and at most 8: by Graph code with or
 * without subcode (`190`, `190/460`), id or error code, by what Meta answered (the address of a
 * redirect, a JSON body, a whole message), or by a part of a text or of a title.
 */
export function findFailures(typed: string, words: SearchWords): readonly KnownFailure[] {
	const text = comparable(typed);
	const [, code, subcode] = /^\(?#?(\d{1,9})\)?(?: ?[/ ] ?(\d{1,9}))?$/.exec(text) ?? [];

	if (code !== undefined) {
		return byNumber(Number(code), subcode === undefined ? undefined : Number(subcode), text);
	}

	const named = knownFailures().filter(({id}) => id === text);
	const kinds = knownFailures().filter(({error}) => error === text);

	if (named.length + kinds.length > 0) {
		return firstOf([...named, ...kinds]);
	}

	return text.length < shortest ? [] : firstOf([...byAnswer(typed), ...byPart(text, words)]);
}

/** Without a subcode, a row that its text tells is likelier than one that only a subcode tells. */
function byNumber(
	code: number,
	subcode: number | undefined,
	text: string,
): readonly KnownFailure[] {
	const withRule = (fits: (rule: Rule) => boolean) =>
		knownFailures().filter(({match = []}) =>
			match.some(rule => concernsCode(rule, code) && fits(rule)),
		);
	const general = withRule(rule => !('subcode' in rule) && !('text' in rule));

	if (subcode !== undefined) {
		const exact = withRule(rule => 'subcode' in rule && rule.subcode === subcode);
		return exact.length > 0 ? exact : general;
	}

	const specific = [...withRule(rule => 'text' in rule), ...withRule(rule => 'subcode' in rule)];
	// The general one stays, however many there are: without a text it is all that is certain.
	const found = [...firstOf(without(specific, general), most - general.length), ...general];
	return found.length > 0 ? found : bySubcodeOrNumber(code, text);
}

function bySubcodeOrNumber(number: number, text: string): readonly KnownFailure[] {
	const whole = new RegExp(String.raw`(?<!\d)${text.replaceAll(/\D/g, '')}(?!\d)`);

	return firstOf(
		knownFailures().filter(
			({match = [], says = []}) =>
				match.some(rule => 'subcode' in rule && rule.subcode === number) ||
				(text.length >= shortest && says.some(said => whole.test(said))),
		),
	);
}

/** What Meta answered, as a whole. */
function byAnswer(typed: string): readonly KnownFailure[] {
	const id = refusalIn(typed) ?? redirectIn(typed) ?? messageIn(typed);
	return knownFailures().filter(row => row.id === id && id !== 'unknown-error');
}

function refusalIn(typed: string): unknown {
	const start = typed.indexOf('{');

	if (start === -1) {
		return undefined;
	}

	const body = new TextEncoder().encode(typed.slice(start, typed.lastIndexOf('}') + 1));
	return readRefusal({status: 400, headers: {}, body, receivedAt: 0}, 'account')?.details[
		'failure'
	];
}

function redirectIn(typed: string): FailureId | undefined {
	const query = new URLSearchParams(/\berror=[^#]*/.exec(typed)?.[0] ?? '');
	const error = query.get('error');
	const description = query.get('error_description') ?? '';

	return error === null
		? undefined
		: failureOfRedirect({
				error,
				description,
				reason: reasonOf(typed),
				errorCode: codeOf(typed),
			}).id;
}

/** Parameters of a redirect come in any order, also before `error`. */
function reasonOf(typed: string): string {
	return /\berror_reason=(\w+)/.exec(typed)?.[1] ?? '';
}

function codeOf(typed: string): string {
	return /\berror_code=(\d+)/.exec(typed)?.[1] ?? '';
}

/** A message with the numbers that people copy along with it: `(#10) ...`, `code 190, subcode 460`. */
function messageIn(typed: string): FailureId {
	const code = /\(#(\d{1,9})\)|\b(?:code|error)\W{0,4}(\d{1,9})\b/i.exec(typed);
	const subcode = /subcode\W{0,4}(\d{1,9})\b/i.exec(typed)?.[1];

	return matchFailure({
		stage: 'account',
		text: typed,
		code: code === null ? undefined : Number(code[1] ?? code[2]),
		subcode: subcode === undefined ? undefined : Number(subcode),
	}).id;
}

/** Rows whose telling text is in what was typed, then those with it in Meta's words, in the title, in the id. */
function byPart(text: string, words: SearchWords): readonly KnownFailure[] {
	const rows = knownFailures();
	const telling = ({match = []}: KnownFailure) =>
		match.some(rule => 'text' in rule && rule.text !== undefined && text.includes(rule.text));
	const quoted = ({says = []}: KnownFailure) => says.some(said => comparable(said).includes(text));
	const titled = ({id}: KnownFailure) => comparable(words[id].title).includes(text);
	const named = ({id}: KnownFailure) => id.includes(text.replaceAll(/[ _]/g, '-'));

	return [telling, quoted, titled, named].flatMap(fits => rows.filter(fits));
}

function without(
	rows: readonly KnownFailure[],
	others: readonly KnownFailure[],
): readonly KnownFailure[] {
	return rows.filter(row => !others.includes(row));
}

function firstOf(rows: readonly KnownFailure[], count = most): readonly KnownFailure[] {
	return [...new Set(rows)].slice(0, count);
}
