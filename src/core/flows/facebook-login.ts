import {AppError} from '../errors.ts';
import type {Ask, Call, Inspection, LoginFlow, Scope} from '../flow.ts';
import type {App, Profile} from '../profile.ts';
import type {Site} from '../site.ts';
import {authorizeAddress, scopeParameter} from './authorize-address.ts';
import {debugRequest, readInspection} from './facebook-login/debug-token.ts';
import {identify} from './facebook-login/identify.ts';
import {portal} from './facebook-login/portal.ts';
import {steps} from './facebook-login/steps.ts';
import {exchange, probe} from './facebook-login/token-calls.ts';
import {withOwnSteps} from './own-steps.ts';

/** @see https://developers.facebook.com/docs/permissions */
const scopes: readonly Scope[] = [
	{id: 'instagram_basic', need: 'required'},
	{id: 'pages_show_list', need: 'required'},
	{id: 'pages_read_engagement', need: 'usual'},
	{id: 'instagram_content_publish', need: 'optional'},
	{id: 'instagram_manage_comments', need: 'optional'},
	{id: 'instagram_manage_insights', need: 'optional'},
	{id: 'instagram_manage_messages', need: 'optional'},
	{id: 'business_management', need: 'optional'},
	{id: 'ads_management', need: 'optional'},
	{id: 'ads_read', need: 'optional'},
];

/**
 * The Instagram API with Facebook Login: for accounts that are linked to a Facebook Page. The token
 * that is kept is the Page's; it is not renewed, because it does not end by time.
 * @see https://developers.facebook.com/documentation/instagram-platform/instagram-api-with-facebook-login/business-login-for-instagram
 */
export function facebookLogin(site: Site): LoginFlow {
	return withOwnSteps({
		id: 'facebook-login',
		status: 'current',
		steps,
		portal,
		scopes,
		authorizeUrl: (app, ask) => authorizeUrl(site, app, ask),
		probe: app => probe(site, app),
		exchange: (app, code) => exchange(site, app, code),
		identify: (grant, app) => identify(site, grant, app),
		renew: () => undefined,
		inspect: (profile, app) => inspect(site, profile, app),
	});
}

/**
 * The dialog. A saved configuration of the app names the permissions itself.
 * @see https://developers.facebook.com/documentation/facebook-login/guides/advanced/manual-flow
 */
function authorizeUrl(
	{facebook, version}: Site,
	{appId, configId}: Pick<App, 'appId' | 'configId'>,
	ask: Ask,
): URL {
	return authorizeAddress(
		`${facebook}/${version}/dialog/oauth`,
		appId,
		ask,
		configId === undefined
			? scopeParameter(ask.scopes)
			: `config_id=${encodeURIComponent(configId)}`,
	);
}

function inspect(site: Site, {name, token}: Profile, app: App): Call<Inspection> {
	return {
		request: debugRequest(site, app, token, 'inspect'),
		read(reply) {
			const found = readInspection(reply, 'inspect');
			return found instanceof AppError
				? new AppError(found.code, {...found.details, name}, found.cause)
				: found;
		},
	};
}
