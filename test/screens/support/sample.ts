import {loginFlows} from '../../../src/core/flows/index.ts';
import type {Draft, Granted} from '../../../src/core/profile.ts';
import {Secret} from '../../../src/core/secret.ts';
import {metaSite} from '../../../src/core/site.ts';
import {type Language, messagesFor} from '../../../src/messages/index.ts';
import type {ScreenSettings} from '../../../src/screens/context.ts';
import type {ProfileView, SignIn} from '../../../src/wizard/model.ts';

/** Values that must appear in no frame. */
export const secrets = {
	appSecret: '0123456789abcdef0123456789abcdef',
	token: 'IGAATokenOfTheShop123456789',
	code: 'AQBcodeOfTheBrowser123456789',
} as const;

/** 2026-11-24, ten in the morning. */
export const now = Date.UTC(2026, 10, 24, 10);
export const day = 86_400_000;

export const redirectUri = 'https://localhost:8473/callback';

/** What the screens work with. */
export function sampleSettings(
	language: Language = 'en',
	changes: Partial<ScreenSettings> = {},
): ScreenSettings {
	const site = metaSite();

	return {
		messages: messagesFor(language),
		rules: {
			flows: loginFlows(site),
			sandbox: changes.practice === true,
			suggestedRedirectUri: redirectUri,
			preflight: true,
		},
		site,
		practice: false,
		wallClock: () => now,
		colour: false,
		...changes,
	};
}

/** A set-up at its beginning. */
export const emptyDraft: Draft = {
	key: '_new',
	flow: 'instagram-login',
	step: 'professional-account',
	done: [],
	savedAt: now,
};

/** A set-up that has every answer. */
export const fullDraft: Draft = {
	...emptyDraft,
	step: 'sign-in',
	done: [
		'professional-account',
		'developer-account',
		'create-app',
		'app-id',
		'app-secret',
		'tester-role',
		'tester-acceptance',
		'redirect-uri',
		'permissions',
	],
	proofs: {
		'professional-account': {by: 'person', at: now - day},
		'developer-account': {by: 'person', at: now - day},
		'create-app': {by: 'person', at: now - day},
		'app-id': {by: 'machine', at: now},
		'app-secret': {by: 'machine', at: now},
		'tester-role': {by: 'person', at: now},
		'tester-acceptance': {by: 'person', at: now},
		'redirect-uri': {by: 'person', at: now},
		permissions: {by: 'person', at: now},
	},
	metaAppId: '1454127905832671',
	appId: '1679873086902791',
	appSecret: new Secret(secrets.appSecret),
	redirectUri,
	scopes: ['instagram_business_basic', 'instagram_business_manage_comments'],
};

/** A set-up through Facebook, half way. */
export const facebookDraft: Draft = {
	...fullDraft,
	flow: 'facebook-login',
	step: 'fb-configuration',
	done: ['professional-account', 'fb-page-link', 'developer-account', 'fb-create-app', 'fb-app-id'],
	proofs: {
		'professional-account': {by: 'person', at: now},
		'fb-page-link': {by: 'person', at: now},
		'fb-app-id': {by: 'machine', at: now},
	},
	metaAppId: undefined,
	configId: '3017540825691137',
	scopes: ['instagram_basic', 'pages_show_list', 'instagram_manage_comments'],
};

/** A set-up by an older guide, in the sandbox. */
export const oldDraft: Draft = {
	...fullDraft,
	flow: 'basic-display',
	step: 'bd-redirect-uri',
	done: ['bd-create-app', 'bd-product', 'bd-app-id', 'bd-app-secret'],
	proofs: {'bd-app-id': {by: 'person', at: now}},
	scopes: ['user_profile', 'user_media'],
};

/** A token of the dashboard that is about to be pasted. */
export const importDraft: Draft = {
	...emptyDraft,
	method: 'import',
	step: 'dashboard-token',
};

export const shop: ProfileView = {
	name: 'shop',
	current: true,
	account: {
		id: '17841405793187219',
		appScopedId: '27640875392278831',
		username: 'shop_es',
		accountType: 'BUSINESS',
	},
	flow: 'instagram-login',
	appId: '1679873086902791',
	scopes: ['instagram_business_basic', 'instagram_business_manage_comments'],
	issuedAt: now,
	expiresAt: now + 60 * day,
	endless: false,
	proofs: fullDraft.proofs,
	state: 'fresh',
	daysLeft: 60,
};

export const cafe: ProfileView = {
	...shop,
	name: 'cafe.madrid',
	current: false,
	account: {...shop.account, id: '17841405793187221', username: 'cafe.madrid'},
	issuedAt: now - 52 * day,
	expiresAt: now + 8 * day,
	state: 'due',
	daysLeft: 8,
};

export const old: ProfileView = {
	...shop,
	name: 'old',
	current: false,
	account: {...shop.account, id: '17841405793187223', username: 'old_shop'},
	issuedAt: now - 61 * day,
	expiresAt: now - day,
	state: 'expired',
	daysLeft: 0,
};

export const imported: ProfileView = {
	...shop,
	name: 'imported',
	current: false,
	account: {...shop.account, id: '17841405793187225', username: 'imported'},
	appId: undefined,
	issuedAt: undefined,
	scopes: [],
	expiresAt: undefined,
	state: 'unknown',
	daysLeft: undefined,
};

/** Through a Facebook Page: its token does not end by time. */
export const page: ProfileView = {
	...shop,
	name: 'page',
	current: false,
	account: {
		id: '17841405793187227',
		username: 'bakery',
		pageId: '108734965210347',
		pageName: 'Bakery Madrid',
	},
	flow: 'facebook-login',
	scopes: ['instagram_basic', 'pages_show_list'],
	expiresAt: undefined,
	endless: true,
	daysLeft: undefined,
};

export const granted: Granted = {
	grant: {
		token: new Secret(secrets.token),
		issuedAt: now,
		expiresAt: now + 60 * day,
		permissions: ['instagram_business_basic'],
	},
	account: shop.account,
};

/** What a sign-in through Facebook opened. */
export const pages: readonly Granted[] = [
	{grant: {token: granted.grant.token, endless: true}, account: page.account},
	{
		grant: {token: granted.grant.token, endless: true},
		account: {
			id: '17841405793187229',
			username: 'shop_es',
			pageId: '108734965210349',
			pageName: 'The Shop of Spain, with a name that is rather long',
		},
	},
];

/** Rows as wide and as many as the QR code of a sign-in has; no code. */
export const qrRows: readonly string[] = Array.from({length: 35}, (_, row) =>
	Array.from({length: 69}, (__, column) => '▀▄█ '.charAt((row * 7 + column * 5) % 4)).join(''),
);

export const signIn: SignIn = {
	url: `https://www.instagram.com/oauth/authorize?client_id=1679873086902791&redirect_uri=${encodeURIComponent(redirectUri)}&response_type=code&scope=instagram_business_basic,instagram_business_manage_comments&state=Zm9yLXRoZS10ZXN0cy1vbmx5LTEyMzQ1Njc4OTAxMjM`,
	redirectUri,
	listening: true,
	fingerprint: Array.from({length: 32}, (_, index) =>
		(index * 37 + 79).toString(16).slice(-2).padStart(2, '0').toUpperCase(),
	).join(':'),
	remote: false,
	busy: [],
	reachable: true,
	deadline: now + 272_000,
};
