import {describe, expect, test} from 'vitest';
import {chooseLanguage, chooseSandbox, chooseSite} from '../../src/cli/settings.ts';
import type {Input} from '../../src/commands/context.ts';
import {metaSite} from '../../src/core/site.ts';

function input(options: Input['options'] = {}): Input {
	return {arguments: [], options};
}

function environment(values: Readonly<Record<string, string>> = {}) {
	return (name: string): string | undefined => values[name];
}

describe('the language', () => {
	test.each([
		[{lang: 'es'}, {IG_WIZARD_LANG: 'en', LANG: 'en_US.UTF-8'}, 'es'],
		[{}, {IG_WIZARD_LANG: 'es', LANG: 'en_US.UTF-8'}, 'es'],
		[{}, {IG_WIZARD_LANG: '', LANG: 'es_AR.UTF-8'}, 'es'],
		[{}, {LC_ALL: 'es_ES', LANG: 'en_US'}, 'es'],
		[{}, {LC_ALL: '', LC_MESSAGES: 'es_ES', LANG: 'en_US'}, 'es'],
		[{}, {LANG: 'fr_FR.UTF-8'}, 'en'],
		[{}, {LANG: 'C.UTF-8'}, 'en'],
		[{}, {}, 'en'],
	])('%j with %j is %s', (options, values, language) => {
		expect(chooseLanguage(input(options), environment(values))).toBe(language);
	});

	test.each([
		[{lang: 'fr'}, {}],
		[{lang: 'constructor'}, {}],
		[{}, {IG_WIZARD_LANG: 'fr'}],
	])('%j with %j is refused, because it was asked for by name', (options, values) => {
		expect(() => chooseLanguage(input(options), environment(values))).toThrow('not-one-of');
	});
});

describe('the sandbox', () => {
	test.each([
		['http://127.0.0.1:8474', 'http://127.0.0.1:8474'],
		['http://localhost:8474/', 'http://localhost:8474'],
		['http://[::1]:8474/apps/', 'http://[::1]:8474'],
	])('%s is on this machine', (url, origin) => {
		expect(chooseSandbox(input({sandbox: url}), environment())).toEqual({
			origin,
			byEnvironment: false,
		});
	});

	test.each([
		['http://192.168.1.7:8474'],
		['https://graph.instagram.com'],
		['http://localhost.example:8474'],
		['http://me@127.0.0.1:8474'],
		['ftp://127.0.0.1'],
		['8474'],
	])('%s is refused', url => {
		expect(() => chooseSandbox(input({sandbox: url}), environment())).toThrow('sandbox-not-local');
	});

	test('an option comes before the variable, and the variable alone is told', () => {
		const variable = environment({IG_WIZARD_SANDBOX: 'http://127.0.0.1:1'});
		expect(chooseSandbox(input(), variable)).toEqual({
			origin: 'http://127.0.0.1:1',
			byEnvironment: true,
		});
		expect(chooseSandbox(input({sandbox: 'http://127.0.0.1:2'}), variable)).toMatchObject({
			origin: 'http://127.0.0.1:2',
		});
		expect(chooseSandbox(input(), environment())).toBeUndefined();
	});
});

describe('the site', () => {
	test('it is Meta, or a sandbox in its place, with the version that was asked for', () => {
		expect(chooseSite(undefined, environment())).toEqual(metaSite());
		expect(
			chooseSite('http://127.0.0.1:1', environment({IG_WIZARD_GRAPH_VERSION: 'v25.0'})),
		).toMatchObject({graph: 'http://127.0.0.1:1', version: 'v25.0'});
	});

	test.each(['26', 'v26', '../v26.0', 'v26.0/me'])('the version %s is refused', version => {
		const variable = environment({IG_WIZARD_GRAPH_VERSION: version});
		expect(() => chooseSite(undefined, variable)).toThrow('not-like');
	});
});
