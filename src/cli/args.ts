import {parseArgs} from 'node:util';
import type {Input} from '../commands/context.ts';
import {AppError} from '../core/errors.ts';
import {commands, type Entry, findCommand, globalOptions, type Option} from './table.ts';

/** What a command line asks for. */
export type Call =
	| {readonly type: 'run'; readonly entry: Entry; readonly input: Input}
	/** No command: home or the first-run wizard. */
	| {readonly type: 'home'; readonly input: Input}
	| {readonly type: 'help'; readonly entry: Entry | undefined; readonly input: Input}
	| {readonly type: 'version'; readonly input: Input};

/** Names under which people try to hand over a secret. */
const secretNames = /^--?(app-?|client-?)?(secret|token|access-?token|password)$/i;

/**
 * Reads a command line.
 *
 * @param argv without node and script
 * @throws AppError `unknown-command`, `unknown-option`, `secret-as-argument`, `usage`; a value is never repeated
 */
export function readArguments(argv: readonly string[]): Call {
	const name = commandName(optionsAndWords(argv));
	const entry = name === undefined || name === 'help' ? undefined : findCommand(name);

	if (name !== undefined && name !== 'help' && entry === undefined) {
		throw new AppError('unknown-command', {name, names: commands.map(command => command.name)});
	}

	const {input, positionals} = parse(argv, entry);

	if (input.options['version'] === true) {
		return {type: 'version', input};
	}

	if (name === 'help') {
		return {type: 'help', entry: helpTopic(positionals[1]), input};
	}

	if (input.options['help'] === true) {
		return {type: 'help', entry, input};
	}

	if (entry === undefined) {
		const [surplus] = positionals;

		if (surplus !== undefined) {
			throw new AppError('usage', {reason: surplus});
		}

		return {type: 'home', input};
	}

	const surplus = input.arguments[entry.most];

	if (surplus !== undefined) {
		throw new AppError('usage', {reason: surplus, command: entry.name});
	}

	return {type: 'run', entry, input};
}

/** What can be told of a command line before it is understood, to say in its way what is wrong with it. */
export type Glance = {
	readonly command: string;
	readonly json: boolean;
	readonly debug: boolean;
	readonly lang: string | undefined;
};

/** Looks over a command line without judging it. */
export function glanceAt(argv: readonly string[]): Glance {
	const {values} = parseArgs({
		args: [...argv],
		options: {json: {type: 'boolean'}, debug: {type: 'boolean'}, lang: {type: 'string'}},
		strict: false,
	});

	return {
		command: commandName(optionsAndWords(argv)) ?? '',
		json: values['json'] === true,
		debug: values['debug'] === true,
		lang: typeof values['lang'] === 'string' ? values['lang'] : undefined,
	};
}

/** Nothing behind `--` is an option or a command. */
function optionsAndWords(argv: readonly string[]): readonly string[] {
	const separator = argv.indexOf('--');
	return separator === -1 ? argv : argv.slice(0, separator);
}

/** The first word that is neither an option nor the value of a global option. */
function commandName(words: readonly string[]): string | undefined {
	for (let index = 0; index < words.length; index++) {
		const word = words[index] ?? '';

		if (!word.startsWith('-') || word === '-') {
			return word;
		}

		const option = globalOption(word);

		if (option?.type === 'string' && !word.includes('=')) {
			index++;
		}
	}

	return undefined;
}

function globalOption(word: string): Option | undefined {
	const entries: [string, Option][] = Object.entries(globalOptions);
	return entries.find(([name, {short}]) => word === `--${name}` || word === `-${short}`)?.[1];
}

function helpTopic(topic: string | undefined): Entry | undefined {
	if (topic === undefined || topic === 'help') {
		return undefined;
	}

	const entry = findCommand(topic);

	if (entry === undefined) {
		throw new AppError('unknown-command', {
			name: topic,
			names: commands.map(command => command.name),
		});
	}

	return entry;
}

function parse(
	argv: readonly string[],
	entry: Entry | undefined,
): {input: Input; positionals: readonly string[]} {
	const options: Record<string, Option> = {...globalOptions, ...entry?.options};
	// Parsed leniently: the strict mode's errors are English and quote values.
	const {tokens, positionals, values} = parseArgs({
		args: [...argv],
		options: Object.fromEntries(
			Object.entries(options).map(([name, {type, short, multiple = false}]) => [
				name,
				{type, multiple, ...(short === undefined ? {} : {short})},
			]),
		),
		allowPositionals: true,
		strict: false,
		tokens: true,
	});

	for (const token of tokens) {
		if (token.kind === 'option') {
			checkOption(token, options, entry);
		}
	}

	return {
		input: {
			arguments: entry === undefined ? [] : positionals.slice(1),
			options: values as Input['options'],
		},
		positionals,
	};
}

function checkOption(
	token: {name: string; rawName: string; value?: string | undefined},
	options: Readonly<Record<string, Option>>,
	entry: Entry | undefined,
): void {
	const command = entry?.name ?? 'ig-wizard';
	const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined;

	if (option === undefined) {
		throw secretNames.test(token.rawName)
			? new AppError('secret-as-argument', {name: token.rawName})
			: new AppError('unknown-option', {name: token.rawName, command});
	}

	// A value that begins with a hyphen is far more often a forgotten value than one that was meant.
	const hasValue = token.value !== undefined && token.value !== '' && !/^-./.test(token.value);

	if (option.type === 'string' && !hasValue) {
		throw new AppError('usage', {reason: `${token.rawName} ${option.value ?? ''}`, command});
	}

	if (option.type === 'boolean' && token.value !== undefined) {
		throw new AppError('usage', {reason: token.rawName, command});
	}
}
