import {en} from './en.ts';
import {es} from './es.ts';

/** The shape of a language: the keys of English, with words of its own. */
export type Texts = Words<typeof en>;

type Words<T> = T extends string ? string : {readonly [K in keyof T]: Words<T[K]>};

/** A new language is a file beside `en.ts` and an entry here. */
const texts = {en, es} as const;

export type Language = keyof typeof texts;

/** The languages, in the order of the switch on every page. */
export const languages = Object.keys(texts) as readonly Language[];

/** The language of a name, and English for any other. */
export function languageOf(name: string): Language {
	return languages.find(language => language === name) ?? 'en';
}

/** The words of a language, by name. */
export function textsFor(name: string): Texts {
	return texts[languageOf(name)];
}

/** Puts values into a text: `It is now {now}.` */
export function fill(template: string, values: Readonly<Record<string, string>>): string {
	return template.replace(/\{(\w+)\}/g, (whole, name: string) =>
		Object.hasOwn(values, name) ? (values[name] ?? whole) : whole,
	);
}
