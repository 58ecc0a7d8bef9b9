import {AppError} from '../core/errors.ts';
import {type Checked, checkProfileName} from '../core/fields.ts';
import type {LoginFlow} from '../core/flow.ts';
import {defaultFlow} from '../core/flows/index.ts';
import {fill} from '../core/text.ts';
import type {Messages} from '../messages/index.ts';
import type {Context, Input} from './context.ts';

/** The value of an option that takes one. */
export function option(input: Input, name: string): string | undefined {
	const value = input.options[name];
	return typeof value === 'string' ? value : undefined;
}

/** Whether an option without a value was given. */
export function flag(input: Input, name: string): boolean {
	return input.options[name] === true;
}

/** The values of an option that may be given several times; undefined when it was not given. */
export function repeated(input: Input, name: string): readonly string[] | undefined {
	const value = input.options[name];
	return typeof value === 'object' ? value : undefined;
}

/** A whole number within bounds. @throws AppError `not-a-number` */
export function wholeNumber(
	input: Input,
	name: string,
	{min, max}: {min: number; max: number},
): number | undefined {
	const text = option(input, name);

	if (text === undefined) {
		return undefined;
	}

	const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;

	if (!(value >= min && value <= max)) {
		throw new AppError('not-a-number', {field: `--${name}`, min, max});
	}

	return value;
}

/** The login flow that `--flow` names, else the usual one. @throws AppError `not-one-of` */
export function readFlow({deps}: Pick<Context, 'deps'>, input: Input): LoginFlow {
	const wanted = option(input, 'flow') ?? defaultFlow;
	const flow = Object.values(deps.flows).find(({id}) => id === wanted);

	if (flow === undefined) {
		throw new AppError('not-one-of', {field: '--flow', list: Object.keys(deps.flows)});
	}

	return flow;
}

/** The value of a checked field. @throws AppError `invalid-value` in the words of the catalogue */
export function taken<T>(checked: Checked<T>, field: string, messages: Messages): T {
	if (checked.ok) {
		return checked.value;
	}

	const value = typeof checked.doubt === 'string' ? checked.doubt : '';
	// On a screen Enter takes the changed form; here it has to be written.
	const problem =
		checked.problem === 'name-changed'
			? messages.lists.nameChanged
			: messages.problems[checked.problem];
	throw new AppError('invalid-value', {
		field,
		problem: fill(problem, {value}),
	});
}

/** The profile that a call names, as its argument or as its option. @throws AppError `usage` when they differ */
function namedProfile(input: Input): string | undefined {
	const [argument] = input.arguments;
	const given = option(input, 'profile');

	if (argument !== undefined && given !== undefined && argument !== given) {
		throw new AppError('usage', {reason: `${argument}, --profile ${given}`});
	}

	return argument ?? given;
}

/** The checked name of the profile that a call is to store; undefined where it names none. @throws AppError `invalid-value`, `usage` */
export function givenName(input: Input, messages: Messages): string | undefined {
	const typed = namedProfile(input);
	return typed === undefined
		? undefined
		: taken(checkProfileName(typed), messages.naming.field, messages);
}

/**
 * Which profile a command is about: the name given, then the environment, then the current one,
 * then the only one. A choice that is not the current profile is said on stderr.
 *
 * @throws AppError `nothing-set-up`, `no-current-profile`, `invalid-value`
 */
export async function chooseProfile(
	{deps, terminal, messages, json, say}: Context,
	input: Input,
	name: string | undefined = namedProfile(input),
): Promise<string> {
	if (name !== undefined) {
		return taken(checkProfileName(name), messages.naming.field, messages);
	}

	const fromEnvironment = terminal.environment('IG_WIZARD_PROFILE');

	if (fromEnvironment !== undefined && fromEnvironment !== '') {
		const chosen = taken(checkProfileName(fromEnvironment), 'IG_WIZARD_PROFILE', messages);

		if (!json) {
			say(fill(messages.lists.chosenByEnvironment, {name: chosen, variable: 'IG_WIZARD_PROFILE'}));
		}

		return chosen;
	}

	const {current} = await deps.store.settings.read();

	if (current !== undefined) {
		return current;
	}

	const {profiles, unreadable} = await deps.store.profiles.list();
	const [only] = profiles;

	if (only !== undefined && profiles.length + unreadable.length === 1) {
		return only.name;
	}

	throw new AppError(
		profiles.length + unreadable.length === 0 ? 'nothing-set-up' : 'no-current-profile',
	);
}
