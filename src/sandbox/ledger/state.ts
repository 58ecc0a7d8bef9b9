import type {FacebookCode, FacebookPage, FacebookSide, FacebookToken} from './facebook.ts';

/** Business and creator accounts are professional; a personal one has no API. */
export type AccountType = 'BUSINESS' | 'MEDIA_CREATOR' | 'PERSONAL';

/** An Instagram account that exists only here. Ids are digits: they exceed what a number can hold. */
export type Account = {
	readonly username: string;
	readonly name: string;
	/** The professional account's id. */
	readonly id: string;
	/** What the first app sees in its place; other apps see others. */
	readonly appScopedId: string;
	type: AccountType;
};

/** The permissions of the Instagram API with Instagram Login; the first goes with every other. */
export const permissions = [
	'instagram_business_basic',
	'instagram_business_manage_messages',
	'instagram_business_manage_comments',
	'instagram_business_content_publish',
	'instagram_business_manage_insights',
] as const;

/** The permissions of Instagram Basic Display; the first was always asked for. */
export const basicDisplayPermissions = ['user_profile', 'user_media'] as const;

export type Permission = (typeof permissions | typeof basicDisplayPermissions)[number];

/**
 * `instagram`: "Manage messaging & content on Instagram". `facebook`: Facebook Login, the other set-up.
 * `everything-else`: "For everything else", the purpose of 2022 that led to Basic Display. With another
 * use case an app has no Instagram side.
 */
export type UseCase = 'instagram' | 'facebook' | 'everything-else' | 'other';

type Tester = {readonly username: string; accepted: boolean};

export type App = {
	/** Counts from 0 in the order of creation. */
	readonly number: number;
	readonly name: string;
	readonly email: string;
	readonly useCase: UseCase;
	/** The pair of the dashboard, which Instagram Login does not take. */
	readonly metaAppId: string;
	readonly metaAppSecret: string;
	/** The pair of Instagram Login, or of Basic Display. */
	readonly appId: string;
	readonly appSecret: string;
	permissions: readonly Permission[];
	testers: readonly Tester[];
	redirectUris: readonly string[];
	deauthorizeUrl: string;
	deletionUrl: string;
	/** Basic Display: the address of the platform "Website". */
	siteUrl: string;
	/** Basic Display: the product was added. */
	hasProduct: boolean;
	/** Basic Display: name of the app inside the product; empty until it is created. */
	displayName: string;
	readonly facebook: FacebookSide;
};

/** Times are epoch milliseconds by the sandbox's clock. */
export type Code = {
	readonly code: string;
	readonly appId: string;
	readonly username: string;
	readonly redirectUri: string;
	readonly permissions: readonly Permission[];
	readonly issuedAt: number;
	used: boolean;
};

export type Token = {
	readonly token: string;
	readonly kind: 'short' | 'long';
	readonly appId: string;
	readonly username: string;
	readonly permissions: readonly Permission[];
	readonly issuedAt: number;
	readonly expiresAt: number;
	/** The person removed the app. */
	removed: boolean;
};

/** A browser that is signed in to an account. */
export type Session = {readonly id: string; readonly username: string};

/** Everything that the sandbox remembers. The oldest entries make room for new ones. */
export type State = {
	/** How far the sandbox's clock is ahead of the machine's, milliseconds. */
	clockOffset: number;
	accounts: Map<string, Account>;
	apps: Map<string, App>;
	codes: Map<string, Code>;
	tokens: Map<string, Token>;
	sessions: Map<string, Session>;
	facebookPages: Map<string, FacebookPage>;
	facebookCodes: Map<string, FacebookCode>;
	facebookTokens: Map<string, FacebookToken>;
};

/** How much is kept. 15 apps and 50 testers are Meta's own limits. */
export const limits = {
	accounts: 100,
	apps: 15,
	testers: 50,
	redirectUris: 30,
	configurations: 30,
	codes: 5000,
	tokens: 20_000,
	sessions: 1000,
} as const;

/** Adds an entry; the oldest one goes when there are more than `limit`. */
export function put<Value>(
	map: Map<string, Value>,
	key: string,
	value: Value,
	limit: number,
): void {
	map.set(key, value);

	if (map.size > limit) {
		const [oldest = key] = map.keys();
		map.delete(oldest);
	}
}
