import type {Proofs} from './proofs.ts';
import type {Secret} from './secret.ts';

/** Ids of the login flows; one file each in `core/flows`. */
export type FlowId = 'instagram-login' | 'facebook-login' | 'basic-display';

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
	/** Facebook Login: a saved configuration, which stands for the permissions. Digits. */
	readonly configId?: string | undefined;
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
	/** Facebook Login: the Page that the account is linked to, and whose token is used. */
	readonly pageId?: string | undefined;
	readonly pageName?: string | undefined;
};

/** A token as it came from Meta. Times are epoch milliseconds; `expiresAt` is absent when Meta did not say. */
export type Grant = {
	readonly token: Secret;
	/** Absent for a token that the dashboard made: nobody tells when. */
	readonly issuedAt?: number | undefined;
	readonly expiresAt?: number | undefined;
	/** It does not end by time, as the token of a Facebook Page. */
	readonly endless?: true | undefined;
	/** Granted permissions, absent when Meta did not say. */
	readonly permissions?: readonly string[] | undefined;
};

/** A token, and whose it is. */
export type Granted = {readonly grant: Grant; readonly account: Account};

/** One connected account. */
export type Profile = {
	readonly name: string;
	readonly flow: FlowId;
	/** Absent for a token that the dashboard made: it does not say for which app. */
	readonly appId?: string | undefined;
	readonly account: Account;
	readonly token: Secret;
	readonly scopes: readonly string[];
	/** When this token was issued, epoch milliseconds; absent when unknown. */
	readonly issuedAt?: number | undefined;
	/** When it ends; absent when unknown. Stored at the exchange, never computed from the present time. */
	readonly expiresAt?: number | undefined;
	/** It does not end by time. */
	readonly endless?: true | undefined;
	/** What was known of each step of the set-up when this token was stored. */
	readonly proofs?: Proofs | undefined;
	/** Counts the writes; 0 means not stored yet. */
	readonly revision: number;
};

/** The answers of a set-up that is not finished; kept so that nothing is asked twice. */
export type Draft = {
	/** File name of the draft: the profile's name, or `_new` while it has none. */
	readonly key: string;
	readonly flow: FlowId;
	/** `import`: the token comes from the dashboard, nobody signs in. */
	readonly method?: 'import' | undefined;
	/** Id of the step where the person is. */
	readonly step: string;
	/** Steps that are done. */
	readonly done: readonly string[];
	/** By whom and when the steps were found to be done. */
	readonly proofs?: Proofs | undefined;
	/** Profile to be written; given by the person or taken over when signing in again. */
	readonly name?: string | undefined;
	/** The profile exists and is to be replaced: this is a new sign-in of it. */
	readonly again?: boolean | undefined;
	readonly metaAppId?: string | undefined;
	readonly appId?: string | undefined;
	readonly appSecret?: Secret | undefined;
	readonly redirectUri?: string | undefined;
	/** Further redirect URIs that the person said are registered; used where the port of the first is busy. */
	readonly otherRedirectUris?: readonly string[] | undefined;
	readonly scopes?: readonly string[] | undefined;
	readonly configId?: string | undefined;
	/** Facebook Login: the Page to take, where it was named before anybody signed in. */
	readonly pageId?: string | undefined;
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
