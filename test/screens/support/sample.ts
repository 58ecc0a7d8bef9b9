import {loginFlows} from '../../../src/core/flows/index.ts';
import type {Draft} from '../../../src/core/profile.ts';
import {Secret} from '../../../src/core/secret.ts';
import {metaSite} from '../../../src/core/site.ts';
import {type Language, messagesFor} from '../../../src/messages/index.ts';
import type {ScreenSettings} from '../../../src/screens/context.ts';
import type {Granted, ProfileView, SignIn} from '../../../src/wizard/model.ts';

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
		rules: {flows: loginFlows(site), suggestedRedirectUri: redirectUri, preflight: true},
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
	metaAppId: '1454127905832671',
	appId: '1679873086902791',
	appSecret: new Secret(secrets.appSecret),
	redirectUri,
	scopes: ['instagram_business_basic', 'instagram_business_manage_comments'],
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
	expiresAt: undefined,
	state: 'unknown',
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

export const signIn: SignIn = {
	url: `https://www.instagram.com/oauth/authorize?client_id=1679873086902791&redirect_uri=${encodeURIComponent(redirectUri)}&response_type=code&scope=instagram_business_basic,instagram_business_manage_comments&state=Zm9yLXRoZS10ZXN0cy1vbmx5LTEyMzQ1Njc4OTAxMjM`,
	redirectUri,
	listening: true,
	fingerprint: Array.from({length: 32}, (_, index) =>
		(index * 37 + 79).toString(16).slice(-2).padStart(2, '0').toUpperCase(),
	).join(':'),
	deadline: now + 272_000,
};
