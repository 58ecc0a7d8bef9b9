import {AppError} from '../core/errors.ts';
import {checkProfileName} from '../core/fields.ts';
import {fill, safeText} from '../core/text.ts';
import {loadViews, viewOf} from '../wizard/views.ts';
import type {Command, Context, Input} from './context.ts';
import {profileDocument} from './documents.ts';
import {taken} from './input.ts';
import {profileLines} from './lines.ts';

/** `profiles`: picks the current profile on a terminal, lists otherwise. `profiles list`, `profiles use NAME`. */
export const run: Command = async (context, input) => {
	const [action, ...rest] = input.arguments;

	switch (action) {
		case undefined:
			return context.terminal.interactive && !context.json ? pick(context) : list(context);
		case 'list':
			refuseSurplus(rest, 0);
			return list(context);
		case 'use':
			refuseSurplus(rest, 1);
			return use(context, input);
		default:
			throw new AppError('usage', {reason: `profiles ${action}`});
	}
};

function refuseSurplus(words: readonly string[], most: number): void {
	const surplus = words[most];

	if (surplus !== undefined) {
		throw new AppError('usage', {reason: surplus});
	}
}

const list = async (context: Context): ReturnType<Command> => {
	const {profiles, unreadable} = await loadViews(context.deps);

	if (context.json) {
		context.printJson({
			current: profiles.find(profile => profile.current)?.name ?? null,
			profiles: profiles.map(profileDocument),
			unreadable,
		});
	} else if (profiles.length + unreadable.length === 0) {
		context.say(context.messages.home.none);
	} else {
		profileLines(profiles, context.messages).forEach(context.print);
	}

	for (const {file} of context.json ? [] : unreadable) {
		context.say(fill(context.messages.home.unreadable, {file}));
	}

	return unreadable.length === 0 ? undefined : 'store-unreadable';
};

const use = async (context: Context, input: Input): ReturnType<Command> => {
	const typed = input.arguments[1];

	if (typed === undefined) {
		throw new AppError('usage', {reason: 'profiles use', command: 'profiles'});
	}

	const name = taken(checkProfileName(typed), context.messages.naming.field, context.messages);
	await makeCurrent(context, name);
	return undefined;
};

async function makeCurrent(context: Context, name: string): Promise<void> {
	const {deps, messages} = context;
	const profile = await deps.store.profiles.read(name);

	if (profile === undefined) {
		throw new AppError('profile-not-found', {name});
	}

	await deps.store.settings.change(settings => ({...settings, current: name}));

	if (context.json) {
		context.printJson({
			profile: profileDocument(viewOf(profile, await deps.clock.now(), name)),
		});
	} else {
		context.print(fill(messages.home.notices.current, {name}));
	}
}

/** The picker is a one-shot question, so Ink is not loaded for it. */
const pick = async (context: Context): ReturnType<Command> => {
	const {deps, terminal, messages} = context;
	const {profiles, unreadable} = await loadViews(deps);

	if (profiles.length === 0) {
		return list(context);
	}

	const lines = profileLines(profiles, messages);
	const current = profiles.find(profile => profile.current)?.name;
	const choices = profiles.map(({name}, index) => ({
		value: name,
		words: lines[index] ?? safeText(name),
	}));
	const ask = terminal.mode === 'plain' ? askInPlainText : askWithArrows;
	await makeCurrent(context, await ask(context, choices, current));

	return unreadable.length === 0 ? undefined : 'store-unreadable';
};

type Choices = readonly {readonly value: string; readonly words: string}[];

async function askInPlainText(
	{terminal, messages, signal}: Context,
	options: Choices,
	usual: string | undefined,
): Promise<string> {
	const {chooseOne} = await import('../plain/choose-one.ts');
	const {openKeyboard, stderr: stdout} = terminal;
	const context = {messages, terminal: {openKeyboard, stdout}};
	return chooseOne({question: messages.lists.pick, options, usual}, context, signal);
}

async function askWithArrows(
	{terminal, messages, signal}: Context,
	choices: Choices,
	usual: string | undefined,
): Promise<string> {
	const {select} = await import('@inquirer/prompts');

	return select(
		{
			message: messages.lists.pick,
			theme: {style: {keysHelpTip: () => messages.lists.pickHelp}},
			choices: choices.map(({value, words}) => ({value, name: words, short: value})),
			...(usual === undefined ? {} : {default: usual}),
		},
		{input: terminal.stdin, output: terminal.stderr, signal, clearPromptOnDone: true},
	).catch((error: unknown) => {
		signal.throwIfAborted();
		throw wasLeft(error) ? new AppError('interrupted') : error;
	});
}

/** Ctrl-C in a prompt. */
function wasLeft(error: unknown): boolean {
	return error instanceof Error && error.name === 'ExitPromptError';
}
