import {stripVTControlCharacters} from 'node:util';
import {beforeAll, expect, test, vi} from 'vitest';
import {sampleSettings} from './support/sample.ts';
import {states} from './support/states.ts';

let draw: typeof import('./support/draw.tsx')['draw'];

beforeAll(async () => {
	// Ink looks at this once, when it is loaded.
	vi.stubEnv('FORCE_COLOR', '1');
	({draw} = await import('./support/draw.tsx'));
	return () => vi.unstubAllEnvs();
});

const all = Object.entries(states);

test.each(all)('%s says the same with colour and without', (_, state) => {
	const coloured = draw(state, {columns: 80, settings: sampleSettings('en', {colour: undefined})});
	const plain = draw(state, {columns: 80, settings: sampleSettings('en', {colour: false})});

	expect(plain).toBe(stripVTControlCharacters(plain));
	expect(stripVTControlCharacters(coloured)).toBe(plain);
	expect(coloured.includes('\u001B[')).toBe(state.at !== 'ended');
});
