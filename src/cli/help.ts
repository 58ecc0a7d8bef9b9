import {fill} from '../core/text.ts';
import type {Messages} from '../messages/index.ts';
import {commands, type Entry, globalOptions, type Option} from './table.ts';

/** The text of `help` and of `help COMMAND`, complete, one string. */
export function helpText(entry: Entry | undefined, messages: Messages): string {
	return entry === undefined ? overview(messages) : explain(entry, messages);
}

function overview(messages: Messages): string {
	const {usage} = messages;
	const rows = commands.map(({name, forms}): [string, string] => [
		`${name}${forms[0] === '' ? '' : ` ${forms[0]}`}`,
		messages.commands[name],
	]);

	return paragraphs([
		usage.intro,
		section(usage.usage, ['ig-wizard', 'ig-wizard COMMAND']),
		section(usage.commands, columns([...rows, ['help [COMMAND]', messages.commands.help]])),
		section(usage.options, columns(optionRows(globalOptions, messages))),
		usage.more,
	]);
}

function explain({name, forms, options, examples}: Entry, messages: Messages): string {
	const {usage} = messages;
	const own = optionRows(options, messages);

	return paragraphs([
		`ig-wizard ${name}: ${messages.commands[name]}`,
		section(
			usage.usage,
			forms.map(form => `ig-wizard ${name} ${form}`.trimEnd()),
		),
		own.length === 0 ? '' : section(usage.options, columns(own)),
		section(usage.everywhere, columns(optionRows(globalOptions, messages))),
		section(
			usage.examples,
			examples.map(example => `ig-wizard ${example}`),
		),
	]);
}

function optionRows(
	options: Readonly<Record<string, Option>>,
	messages: Messages,
): readonly [string, string][] {
	const words: Readonly<Record<string, string>> = messages.options;

	return Object.entries(options).map(([name, {short, value, words: key = name}]) => [
		`${short === undefined ? '' : `-${short}, `}--${name}${value === undefined ? '' : ` ${value}`}`,
		words[key] ?? '',
	]);
}

function columns(rows: readonly (readonly [string, string])[]): readonly string[] {
	// A very long left side stands alone instead of pushing every explanation to the right.
	const width = Math.max(...rows.map(([left]) => left.length).filter(length => length <= 32));

	return rows.flatMap(([left, right]) =>
		left.length > width
			? [left, `${' '.repeat(width)}  ${right}`]
			: [`${left.padEnd(width)}  ${right}`],
	);
}

function section(title: string, lines: readonly string[]): string {
	return [`${fill(title)}:`, ...lines.map(line => `  ${line}`)].join('\n');
}

function paragraphs(parts: readonly string[]): string {
	return parts.filter(part => part !== '').join('\n\n');
}
