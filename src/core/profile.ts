import type {Secret} from './secret.ts';

/** Ids of the login flows; one file each in `core/flows`. */
export type FlowId = 'instagram-login';

/** What was registered at Meta: the pair of id and secret, and the redirect URIs it was used with. */
export type App = {
	readonly flow: FlowId;
	/** Digits. */
	readonly appId: string;
	readonly appSecret: Secret;
	/** As the dashboard saved them, byte for byte. */
	readonly redirectUris: readonly string[];
	/** The other id, of the dashboard's own pages; makes the deep links exact. */
	readonly metaAppId?: string | undefined;
};

/** Who a token belongs to. Ids are digits in strings: they exceed what a JavaScript number can hold. */
export type Account = {
	/** The professional account's id, usually `17841…`. */
	readonly id?: string | undefined;
	/** The id that only this app sees. */
	readonly appScopedId?: string | undefined;
	readonly username?: string | undefined;
	/** As Meta wrote it, such as `BUSINESS` or `Media_Creator`. */
	readonly accountType?: string | undefined;
};

/** A token as it came from Meta. Times are epoch milliseconds; `expiresAt` is absent when Meta did not say. */
export type Grant = {
	readonly token: Secret;
	readonly issuedAt: number;
	readonly expiresAt?: number | undefined;
	/** Granted permissions, absent when Meta did not say. */
	readonly permissions?: readonly string[] | undefined;
};

/** One connected account. */
export type Profile = {
	readonly name: string;
	readonly flow: FlowId;
	readonly appId: string;
	readonly account: Account;
	readonly token: Secret;
	readonly scopes: readonly string[];
	/** When this token was issued, epoch milliseconds. */
	readonly issuedAt: number;
	/** When it ends; absent when unknown. Stored at the exchange, never computed from the present time. */
	readonly expiresAt?: number | undefined;
	/** Counts the writes; 0 means not stored yet. */
	readonly revision: number;
};

/** The answers of a set-up that is not finished; kept so that nothing is asked twice. */
export type Draft = {
	/** File name of the draft: the profile's name, or `_new` while it has none. */
	readonly key: string;
	readonly flow: FlowId;
	/** Id of the step where the person is. */
	readonly step: string;
	/** Steps that are done. */
	readonly done: readonly string[];
	/** Profile to be written; given by the person or taken over when signing in again. */
	readonly name?: string | undefined;
	/** The profile exists and is to be replaced: this is a new sign-in of it. */
	readonly again?: boolean | undefined;
	readonly metaAppId?: string | undefined;
	readonly appId?: string | undefined;
	readonly appSecret?: Secret | undefined;
	readonly redirectUri?: string | undefined;
	readonly scopes?: readonly string[] | undefined;
	/**
	 * Set after the exchange, so that a token that Meta issued is not lost before it has a name. The
	 * account is absent while nobody has asked Meta whose token it is.
	 */
	readonly granted?: {readonly grant: Grant; readonly account?: Account | undefined} | undefined;
	/** Epoch milliseconds of the last change. */
	readonly savedAt: number;
};

export type Settings = {
	readonly current?: string | undefined;
	readonly language?: string | undefined;
};
