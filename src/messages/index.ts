import {en} from './en.ts';
import {es} from './es.ts';

export type Language = keyof typeof catalogues;

/** The shape of a language: the same keys as English, with words of its own. */
export type Messages = Words<typeof en>;

type Words<T> = T extends string
	? string
	: T extends readonly string[]
		? readonly string[]
		: {readonly [K in keyof T]: Words<T[K]>};

/** A new language is a file beside `en.ts`, with its parts in a folder, and a line here. */
const catalogues = {en, es} as const;

export const languages = Object.keys(catalogues) as readonly Language[];

/** The words of a language. */
export function messagesFor(language: Language): Messages {
	return catalogues[language];
}

/** The language that a locale such as `es_AR.UTF-8` asks for; English when there is no catalogue for it. */
export function languageOf(locale: string | undefined): Language {
	const wanted = locale?.slice(0, 2).toLowerCase();
	return languages.find(language => language === wanted) ?? 'en';
}
