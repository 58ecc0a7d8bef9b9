import {encode} from 'uqr';
import {expect, test} from 'vitest';
import {createDrawQr} from '../../src/platform/qr.ts';

const drawQr = createDrawQr();
const link = 'https://www.instagram.com/oauth/authorize?client_id=1679873086902791&state='.padEnd(
	400,
	'aB3%2C',
);

/** The modules that the signs stand for, `true` for a light one. */
function modulesOf(rows: readonly string[]): boolean[][] {
	return rows.flatMap(row => {
		const signs = Array.from(row);
		return ['█▀', '█▄'].map(light => signs.map(sign => light.includes(sign)));
	});
}

test('a link becomes the modules of its QR code, the light ones as blocks', async () => {
	for (const text of ['https://localhost', 'https://www.instagram.com/', link]) {
		const expected = encode(text, {ecc: 'L', boostEcc: true, border: 2}).data.map(row =>
			row.map(isDark => !isDark),
		);

		expect(modulesOf(await drawQr(text)).slice(0, expected.length)).toEqual(expected);
	}
});

test('a light frame of two modules is around the code, and nothing but half blocks is in it', async () => {
	const rows = await drawQr(link);
	const modules = modulesOf(rows).slice(0, -1);
	const frame = [...modules.slice(0, 2), ...modules.slice(-2)].flat();
	const sides = modules.flatMap(row => [...row.slice(0, 2), ...row.slice(-2)]);

	expect([...frame, ...sides]).not.toContain(false);
	expect(rows.join('')).toMatch(/^[▀▄█ ]+$/);
});

test('the code of a link of 400 characters fits 80 columns and 40 rows', async () => {
	const rows = await drawQr(link);

	expect(new Set(rows.map(row => row.length))).toEqual(new Set([73]));
	expect(rows).toHaveLength(37);
});

test('a text that no code can hold is an error', async () => {
	await expect(drawQr('x'.repeat(3000))).rejects.toThrow(RangeError);
});
