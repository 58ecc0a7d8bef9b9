import type {Input} from '../commands/context.ts';
import {AppError} from '../core/errors.ts';
import {isLoopback} from '../core/redirect-uri.ts';
import {defaultGraphVersion, metaSite, type Site, sandboxSite} from '../core/site.ts';
import {type Language, languageOf, languages} from '../messages/index.ts';

export type Environment = (name: string) => string | undefined;

/**
 * The language of this run: `--lang`, then `IG_WIZARD_LANG`, then the locale, else English.
 * @throws AppError `not-one-of` for a language that there is no catalogue for, when it was asked for by name
 */
export function chooseLanguage(input: Input | undefined, environment: Environment): Language {
	const asked = [
		['--lang', input?.options['lang']],
		['IG_WIZARD_LANG', environment('IG_WIZARD_LANG')],
	].find(([, value]) => typeof value === 'string' && value !== '');

	if (asked === undefined) {
		const locale = ['LC_ALL', 'LC_MESSAGES', 'LANG'].map(environment).find(value => value);
		return languageOf(locale);
	}

	const [field, value] = asked;
	const language = languages.find(known => known === value);

	if (language === undefined) {
		throw new AppError('not-one-of', {field: String(field), list: languages});
	}

	return language;
}

/** The sandbox that was asked for, and whether the environment alone decided. @throws AppError `sandbox-not-local` */
export function chooseSandbox(
	input: Input,
	environment: Environment,
): {origin: string; byEnvironment: boolean} | undefined {
	const option = textOption(input, 'sandbox');
	const url = option ?? nonEmpty(environment('IG_WIZARD_SANDBOX'));

	return url === undefined
		? undefined
		: {origin: loopbackOrigin(url), byEnvironment: option === undefined};
}

/** Meta, or the sandbox at this origin. @throws AppError `not-like` for a version that is none */
export function chooseSite(sandbox: string | undefined, environment: Environment): Site {
	const version = nonEmpty(environment('IG_WIZARD_GRAPH_VERSION')) ?? defaultGraphVersion;

	if (!/^v\d{1,3}\.\d{1,2}$/.test(version)) {
		throw new AppError('not-like', {
			field: 'IG_WIZARD_GRAPH_VERSION',
			example: defaultGraphVersion,
		});
	}

	return sandbox === undefined ? metaSite(version) : sandboxSite(sandbox, version);
}

/** Secrets go to the sandbox as they would to Meta, so it must not be on another machine. */
function loopbackOrigin(url: string): string {
	const parsed = URL.canParse(url) ? new URL(url) : undefined;
	const isLocal =
		parsed !== undefined &&
		(parsed.protocol === 'http:' || parsed.protocol === 'https:') &&
		isLoopback(parsed) &&
		parsed.username === '' &&
		parsed.password === '';

	if (!isLocal) {
		throw new AppError('sandbox-not-local', {url});
	}

	return parsed.origin;
}

/** The value of a global option that takes one. */
export function textOption(input: Input, name: string): string | undefined {
	const value = input.options[name];
	return typeof value === 'string' ? value : undefined;
}

function nonEmpty(text: string | undefined): string | undefined {
	return text === '' ? undefined : text;
}
