import {describe, expect, test} from 'vitest';
import {isOptionError} from '../../src/sandbox/option-error.ts';
import {parseOptions} from '../../src/sandbox/options.ts';

test('nothing asked for is the usual port and nothing else', () => {
	expect(parseOptions({})).toEqual({port: 8474});
});

test('everything that may be asked for is taken over', () => {
	const texts = {
		port: '0',
		consent: 'deny',
		shape: 'wrapped',
		ids: 'string',
		permissions: 'none',
		faults: ['refresh:server-error:2'],
		redirectUris: ['https://localhost:8473/callback'],
	};
	expect(parseOptions(texts)).toEqual({...texts, port: 0});
});

describe('an option is refused with its reason', () => {
	test.each([
		['port', {port: 'x'}, 'x'],
		['port', {port: '65536'}, '65536'],
		['port', {port: '-1'}, '-1'],
		['port', {port: ''}, ''],
		['consent', {consent: 'maybe'}, 'maybe'],
		['shape', {shape: 'round'}, 'round'],
		['ids', {ids: 'bigint'}, 'bigint'],
		['permissions', {permissions: ''}, ''],
		['fault-unknown', {faults: ['slow', 'slwo']}, 'slwo'],
		['fault-times', {faults: ['slow:many']}, 'slow:many'],
		['fault-endpoint', {faults: ['me:wrong-secret']}, 'me:wrong-secret'],
		['redirect-uri', {redirectUris: ['http://example.com/']}, 'http://example.com/'],
		['redirect-uri', {redirectUris: ['https://example.com/#x']}, 'https://example.com/#x'],
		['redirect-uri', {redirectUris: ['https://me:pw@example.com/']}, 'https://me:pw@example.com/'],
		['redirect-uri', {redirectUris: ['myapp://back']}, 'myapp://back'],
		['redirect-uri', {redirectUris: ['callback']}, 'callback'],
	])('%s: %j', (reason, texts, value) => {
		expect(() => parseOptions(texts)).toThrow(expect.objectContaining({reason, value}));
	});
});

test('an error of the sandbox is told from any other', () => {
	const caught = (() => {
		try {
			return parseOptions({port: 'x'});
		} catch (error) {
			return error;
		}
	})();
	expect(isOptionError(caught)).toBe(true);
	expect(isOptionError(new Error('x'))).toBe(false);
	expect(isOptionError({reason: 'port', value: 'x'})).toBe(false);
});
