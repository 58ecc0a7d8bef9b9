import {describe, expect, test} from 'vitest';
import {loginFlows} from '../../src/core/flows/index.ts';
import type {Draft} from '../../src/core/profile.ts';
import {Secret} from '../../src/core/secret.ts';
import {metaSite} from '../../src/core/site.ts';
import {languages, messagesFor} from '../../src/messages/index.ts';
import {narrate} from '../../src/plain/narrate.ts';
import type {ProfileView, State} from '../../src/wizard/model.ts';

const site = metaSite();
const flows = loginFlows(site);
const rules = {
	flows,
	suggestedRedirectUri: 'https://localhost:8473/callback',
	preflight: true,
};
const draft: Draft = {
	key: '_new',
	flow: 'instagram-login',
	step: 'app-secret',
	done: [],
	metaAppId: '1454121234567891',
	appId: '1679873086902791',
	appSecret: new Secret('0123456789abcdef0123456789abcdef'),
	savedAt: 0,
};
const profile: ProfileView = {
	name: 'shop',
	current: true,
	account: {id: '17841405793187219', username: 'shop_es'},
	flow: 'instagram-login',
	appId: '1679873086902791',
	scopes: ['instagram_business_basic'],
	issuedAt: Date.UTC(2026, 10, 24),
	expiresAt: Date.UTC(2027, 0, 23),
	state: 'fresh',
	daysLeft: 60,
};

describe.each(languages)('in %s', language => {
	const messages = messagesFor(language);
	const context = {messages, rules, site};

	test.each(flows['instagram-login'].steps.map(({id}) => id))(
		'the step %s is told with every sentence, its labels and its pages',
		step => {
			const text = narrate({at: 'step', draft, step, notes: []}, context).join('\n');
			const words = messages.steps[step];

			for (const part of [words.title, ...words.do, ...words.labels, words.bring, words.note]) {
				expect(text).toContain(part);
			}

			expect(text).not.toContain('{');
			expect(text).not.toContain(draft.appSecret?.reveal());
		},
	);
});

test('links are exact once the Meta app id is known, and the redirect URI is shown where it is registered', () => {
	const lines = narrate(
		{at: 'step', draft, step: 'redirect-uri', notes: []},
		{
			messages: messagesFor('en'),
			rules,
			site,
		},
	).join('\n');

	expect(lines).toContain(
		'https://developers.facebook.com/apps/1454121234567891/instagram-business/API-Setup/',
	);
	expect(lines).toContain('  https://localhost:8473/callback');
});

test('what was saved is told with its end, and what comes from outside is cleaned', () => {
	const state: State = {
		at: 'saved',
		profile: {...profile, account: {...profile.account, username: 'shop\u001B[31m\u202E_es'}},
		missing: ['instagram_business_manage_insights'],
		folder: '/home/maria/.config/ig-wizard',
		token: new Secret('IGAAtoken0token0token0token'),
	};

	expect(narrate(state, {messages: messagesFor('en'), rules, site})).toMatchInlineSnapshot(`
		[
		  "",
		  "Saved",
		  "  Profile: shop",
		  "  Account: @shop_es (17841405793187219)",
		  "  Permissions: instagram_business_basic",
		  "  Not granted: instagram_business_manage_insights",
		  "  Ends: 2027-01-23, 60 days left",
		  "  Stored in: /home/maria/.config/ig-wizard",
		]
	`);
});
