import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {checkProfileName, normaliseName} from '../../src/core/fields.ts';

describe('a profile name', () => {
	it.each([
		'shop',
		'a',
		'7',
		'my.brand',
		'my-brand_2',
		'constructor',
		'tostring',
		'hasownproperty',
		'console',
		'com10',
		'nul-2',
		'x'.repeat(63),
	])('is taken: %s', name => {
		expect(checkProfileName(name)).toEqual({ok: true, value: name, notes: []});
		expect(checkProfileName(`  ${name}\n`)).toMatchObject({ok: true, value: name});
	});

	it.each([
		['capital letters', 'Shop', 'shop'],
		['full-width letters', 'ｓｈｏｐ', 'shop'],
		['a ligature', 'oﬃce', 'office'],
		['a raised digit', 'shop²', 'shop2'],
	])('with %s is not changed silently', (_, typed, stored) => {
		expect(checkProfileName(typed)).toEqual({
			ok: false,
			problem: 'name-changed',
			doubt: stored,
		});
	});

	it.each([
		['nothing', '', 'name-empty'],
		['white space', ' \t\n', 'name-empty'],
		['64 characters', 'x'.repeat(64), 'name-too-long'],
		['10 000 characters', 'x'.repeat(10_000), 'name-too-long'],
		['a dot at the end', 'shop.', 'name-characters'],
		['a dot at the beginning', '.shop', 'name-characters'],
		['two dots', 'my..brand', 'name-characters'],
		['a way out of the folder', '../x', 'name-characters'],
		['a folder', 'a/b', 'name-characters'],
		['a folder of Windows', 'a\\b', 'name-characters'],
		['a drive', 'c:x', 'name-characters'],
		['an option', '-p', 'name-characters'],
		['an underscore at the beginning', '__proto__', 'name-characters'],
		['a space inside', 'my shop', 'name-characters'],
		['a NUL', 'shop\u0000', 'name-characters'],
		['an escape sequence', 'shop\u001B[31m', 'name-characters'],
		['an override of direction', 'shop\u202E', 'name-characters'],
		['an invisible character', 'caf\u200B', 'name-characters'],
		['an accent', 'café', 'name-characters'],
		['an accent of its own', 'cafe\u0301', 'name-characters'],
		['a console', 'conin$', 'name-characters'],
		['an emoji', '🛍', 'name-characters'],
	])('is refused with %s', (_, typed, problem) => {
		expect(checkProfileName(typed)).toEqual({ok: false, problem});
	});

	it.each([
		'con',
		'CON',
		'prn',
		'aux',
		'nul',
		'com0',
		'com1',
		'lpt9',
		'con.x',
		'nul.tar.gz',
		'COM¹',
	])('is refused when Windows keeps it for itself: %s', typed => {
		expect(checkProfileName(typed)).toEqual({ok: false, problem: 'name-reserved'});
	});

	it('that is taken is a safe file name, and taken again unchanged', () => {
		fc.assert(
			fc.property(
				fc.oneof(fc.string({unit: 'binary'}), fc.stringMatching(/^[\w.-]{1,70}$/)),
				typed => {
					const checked = checkProfileName(typed);
					const name = checked.ok ? checked.value : checked.doubt;
					fc.pre(name !== undefined);

					expect(name).toMatch(/^[a-z0-9](?:[a-z0-9._-]{0,61}[a-z0-9_-])?$/);
					expect(name).not.toContain('..');
					expect(checkProfileName(name)).toEqual({ok: true, value: name, notes: []});
					expect(normaliseName(name)).toBe(name);
				},
			),
		);
	});
});
