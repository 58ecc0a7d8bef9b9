import {describe, expect, it} from 'vitest';
import {messagesFor} from '../../src/messages/index.ts';
import {placeholdersOf, textsOf} from './support.ts';

const english = textsOf(messagesFor('en'));
const spanish = new Map(textsOf(messagesFor('es')));

/** Texts that are the same in both languages on purpose. */
const same = new Set([
	// Names.
	'callbackPage.title',
	'common.product',
	'steps.create-app.title',
	'sandbox.app',
	'checklist.checks.machine',
	'portal.webhooks.title',
	'portal.embed-url.title',
	// Words that both languages have.
	'keyNames.enter',
	'keyNames.esc',
	'keyNames.tab',
	'keyNames.interrupt',
	'spoken.good',
	'spoken.error',
	'plain.enter',
]);

/** Labels of Meta, which a rule of their own is for. */
const isMetaLabel = (path: string) => /^(?:steps|portal)\..*\.(?:labels|others)\.\d+$/.test(path);

/** Logins have names of their own. */
const isFlow = (path: string) => path.startsWith('flows.');

/** A hint or a line that is a command to type, as a whole. */
const isCommand = (text: string) => /^(?:ig-wizard|chmod) [a-z0-9{} -]+$/.test(text);

describe('the Spanish texts', () => {
	it('are not the English ones, but for those that are meant to be', () => {
		const untranslated = english.filter(
			([path, text]) =>
				spanish.get(path) === text &&
				!same.has(path) &&
				!isMetaLabel(path) &&
				!isFlow(path) &&
				!isCommand(text) &&
				text.replaceAll(/\{\w+\}/g, '').trim().length > 1,
		);

		expect(untranslated).toEqual([]);
	});

	it('are the English ones where they are meant to be', () => {
		const texts = new Map(english);

		expect(
			[...same].filter(path => !texts.has(path) || spanish.get(path) !== texts.get(path)),
		).toEqual([]);
	});

	it('keep a command to type as it is', () => {
		const changed = english.filter(([path, text]) => isCommand(text) && spanish.get(path) !== text);

		expect(changed).toEqual([]);
	});

	it('open each question that they close', () => {
		const open = [...spanish].filter(
			([, text]) => text.split('¿').length !== text.split(/(?<! )\?/).length,
		);

		expect(open).toEqual([]);
	});

	it('say "tú"', () => {
		expect(
			[...spanish].filter(([, text]) =>
				/\b(?:usted|ustedes|vos|vosotros|su cuenta|sus cuentas)\b/i.test(text),
			),
		).toEqual([]);
	});

	it('show a label of Meta in Spanish with the English one in brackets, or in English alone', () => {
		const labels = english.filter(([path]) => isMetaLabel(path));
		const unlike = labels.filter(([path, label]) => {
			const text = spanish.get(path) ?? '';
			return text !== label && !text.endsWith(` (${label})`);
		});

		expect(labels.length).toBeGreaterThan(20);
		expect(unlike).toEqual([]);
	});

	it('have no English words left between the Spanish ones', () => {
		const prose = [...spanish].map(([path, text]) => [
			path,
			// Labels, options and names may be English.
			text.replaceAll(/"[^"]*"|\([^)]*\)|--[a-z-]+|\{\w+\}/g, ''),
		]);

		expect(
			prose.filter(([, text = '']) =>
				/\b(?:the|and|of|with|this|that|is|not|your|again)\b/i.test(text),
			),
		).toEqual([]);
	});
});

it('the placeholders of a text are found wherever they stand', () => {
	expect(placeholdersOf('{b} x {a}{b}')).toEqual(['a', 'b', 'b']);
	expect(placeholdersOf('none')).toEqual([]);
});
