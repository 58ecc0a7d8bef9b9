import {describe, expect, it} from 'vitest';
import {safeText} from '../../src/core/text.ts';
import {languageOf, languages, messagesFor} from '../../src/messages/index.ts';
import {placeholdersOf, textsOf} from './support.ts';

const english = textsOf(messagesFor('en'));
const others = languages.filter(language => language !== 'en');

describe.each(others)('the catalogue "%s" beside the English one', language => {
	const texts = new Map(textsOf(messagesFor(language)));

	it('has the same keys and lists of the same length', () => {
		expect([...texts.keys()].sort()).toEqual(english.map(([path]) => path).sort());
	});

	it('has the same placeholders in each text', () => {
		const differing = english.filter(
			([path, text]) =>
				placeholdersOf(text).join() !== placeholdersOf(texts.get(path) ?? '').join(),
		);

		expect(differing).toEqual([]);
	});

	it('leaves empty what is empty in English, and nothing else', () => {
		const differing = english.filter(([path, text]) => (text === '') !== (texts.get(path) === ''));

		expect(differing).toEqual([]);
	});

	it('names the same commands, options, variables and addresses', () => {
		const namesOf = (text: string) =>
			[
				...text.matchAll(
					/--[a-z][a-z-]+|\b[A-Z]+(?:_[A-Z]+)+\b|https?:\/\/(?:[\w.:]*\w)?|Ctrl-[A-Z]/g,
				),
			]
				.map(String)
				.sort();
		const differing = english.filter(
			([path, text]) => namesOf(text).join() !== namesOf(texts.get(path) ?? '').join(),
		);

		expect(differing).toEqual([]);
	});
});

describe.each(languages)('the texts of "%s"', language => {
	const messages = messagesFor(language);
	const texts = textsOf(messages);

	it('shout at nobody', () => {
		expect(texts.filter(([, text]) => /[!¡]/.test(text))).toEqual([]);
	});

	it('have no space too many and nothing that a terminal would not show', () => {
		const untidy = texts.filter(
			([, text]) => text !== text.trim() || / {2}/.test(text) || safeText(text, 1000) !== text,
		);

		expect(untidy).toEqual([]);
	});

	it('have braces around placeholders only', () => {
		expect(texts.filter(([, text]) => /[{}]/.test(text.replaceAll(/\{\w+\}/g, '')))).toEqual([]);
	});

	it('quote in pairs', () => {
		expect(texts.filter(([, text]) => text.split('"').length % 2 === 0)).toEqual([]);
	});

	it('fit on one line of a message', () => {
		expect(texts.filter(([, text]) => text.length > 320)).toEqual([]);
	});

	it('fit into the list of steps and into the line of keys where those are narrow', () => {
		const titles = Object.values(messages.steps).map(({title}) => title);
		const keys = Object.values(messages.keys);

		expect(titles.filter(title => title.length > 23)).toEqual([]);
		expect(keys.filter(words => words.length > 30)).toEqual([]);
	});

	it('end a cause and a cure with a full stop, and a title without one', () => {
		const sentences = Object.values(messages.failures).flatMap(words => [
			words.cause,
			words.cure,
			...('otherCauses' in words ? words.otherCauses : []),
		]);

		expect(sentences.filter(text => !text.endsWith('.'))).toEqual([]);
		expect(Object.values(messages.failures).filter(({title}) => title.endsWith('.'))).toEqual([]);
	});
});

describe('the language', () => {
	it.each([
		['es', 'es'],
		['es_AR.UTF-8', 'es'],
		['es-419', 'es'],
		['ES_es', 'es'],
		['en_GB.UTF-8', 'en'],
		['de_AT.UTF-8', 'en'],
		['C.UTF-8', 'en'],
		['C', 'en'],
		['POSIX', 'en'],
		['', 'en'],
		['toString', 'en'],
		[undefined, 'en'],
	])('that the locale %s asks for is %s', (locale, language) => {
		expect(languageOf(locale)).toBe(language);
	});
});
