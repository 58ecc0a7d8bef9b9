import * as z from 'zod/mini';
import type {Account, App, Draft, FlowId, Grant, Profile, Settings} from '../core/profile.ts';
import {Secret} from '../core/secret.ts';
import type {Format} from './format.ts';

/** A schema for every key of `T`, the optional ones too: a key that is added to a type must be added here. */
type Shape<T> = {readonly [Key in keyof Required<T>]: z.core.$ZodType};

const id = z.string().check(z.regex(/^\d{1,32}$/));
const flow = z.enum({'instagram-login': 'instagram-login'} satisfies {readonly [Id in FlowId]: Id});

/** Epoch milliseconds, in files as ISO 8601 in UTC. */
const time = z.codec(z.iso.datetime(), z.int().check(z.gte(0), z.lt(Date.UTC(10_000, 0))), {
	decode: text => Date.parse(text),
	encode: milliseconds => new Date(milliseconds).toISOString(),
});

const secret = z.codec(z.string().check(z.minLength(1)), z.instanceof(Secret), {
	decode: text => new Secret(text),
	encode: value => value.reveal(),
});

const account = z.strictObject({
	id: z.optional(id),
	appScopedId: z.optional(id),
	username: z.optional(z.string()),
	accountType: z.optional(z.string()),
} satisfies Shape<Account>);

const grant = z.strictObject({
	token: secret,
	issuedAt: time,
	expiresAt: z.optional(time),
	permissions: z.optional(z.array(z.string())),
} satisfies Shape<Grant>);

const app = z.strictObject({
	flow,
	appId: id,
	appSecret: secret,
	redirectUris: z.array(z.string()),
	metaAppId: z.optional(id),
} satisfies Shape<App>);

/** The name of a profile is that of its file. */
export type StoredProfile = Omit<Profile, 'name'>;

/** `profiles/NAME.json` */
export const profileFormat: Format<StoredProfile> = {
	steps: [],
	schema: z.strictObject({
		revision: z.int().check(z.gte(1)),
		flow,
		appId: id,
		account,
		token: secret,
		scopes: z.array(z.string()),
		issuedAt: time,
		expiresAt: z.optional(time),
	} satisfies Shape<StoredProfile>),
};

/** What was registered under one app id, once for each flow that used it. */
export type StoredApps = {readonly apps: readonly App[]};

/** `apps/ID.json` */
export const appsFormat: Format<StoredApps> = {
	steps: [],
	schema: z.strictObject({apps: z.array(app)} satisfies Shape<StoredApps>),
};

/** The key of a draft is the name of its file. */
export type StoredDraft = Omit<Draft, 'key'>;

/** `drafts/KEY.json` */
export const draftFormat: Format<StoredDraft> = {
	steps: [],
	schema: z.strictObject({
		flow,
		step: z.string(),
		done: z.array(z.string()),
		name: z.optional(z.string()),
		again: z.optional(z.boolean()),
		metaAppId: z.optional(z.string()),
		appId: z.optional(z.string()),
		appSecret: z.optional(secret),
		redirectUri: z.optional(z.string()),
		scopes: z.optional(z.array(z.string())),
		granted: z.optional(z.strictObject({grant, account: z.optional(account)})),
		savedAt: time,
	} satisfies Shape<StoredDraft>),
};

/** `config.json` */
export const settingsFormat: Format<Settings> = {
	steps: [],
	schema: z.strictObject({
		current: z.optional(z.string()),
		language: z.optional(z.string()),
	} satisfies Shape<Settings>),
};
