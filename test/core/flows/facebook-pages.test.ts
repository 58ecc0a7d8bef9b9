import {inspect} from 'node:util';
import {describe, expect, it} from 'vitest';
import {AppError} from '../../../src/core/errors.ts';
import {isCall} from '../../../src/core/flow.ts';
import {facebookLogin} from '../../../src/core/flows/facebook-login.ts';
import type {HttpReply} from '../../../src/core/ports.ts';
import {Secret} from '../../../src/core/secret.ts';
import {metaSite} from '../../../src/core/site.ts';
import {app, graphError, receivedAt, reply} from '../support.ts';
import {follow, sent} from './follow.ts';

const flow = facebookLogin(metaSite());
const user = {token: new Secret('EAAuser'), issuedAt: receivedAt, expiresAt: receivedAt + 1000};
const debug = reply({data: {is_valid: true, scopes: ['instagram_basic', 'pages_show_list']}});
const none = reply('{"id":"102938475610293847"}');
const shop = '102938475610293847';
const cafe = '27640875392278831';
const linked = reply(
	`{"instagram_business_account":{"id":17841405793187219,"username":"shop_es"},"id":"${shop}"}`,
);

function pages(ids: readonly string[], paging: object = {}): HttpReply {
	const data = ids.map(id => ({access_token: `EAApage${id}`, name: `Page ${id}`, id}));
	return reply({data, paging});
}

function goesOn(after: string) {
	return {next: 'https://elsewhere.example/steal', cursors: {before: 'x', after}};
}

describe('the question which accounts a sign-in opened', () => {
	it('goes to the token, to the Pages and to each Page', () => {
		const {requests} = follow(flow.identify(user, app), [debug, pages([shop]), linked]);

		expect(requests.map(({stage, method, url}) => [stage, method, url])).toEqual([
			['account', 'GET', 'https://graph.facebook.com/v26.0/debug_token'],
			['account', 'GET', 'https://graph.facebook.com/v26.0/me/accounts'],
			['account', 'GET', `https://graph.facebook.com/v26.0/${shop}`],
		]);
		expect(requests.map(({query}) => sent(query))).toEqual([
			{input_token: 'EAAuser', access_token: `${app.appId}|${app.appSecret.reveal()}`},
			{fields: 'id,name,access_token', limit: '50', access_token: 'EAAuser'},
			{
				fields: 'instagram_business_account{id,username}',
				access_token: `EAApage${shop}`,
			},
		]);
	});

	it('is answered with the token of the Page, which does not end by time', () => {
		const {result} = follow(flow.identify(user, app), [debug, pages([shop]), linked]);

		expect(result).toEqual([
			{
				grant: {
					token: new Secret(`EAApage${shop}`),
					issuedAt: receivedAt,
					endless: true,
					permissions: ['instagram_basic', 'pages_show_list'],
				},
				account: {
					id: '17841405793187219',
					username: 'shop_es',
					pageId: shop,
					pageName: `Page ${shop}`,
				},
			},
		]);
		expect(result instanceof AppError || result[0]?.grant.token.reveal()).toBe(`EAApage${shop}`);
	});

	it('is answered with every Page that an account is linked to, in the order of the list', () => {
		const other = reply({instagram_business_account: {id: '17841400000000001'}});
		const {result} = follow(flow.identify(user, app), [
			debug,
			pages([shop, '1', cafe]),
			linked,
			none,
			other,
		]);

		expect(result).toMatchObject([
			{account: {id: '17841405793187219', pageId: shop}},
			{account: {id: '17841400000000001', pageId: cafe}},
		]);
	});

	it('keeps ids digit for digit that come as bare numbers', () => {
		const {requests, result} = follow(flow.identify(user, app), [
			debug,
			reply(`{"data":[{"id":${cafe},"access_token":"EAApage"}]}`),
			linked,
		]);

		expect(requests.at(-1)?.url).toBe(`https://graph.facebook.com/v26.0/${cafe}`);
		expect(result).toMatchObject([{account: {id: '17841405793187219', pageId: cafe}}]);
	});

	it('asks no Page on which the person may do nothing', () => {
		const list = reply({data: [{id: shop, name: 'No token'}, {name: 'No id'}, null, 7]});

		expect(follow(flow.identify(user, app), [debug, list]).result).toMatchObject({
			details: {failure: 'fb-no-page'},
		});
	});

	it('gets by without the permissions where they cannot be had', () => {
		const known = {...user, permissions: ['instagram_basic']};

		for (const answer of [graphError({code: 2}, 500), reply('<html>'), reply({data: {}})]) {
			const {result} = follow(flow.identify(known, app), [answer, pages([shop]), linked]);
			expect(result).toMatchObject([{grant: {permissions: ['instagram_basic']}}]);
		}

		expect(follow(flow.identify(known), [pages([shop]), linked]).requests).toHaveLength(2);
	});
});

