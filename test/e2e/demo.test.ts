import {access} from 'node:fs/promises';
import {expect, test} from 'vitest';
import {en} from '../../src/messages/en.ts';
import {es} from '../../src/messages/es.ts';
import {runCli} from '../support/cli.ts';
import {tempFolder} from '../support/temp-folder.ts';
import {stepIds} from './terminal-walk.ts';

test.each([
	['en', en],
	['es', es],
] as const)('without a terminal the demo plays the whole path in %s', async (language, words) => {
	const folder = await tempFolder();
	const {code, stdout, stderr} = await runCli(['demo', '--lang', language], {folder});

	expect(stderr).toBe('');
	expect(code).toBe(0);

	for (const step of stepIds.map(id => words.steps[id])) {
		expect(stdout).toContain(step.title);

		for (const sentence of step.do) {
			expect(stdout).toContain(sentence);
		}
	}

	expect(stdout).toContain(words.exchanging.stages['long-lived']);
	expect(stdout).toContain('17841405793187219');
	expect(stdout).toMatch(/^\* {2}shop_es {2}@shop_es/m);
	expect(stdout.trimEnd().split('\n').at(-1)).toBe(words.demo.thrownAway);

	const dates = [...stdout.matchAll(/\d{4}-\d\d-\d\d/g)].map(([date]) => Date.parse(date));
	expect(((dates.at(-1) ?? 0) - (dates[0] ?? 0)) / 86_400_000).toBe(35);

	const kept = /\/\S*ig-wizard-demo-\w+/.exec(stdout)?.[0] ?? '';
	await expect(access(kept)).rejects.toThrow('ENOENT');
	expect(stdout).not.toMatch(/IGAA\w/);
});
