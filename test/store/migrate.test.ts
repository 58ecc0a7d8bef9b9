import {describe, expect, test} from 'vitest';
import {migrate, type Step} from '../../src/store/migrate.ts';

const steps: readonly Step[] = [
	({schemaVersion: _, ...record}) => ({...record, second: true}),
	({schemaVersion: _, ...record}) => ({...record, seen: record['second'], third: true}),
];

describe('a record', () => {
	test('of the first version goes through every step', () => {
		expect(migrate('file', {schemaVersion: 1, kept: 'x'}, steps)).toEqual({
			schemaVersion: 3,
			kept: 'x',
			second: true,
			seen: true,
			third: true,
		});
	});

	test('of a later version goes through the steps that it misses', () => {
		expect(migrate('file', {schemaVersion: 2, second: 'mine'}, steps)).toEqual({
			schemaVersion: 3,
			second: 'mine',
			seen: 'mine',
			third: true,
		});
	});

	test('of the present version stays the same', () => {
		const record = {schemaVersion: 3, kept: 'x'};

		expect(migrate('file', record, steps)).toEqual(record);
	});

	test('of a version to come is refused', () => {
		expect(() => migrate('file', {schemaVersion: 4}, steps)).toThrow(
			expect.objectContaining({code: 'store-newer', details: {file: 'file', version: 4}}),
		);
	});
});
