import {AppError} from '../core/errors.ts';
import {findFailures} from '../core/failure-search.ts';
import type {Place} from '../core/failures/row.ts';
import {type FailureId, type KnownFailure, knownFailures} from '../core/failures.ts';
import {redact} from '../core/secret.ts';
import {fill, safeText} from '../core/text.ts';
import {type Correction, failuresToldBy, findTranslated} from '../core/translated.ts';
import type {Messages} from '../messages/index.ts';
import type {Command} from './context.ts';

type Told = {
	readonly title: string;
	readonly causes: readonly string[];
	readonly cure: string;
};

/** Longer than any error that Meta writes, and than a call of curl. */
const longest = 4000;

/**
 * `explain CODE_OR_TEXT...`: cause and cure of an error, specific ones first; before them the right
 * identifiers for those that a guide translated by mistake.
 */
export const run: Command = async (context, input) => {
	const {messages, json} = context;
	const typed = safeText(input.arguments.join(' '), longest).trim();

	if (typed === '') {
		throw new AppError('usage', {reason: 'CODE_OR_TEXT'});
	}

	const corrections = findTranslated(typed);
	const found = failuresIn(typed, messages);
	const isNothing = found.length + corrections.length === 0;

	if (json) {
		context.printJson({
			matches: found.map(failure => documentOf(failure, messages)),
			corrections: corrections.map(({wrong, right}) => ({wrong, right})),
		});
		return isNothing ? 'nothing-matches' : undefined;
	}

	if (isNothing) {
		throw new AppError('nothing-matches', {text: safeText(redact(typed), 80)});
	}

	const parts = [
		...(corrections.length === 0 ? [] : [correctionLines(corrections, messages)]),
		...found.map(failure => linesOf(failure, messages)),
	];
	context.print(parts.map(lines => lines.join('\n')).join('\n\n'));
	return undefined;
};

/** What the text tells, also where a guide translated it: once that is put right, no reason is unknown. */
function failuresIn(typed: string, {failures}: Messages): readonly KnownFailure[] {
	const told = failuresToldBy(typed);
	const found = findFailures(typed, failures).filter(
		({id}) => told.length === 0 || id !== 'authorize-refused',
	);
	return [...new Set([...knownFailures().filter(({id}) => told.includes(id)), ...found])];
}

/** The wrong and the right names, by where they belong. */
function correctionLines(
	corrections: readonly Correction[],
	{explain: words}: Messages,
): readonly string[] {
	const places = [...new Set(corrections.map(({where}) => where))];

	return [
		words.translated,
		...places.flatMap(place => [
			`  ${words.places[place]}:`,
			...corrections
				.filter(({where}) => where === place)
				.map(({wrong, right}) => `    ${wrong} -> ${right}`),
		]),
	];
}

function documentOf(failure: KnownFailure, messages: Messages): Readonly<Record<string, unknown>> {
	const {causes, cure} = tell(failure.id, messages);
	return {id: failure.id, causes, cure, step: failure.steps[0] ?? null};
}

function linesOf(failure: KnownFailure, messages: Messages): readonly string[] {
	const words = messages.explain;
	const {title, causes, cure} = tell(failure.id, messages);
	const steps = failure.steps.flatMap(step => stepTitle(step, messages) ?? []);
	const next = nextCommand(failure);

	return [
		`${title} (${failure.id})`,
		`  ${words.where}: ${failure.where.map(place => words.places[place]).join('; ')}`,
		...(failure.says ?? []).map(text => `  ${words.said}: ${text}`),
		`  ${words.causes}:`,
		...causes.map((cause, index) => `    ${index + 1}. ${cause}`),
		`  ${words.cure}: ${cure}`,
		...(steps.length === 0 ? [] : [`  ${words.step}: ${[...new Set(steps)].join(', ')}`]),
		...(next === undefined ? [] : [`  ${words.next}: ${next}`]),
	];
}

function tell(id: FailureId, {failures, explain}: Messages): Told {
	const {title, cause, cure, ...rest} = failures[id];
	const others: readonly string[] = 'otherCauses' in rest ? rest.otherCauses : [];
	const values = {redirectUri: explain.redirectUri};

	return {
		title,
		causes: [cause, ...others].map(text => fill(text, values)),
		cure: fill(cure, values),
	};
}

/** Undefined for a step that no list of steps has. */
function stepTitle(id: string, {steps, portal}: Messages): string | undefined {
	const titles: Readonly<Record<string, {readonly title: string}>> = {...steps, ...portal};
	return titles[id]?.title;
}

/** The call that goes on once the cure is done; undefined where there is nothing to repeat. */
function nextCommand({retry, where, steps}: KnownFailure): string | undefined {
	if (steps[0] === 'dashboard-token') {
		return 'ig-wizard import';
	}

	const again = isOfStoredToken(where) ? 'ig-wizard setup NAME --replace' : 'ig-wizard setup';

	switch (retry) {
		case 'retry-later':
			return isOfStoredToken(where) ? 'ig-wizard refresh --all' : 'ig-wizard setup';
		case 'sign-in-again':
		case 'fix-and-retry':
			return again;
		case 'never':
			return steps.length === 0 ? undefined : again;
		default:
			return retry satisfies never;
	}
}

/** Whether a profile exists by then: the failure appears with a token in use, and not before. */
function isOfStoredToken(where: readonly Place[]): boolean {
	return (
		where.some(place => place === 'graph' || place === 'refresh') && !where.includes('exchange')
	);
}
