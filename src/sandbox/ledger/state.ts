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
export type Permission = (typeof permissions)[number];

/** `instagram`: "Manage messaging & content on Instagram". With another use case an app has no Instagram side. */
export type UseCase = 'instagram' | 'other';

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
	/** The pair of Instagram Login. */
	readonly appId: string;
	readonly appSecret: string;
	permissions: readonly Permission[];
	testers: readonly Tester[];
	redirectUris: readonly string[];
	deauthorizeUrl: string;
	deletionUrl: string;
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
};

/** How much is kept. 15 apps and 50 testers are Meta's own limits. */
export const limits = {
	accounts: 100,
	apps: 15,
	testers: 50,
	redirectUris: 30,
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
