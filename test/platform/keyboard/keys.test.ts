import {describe, expect, test} from 'vitest';
import {type Keys, readKeys} from '../../../src/platform/keyboard/keys.ts';

/** What becomes of a line when these chunks arrive one after the other. */
function afterChunks(...chunks: readonly string[]): Keys {
	let keys: Keys = {typed: {text: '', isPasting: false}};

	for (const chunk of chunks) {
		keys = readKeys(keys.typed, chunk);
	}

	return keys;
}

describe('a line', () => {
	test.each([
		['typed key by key', ['s', 'h', 'o', 'p', '\r'], 'shop'],
		['with Enter in the same chunk', ['shop\r'], 'shop'],
		['as a terminal hands it over', ['shop\n'], 'shop'],
		['with the line break of Windows', ['shop\r\n'], 'shop'],
		['with nothing in it', ['\r'], ''],
		['with a key taken back', ['shops', '\u007F', '\r'], 'shop'],
		['with the other backspace', ['shops\u0008\r'], 'shop'],
		['with an accent taken back as one character', ['n\u{1F600}', '\u007F', '\r'], 'n'],
		['begun anew', ['wrong', '\u0015', 'shop\r'], 'shop'],
		['of several lines pasted without marks', ['one\rtwo\r'], 'one\rtwo'],
		['of several lines pasted with marks', ['\u001B[200~one\rtwo\r\u001B[201~', '\r'], 'one\rtwo'],
		['with marks that arrive apart', ['\u001B[200~one', 'two\r', '\u001B[201~', '\r'], 'onetwo'],
		['with a control character that was pasted', ['\u001B[200~a\u0003b\u001B[201~\r'], 'a\u0003b'],
	])('%s is entered', (_, chunks, text) => {
		const {typed, end} = afterChunks(...chunks);
		expect(end).toBe('entered');
		expect(typed.text).toBe(text);
	});

	test('is not entered by the line break at the end of a paste with marks', () => {
		expect(afterChunks('\u001B[200~secret\r\u001B[201~')).toEqual({
			typed: {text: 'secret', isPasting: false},
		});
	});

	test('ends with Ctrl-C wherever that stands', () => {
		expect(afterChunks('half', '\u0003').end).toBe('interrupted');
		expect(afterChunks('half\u0003rest\r').end).toBe('interrupted');
	});

	test('is closed by Ctrl-D at its beginning only', () => {
		expect(afterChunks('\u0004').end).toBe('closed');
		expect(afterChunks('half', '\u0004', '\r')).toMatchObject({
			typed: {text: 'half'},
			end: 'entered',
		});
	});

	test('keeps no more than what anybody could have been asked for', () => {
		const {typed} = afterChunks('x'.repeat(2 ** 20), 'y');
		expect(typed.text).toHaveLength(64 * 1024);
	});
});
