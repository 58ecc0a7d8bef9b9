import type {CheckedCode} from '../../callback.ts';
import type {Call, ProbeResult} from '../../flow.ts';
import type {HttpRequest, Stage} from '../../ports.ts';
import type {App, Grant} from '../../profile.ts';
import {readGrant} from '../../replies.ts';
import type {Secret} from '../../secret.ts';
import type {Site} from '../../site.ts';
import {exchangeCode} from '../exchange-code.ts';
import {judge, madeUp} from '../made-up.ts';

/**
 * Asks with a made-up code. That it is no code is found after id and secret; in which order Meta
 * checks is not documented, so every other answer means "not known".
 */
export function probe(site: Site, app: App): Call<ProbeResult> {
	return {
		request: codeRequest(site, app, {
			stage: 'preflight',
			redirectUri: app.redirectUris[0] ?? '',
			code: madeUp,
		}),
		read: reply => judge(reply, error => error.details['failure'] === 'fb-code-malformed'),
	};
}

/**
 * Exchanges a code for a short-lived user token, and that for a long-lived one.
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
 * A GET: id, secret and code stand in the query, as Meta's documentation has it.
 * @see https://developers.facebook.com/documentation/facebook-login/guides/advanced/manual-flow
 */
function codeRequest(
	site: Site,
	app: Pick<App, 'appId' | 'appSecret'>,
	{stage, redirectUri, code}: {stage: Stage; redirectUri: string; code: Secret},
): HttpRequest {
	return {
		stage,
		method: 'GET',
		url: tokenEndpoint(site),
		query: {
			client_id: app.appId,
			redirect_uri: redirectUri,
			client_secret: app.appSecret,
			code,
		},
	};
}

/**
 * Changes a short-lived user token for one of about 60 days. There is no refresh after that.
 * @see https://developers.facebook.com/documentation/facebook-login/guides/access-tokens/get-long-lived
 */
function longLived(site: Site, app: App, short: Grant): Call<Grant> {
	return {
		request: {
			stage: 'long-lived',
			method: 'GET',
			url: tokenEndpoint(site),
			query: {
				grant_type: 'fb_exchange_token',
				client_id: app.appId,
				client_secret: app.appSecret,
				fb_exchange_token: short.token,
			},
		},
		read: reply => readGrant(reply, 'long-lived'),
	};
}

function tokenEndpoint({facebookGraph, version}: Site): string {
	return `${facebookGraph}/${version}/oauth/access_token`;
}
