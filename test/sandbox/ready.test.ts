import {randomBytes} from 'node:crypto';
import {expect, test} from 'vitest';
import {newState} from '../../src/sandbox/ledger/accounts.ts';
import {createApp} from '../../src/sandbox/ledger/apps.ts';
import {limits} from '../../src/sandbox/ledger/state.ts';
import {beginning, makeReady} from '../../src/sandbox/ready.ts';

const redirectUri = 'https://localhost:8473/callback';

test('what is ready already stays what it is', () => {
	const state = newState();
	const first = makeReady(state, [redirectUri], randomBytes);
	expect(makeReady(state, [redirectUri], randomBytes)).toEqual(first);
	expect(state.apps.size).toBe(2);
	expect(first.facebook.facebook.configurations).toHaveLength(1);
});

test('the ready apps find room also where the developer has none left', () => {
	const state = newState();
	const details = {name: 'App', email: 'a@example.com', useCase: 'other'} as const;

	for (let i = 0; i < limits.apps; i += 1) {
		createApp(state, details, randomBytes);
	}

	expect(createApp(state, details, randomBytes)).toBeUndefined();
	const {instagram, facebook} = makeReady(state, [redirectUri], randomBytes);
	expect([...state.apps.values()].slice(-2)).toEqual([instagram, facebook]);
});

test('the app for Facebook Login takes of the redirect URIs those that Facebook would save', () => {
	const uris = [redirectUri, 'http://127.0.0.1:8473/callback', 'http://localhost:8473/callback'];
	const {instagram, facebook} = makeReady(newState(), uris, randomBytes);
	expect(instagram.redirectUris).toEqual(uris);
	expect(facebook.facebook.redirectUris).toEqual([redirectUri]);
});

test('a beginning is a copy: what happens later does not reach it', () => {
	const state = newState();
	const ready = makeReady(state, [redirectUri], randomBytes);
	const begin = beginning(ready);
	ready.facebook.facebook.redirectUris = [];
	const again = begin().apps.get(ready.facebook.metaAppId);
	expect(again?.facebook.redirectUris).toEqual([redirectUri]);
});
