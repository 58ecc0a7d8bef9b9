import type {Input} from '../commands/context.ts';
import {AppError, exitCodes} from '../core/errors.ts';
import {redact} from '../core/secret.ts';
import {fill} from '../core/text.ts';
import {type Language, type Messages, messagesFor} from '../messages/index.ts';
import {type Call, glanceAt, readArguments} from './args.ts';
import {failureDocument, failureLines} from './failure.ts';
import {helpText} from './help.ts';
import {
	chooseLanguage,
	chooseSandbox,
	chooseSite,
	type Environment,
	textOption,
} from './settings.ts';
import {
	abortAtSignals,
	endQuietlyWhenNobodyReads,
	leaveScreen,
	print,
	say,
	switchColoursOff,
} from './streams.ts';
import type {Entry} from './table.ts';
import {version} from './version.ts';

/** Runs the command line of this process and sets its exit code. */
export async function main(): Promise<void> {
	endQuietlyWhenNobodyReads();
	const argv = process.argv.slice(2);
	const environment: Environment = name => process.env[name];

	// An error in a callback is a bug, and what it left open nobody would close.
	process.once('uncaughtException', error => {
		leaveScreen();
		process.exit(report(error, argv, environment));
	});

	try {
		process.exitCode = await run(readArguments(argv), environment);
	} catch (error) {
		process.exitCode = report(error, argv, environment);
	}
}

async function run(call: Call, environment: Environment): Promise<number> {
	const language = chooseLanguage(call.input, environment);
	const messages = messagesFor(language);

	if (call.input.options['no-color'] === true || environment('NO_COLOR')) {
		switchColoursOff();
	}

	switch (call.type) {
		case 'version':
			print(version);
			return 0;
		case 'help':
			print(helpText(call.entry, messages));
			return 0;
		case 'home':
			return execute(() => import('../commands/home.ts'), call.input, undefined, language);
		case 'run':
			return execute(call.entry.load, call.input, call.entry, language);
		default:
			return call satisfies never;
	}
}

async function execute(
	load: Entry['load'],
	input: Input,
	entry: Entry | undefined,
	language: Language,
): Promise<number> {
	const messages = messagesFor(language);
	const [{createContext, openTerminal}, command] = await Promise.all([import('./deps.ts'), load()]);
	const terminal = openTerminal({plain: input.options['plain'] === true});
	const sandbox = chooseSandbox(input, terminal.environment);

	if (entry === undefined && !terminal.interactive) {
		say(helpText(undefined, messages));
		throw new AppError('no-terminal');
	}

	// With --json, stderr is for the document of a failure alone.
	if (sandbox?.byEnvironment === true && input.options['json'] !== true) {
		const values = {variable: 'IG_WIZARD_SANDBOX', name: sandbox.origin};
		say(fill(messages.lists.chosenByEnvironment, values));
	}

	const signals = abortAtSignals();

	try {
		const context = await createContext({
			terminal,
			site: chooseSite(sandbox?.origin, terminal.environment),
			folder: textOption(input, 'config-dir'),
			browser: input.options['no-browser'] !== true,
			messages,
			language,
			json: input.options['json'] === true,
			signal: signals.signal,
			failure: error => failureDocument(error, messages, entry?.name ?? ''),
		});
		const code = await command.run(context, input);
		return code === undefined ? 0 : exitCodes[code];
	} finally {
		signals.release();
	}
}

/** Tells what went wrong and answers the exit code. What is no AppError is a bug of ours. */
function report(error: unknown, argv: readonly string[], environment: Environment): number {
	const {command, json, debug, lang} = glanceAt(argv);
	const known =
		error instanceof AppError
			? error
			: new AppError('unexpected', {said: redact(messageOf(error))}, error);
	const document = failureDocument(known, wordsForErrors(lang, environment), command);

	if (json) {
		say(JSON.stringify({error: document}));
	} else {
		failureLines(document).forEach(say);
	}

	if (debug) {
		say(redact(stackOf(error)));
	}

	return exitCodes[known.code];
}

/** The language may be the very thing that is wrong. */
function wordsForErrors(lang: string | undefined, environment: Environment): Messages {
	try {
		const options = lang === undefined ? {} : {lang};
		return messagesFor(chooseLanguage({arguments: [], options}, environment));
	} catch {
		return messagesFor('en');
	}
}

function messageOf(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}

function stackOf(error: unknown): string {
	if (!(error instanceof Error)) {
		return String(error);
	}

	return error.cause === undefined
		? (error.stack ?? error.message)
		: `${error.stack ?? error.message}\n${stackOf(error.cause)}`;
}
