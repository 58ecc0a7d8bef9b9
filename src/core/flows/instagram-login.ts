import {type CheckedCode, isChecked} from '../callback.ts';
import type {LinkId, PortalStep, Step} from '../checklist.ts';
import {AppError} from '../errors.ts';
import type {Ask, Call, LoginFlow, Scope} from '../flow.ts';
import type {App, Grant} from '../profile.ts';
import {readGrant} from '../replies.ts';
import type {Site} from '../site.ts';
import {probe} from './probe.ts';
import {codeRequest, identify, longLived, renew} from './token-calls.ts';

/**
 * The Instagram API with Instagram Login ("business login"): the default way, no Facebook Page needed.
 * @see https://developers.facebook.com/docs/instagram-platform/instagram-api-with-instagram-login/business-login
 */
export function instagramLogin(site: Site): LoginFlow {
	return {
		id: 'instagram-login',
		status: 'current',
		steps,
		portal,
		scopes,
		authorizeUrl: (app, ask) => authorizeUrl(site, app, ask),
		probe: app => probe(site, app),
		exchange: (app, code) => exchange(site, app, code),
		identify: grant => identify(site, grant),
		renew: profile => renew(site, profile),
	};
}

/** The page where everything for Instagram Login lives; which address an app answers to depends on how it was made. */
const apiSetup: readonly LinkId[] = ['api-setup-use-case', 'api-setup-business'];

const steps: readonly Step[] = [
	{
		id: 'professional-account',
		kind: 'confirm',
		covers: [],
		links: ['help-professional'],
		check: 'person',
	},
	{id: 'developer-account', kind: 'confirm', covers: [], links: ['register'], check: 'person'},
	{
		id: 'create-app',
		kind: 'value',
		field: 'metaAppId',
		optional: true,
		covers: ['app-details', 'use-case', 'business-portfolio', 'confirm-app'],
		links: ['apps-creation'],
		check: 'person',
	},
	{
		id: 'app-id',
		kind: 'value',
		field: 'appId',
		covers: ['open-api-setup', 'app-credentials'],
		links: apiSetup,
		check: 'machine',
	},
	{
		id: 'app-secret',
		kind: 'secret',
		field: 'appSecret',
		covers: ['app-credentials'],
		links: apiSetup,
		check: 'machine',
	},
	{id: 'tester-role', kind: 'confirm', covers: [], links: ['roles'], check: 'person'},
	{id: 'tester-acceptance', kind: 'confirm', covers: [], links: ['manage-access'], check: 'person'},
	{
		id: 'redirect-uri',
		kind: 'value',
		field: 'redirectUri',
		covers: ['embed-url', 'callback-urls'],
		links: apiSetup,
		check: 'machine',
	},
	{
		id: 'permissions',
		kind: 'choose',
		field: 'scopes',
		covers: [],
		links: apiSetup,
		check: 'machine',
	},
	{id: 'sign-in', kind: 'sign-in', covers: ['verify-account'], links: [], check: 'machine'},
];

/** @see https://developers.facebook.com/docs/development/create-an-app/instagram-use-case */
const portal: readonly PortalStep[] = [
	{id: 'professional-account', links: ['help-professional'], check: 'person'},
	{id: 'developer-account', links: ['register'], check: 'person'},
	{id: 'create-app', links: ['apps-creation'], check: 'person'},
	{id: 'app-details', links: [], check: 'person'},
	{id: 'use-case', links: [], check: 'person'},
	{id: 'business-portfolio', links: [], check: 'person'},
	{id: 'confirm-app', links: ['dashboard'], check: 'machine'},
	{
		id: 'open-api-setup',
		links: apiSetup,
		check: 'person',
		first: ['tester-role', 'tester-acceptance'],
	},
	{id: 'permissions', links: apiSetup, check: 'machine'},
	{id: 'app-credentials', links: apiSetup, check: 'machine'},
	{id: 'tester-role', links: ['roles'], check: 'person', first: ['professional-account']},
	{id: 'tester-acceptance', links: ['manage-access'], check: 'person', first: ['tester-role']},
	{
		id: 'dashboard-token',
		links: apiSetup,
		check: 'person',
		optional: true,
		first: ['tester-acceptance'],
	},
	{id: 'webhooks', links: [], check: 'person', optional: true},
	{id: 'redirect-uri', links: apiSetup, check: 'machine'},
	{id: 'embed-url', links: apiSetup, check: 'person'},
	{id: 'callback-urls', links: apiSetup, check: 'person'},
	{
		id: 'sign-in',
		// The address of the consent page is made anew for each sign-in.
		links: [],
		check: 'machine',
		first: ['permissions', 'tester-acceptance', 'redirect-uri'],
	},
	{id: 'verify-account', links: [], check: 'machine'},
	{id: 'app-settings', links: ['settings-basic'], check: 'person', optional: true},
	{id: 'publish', links: ['dashboard'], check: 'person', optional: true},
	{id: 'app-review', links: ['app-review-permissions'], check: 'person', optional: true},
];

const scopes: readonly Scope[] = [
	{id: 'instagram_business_basic', need: 'required'},
	{id: 'instagram_business_content_publish', need: 'optional'},
	{id: 'instagram_business_manage_comments', need: 'optional'},
	{id: 'instagram_business_manage_messages', need: 'optional'},
	{id: 'instagram_business_manage_insights', need: 'optional'},
];

/** @see https://developers.facebook.com/documentation/instagram-platform/reference/oauth-authorize */
function authorizeUrl(site: Site, app: Pick<App, 'appId'>, ask: Ask): URL {
	const url = new URL('/oauth/authorize', site.authorize);
	url.search = [
		`client_id=${encodeURIComponent(app.appId)}`,
		`redirect_uri=${encodeURIComponent(ask.redirectUri)}`,
		'response_type=code',
		// Literal commas: whether Meta takes them percent-encoded is not known.
		`scope=${ask.scopes.map(encodeURIComponent).join(',')}`,
		`state=${encodeURIComponent(ask.state)}`,
		...(ask.reauthenticate === true ? ['force_reauth=true'] : []),
	].join('&');
	return url;
}

function exchange(site: Site, app: App, code: CheckedCode): Call<Grant> {
	if (!isChecked(code)) {
		throw new TypeError('The authorization code was not checked.');
	}

	return {
		request: codeRequest(site, app, {stage: 'exchange', ...code}),
		read(reply) {
			const short = readGrant(reply, 'exchange');
			return short instanceof AppError ? short : longLived(site, app, short);
		},
	};
}
