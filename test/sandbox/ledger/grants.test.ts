import {randomBytes} from 'node:crypto';
import {expect, test} from 'vitest';
import {newState} from '../../../src/sandbox/ledger/accounts.ts';
import {issueCode, issueShort, redeemCode} from '../../../src/sandbox/ledger/grants.ts';
import {limits} from '../../../src/sandbox/ledger/state.ts';
import {makeReady} from '../../../src/sandbox/ready.ts';

const redirectUri = 'https://localhost:8473/callback';

function ready() {
	const state = newState();
	const {instagram: app} = makeReady(state, [redirectUri], randomBytes);
	const account = state.accounts.get('shop_es');

	if (account === undefined) {
		throw new Error('There is no shop_es.');
	}

	return {state, app, grant: {app, account, redirectUri, permissions: app.permissions}};
}

test('the oldest codes make room for new ones', () => {
	const {state, app, grant} = ready();
	const issue = () => issueCode(state, grant, 0, randomBytes);
	const first = issue();
	const second = issue();

	for (let i = 1; i < limits.codes; i += 1) {
		issue();
	}

	expect(state.codes.size).toBe(limits.codes);
	expect(redeemCode(state, app, {code: first, redirectUri}, 0)).toBe('not-found');
	expect(redeemCode(state, app, {code: second, redirectUri}, 0)).toMatchObject({used: true});
});

test('the oldest tokens make room for new ones', () => {
	const {state, app} = ready();
	const grant = {appId: app.appId, username: 'shop_es', permissions: app.permissions};
	const first = issueShort(state, grant, 0, randomBytes);

	for (let i = 0; i < limits.tokens; i += 1) {
		issueShort(state, grant, 0, randomBytes);
	}

	expect(state.tokens.size).toBe(limits.tokens);
	expect(state.tokens.has(first.token)).toBe(false);
});

test('what is issued follows from the time and the random bytes alone', () => {
	const {state, grant} = ready();
	const fixed = (size: number) => new Uint8Array(size).fill(7);
	expect(issueCode(state, grant, 5, fixed)).toBe(issueCode(state, grant, 5, fixed));
	expect([...state.codes.values()]).toMatchObject([{issuedAt: 5, used: false}]);
});
