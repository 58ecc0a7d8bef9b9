import {describe, expect, test} from 'vitest';
import {itemsOf} from '../../../src/commands/checklist/items.ts';
import {markdownLines} from '../../../src/commands/checklist/markdown.ts';
import {textLines} from '../../../src/commands/checklist/text.ts';
import {loginFlows} from '../../../src/core/flows/index.ts';
import {metaSite} from '../../../src/core/site.ts';
import {languages, messagesFor} from '../../../src/messages/index.ts';

const site = metaSite();
const at = Date.UTC(2026, 10, 24);
const lists = languages.flatMap(language =>
	Object.values(loginFlows(site)).map(flow => [flow.id, language, flow] as const),
);

describe.each(lists)('the checklist of %s as text in "%s"', (_, language, flow) => {
	const messages = messagesFor(language);
	const redirectUri = 'https://localhost:8473/callback';
	const proofs = {
		'professional-account': {by: 'person', at},
		'sign-in': {by: 'machine', at},
	} as const;
	const known = {
		site,
		words: messages.portal,
		metaAppId: '145412',
		redirectUri,
		proofs,
		now: loginFlows(site)['instagram-login'].portal,
	};
	const items = itemsOf(flow, known);
	const linesAt = (columns?: number) => textLines(flow, items, messages, columns);

	test.each([40, 60, 80, 100])('fits into %d columns, and no address is broken', columns => {
		const lines = linesAt(columns);
		const long = lines.filter(line => line.length > columns);

		expect(long.filter(line => !/^ +(?:\S+ )*https:\S+$/.test(line))).toEqual([]);
		expect(lines.join('\n')).toMatch(/\/apps\/145412\/\S+\n/);
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

	test('says of each step where it stands, and since when', () => {
		const {state, states} = messages.checklist;
		const lines = linesAt(100).filter(line => line.startsWith(`    ${state}: `));

		// A step of a retired login that nobody took is over, not open.
		const standing = items.filter(item => item.today === null || item.state !== 'open');
		expect(standing.length).toBeGreaterThan(0);
		expect(lines).toHaveLength(standing.length);
		expect(
			lines.filter(line => !line.includes(states.open) && !line.endsWith('2026-11-24')),
		).toEqual([]);
	});

	test('ticks in Markdown what is done', () => {
		const boxes = markdownLines(flow, items, messages).filter(line => line.startsWith('- ['));
		const done = items.filter(item => item.state !== 'open');

		expect(boxes).toHaveLength(items.length);
		expect(boxes.filter(line => line.startsWith('- [x] '))).toHaveLength(done.length);
		expect(done.length).toBeGreaterThan(0);
	});

	test('tells what has become of each step when Meta has ended the login', () => {
		const {today, gone} = messages.checklist;
		const lines = linesAt(100);
		const told = lines.filter(line => line.startsWith(`    ${today}: `));
		const retired = flow.portal.filter(step => step.today !== undefined);

		expect(told).toHaveLength(retired.length);
		expect(told.filter(line => line.includes(gone))).toHaveLength(
			retired.filter(step => step.today?.length === 0).length,
		);
		expect(lines.join(' ').includes('2024-12-04')).toBe(flow.status === 'retired');
	});
});
