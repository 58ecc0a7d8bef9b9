import type {CheckedCode} from '../callback.ts';
import {AppError} from '../errors.ts';
import type {Call} from '../flow.ts';
import type {HttpRequest, Stage} from '../ports.ts';
import type {Account, App, Grant, Granted, Profile} from '../profile.ts';
import {readAccount, readGrant} from '../replies.ts';
import type {Secret} from '../secret.ts';
import type {Site} from '../site.ts';
import {exchangeCode} from './exchange-code.ts';

/**
 * The request that exchanges an authorization code. It goes out once for each code, and once with a
 * made-up one before anybody signs in.
 * @see https://developers.facebook.com/docs/instagram-platform/instagram-api-with-instagram-login/business-login
 */
export function codeRequest(
	site: Site,
	app: Pick<App, 'appId' | 'appSecret'>,
	{stage, redirectUri, code}: {stage: Stage; redirectUri: string; code: Secret},
): HttpRequest {
	return {
		stage,
		method: 'POST',
		url: `${site.exchange}/oauth/access_token`,
		form: {
			client_id: app.appId,
			client_secret: app.appSecret,
			grant_type: 'authorization_code',
			redirect_uri: redirectUri,
			code,
		},
	};
}

/**
 * Exchanges a code for a short-lived token, and that for a long-lived one.
 * @throws TypeError for a code that was not checked
 */
export function exchange(site: Site, app: App, code: CheckedCode): Call<Grant> {
	return exchangeCode(
		code,
		checked => codeRequest(site, app, {stage: 'exchange', ...checked}),
		short => longLived(site, app, short),
	);
}

/**
 * Changes a short-lived token (one hour) for a long-lived one (60 days).
 * @see https://developers.facebook.com/documentation/instagram-platform/reference/access_token
 */
function longLived(site: Site, app: App, short: Grant): Call<Grant> {
	return {
		request: {
			stage: 'long-lived',
			method: 'GET',
			url: `${site.graph}/access_token`,
			query: {
				grant_type: 'ig_exchange_token',
				client_secret: app.appSecret,
				access_token: short.token,
			},
		},
		read(reply) {
			const long = readGrant(reply, 'long-lived');
			// Only the first answer names the granted permissions.
			return long instanceof AppError
				? long
				: {...long, permissions: long.permissions ?? short.permissions};
		},
	};
}

/**
 * Asks whose token it is; the only place that identity is taken from.
 *
 * @param fields those that `/me` of the flow has
 * @param toAccount what the flow makes of the ids that came
 */
export function identify(
	site: Site,
	grant: Grant,
	fields: readonly string[],
	toAccount: (account: Account) => Account = account => account,
): Call<readonly Granted[]> {
	return {
		request: {
			stage: 'account',
			method: 'GET',
			url: `${site.graph}/${site.version}/me`,
			query: {fields: fields.join(','), access_token: grant.token},
		},
		read(reply) {
			const account = readAccount(reply);
			return account instanceof AppError ? account : [{grant, account: toAccount(account)}];
		},
	};
}

/**
 * Renews a long-lived token for 60 days from now; needs neither app id nor secret.
 * @see https://developers.facebook.com/documentation/instagram-platform/reference/refresh_access_token
 */
export function renew(site: Site, profile: Profile): Call<Grant> {
	return {
		request: {
			stage: 'refresh',
			method: 'GET',
			url: `${site.graph}/refresh_access_token`,
			query: {grant_type: 'ig_refresh_token', access_token: profile.token},
		},
		read: reply => readGrant(reply, 'refresh'),
	};
}