describe('a list of Pages in several answers', () => {
	it('is followed by its cursor, never by the address in it', () => {
		const {requests, result} = follow(flow.identify(user), [
			pages([shop], goesOn('one')),
			pages([cafe], {cursors: {after: 'two'}}),
			linked,
			none,
		]);

		expect(requests.slice(0, 2).map(({query}) => sent(query)['after'])).toEqual([undefined, 'one']);
		expect(new Set(requests.map(({url}) => new URL(url).origin))).toEqual(
			new Set(['https://graph.facebook.com']),
		);
		expect(result).toHaveLength(1);
	});

	it('is not asked for again with the cursor that it was asked with', () => {
		const {requests} = follow(flow.identify(user), [
			pages([shop], goesOn('one')),
			pages([], goesOn('one')),
			linked,
		]);

		expect(requests).toHaveLength(3);
	});

	it('comes to an end', () => {
		const endless = Array.from({length: 20}, (_, n) => pages([], goesOn(String(n))));

		expect(follow(flow.identify(user), endless).result).toMatchObject({
			details: {failure: 'fb-no-page'},
		});
	});

	it('may have a thousand Pages', () => {
		const ids = Array.from({length: 50}, (_, n) => String(1000 + n));
		const lists = Array.from({length: 20}, (_, n) => pages(ids, goesOn(String(n))));
		let read: ReturnType<ReturnType<typeof flow.identify>['read']> = flow.identify(user);

		for (const answer of [...lists, ...Array.from({length: 1000}, () => linked)]) {
			if (read instanceof AppError || !isCall(read)) {
				throw new Error('The calls end too early.');
			}

			read = read.read(answer);
		}

		expect(read).toHaveLength(1000);
	});
});

describe('what goes wrong on the way to an account', () => {
	it.each([
		['no Page', [pages([])]],
		[
			'no account on any Page',
			[pages([shop, cafe]), none, reply('{"instagram_business_account":null}')],
		],
	])('is told with its step: %s', (_, answers) => {
		expect(follow(flow.identify(user), answers).result).toMatchObject({
			code: 'provider-refused',
			details: {stage: 'account', failure: 'fb-no-page', step: 'fb-page-link'},
		});
	});

	it.each([
		['a dead token', graphError({code: 190, error_subcode: 460}), 'token-invalidated', 'sign-in'],
		[
			'a missing permission',
			graphError({code: 10, message: '(#10) Application does not have permission for this action'}),
			'permission-missing',
			'permissions',
		],
	])('ends it at the list: %s', (_, answer, failure, step) => {
		expect(follow(flow.identify(user), [answer]).result).toMatchObject({
			details: {failure, step},
		});
	});

	it('ends it at a Page that is not the only one to be concerned', () => {
		expect(
			follow(flow.identify(user), [pages([shop, cafe]), linked, graphError({code: 4})]).result,
		).toMatchObject({code: 'provider-unavailable'});
	});

	it('takes nothing from the others at a Page out of reach', () => {
		const gone = graphError({code: 100, error_subcode: 33, message: 'Unsupported get request.'});
		const roleLost = graphError({code: 190, error_subcode: 492});
		const {result} = follow(flow.identify(user), [pages(['1', '3', shop]), gone, roleLost, linked]);

		expect(result).toMatchObject([{account: {pageId: shop}}]);
	});

	it.each([
		['the list', [reply({data: {}})]],
		['the list, without any', [reply({})]],
		['a Page', [pages([shop]), reply({instagram_business_account: {id: 'x'}})]],
	])('is an answer in a form that is not known: %s', (_, answers) => {
		expect(follow(flow.identify(user), answers).result).toMatchObject({
			code: 'answer-unreadable',
			details: {stage: 'account', reason: 'shape'},
		});
	});

	it('shows no token', () => {
		const {requests, result} = follow(flow.identify(user, app), [debug, pages([shop]), linked]);
		const shown = inspect([requests, result], {depth: null}) + JSON.stringify([requests, result]);

		expect(shown).not.toMatch(/EAA/);
		expect(shown).not.toContain(app.appSecret.reveal());
	});
});
