import {describe, expect, test} from 'vitest';
import {itemsOf} from '../../../src/commands/checklist/items.ts';
import {textLines} from '../../../src/commands/checklist/text.ts';
import {loginFlows} from '../../../src/core/flows/index.ts';
import {metaSite} from '../../../src/core/site.ts';
import {languages, messagesFor} from '../../../src/messages/index.ts';

const site = metaSite();
const flow = loginFlows(site)['instagram-login'];

describe.each(languages)('the checklist as text in "%s"', language => {
	const messages = messagesFor(language);
	const redirectUri = 'https://localhost:8473/callback';
	const known = {site, words: messages.portal, metaAppId: '145412', redirectUri};
	const linesAt = (columns?: number) => textLines(flow.id, itemsOf(flow, known), messages, columns);

	test.each([40, 60, 80, 100])('fits into %d columns, and no address is broken', columns => {
		const lines = linesAt(columns);
		const long = lines.filter(line => line.length > columns);

		expect(long.filter(line => !/^ +(?:\S+ )*https:\S+$/.test(line))).toEqual([]);
		expect(lines.join('\n')).toContain('selected_tab=API-Setup\n');
		expect(lines.filter(line => line !== line.trimEnd())).toEqual([]);
	});

	test('uses 80 columns without a terminal, and neither fewer than 40 nor more than 100', () => {
		expect(linesAt()).toEqual(linesAt(80));
		expect(linesAt(20)).toEqual(linesAt(40));
		expect(linesAt(250)).toEqual(linesAt(100));
	});

	test('says the same whatever the width', () => {
		const words = (columns: number) => linesAt(columns).join(' ').split(/\s+/);
		expect(words(40)).toEqual(words(100));
	});
});
