import {inspect} from 'node:util';
import {describe, expect, it} from 'vitest';
import {AppError, exitCodes, hasCode} from '../../src/core/errors.ts';
import {Secret} from '../../src/core/secret.ts';

const secret = new Secret('IGAA2e0uoy3ZAZABZAsecret');
const cause = Object.assign(new Error('inner'), {request: {token: secret, form: {secret}}});

describe('an error that somebody can act on', () => {
	const error = new AppError('port-busy', {port: 8473, address: '127.0.0.1'}, cause);

	it('has a code, details and a cause', () => {
		expect(error).toBeInstanceOf(Error);
		expect(error).toMatchObject({
			name: 'AppError',
			message: 'port-busy',
			code: 'port-busy',
			details: {port: 8473, address: '127.0.0.1'},
		});
		expect(error.cause).toBe(cause);
	});

	it('has no details and no cause when none are given', () => {
		expect(new AppError('declined').details).toEqual({});
		expect('cause' in new AppError('declined')).toBe(false);
	});

	it('shows no cause in JSON, and no secret of the cause anywhere', () => {
		expect(JSON.parse(JSON.stringify(error))).toEqual({
			name: 'AppError',
			code: 'port-busy',
			details: {port: 8473, address: '127.0.0.1'},
		});

		for (const shown of [
			inspect(error, {depth: null, showHidden: true}),
			String(error),
			error.stack,
		]) {
			expect(shown).not.toContain('IGAA');
		}
	});

	it('is told by its code', () => {
		expect(hasCode(error, 'port-busy')).toBe(true);
		expect(hasCode(error, 'port-forbidden')).toBe(false);
		expect(hasCode({code: 'port-busy'}, 'port-busy')).toBe(false);
		expect(hasCode(undefined, 'port-busy')).toBe(false);
	});
});

describe('exit codes', () => {
	it('are those of the contract', () => {
		const known = new Set([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 130, 143]);

		expect(new Set(Object.values(exitCodes))).toEqual(known);
	});

	it.each([
		['unexpected', 1],
		['usage', 2],
		['port-busy', 2],
		['tls-verification-off', 2],
		['store-unreadable', 3],
		['store-unwritable', 4],
		['network', 5],
		['answer-unreadable', 5],
		['provider-refused', 6],
		['declined', 7],
		['timed-out', 8],
		['busy', 9],
		['sign-in-needed', 10],
		['partial', 11],
		['nothing-set-up', 12],
		['interrupted', 130],
		['terminated', 143],
	] as const)('stay as they were released: %s is %i', (code, exitCode) => {
		expect(exitCodes[code]).toBe(exitCode);
	});
});
