import {expect, test} from 'vitest';
import {listFaults} from '../../src/commands/fault-list.ts';
import {languages} from '../../src/messages/index.ts';
import {faultNames, parseFault} from '../../src/sandbox/faults.ts';

async function listed(language: (typeof languages)[number], json: boolean) {
	const lines: string[] = [];
	const documents: unknown[] = [];
	await listFaults({
		json,
		language,
		print: line => void lines.push(line),
		printJson: document => void documents.push(document),
	});
	return {lines, documents};
}

test.each(languages)('every fault is listed once, in its group, in %s', async language => {
	const {lines, documents} = await listed(language, false);
	const names = lines.filter(line => line.startsWith('  ')).map(line => line.trim().split(' ')[0]);
	expect(names.toSorted()).toEqual(faultNames.toSorted());
	expect(lines.filter(line => !line.startsWith('  '))).toHaveLength(9);
	expect(documents).toEqual([]);
});

test('as JSON each fault has the endpoints that it can strike', async () => {
	const {lines, documents} = await listed('en', true);
	const [{faults}] = documents as [{faults: {name: string; group: string; endpoints: string[]}[]}];
	expect(lines).toEqual([]);
	expect(faults).toHaveLength(faultNames.length);
	expect(faults).toContainEqual({
		name: 'invalid-platform-app',
		group: 'authorize',
		endpoints: ['authorize', 'exchange'],
	});

	for (const {name, endpoints} of faults) {
		expect(endpoints, name).not.toEqual([]);

		for (const endpoint of endpoints) {
			expect(parseFault(`${endpoint}:${name}:1`)).toEqual({name, endpoint, times: 1});
		}
	}
});
