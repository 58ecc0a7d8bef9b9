import {readdir, readFile} from 'node:fs/promises';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {expect, test} from 'vitest';
import {commands} from '../../src/cli/table.ts';

const source = fileURLToPath(new URL('../../src', import.meta.url));

/** Rooms with words of their own: the catalogues, and the stand-in, which speaks as Meta does. */
const speaking = ['messages', 'sandbox'];

/** Quoted from Meta or from guides, and the same in every language. */
const quoting = ['core/failures/', 'core/translated.ts'];

/** Read by programs only. */
const forPrograms: readonly RegExp[] = [
	/^PRAGMA /,
	// A warning of Node, by which it is recognised.
	/^SQLite is an experimental feature/,
	// The name of a symbol.
	/^checked authorization code$/,
	// Pages, whose sentences are filled in.
	/^\s*:root \{/,
	/^<!doctype html>/,
	// The first line of the stand-in is part of its interface.
	/^sandbox ready /,
];

/** A command or an option to type is the same in every language. */
const typed = new RegExp(
	`^(?:\\$ )?(?:ig-wizard|--\\w+|${commands.map(({name}) => name).join('|')})\\b`,
);

test('no sentence stands in the code: whatever a person reads is in the catalogues', async () => {
	const files = (await readdir(source, {recursive: true})).filter(
		file =>
			/\.tsx?$/.test(file) &&
			!speaking.includes(file.split(path.sep)[0] ?? '') &&
			!quoting.some(place => file.startsWith(place)),
	);
	const sentences = await Promise.all(
		files.map(async file =>
			sentencesIn(await readFile(path.join(source, file), 'utf8')).map(text => ({file, text})),
		),
	);

	expect(files.length).toBeGreaterThan(200);
	expect(sentences.flat()).toEqual([]);
});

test('a sentence in the code would be found', () => {
	expect(sentencesIn("print('Saved the profile.');")).toEqual(['Saved the profile.']);
	expect(sentencesIn('<Text>Press any key</Text>')).toEqual(['Press any key']);
	// biome-ignore lint/suspicious/noTemplateCurlyInString: source text
	expect(sentencesIn('say(`No profile ${name} here`)')).toEqual(['No profile … here']);
	expect(sentencesIn("// a comment of words\nthrow new TypeError('A bug says so.');")).toEqual([]);
	expect(sentencesIn("/** Says 'these few words'. */")).toEqual([]);
	expect(sentencesIn("'ig-wizard refresh shop'")).toEqual([]);
});

/** Texts of two words or more, but for comments, commands, and what bugs say. */
function sentencesIn(code: string): readonly string[] {
	const plain = code
		.replaceAll(/\/\*[\s\S]*?\*\//g, '')
		.replaceAll(/(^|\s)\/\/ .*$/gm, '$1')
		.replaceAll(/new (?:Type|Range|Syntax)?Error\(\s*(?:'[^'\n]*'|`[^`]*`)/g, 'new Error(');
	const literals = plain.matchAll(
		/'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\.)*)`|<[A-Z]\w*[^<>]*>([^<>{}\n]+)<\//g,
	);

	return [...literals]
		.map(([, single, template, text]) =>
			(single ?? template ?? text ?? '').replaceAll(/\$\{[^}]*\}/g, '…'),
		)
		.filter(
			text =>
				/\p{L}{2,} \p{Ll}{2,}|\p{L}{2,} … \p{Ll}{2,}/u.test(text) &&
				!typed.test(text) &&
				!forPrograms.some(known => known.test(text)),
		);
}
