import type {Ask, LoginFlow, Scope} from '../flow.ts';
import type {App} from '../profile.ts';
import type {Site} from '../site.ts';
import {authorizeAddress, scopeParameter} from './authorize-address.ts';
import {portal} from './instagram-login/portal.ts';
import {importSteps, steps} from './instagram-login/steps.ts';
import {probe} from './probe.ts';
import {exchange, identify, renew} from './token-calls.ts';

const scopes: readonly Scope[] = [
	{id: 'instagram_business_basic', need: 'required'},
	{id: 'instagram_business_content_publish', need: 'optional'},
	{id: 'instagram_business_manage_comments', need: 'optional'},
	{id: 'instagram_business_manage_messages', need: 'optional'},
	{id: 'instagram_business_manage_insights', need: 'optional'},
];

const accountFields = ['user_id', 'username', 'name', 'account_type'] as const;

/**
 * The Instagram API with Instagram Login ("business login"): the default way, no Facebook Page needed.
 * @see https://developers.facebook.com/docs/instagram-platform/instagram-api-with-instagram-login/business-login
 */
export function instagramLogin(site: Site): LoginFlow {
	return {
		id: 'instagram-login',
		status: 'current',
		steps,
		importSteps,
		portal,
		scopes,
		authorizeUrl: (app, ask) => authorizeUrl(site, app, ask),
		probe: app => probe(site, app),
		exchange: (app, code) => exchange(site, app, code),
		identify: grant => identify(site, grant, accountFields),
		renew: profile => renew(site, profile),
	};
}

/** @see https://developers.facebook.com/documentation/instagram-platform/reference/oauth-authorize */
function authorizeUrl(site: Site, {appId}: Pick<App, 'appId'>, ask: Ask): URL {
	return authorizeAddress(
		`${site.authorize}/oauth/authorize`,
		appId,
		ask,
		scopeParameter(ask.scopes),
		ask.reauthenticate === true ? ['force_reauth=true'] : [],
	);
}
