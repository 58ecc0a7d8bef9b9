import type {HttpReply} from '../../src/core/ports.ts';
import type {App, Profile} from '../../src/core/profile.ts';
import {Secret} from '../../src/core/secret.ts';

/** When every reply of these tests was received: 2026-11-24T10:00:00Z. */
export const receivedAt = Date.UTC(2026, 10, 24, 10);

/** An answer with these bytes; an object is written as JSON, a text or bytes stand as they are. */
export function reply(
	body: unknown,
	{status = 200, headers = {}}: Partial<Pick<HttpReply, 'status' | 'headers'>> = {},
): HttpReply {
	const bytes =
		body instanceof Uint8Array
			? body
			: new TextEncoder().encode(typeof body === 'string' ? body : JSON.stringify(body));

	return {status, headers, body: bytes, receivedAt};
}

/** Graph's error object. */
export function graphError(error: object, status = 400): HttpReply {
	return reply({error: {message: '', type: 'OAuthException', ...error}}, {status});
}

/** The error of the code exchange; its `code` repeats the HTTP status. */
export function exchangeError(message: string, status = 400): HttpReply {
	return reply({error_type: 'OAuthException', code: status, error_message: message}, {status});
}

export const app: App = {
	flow: 'instagram-login',
	appId: '1679873086902791',
	appSecret: new Secret('0f1e2d3c4b5a69788796a5b4c3d2e1f0'),
	redirectUris: ['https://localhost:8473/callback'],
};

export const profile: Profile = {
	name: 'shop',
	flow: 'instagram-login',
	appId: app.appId,
	account: {id: '17841405793187219', appScopedId: '27640875392278831', username: 'shop_es'},
	token: new Secret('IGAAlonglivedtokenofthetests'),
	scopes: ['instagram_business_basic'],
	issuedAt: receivedAt,
	revision: 1,
};

/** Stands in for the comparison in constant time. */
export function same(a: string, b: string): boolean {
	return a === b;
}
