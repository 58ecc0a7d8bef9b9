import {describe, expect, test} from 'vitest';
import {helpText} from '../../src/cli/help.ts';
import {commands, findCommand, globalOptions, type Option} from '../../src/cli/table.ts';
import {languages, messagesFor} from '../../src/messages/index.ts';

describe.each(languages)('help in %s', language => {
	const messages = messagesFor(language);

	test('the overview names every command with its words', () => {
		const text = helpText(undefined, messages);

		for (const {name} of commands) {
			expect(text).toContain(`  ${name}`);
			expect(text).toContain(messages.commands[name]);
		}
	});

	test.each(commands.map(({name}) => name))(
		'help %s explains each option and shows examples',
		name => {
			const entry = findCommand(name);
			const text = helpText(entry, messages);
			const words: Readonly<Record<string, string>> = messages.options;

			const options: Readonly<Record<string, Option>> = {...globalOptions, ...entry?.options};

			for (const [option, {words: key = option}] of Object.entries(options)) {
				expect(text).toContain(`--${option}`);
				expect(words[key], option).toBeTruthy();
				expect(text).toContain(words[key]);
			}

			for (const example of entry?.examples ?? []) {
				expect(text).toContain(`ig-wizard ${example}`);
			}
		},
	);
});

test('help token reads like this', () => {
	expect(helpText(findCommand('token'), messagesFor('en'))).toMatchInlineSnapshot(`
		"ig-wizard token: prints the token of a profile, alone, for scripts

		Usage:
		  ig-wizard token [NAME]

		Options:
		  --min-days N  renew first when fewer days are left

		Everywhere:
		  -p, --profile NAME  profile to use
		  --json              one JSON document on stdout
		  --plain             questions as plain text, one after the other, for screen readers too
		  --lang en|es        language: en or es
		  --no-color          no colours
		  --debug             diagnostics on stderr, without secrets
		  --config-dir DIR    folder for everything that is stored
		  --sandbox URL       use the stand-in for Meta at this address
		  --yes               ask nothing
		  -h, --help          this text
		  --version           version of ig-wizard

		Examples:
		  ig-wizard token
		  ig-wizard token shop --min-days 10"
	`);
});
