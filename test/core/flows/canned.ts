import type {HttpReply} from '../../../src/core/ports.ts';
import type {FlowId} from '../../../src/core/profile.ts';
import {exchangeError, graphError, reply} from '../support.ts';

/** A sign-in of a flow as bytes, answer by answer, and what it ends with. */
export type Canned = {
	/** Refusals of the made-up values. */
	readonly probe: readonly HttpReply[];
	readonly exchange: readonly HttpReply[];
	readonly identify: readonly HttpReply[];
	/** Token of the exchange. */
	readonly token: string;
	/** Ids of the accounts. */
	readonly accounts: readonly string[];
};

const noCode = exchangeError('Matching code was not found or was already used');
const noToken = graphError({
	code: 190,
	message: 'Invalid OAuth access token - Cannot parse access token',
});

/** A new flow is an entry here: the contract is held by its bytes. */
export const canned: Readonly<Record<FlowId, Canned>> = {
	'instagram-login': {
		probe: [noCode, noToken],
		exchange: [
			reply(
				'{"access_token": "IGAAshort", "user_id": 27640875392278831, "permissions": ["instagram_business_basic"]}',
			),
			reply('{"access_token":"IGAAlong","token_type":"bearer","expires_in":5183944}'),
		],
		identify: [
			reply(
				'{"data":[{"user_id":"17841405793187219","username":"shop_es","account_type":"BUSINESS"}]}',
			),
		],
		token: 'IGAAlong',
		accounts: ['17841405793187219'],
	},
	'facebook-login': {
		probe: [graphError({code: 100, message: 'Invalid verification code format.'})],
		exchange: [
			reply(
				'{"access_token":"EAAshort","data_access_expiration_time":1644569029,"expires_in":5183999}',
			),
			reply('{"access_token":"EAAlong","token_type":"bearer","expires_in":5183944}'),
		],
		identify: [
			reply('{"data":{"is_valid":true,"scopes":["instagram_basic","pages_show_list"]}}'),
			reply(
				'{"data":[{"access_token":"EAApage","category":"Shop","name":"Shop","id":"102938475610293847","tasks":["MANAGE"]}]}',
			),
			reply(
				'{"instagram_business_account":{"id":17841405793187219,"username":"shop_es"},"id":"102938475610293847"}',
			),
		],
		token: 'EAAlong',
		accounts: ['17841405793187219'],
	},
	'basic-display': {
		probe: [noCode, noToken],
		exchange: [
			reply('{"access_token":"IGQVshort","user_id":17841405793187219}'),
			reply('{"access_token":"IGQVlong","token_type":"bearer","expires_in":5184000}'),
		],
		identify: [reply('{"id":"17841405793187219","username":"shop_es","account_type":"PERSONAL"}')],
		token: 'IGQVlong',
		accounts: ['17841405793187219'],
	},
};
