import {AppError, type ErrorCode} from '../core/errors.ts';
import {checkProfileName} from '../core/fields.ts';
import {fill} from '../core/text.ts';
import {refreshableAt} from '../core/tokens.ts';
import {type RefreshResult, refreshProfile} from '../wizard/refresh.ts';
import type {Command, Context, Input} from './context.ts';
import {endOf, isoTime} from './documents.ts';
import {chooseProfile, flag, option, taken, wholeNumber} from './input.ts';

type Told = {readonly name: string; readonly result: RefreshResult};

/** Renews the tokens that are due: the named ones, all, or the current one. */
export const run: Command = async (context, input) => {
	const names = await chooseNames(context, input);
	const force = flag(input, 'force');
	const within = wholeNumber(input, 'within', {min: 0, max: 60});
	const told: Told[] = [];

	try {
		for (const name of names) {
			const options = {force, signal: context.signal, ...(within === undefined ? {} : {within})};
			const result = await attempt(context, name, options);
			told.push({name, result});

			if (!context.json) {
				tell(context, name, result);
			}
		}
	} finally {
		// Also for a run that was stopped half way: what is done is done.
		if (context.json) {
			context.printJson({results: told.map(one => resultDocument(context, one))});
		}
	}

	return exitOf(told);
};

async function chooseNames(context: Context, input: Input): Promise<readonly string[]> {
	if (flag(input, 'all')) {
		if (input.arguments.length > 0) {
			throw new AppError('usage', {reason: `--all ${input.arguments[0]}`});
		}

		const {profiles, unreadable} = await context.deps.store.profiles.list();
		const names = [...profiles, ...unreadable].map(({name}) => name).sort();

		if (names.length === 0) {
			throw new AppError('nothing-set-up');
		}

		return names;
	}

	const given = [
		...input.arguments,
		...[option(input, 'profile')].filter(name => name !== undefined),
	];

	return given.length === 0
		? [await chooseProfile(context, input)]
		: [...new Set(given)].map(name =>
				taken(checkProfileName(name), context.messages.naming.field, context.messages),
			);
}

/** One account's trouble never stops the others; only a bug or Ctrl-C does. */
async function attempt(
	{deps, signal}: Context,
	name: string,
	options: Parameters<typeof refreshProfile>[2],
): Promise<RefreshResult> {
	signal.throwIfAborted();

	try {
		return await refreshProfile(deps, name, options);
	} catch (error) {
		if (!(error instanceof AppError) || signal.aborted) {
			throw error;
		}

		return {outcome: 'failed', profile: undefined, error};
	}
}

function tell(context: Context, name: string, result: RefreshResult): void {
	const {messages, print, say, failure} = context;

	if ('error' in result) {
		const {message, hint} = failure(result.error);
		say(`error: ${name}: ${message}`);

		if (hint !== null) {
			say(`hint: ${hint}`);
		}

		return;
	}

	const {lists} = messages;
	const {outcome, profile} = result;
	const values = {
		name,
		end: endOf(profile, messages),
		// Too early is a matter of hours, the others of days.
		time: isoTime(refreshableAt(profile)) ?? messages.common.unknown,
	};
	const works = outcome === 'not-due' && result.works === true;
	print(fill(works ? lists.works : lists.refresh[outcome], values));
}

function resultDocument({failure}: Context, {name, result}: Told): unknown {
	return {
		profile: name,
		outcome: result.outcome,
		expiresAt: isoTime(result.profile?.expiresAt),
		error: 'error' in result ? failure(result.error) : null,
	};
}

/** All failed with one and the same code: that code. Some failed, or in different ways: `partial`. */
function exitOf(told: readonly Told[]): ErrorCode | undefined {
	const codes = told.flatMap(({result}) => ('error' in result ? [result.error.code] : []));
	const [first] = codes;

	if (first === undefined) {
		return undefined;
	}

	const isUniform = codes.length === told.length && codes.every(code => code === first);
	return isUniform ? first : 'partial';
}
