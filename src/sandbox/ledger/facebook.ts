/**
 * The permissions of the Instagram API with Facebook Login that an app may ask for; the first goes
 * with every other.
 *
 * @see https://developers.facebook.com/docs/permissions
 */
export const facebookPermissions = [
	'public_profile',
	'instagram_basic',
	'instagram_content_publish',
	'instagram_manage_comments',
	'instagram_manage_insights',
	'instagram_manage_messages',
	'pages_show_list',
	'pages_read_engagement',
	'business_management',
	'ads_management',
	'ads_read',
] as const;
export type FacebookPermission = (typeof facebookPermissions)[number];

/** With these alone a client finds Page and account, and can do nothing more. */
export const firstPermissions: readonly FacebookPermission[] = [
	'public_profile',
	'instagram_basic',
	'pages_show_list',
];

/** The person in front of the browser, as Facebook knows her. She created every app and is its administrator. */
export const facebookProfile = {name: 'Inés Robledo', id: '10229384756473829'} as const;

/** A Facebook Page of the person. */
export type FacebookPage = {
	/** Digits: they exceed what a number can hold. */
	readonly id: string;
	readonly name: string;
	readonly category: string;
	/** User name of the Instagram account that is linked to it; empty: none. */
	instagram: string;
	/** Whether the person has a role on the Page; without one its tokens end. */
	hasRole: boolean;
};

/** What the "Configurations" of an app hold: permissions to ask for, under an id. */
export type Configuration = {
	/** Digits. */
	readonly id: string;
	readonly name: string;
	readonly permissions: readonly FacebookPermission[];
};

/** What an app has of Facebook Login. */
export type FacebookSide = {
	/** "Valid OAuth Redirect URIs". */
	redirectUris: readonly string[];
	configurations: readonly Configuration[];
};

/** What a person allowed in the dialog. */
export type FacebookGrant = {
	/** App and profile are named by the Meta app id: there is one profile. */
	readonly metaAppId: string;
	readonly permissions: readonly FacebookPermission[];
	/** Ids of the Pages that were selected. */
	readonly pages: readonly string[];
	/** User names of the Instagram accounts that were selected. */
	readonly accounts: readonly string[];
};

/** Times are epoch milliseconds by the sandbox's clock. */
export type FacebookCode = FacebookGrant & {
	readonly code: string;
	readonly redirectUri: string;
	readonly issuedAt: number;
	used: boolean;
};

export type FacebookToken = FacebookGrant & {
	readonly token: string;
	/** `short` and `long` are user tokens. `app` is what client credentials give. */
	readonly kind: 'short' | 'long' | 'page' | 'app';
	/** Id of the Page of a Page token; empty for every other. */
	readonly page: string;
	/** The user token that a Page token was made from; empty for every other. */
	readonly from: string;
	readonly issuedAt: number;
	/** 0: it does not end by time. */
	readonly expiresAt: number;
	/** The person removed the app. */
	removed: boolean;
};
