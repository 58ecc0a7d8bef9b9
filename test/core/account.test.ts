import {describe, expect, it} from 'vitest';
import {AppError} from '../../src/core/errors.ts';
import {readAccount} from '../../src/core/replies.ts';
import {graphError, reply} from './support.ts';

const ids = ['17841405793187219', '27640875392278831', '922337203685477581', '7', '123456789'];

describe('an account', () => {
	it.each(ids)('keeps its ids digit for digit, as number and as text: %s', id => {
		for (const written of [id, `"${id}"`]) {
			expect(readAccount(reply(`{"id":${written},"user_id":${written}}`))).toMatchObject({
				id,
				appScopedId: id,
			});
			expect(readAccount(reply(`{"data":[{"user_id":${written}}]}`))).toMatchObject({id});
		}
	});

	it('has the professional id and the one that only the app sees', () => {
		const body =
			'{"user_id":17841405793187219,"id":"27640875392278831","username":"shop_es","name":"Shop","account_type":"MEDIA_CREATOR"}';

		expect(readAccount(reply(body))).toEqual({
			id: '17841405793187219',
			appScopedId: '27640875392278831',
			username: 'shop_es',
			accountType: 'MEDIA_CREATOR',
		});
	});

	it('may lack everything but an id', () => {
		const nothingElse = {username: undefined, accountType: undefined};

		expect(readAccount(reply({id: '27640875392278831'}))).toEqual({
			id: undefined,
			appScopedId: '27640875392278831',
			...nothingElse,
		});
		expect(
			readAccount(
				reply({id: null, user_id: '17841405793187219', username: null, account_type: null}),
			),
		).toEqual({id: '17841405793187219', appScopedId: undefined, ...nothingElse});
	});

	it('keeps a hostile user name as it was sent', () => {
		const username = '\u001B]52;c;eA==\u0007\u202Eshop\n👩‍👩‍👧'.padEnd(500, 'x');

		expect(readAccount(reply({id: '7', username}))).toMatchObject({username});
	});
});

describe('an answer without a usable identity is refused', () => {
	it.each([
		['no id', '{"username":"shop_es"}'],
		['ids of null', '{"id":null,"user_id":null}'],
		['a rounded id', '{"user_id":1.7841405793187219e16}'],
		['a rounded id beside a good one', '{"id":"7","user_id":1.78e16}'],
		['a float', '{"id":7.5}'],
		['a negative id', '{"id":-7}'],
		['a large negative id', '{"id":-17841405793187219}'],
		['letters in an id', '{"id":"17841405793187219x"}'],
		['an empty id', '{"id":""}'],
		['digits of another script', '{"id":"١٧"}'],
		['an id without end', `{"id":"${'1'.repeat(31)}"}`],
		['an object for an id', '{"id":{}}'],
		['a user name that is none', '{"id":"7","username":{}}'],
		['a user name without end', `{"id":"7","username":"${'x'.repeat(10_001)}"}`],
		['an empty list', '{"data":[]}'],
		['nothing', '{}'],
	])('%s', (_, body) => {
		const error = readAccount(reply(body));

		expect(error).toBeInstanceOf(AppError);
		expect(error).toMatchObject({
			code: 'answer-unreadable',
			details: {stage: 'account', status: 200, reason: 'shape'},
		});
	});

	it('with what Meta said about the token', () => {
		expect(readAccount(graphError({code: 190, error_subcode: 460}))).toMatchObject({
			code: 'sign-in-needed',
			details: {stage: 'account', failure: 'token-invalidated', code: 190, subcode: 460},
		});
	});
});
