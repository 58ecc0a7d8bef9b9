import * as z from 'zod';
import {AppError} from './errors.ts';
import type {HttpReply, Stage} from './ports.ts';
import type {Account, Grant} from './profile.ts';
import {readBody, unreadable} from './reply-body.ts';
import {Secret} from './secret.ts';
import {expiryFrom} from './tokens.ts';

/** Ids come as strings or bare numbers; `parseJson` has made strings of the large ones. A rounded one is refused. */
export const metaId = z.union([
	z.string().regex(/^\d{1,30}$/),
	z.int().nonnegative().transform(String),
]);

/** A token as text: printable ASCII without spaces. */
export const tokenText = z.string().regex(/^[\u0021-\u007E]{1,4096}$/);

const grantBody = z.object({
	access_token: tokenText,
	permissions: z.unknown().optional(),
	expires_in: z.unknown().optional(),
});

const accountBody = z.object({
	id: metaId.nullish(),
	user_id: metaId.nullish(),
	username: z.string().max(10_000).nullish(),
	account_type: z.string().max(1000).nullish(),
});

/** Longer than any lifetime that Meta gives; beyond it a number says nothing. */
const longestLifetime = 10 * 365 * 86_400;

/**
 * Reads the answer of a token endpoint: flat or wrapped in `data[0]`, permissions as array, with
 * commas, with spaces or absent, lifetime in seconds, as digits or absent. The `user_id` of the code
 * exchange is left alone: it is another id than that of the account, which `/me` alone tells.
 *
 * @returns the grant, or an AppError that quotes Meta without a secret
 * @see https://developers.facebook.com/docs/instagram-platform/instagram-api-with-instagram-login/business-login
 */
export function readGrant(reply: HttpReply, stage: Stage): Grant | AppError {
	const body = readBody(reply, stage);

	if (body instanceof AppError) {
		return body;
	}

	const parsed = grantBody.safeParse(body);
	const seconds = parsed.success ? readLifetime(parsed.data.expires_in) : undefined;

	if (!parsed.success || seconds === 'ended') {
		return unreadable(reply, stage, 'shape');
	}

	return {
		token: new Secret(parsed.data.access_token),
		issuedAt: reply.receivedAt,
		expiresAt: expiryFrom(reply.receivedAt, seconds),
		permissions: readPermissions(parsed.data.permissions),
	};
}

/**
 * Reads the answer of `/me`, flat or wrapped; any field may be missing, but not every id.
 * @see https://developers.facebook.com/docs/instagram-platform/instagram-api-with-instagram-login
 */
export function readAccount(reply: HttpReply): Account | AppError {
	const body = readBody(reply, 'account');

	if (body instanceof AppError) {
		return body;
	}

	const parsed = accountBody.safeParse(body);
	const account: Account = {
		id: parsed.data?.user_id ?? undefined,
		appScopedId: parsed.data?.id ?? undefined,
		username: parsed.data?.username ?? undefined,
		accountType: parsed.data?.account_type ?? undefined,
	};

	return account.id === undefined && account.appScopedId === undefined
		? unreadable(reply, 'account', 'shape')
		: account;
}

/** Granted permissions. Undefined when Meta did not say, or in no form that is known; an empty list says "none". */
export function readPermissions(value: unknown): readonly string[] | undefined {
	const list = typeof value === 'string' ? value.split(/[\s,]+/).filter(Boolean) : value;

	if (!Array.isArray(list)) {
		return undefined;
	}

	const named = list.filter(item => typeof item === 'string' && /^[\w.]{1,100}$/.test(item));
	return named.length === 0 && list.length > 0 ? undefined : [...new Set<string>(named)];
}

/** Seconds; undefined when absent or unusable; `ended` when the token would be dead already. */
function readLifetime(value: unknown): number | undefined | 'ended' {
	const seconds = typeof value === 'string' && /^-?\d+$/.test(value) ? Number(value) : value;

	if (typeof seconds !== 'number' || seconds > longestLifetime) {
		return undefined;
	}

	return seconds < 1 ? 'ended' : Math.floor(seconds);
}
