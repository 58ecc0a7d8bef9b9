import * as z from 'zod/mini';
import type {KeptCertificate} from '../core/ports.ts';
import type {Account, App, Draft, FlowId, Grant, Profile, Settings} from '../core/profile.ts';
import type {Proof, Proofs} from '../core/proofs.ts';
import {Secret} from '../core/secret.ts';
import type {Format} from './format.ts';
import type {Step} from './migrate.ts';

/** A schema for every key of `T`, the optional ones too: a key that is added to a type must be added here. */
type Shape<T> = {readonly [Key in keyof Required<T>]: z.core.$ZodType};

const id = z.string().check(z.regex(/^\d{1,32}$/));
const flow = z.enum({
	'instagram-login': 'instagram-login',
	'facebook-login': 'facebook-login',
	'basic-display': 'basic-display',
} satisfies {readonly [Id in FlowId]: Id});

/** Epoch milliseconds, in files as ISO 8601 in UTC. */
const time = z.codec(z.iso.datetime(), z.int().check(z.gte(0), z.lt(Date.UTC(10_000, 0))), {
	decode: text => Date.parse(text),
	encode: milliseconds => new Date(milliseconds).toISOString(),
});

const secret = z.codec(z.string().check(z.minLength(1)), z.instanceof(Secret), {
	decode: text => new Secret(text),
	encode: value => value.reveal(),
});

const endless = z.optional(z.literal(true));

const proof = z.strictObject({
	by: z.enum({machine: 'machine', person: 'person'} satisfies {readonly [By in Proof['by']]: By}),
	at: time,
} satisfies Shape<Proof>);

const proofs: z.ZodMiniType<Proofs> = z.record(z.string(), proof);

const account = z.strictObject({
	id: z.optional(id),
	appScopedId: z.optional(id),
	username: z.optional(z.string()),
	accountType: z.optional(z.string()),
	pageId: z.optional(id),
	pageName: z.optional(z.string()),
} satisfies Shape<Account>);

const grant = z.strictObject({
	token: secret,
	issuedAt: z.optional(time),
	expiresAt: z.optional(time),
	endless,
	permissions: z.optional(z.array(z.string())),
} satisfies Shape<Grant>);

const app = z.strictObject({
	flow,
	appId: id,
	appSecret: secret,
	redirectUris: z.array(z.string()),
	metaAppId: z.optional(id),
	configId: z.optional(id),
} satisfies Shape<App>);

/** A further optional key needs nothing but the number: an older program must not write a record without it. */
const sameInNextVersion: Step = record => record;

/** The name of a profile is that of its file. */
export type StoredProfile = Omit<Profile, 'name'>;

/** In version 1 these were always there; a record that has lost one must not pass for a token that the dashboard made. */
const profileFromVersion1: Step = ({appId = null, issuedAt = null, ...record}) => ({
	...record,
	appId,
	issuedAt,
});

/** `profiles/NAME.json` */
export const profileFormat: Format<StoredProfile> = {
	steps: [profileFromVersion1],
	schema: z.strictObject({
		revision: z.int().check(z.gte(1)),
		flow,
		appId: z.optional(id),
		account,
		token: secret,
		scopes: z.array(z.string()),
		issuedAt: z.optional(time),
		expiresAt: z.optional(time),
		endless,
		proofs: z.optional(proofs),
	} satisfies Shape<StoredProfile>),
};

/** What was registered under one app id, once for each flow that used it. */
export type StoredApps = {readonly apps: readonly App[]};

/** `apps/ID.json` */
export const appsFormat: Format<StoredApps> = {
	steps: [sameInNextVersion],
	schema: z.strictObject({apps: z.array(app)} satisfies Shape<StoredApps>),
};

/** The key of a draft is the name of its file. */
export type StoredDraft = Omit<Draft, 'key'>;

/** `drafts/KEY.json` */
export const draftFormat: Format<StoredDraft> = {
	steps: [sameInNextVersion],
	schema: z.strictObject({
		flow,
		method: z.optional(z.literal('import')),
		step: z.string(),
		done: z.array(z.string()),
		proofs: z.optional(proofs),
		name: z.optional(z.string()),
		again: z.optional(z.boolean()),
		metaAppId: z.optional(z.string()),
		appId: z.optional(z.string()),
		appSecret: z.optional(secret),
		redirectUri: z.optional(z.string()),
		otherRedirectUris: z.optional(z.array(z.string())),
		scopes: z.optional(z.array(z.string())),
		configId: z.optional(z.string()),
		pageId: z.optional(z.string()),
		granted: z.optional(z.strictObject({grant, account: z.optional(account)})),
		savedAt: time,
	} satisfies Shape<StoredDraft>),
};

/** The certificate says itself when it ends. */
export type StoredCertificate = Omit<KeptCertificate, 'endsAt'>;

/** `tls/listener.json` */
export const certificateFormat: Format<StoredCertificate> = {
	steps: [],
	schema: z.strictObject({
		host: z.string(),
		certificate: z.string(),
		key: secret,
	} satisfies Shape<StoredCertificate>),
};

/** `config.json` */
export const settingsFormat: Format<Settings> = {
	steps: [],
	schema: z.strictObject({
		current: z.optional(z.string()),
		language: z.optional(z.string()),
	} satisfies Shape<Settings>),
};
