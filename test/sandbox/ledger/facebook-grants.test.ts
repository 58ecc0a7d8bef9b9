import {randomBytes} from 'node:crypto';
import {expect, test} from 'vitest';
import {newState} from '../../../src/sandbox/ledger/accounts.ts';
import {
	appToken,
	issueFacebookCode,
	issueShortUser,
	redeemFacebookCode,
} from '../../../src/sandbox/ledger/facebook-grants.ts';
import {limits} from '../../../src/sandbox/ledger/state.ts';
import {makeReady} from '../../../src/sandbox/ready.ts';

const redirectUri = 'https://localhost:8473/callback';

function ready() {
	const state = newState();
	const {facebook: app} = makeReady(state, [redirectUri], randomBytes);
	const grant = {metaAppId: app.metaAppId, permissions: [], pages: [], accounts: []};
	return {state, app, grant};
}

test('the oldest codes of Facebook make room for new ones', () => {
	const {state, app, grant} = ready();
	const issue = () => issueFacebookCode(state, {...grant, redirectUri}, 0, randomBytes);
	const first = issue();
	const second = issue();

	for (let i = 1; i < limits.codes; i += 1) {
		issue();
	}

	expect(state.facebookCodes.size).toBe(limits.codes);
	expect(redeemFacebookCode(state, app, {code: first, redirectUri}, 0)).toBe('no-code');
	expect(redeemFacebookCode(state, app, {code: second, redirectUri}, 0)).toMatchObject({
		used: true,
	});
});

test('the oldest tokens of Facebook make room for new ones, and the token of an app is then made again', () => {
	const {state, app, grant} = ready();
	const first = appToken(state, app, 0, randomBytes);

	for (let i = 0; i < limits.tokens; i += 1) {
		issueShortUser(state, grant, 0, randomBytes);
	}

	expect(state.facebookTokens.size).toBe(limits.tokens);
	expect(state.facebookTokens.has(first.token)).toBe(false);
	expect(appToken(state, app, 0, randomBytes).token).not.toBe(first.token);
});

test('a code of another app is no code, and stays good for its own', () => {
	const {state, app, grant} = ready();
	const {instagram: other} = makeReady(state, [], randomBytes);
	const code = issueFacebookCode(state, {...grant, redirectUri}, 0, randomBytes);
	expect(redeemFacebookCode(state, other, {code, redirectUri}, 0)).toBe('no-code');
	expect(redeemFacebookCode(state, app, {code, redirectUri}, 0)).toMatchObject({used: true});
});
