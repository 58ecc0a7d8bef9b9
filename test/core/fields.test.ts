import {inspect} from 'node:util';
import {describe, expect, it} from 'vitest';
import {type Checked, checkAppId, checkAppSecret} from '../../src/core/fields.ts';
import {Secret} from '../../src/core/secret.ts';

const id = '1679873086902791';
const hex = '0f1e2d3c4b5a69788796a5b4c3d2e1f0';
const checkSecret = (text: string) => checkAppSecret(new Secret(text));
const problemOf = (checked: Checked<unknown>) => (checked.ok ? undefined : checked.problem);
const revealed = (checked: Checked<Secret>) =>
	checked.ok ? checked.value.reveal() : checked.doubt?.reveal();

const wrappings = [
	['spaces', '  ', '  '],
	['a line end', '', '\r\n'],
	['a tab', '\t', ''],
	['no-break spaces', '\u00A0', '\u00A0'],
	['a byte order mark', '\uFEFF', ''],
	['a zero-width space', '\u200B', '\u200B'],
	['quotes', '"', '"'],
	['single quotes', "'", "'"],
	['backticks', '`', '`'],
	['typographic quotes', '“', '”'],
	['guillemets', '« ', ' »'],
	['control characters', '\u0000\u001B', '\u0007'],
] as const;

describe('an app id', () => {
	it('is taken when it consists of digits', () => {
		for (const digits of [id, '0', '17841405793187219', '1'.repeat(32)]) {
			expect(checkAppId(digits)).toEqual({ok: true, value: digits, notes: []});
		}
	});

	it.each(wrappings)('loses %s around it, with a note', (_, before, after) => {
		expect(checkAppId(before + id + after)).toEqual({ok: true, value: id, notes: ['trimmed']});
	});

	it.each([
		['nothing', '', 'app-id-empty'],
		['white space', ' \n\t', 'app-id-empty'],
		['quotes', '""', 'app-id-empty'],
		['letters', 'abc', 'app-id-letters'],
		['a letter among digits', '16798730869O2791', 'app-id-letters'],
		['a space among digits', '1679 8730', 'app-id-letters'],
		['an invisible character among digits', '1679\u200B8730', 'app-id-letters'],
		['a sign', '-1679873086902791', 'app-id-letters'],
		['a decimal point', '1679.0', 'app-id-letters'],
		['digits of another script', '١٦٧٩', 'app-id-letters'],
		['full-width digits', '１６７９', 'app-id-letters'],
		['too many digits', '1'.repeat(33), 'app-id-letters'],
		['a secret', hex, 'app-id-letters'],
		['a name that a guide translated', `id_cliente=${id}`, 'app-id-translated'],
		['such a name in capitals', 'ID_CLIENTE', 'app-id-translated'],
	])('is refused: %s', (_, text, problem) => {
		expect(checkAppId(text)).toEqual({ok: false, problem});
	});

	it('is refused when it is the id at the top of the dashboard', () => {
		expect(checkAppId(` ${id} `, id)).toEqual({ok: false, problem: 'app-id-is-meta-app-id'});
		expect(checkAppId(id, '145412').ok).toBe(true);
	});
});

describe('an app secret', () => {
	it.each([hex, hex.toUpperCase()])('is taken when it has 32 hexadecimal digits: %s', text => {
		expect(checkSecret(text)).toMatchObject({ok: true, notes: []});
		expect(revealed(checkSecret(text))).toBe(text);
	});

	it.each(wrappings)('loses %s around it, with a note', (_, before, after) => {
		const checked = checkSecret(before + hex + after);

		expect(checked).toMatchObject({ok: true, notes: ['trimmed']});
		expect(revealed(checked)).toBe(hex);
	});

	it.each([
		['31 digits', hex.slice(1)],
		['33 digits', `${hex}0`],
		['a letter beyond f', hex.replace('f', 'g')],
		['an app id', id],
		['letters beyond ASCII', 'contraseña'],
		['an invisible character inside', `${hex.slice(0, 16)}\u200B${hex.slice(16)}`],
	])('is doubted, and kept for who insists: %s', (_, text) => {
		expect(problemOf(checkSecret(text))).toBe('secret-unusual');
		expect(revealed(checkSecret(text))).toBe(text);
	});

	it.each([
		['nothing', '', 'secret-empty'],
		['white space', '\r\n', 'secret-empty'],
		['a space inside', `${hex.slice(0, 16)} ${hex.slice(16)}`, 'secret-spaces'],
		['a line break inside', `${hex}\n${hex}`, 'secret-spaces'],
		['a no-break space inside', `${hex}\u00A0${hex}`, 'secret-spaces'],
		['a control character inside', `${hex}\u001B${hex}`, 'secret-spaces'],
	])('is refused: %s', (_, text, problem) => {
		expect(checkSecret(text)).toEqual({ok: false, problem});
	});

	it('is not shown by what the check answers', () => {
		for (const text of [hex, `"${hex}"`, 'unusual-secret']) {
			const shown = inspect(checkSecret(text), {depth: null}) + JSON.stringify(checkSecret(text));

			expect(shown).not.toMatch(/0f1e2d3c|unusual-secret/);
		}
	});
});

it('a field of a megabyte is judged at once', () => {
	const spaces = ' '.repeat(1_000_000);

	expect(problemOf(checkAppId(`1${spaces}1`))).toBe('app-id-letters');
	expect(checkAppId(`${spaces}1${spaces}`)).toMatchObject({ok: true, value: '1'});
});
