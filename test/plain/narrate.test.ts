import {describe, expect, test} from 'vitest';
import {AppError} from '../../src/core/errors.ts';
import {loginFlows} from '../../src/core/flows/index.ts';
import {metaSite} from '../../src/core/site.ts';
import {fill} from '../../src/core/text.ts';
import {languages, messagesFor} from '../../src/messages/index.ts';
import {narrate} from '../../src/plain/narrate.ts';
import type {State, StateAt} from '../../src/wizard/model.ts';
import {appSecret, fullDraft, granted, home, newDraft, signIn, view} from '../wizard/fixtures.ts';
import {plainContext} from './support/conversation.ts';

const flows = Object.values(loginFlows(metaSite()));
const everyStep = flows.flatMap(({id: flow, steps}) =>
	steps.map(({id, words}) => [flow, id, words ?? id] as const),
);

function tell(state: State, before?: State): string {
	return narrate(before, state, plainContext()).join('\n');
}

describe.each(languages)('in %s', language => {
	const messages = messagesFor(language);

	test.each(everyStep)(
		'the step of %s, %s, is told with every sentence, its labels and its pages',
		(flow, step, wordsId) => {
			const draft = {...fullDraft({step}), flow};
			const text = narrate(
				undefined,
				{at: 'step', draft, step, notes: []},
				plainContext(language),
			).join('\n');
			const words = messages.steps[wordsId];

			for (const part of [words.title, ...words.do, ...words.labels, words.bring, words.note]) {
				expect(text).toContain(part);
			}

			expect(text).not.toContain('{');
			expect(text).not.toContain(appSecret.reveal());
		},
	);

	test('an older guide is told step by step, with what each of them is today', () => {
		const text = narrate(undefined, {at: 'old-guide', home: home()}, plainContext(language)).join(
			'\n',
		);
		const {portal} = loginFlows(metaSite())['basic-display'];

		for (const {id, today = []} of portal) {
			expect(text).toContain(messages.portal[id].title);

			for (const step of today) {
				expect(text).toContain(messages.portal[step].title);
			}
		}

		expect(text).not.toContain('{');
	});
});

test('links are exact once the Meta app id is known, and the redirect URI is shown where it is registered', () => {
	const draft = newDraft({metaAppId: '1454121234567891'});
	const text = tell({at: 'step', draft, step: 'redirect-uri', notes: []});

	expect(text).toContain(
		'https://developers.facebook.com/apps/1454121234567891/instagram-business/API-Setup/',
	);
	expect(text).toContain('  https://localhost:8473/callback');
});

test('at the same place only what is new is told', () => {
	const before: StateAt<'step'> = {at: 'step', draft: newDraft(), step: 'app-id', notes: []};
	const {problems} = messagesFor('en');

	expect(tell({...before, problem: 'app-id-letters'}, before)).toBe(problems['app-id-letters']);
	expect(
		tell(
			{...before, copied: false, problem: 'app-id-letters'},
			{...before, problem: 'app-id-letters'},
		),
	).toBe(messagesFor('en').common.notCopied);
	expect(tell(before, before)).toBe('');
});

test('a sign-in is told with its link, its certificate and its end', () => {
	const {waiting} = messagesFor('en');
	const state: StateAt<'waiting'> = {
		at: 'waiting',
		draft: fullDraft({name: 'shop'}),
		signIn: {
			...signIn,
			remote: true,
			busy: [{redirectUri: 'https://localhost:8472/callback', holder: 'node'}],
			reachable: false,
		},
		browser: 'off',
		notes: [],
	};
	const text = tell(state);

	for (const part of [
		signIn.url,
		signIn.redirectUri,
		signIn.fingerprint,
		'"shop"',
		'5:00 left',
		'ssh -L 8473:localhost:8473',
		'node has the port of https://localhost:8472/callback',
		waiting.notes['not-reachable'],
	]) {
		expect(text).toContain(part);
	}

	expect(text).not.toContain('{');
	expect(tell({...state, qr: ['█▀█', '█▄█']}, state)).toBe(`\n█▀█\n█▄█\n${waiting.qr}`);
	const narrow = plainContext('en', {columns: () => 2});
	expect(narrate(state, {...state, qr: ['█▀█', '█▄█']}, narrow)).toEqual([
		fill(waiting.qrTooLarge, {columns: 3, rows: 4}),
	]);
});

test('a failure that no row of the atlas knows is told by what happened and what to do', () => {
	const error = new AppError('network', {host: 'graph.instagram.com', reason: 'ENOTFOUND'});
	expect(
		tell({at: 'failed', draft: fullDraft(), error, cure: 'sign-in', retry: 'identify'}),
	).toMatchInlineSnapshot(`
		"
		graph.instagram.com cannot be reached (the name is not known).
		  What to do: Check the network and the proxy setting, then try again."
	`);
});

test('what was saved is told with its end, and what comes from outside is cleaned', () => {
	const profile = view({
		account: {id: '17841405793187219', username: 'shop\u001B[31m\u202E_es'},
	});
	const state: State = {
		at: 'saved',
		profile,
		missing: ['instagram_business_manage_insights'],
		folder: '/home/maria/.config/ig-wizard',
		token: granted.grant.token,
	};

	expect(tell(state)).toMatchInlineSnapshot(`
		"
		Saved
		  Profile: shop
		  Account: shop_es, 17841405793187219
		  Permissions: instagram_business_basic, instagram_business_manage_comments
		  2 of 3 granted
		  Not granted: instagram_business_manage_insights
		  Add them on "API setup with Instagram login" and sign in again, leaving them switched on.
		  Ends: 2026-12-24, 30 days left
		  Refresh: possible from 2026-10-26; best once a month
		  Stored in: /home/maria/.config/ig-wizard (readable by your user account only, not encrypted)
		  Next: ig-wizard token shop (prints the token for a script)
		  Next: ig-wizard refresh shop (renews it when it is due)
		  Next: ig-wizard profiles (switches between accounts)"
	`);
});
