import {describe, expect, test} from 'vitest';
import {glanceAt, readArguments} from '../../src/cli/args.ts';
import {AppError} from '../../src/core/errors.ts';

function errorOf(...argv: string[]): AppError {
	try {
		readArguments(argv);
	} catch (error) {
		if (error instanceof AppError) {
			return error;
		}

		throw error;
	}

	throw new Error(`No error for ${argv.join(' ')}`);
}

describe('what a command line asks for', () => {
	test('nothing is home', () => {
		expect(readArguments([])).toMatchObject({type: 'home'});
		expect(readArguments(['--lang', 'es'])).toMatchObject({type: 'home'});
	});

	test.each([
		[['token', 'shop'], 'token', ['shop']],
		[['-p', 'shop', 'token'], 'token', []],
		[['--profile=shop', 'token'], 'token', []],
		[['--lang', 'es', 'profiles', 'use', 'token'], 'profiles', ['use', 'token']],
		[['refresh', 'a', 'b', 'c', '--json'], 'refresh', ['a', 'b', 'c']],
		[['token', '--', '-odd'], 'token', ['-odd']],
	])('%j runs %s with the arguments %j', (argv, name, words) => {
		expect(readArguments(argv)).toMatchObject({
			type: 'run',
			entry: {name},
			input: {arguments: words},
		});
	});

	test('options of the command and options that all commands take are read together', () => {
		const call = readArguments(['refresh', '--all', '--within', '10', '-p', 'shop', '--json']);
		expect(call.input.options).toMatchObject({
			all: true,
			within: '10',
			profile: 'shop',
			json: true,
		});
	});

	test('a sign-in may name several redirect URIs, and an import names its token by no value', () => {
		const {input} = readArguments([
			'setup',
			'--redirect-uri',
			'https://a/',
			'--redirect-uri',
			'https://b/',
		]);
		expect(input.options['redirect-uri']).toEqual(['https://a/', 'https://b/']);
		expect(readArguments(['import', 'shop', '--token-stdin', '--plain'])).toMatchObject({
			entry: {name: 'import'},
			input: {arguments: ['shop'], options: {'token-stdin': true, plain: true}},
		});
		expect(errorOf('import', '--token', 'x').code).toBe('secret-as-argument');
	});

	test('an option that may be given several times keeps every value', () => {
		const call = readArguments(['sandbox', '--fault', 'slow', '--fault', 'refresh:html:1']);
		expect(call.input.options['fault']).toEqual(['slow', 'refresh:html:1']);
	});

	test.each([
		[['help'], undefined],
		[['--help'], undefined],
		[['-h'], undefined],
		[['help', 'help'], undefined],
		[['help', 'token'], 'token'],
		[['token', '--help'], 'token'],
		[['token', 'shop', '-h', '--json'], 'token'],
	])('%j explains %s', (argv, name) => {
		const call = readArguments(argv);
		expect(call.type).toBe('help');
		expect(call.type === 'help' ? call.entry?.name : 'none').toBe(name);
	});

	test.each([[['--version']], [['token', '--version']], [['--version', '--help']]])(
		'%j asks for the version',
		argv => {
			expect(readArguments(argv)).toMatchObject({type: 'version'});
		},
	);
});

describe('what cannot be understood', () => {
	test.each([
		[['tokn'], 'unknown-command'],
		[['help', 'tokn'], 'unknown-command'],
		[['constructor'], 'unknown-command'],
		[['token', '--fast'], 'unknown-option'],
		[['token', '-x'], 'unknown-option'],
		[['token', '--all'], 'unknown-option'],
		[['token', '--constructor'], 'unknown-option'],
		[['token', 'a', 'b'], 'usage'],
		[['sandbox', 'a'], 'usage'],
		[['--', 'token'], 'usage'],
		[['token', '--min-days'], 'usage'],
		[['token', '--min-days', '--json'], 'usage'],
		[['token', '--min-days='], 'usage'],
		[['token', '--json=yes'], 'usage'],
	])('%j is %s', (argv, code) => {
		expect(errorOf(...argv).code).toBe(code);
	});

	test.each([
		['--app-secret'],
		['--secret'],
		['--client-secret'],
		['--token'],
		['--access-token'],
		['--password'],
	])('a secret after %s is told apart from a mistyped option, and not repeated', name => {
		for (const argv of [
			['setup', name, 'hunter2'],
			['setup', `${name}=hunter2`],
		]) {
			const error = errorOf(...argv);
			expect(error.code).toBe('secret-as-argument');
			expect(JSON.stringify(error.details)).not.toContain('hunter2');
		}
	});
});

test.each([
	[['--lang=es', 'foo'], {lang: 'es', command: 'foo', json: false}],
	[['--lang', 'es', '-p', 'shop', 'token', '--json'], {lang: 'es', command: 'token', json: true}],
	[['token', '--', '--json', '--debug'], {command: 'token', json: false, debug: false}],
	[['--nonsense', '--json=maybe'], {command: '', lang: undefined}],
	[[], {command: '', json: false, debug: false, lang: undefined}],
])('a glance at %j is enough to tell in its way what is wrong', (argv, glance) => {
	expect(glanceAt(argv)).toMatchObject(glance);
});
