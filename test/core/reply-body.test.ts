import {inspect} from 'node:util';
import {describe, expect, it} from 'vitest';
import {AppError} from '../../src/core/errors.ts';
import type {HttpReply} from '../../src/core/ports.ts';
import {readBody, readRefusal} from '../../src/core/reply-body.ts';
import {exchangeError, graphError, reply} from './support.ts';

const stages = ['preflight', 'exchange', 'long-lived', 'account', 'refresh'] as const;

function refusalOf(answer: HttpReply, stage: (typeof stages)[number] = 'refresh'): AppError {
	const body = readBody(answer, stage);

	if (body instanceof AppError) {
		return body;
	}

	throw new Error('The answer was not refused.');
}

describe('what Meta refuses', () => {
	it('is read from the shape of Graph, with all that is known about it', () => {
		const error = refusalOf(
			graphError({
				message: 'Error validating access token: Session has expired on Tuesday.',
				code: 190,
				error_subcode: 463,
				fbtrace_id: 'AbCdEf123',
				error_user_title: 'ignored',
			}),
		);

		expect(error.code).toBe('sign-in-needed');
		expect(error.details).toEqual({
			stage: 'refresh',
			status: 400,
			failure: 'token-expired',
			step: 'sign-in',
			said: 'Error validating access token: Session has expired on Tuesday.',
			code: 190,
			subcode: 463,
			trace: 'AbCdEf123',
		});
	});

	it('is read from the shape of the code exchange, whose code repeats the HTTP status', () => {
		const error = refusalOf(exchangeError('Invalid platform app'), 'exchange');

		expect(error.code).toBe('provider-refused');
		expect(error.details).toEqual({
			stage: 'exchange',
			status: 400,
			failure: 'invalid-platform-app',
			step: 'app-credentials',
			said: 'Invalid platform app',
		});
	});

	it('counts whatever the status is', () => {
		for (const status of [200, 400, 401, 403, 500]) {
			expect(refusalOf(graphError({code: 190}, status)).code).toBe('sign-in-needed');
		}
	});

	it('may lack every field', () => {
		for (const body of [{error: {}}, {error_type: 'OAuthException'}, {error_message: ''}]) {
			expect(refusalOf(reply(body, {status: 400}))).toMatchObject({
				code: 'provider-refused',
				details: {failure: 'unknown-error'},
			});
		}
	});

	it('may have fields of another kind', () => {
		const body = {error: {message: {}, code: '190', error_subcode: null, fbtrace_id: 5}};

		expect(refusalOf(reply(body, {status: 400})).details).toEqual({
			stage: 'refresh',
			status: 400,
			failure: 'unknown-error',
		});
	});

	it('has no subcode where Instagram writes 0', () => {
		expect(refusalOf(graphError({code: 190, error_subcode: 0})).details).not.toHaveProperty(
			'subcode',
		);
	});

	it('is quoted without secrets and made safe to show', () => {
		const message = `\u001B[31mBad\u202E\n access_token=IGAAsecretsecretsecret1 "client_secret":"x" ${'y'.repeat(500)}`;
		const error = refusalOf(graphError({message, fbtrace_id: `A\u0007${'z'.repeat(100)}`}));

		expect(error.details['said']).toMatch(/^Bad {2}access_token=••• "client_secret":"•••" y+…$/);
		expect(error.details['said']).toHaveLength(200);
		expect(error.details['trace']).toMatch(/^Az{58}…$/);
		expect(inspect(error) + JSON.stringify(error)).not.toContain('IGAAsecret');
	});
});

describe('an outage', () => {
	it.each([500, 502, 503, 504, 599])('is told by status %i without words of Meta', status => {
		for (const body of ['', '<html>', '{}', 'null', '{"access_token":"IGAAx"}']) {
			expect(refusalOf(reply(body, {status}))).toMatchObject({
				code: 'provider-unavailable',
				details: {stage: 'refresh', status, failure: 'temporary'},
			});
		}
	});

	it('is told by status 429, with words of Meta or without', () => {
		for (const answer of [
			reply('', {status: 429}),
			exchangeError('Slow down', 429),
			graphError({code: 9999}, 429),
		]) {
			expect(refusalOf(answer)).toMatchObject({
				code: 'provider-unavailable',
				details: {status: 429, failure: 'custom-throttled'},
			});
		}
	});

	it('is told by words that are not known with a status of the server', () => {
		expect(refusalOf(exchangeError('Oops', 500)).code).toBe('provider-unavailable');
	});
});

describe('status 401', () => {
	it.each(['account', 'refresh'] as const)('ends the token at the stage "%s"', stage => {
		for (const body of ['{}', '{"error":{"code":5}}', '{"error_message":"No"}']) {
			expect(refusalOf(reply(body, {status: 401}), stage)).toMatchObject({
				code: 'sign-in-needed',
				details: {failure: 'token-invalid', step: 'sign-in'},
			});
		}
	});

	it('says nothing about a token where none was sent', () => {
		expect(refusalOf(reply('{}', {status: 401}), 'exchange').code).toBe('provider-refused');
	});

	it('says nothing about a token when it comes with a page', () => {
		expect(refusalOf(reply('<html>', {status: 401}))).toMatchObject({
			code: 'answer-unreadable',
			details: {reason: 'status'},
		});
	});
});

describe('an answer that is expected to be a refusal', () => {
	it('is read when Meta wrote it', () => {
		expect(readRefusal(exchangeError('Invalid authorization code'), 'preflight')).toMatchObject({
			details: {stage: 'preflight', failure: 'code-invalid'},
		});
	});

	it.each([
		'',
		'null',
		'[]',
		'<html>',
		'{}',
		'{"error":"invalid_request"}',
		'{"access_token":"IGAAx"}',
	])('is nothing when Meta would not write it so: %j', body => {
		expect(readRefusal(reply(body, {status: 400}), 'preflight')).toBeUndefined();
	});
});

describe('an unreadable answer', () => {
	it('names stage, status and reason, and nothing of the body', () => {
		for (const stage of stages) {
			const error = refusalOf(reply('IGAAsecret {', {status: 200}), stage);

			expect(error.details).toEqual({stage, status: 200, reason: 'not-json'});
			expect(inspect(error)).not.toContain('IGAAsecret');
		}
	});
});
