/**
 * Reads what a person sees in the sandbox's own pages: links, forms, values with an id. Good for
 * well-formed pages without scripts and comments, such as these are, and for no others.
 */

/** A form as a browser would send it when nothing is changed. */
export type Form = {
	/** As written: a path of the same origin. */
	readonly action: string;
	/** Fields that are sent; choices only where they are made. */
	readonly fields: readonly Field[];
	/** Named buttons; pressing one sends its value too. */
	readonly buttons: readonly Field[];
};

type Attributes = ReadonlyMap<string, string>;

export type Field = {readonly name: string; readonly value: string};

/** The addresses of all links. */
export function linksOf(html: string): readonly string[] {
	return tagsOf(html, 'a').map(attributes => attributes.get('href') ?? '');
}

/** The text of the element with this id, without its markup; undefined when there is none. */
export function textOf(html: string, id: string): string | undefined {
	const element = new RegExp(`<(\\w+)[^>]* id="${id}"[^>]*>(.*?)</\\1>`, 's').exec(html);
	return element?.[2] === undefined ? undefined : decode(element[2].replace(/<[^>]+>/g, '')).trim();
}

/** The texts of all `code` elements inside the element with this id. */
export function codesOf(html: string, id: string): readonly string[] {
	const [, , inside = ''] =
		new RegExp(`<(\\w+)[^>]* id="${id}"[^>]*>(.*?)</\\1>`, 's').exec(html) ?? [];
	return [...inside.matchAll(/<code>(.*?)<\/code>/gs)].map(match => decode(match[1] ?? ''));
}

/** All forms of a page. */
export function formsOf(html: string): readonly Form[] {
	return [...html.matchAll(/<form([^>]*)>(.*?)<\/form>/gs)].map(([, opening = '', inside = '']) => {
		const inputs = tagsOf(inside, 'input').filter(isSent);
		const selects = [...inside.matchAll(/<select([^>]*)>(.*?)<\/select>/gs)];
		return {
			action: attributesOf(opening).get('action') ?? '',
			fields: [
				...inputs.map(fieldOf),
				...selects.map(([, select = '', options = '']) => ({
					name: attributesOf(select).get('name') ?? '',
					value: tagsOf(options, 'option')[0]?.get('value') ?? '',
				})),
			],
			buttons: tagsOf(inside, 'button').map(fieldOf),
		};
	});
}

function isSent(attributes: Attributes): boolean {
	const isChoice = ['radio', 'checkbox'].includes(attributes.get('type') ?? '');
	return !attributes.has('disabled') && (!isChoice || attributes.has('checked'));
}

function fieldOf(attributes: Attributes): Field {
	return {name: attributes.get('name') ?? '', value: attributes.get('value') ?? ''};
}

function tagsOf(html: string, tag: string): readonly Attributes[] {
	return [...html.matchAll(new RegExp(`<${tag}\\b([^>]*)>`, 'g'))].map(match =>
		attributesOf(match[1] ?? ''),
	);
}

function attributesOf(text: string): Attributes {
	return new Map(
		[...text.matchAll(/([\w-]+)(?:="([^"]*)")?/g)].map(([, name = '', value = '']) => [
			name,
			decode(value),
		]),
	);
}

const entities: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	'#39': "'",
};

function decode(text: string): string {
	return text.replace(/&(amp|lt|gt|quot|#39);/g, (whole, name: string) => entities[name] ?? whole);
}
