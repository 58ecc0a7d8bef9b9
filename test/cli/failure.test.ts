import {describe, expect, test} from 'vitest';
import {failureDocument, failureLines} from '../../src/cli/failure.ts';
import {AppError, type ErrorCode, exitCodes} from '../../src/core/errors.ts';
import {languages, messagesFor} from '../../src/messages/index.ts';

const en = messagesFor('en');

test('a refusal that is known says what Meta said, the likely cause and the cure', () => {
	const error = new AppError('provider-refused', {
		said: 'Invalid platform app',
		failure: 'invalid-platform-app',
		step: 'app-credentials',
	});

	expect(failureDocument(error, en, 'setup')).toEqual({
		code: 'provider-refused',
		message: 'Meta refused: Invalid platform app',
		hint: `${en.failed.cause}: ${en.failures['invalid-platform-app'].cause} ${en.failures['invalid-platform-app'].cure}`,
		exitCode: 6,
		failure: 'invalid-platform-app',
		step: 'app-credentials',
	});
});

test('a refusal without words of Meta has the title of its failure', () => {
	const error = new AppError('provider-refused', {failure: 'permission-missing'});
	expect(failureDocument(error, en, '').message).toBe(en.failures['permission-missing'].title);
});

test('where the way out is a command, the hint is the command', () => {
	const error = new AppError('sign-in-needed', {name: 'shop', failure: 'token-expired'});
	expect(failureDocument(error, en, '').hint).toBe('ig-wizard setup shop --replace');
});

test('a failure that is not in the catalogue is no trap', () => {
	const error = new AppError('provider-refused', {said: 'x', failure: 'constructor'});
	expect(failureDocument(error, en, '')).toMatchObject({message: 'Meta refused: x'});
});

test('a busy port leads to the redirect URI although the error does not name the step', () => {
	const error = new AppError('port-busy', {port: 8473, address: '127.0.0.1'});
	expect(failureDocument(error, en, '')).toMatchObject({step: 'redirect-uri', exitCode: 2});
});

test('a busy port names the program that has it, where that is known', () => {
	const details = {port: 8473, address: '127.0.0.1'};
	const message = (more: object): string =>
		failureDocument(new AppError('port-busy', {...details, ...more}), en, '').message;

	expect(message({})).toBe('Port 8473 on 127.0.0.1 is used by another program.');
	expect(message({holder: 'node (PID 4711)'})).toBe(
		'Port 8473 on 127.0.0.1 is used by another program: node (PID 4711).',
	);
});

test('what comes from outside is cleaned and stays on its line', () => {
	const said = 'no\u001B]52;c;aGk=\u0007\nerror: all is well\u202E';
	const [line] = failureLines(failureDocument(new AppError('provider-refused', {said}), en, ''));
	expect(line).toBe('error: Meta refused: no error: all is well');
});

test('a cause that the system names by a code is put into words, others are shown as they are', () => {
	const message = (reason: string): string =>
		failureDocument(new AppError('store-unwritable', {file: '/x', reason}), en, '').message;
	expect(message('ENOSPC')).toContain(`(${en.reasons.ENOSPC})`);
	expect(message('EXOTIC')).toContain('(EXOTIC)');
	expect(message('constructor')).toContain('(constructor)');
});

describe.each(languages)('in %s', language => {
	const codes = Object.keys(exitCodes) as ErrorCode[];

	test.each(codes)('%s is one line for what happened and one for what to do', code => {
		const document = failureDocument(new AppError(code), messagesFor(language), 'setup');
		const lines = failureLines(document);
		expect(lines[0]).toMatch(/^error: \S/);
		expect(lines[1]).toMatch(/^hint: \S/);
		expect(lines.join('\n').split('\n')).toHaveLength(2);
		expect(document.exitCode).toBe(exitCodes[code]);
	});
});
