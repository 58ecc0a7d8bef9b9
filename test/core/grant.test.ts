import {describe, expect, it} from 'vitest';
import {AppError} from '../../src/core/errors.ts';
import type {HttpReply} from '../../src/core/ports.ts';
import type {Grant} from '../../src/core/profile.ts';
import {readGrant} from '../../src/core/replies.ts';
import {receivedAt, reply} from './support.ts';

const token = 'IGAA2e0uoy3ZAZABZAshortlived';

function grantOf(answer: HttpReply): Grant {
	const grant = readGrant(answer, 'exchange');

	if (grant instanceof AppError) {
		throw grant;
	}

	return grant;
}

const refused = (answer: HttpReply) => {
	const error = readGrant(answer, 'exchange');
	return error instanceof AppError ? [error.code, error.details['reason']] : error;
};

describe('a token is read', () => {
	it.each([
		['flat', {access_token: token, user_id: '1'}],
		['wrapped', {data: [{access_token: token, user_id: '1'}]}],
		['wrapped beside others', {data: [{access_token: token}, {access_token: 'IGAAother'}]}],
		['alone', {access_token: token}],
		[
			'with fields of another kind',
			{access_token: token, user_id: {}, permissions: 7, token_type: []},
		],
		['with a next page', {data: [{access_token: token}], paging: {}}],
	])('%s', (_, body) => {
		expect(grantOf(reply(body)).token.reveal()).toBe(token);
	});

	it('with the time at which the answer was complete', () => {
		expect(grantOf(reply({access_token: token})).issuedAt).toBe(receivedAt);
	});

	it('whatever prefix it has, and up to 4096 characters', () => {
		for (const text of ['EAACEdEose0', 'x', 'a|b.c-d_e/f+g=', 'T'.repeat(4096)]) {
			expect(grantOf(reply({access_token: text})).token.reveal()).toBe(text);
		}
	});

	it('when the user id is a bare number that JavaScript would round', () => {
		const body = `{"access_token":"${token}","user_id":27640875392278831,"permissions":[]}`;
		expect(grantOf(reply(body)).token.reveal()).toBe(token);
	});

	it('when keys come twice or have names with a meaning in JavaScript', () => {
		const body = `{"access_token":"IGAAfirst","__proto__":{"access_token":"IGAAproto","admin":true},
			"constructor":{"prototype":{}},"access_token":"${token}"}`;

		expect(grantOf(reply(body)).token.reveal()).toBe(token);
		expect(({} as {admin?: boolean}).admin).toBeUndefined();
	});
});

describe('nothing is granted', () => {
	it.each([
		['without a token', {user_id: '1'}],
		['with an empty token', {access_token: ''}],
		['with a number for a token', {access_token: 17}],
		['with null for a token', {access_token: null}],
		['with a line break in the token', {access_token: `${token}\n`}],
		['with a space in the token', {access_token: `IGAA ${token}`}],
		['with a NUL in the token', {access_token: `${token}\u0000`}],
		['with letters beyond ASCII in the token', {access_token: `${token}é`}],
		['with a token of 10 KB', {access_token: 'T'.repeat(10_240)}],
		['with a token in the prototype only', '{"__proto__":{"access_token":"IGAAproto"}}'],
		['with an empty list', {data: []}],
		['with a list of something else', {data: [[{access_token: token}]]}],
		['when the token would be dead already', {access_token: token, expires_in: 0}],
		['when the lifetime is negative', {access_token: token, expires_in: -1}],
		['when the lifetime is negative in words', {access_token: token, expires_in: '-5184000'}],
		['when the lifetime is less than a second', {access_token: token, expires_in: 0.5}],
	])('%s', (_, body) => {
		expect(refused(reply(body))).toEqual(['answer-unreadable', 'shape']);
	});

	it.each([
		['an empty body', ''],
		['null', 'null'],
		['an empty array', '[]'],
		['a string', '"x"'],
		['a number', '5'],
		['a list at the top', `[{"access_token":"${token}"}]`],
		['JSON that was cut', `{"access_token":"${token}"`],
		['two JSON texts', `{"access_token":"${token}"}{}`],
		['a byte order mark', `\uFEFF{"access_token":"${token}"}`],
		['form encoding', `access_token=${token}`],
		['bytes that are no UTF-8', Uint8Array.of(0x22, 0xff, 0xfe, 0x22)],
		['lists in lists without end', '['.repeat(60_000)],
		['closed lists in lists', `${'['.repeat(30_000)}${']'.repeat(30_000)}`],
	])('by %s', (_, body) => {
		expect(refused(reply(body))).toEqual(['answer-unreadable', 'not-json']);
	});

	it.each([
		['by its beginning', '\n<!doctype html><title>Wi-Fi</title>', {}],
		['by its type', 'Welcome', {'content-type': 'text/html; charset=utf-8'}],
	])('by a page, told %s', (_, body, headers: Record<string, string>) => {
		expect(refused(reply(body, {headers}))).toEqual(['answer-unreadable', 'html']);
	});

	it.each([201, 204, 206, 301, 302, 400, 403, 404])(
		'by status %i, whatever the body holds',
		status => {
			expect(refused(reply({access_token: token}, {status}))).toEqual([
				'answer-unreadable',
				'status',
			]);
		},
	);
});

describe('the lifetime', () => {
	it.each([
		['seconds', 5_183_944, receivedAt + 5_183_944_000],
		['seconds as digits', '5184000', receivedAt + 5_184_000_000],
		['a part of a second', 3600.9, receivedAt + 3_600_000],
		['ten years', 315_360_000, receivedAt + 315_360_000_000],
	])('in %s ends the token', (_, expires_in, expiresAt) => {
		expect(grantOf(reply({access_token: token, expires_in})).expiresAt).toBe(expiresAt);
	});

	it.each([
		['absent', ''],
		['null', ',"expires_in":null'],
		['a word', ',"expires_in":"soon"'],
		['an empty text', ',"expires_in":""'],
		['beyond all sense', ',"expires_in":1e20'],
		['beyond all numbers', ',"expires_in":1e400'],
		['beyond all sense in digits', ',"expires_in":100000000000000000000'],
		['a truth', ',"expires_in":true'],
		['an object', ',"expires_in":{"seconds":5184000}'],
	])('is not known when it is %s', (_, field) => {
		const grant = grantOf(reply(`{"access_token":"${token}"${field}}`));

		expect(grant.token.reveal()).toBe(token);
		expect(grant.expiresAt).toBeUndefined();
	});
});

describe('granted permissions', () => {
	const both = ['instagram_business_basic', 'instagram_business_manage_messages'];

	it.each([
		['an array', both, both],
		['commas', both.join(','), both],
		['commas and spaces', both.join(', '), both],
		['spaces', both.join(' '), both],
		['one of them', both[0], both.slice(0, 1)],
		['repetitions', [...both, ...both], both],
		['entries of another kind', [null, both[0], 7, {}, both[1], '', 'a b'], both],
		['an empty array', [], []],
		['an empty text', '', []],
		['nothing', undefined, undefined],
		['null', null, undefined],
		['an object', {}, undefined],
		['a number', 7, undefined],
		['entries of another kind only', [1, 2], undefined],
	])('are read from %s', (_, permissions, read) => {
		expect(grantOf(reply({access_token: token, permissions})).permissions).toEqual(read);
	});
});
