import type {Draft} from './profile.ts';
import type {Site} from './site.ts';

/** Paths of the deep links. `{app}` is the Meta app id, never the Instagram app id. */
const paths = {
	'help-professional': {site: 'help', path: '/502981923235522'},
	register: {site: 'portal', path: '/docs/development/register'},
	'apps-creation': {site: 'portal', path: '/apps/creation/'},
	'api-setup-use-case': {
		site: 'portal',
		path: '/apps/{app}/use_cases/customize/API-Setup/?use_case_enum=INSTAGRAM_BUSINESS&product_route=instagram-business&selected_tab=API-Setup',
	},
	'api-setup-business': {site: 'portal', path: '/apps/{app}/instagram-business/API-Setup/'},
	roles: {site: 'portal', path: '/apps/{app}/roles/roles/'},
	'manage-access': {site: 'instagram', path: '/accounts/manage_access/'},
	dashboard: {site: 'portal', path: '/apps/{app}/dashboard/'},
	'settings-basic': {site: 'portal', path: '/apps/{app}/settings/basic/'},
	'app-review-permissions': {site: 'portal', path: '/apps/{app}/app-review/permissions/'},
	'fb-login-settings': {site: 'portal', path: '/apps/{app}/fb-login/settings/'},
	'fb-business-login-settings': {site: 'portal', path: '/apps/{app}/business-login/settings/'},
	'bd-product': {site: 'portal', path: '/apps/{app}/instagram-basic-display/basic-display/'},
} as const satisfies Readonly<
	Record<string, {readonly site: 'portal' | 'instagram' | 'help'; readonly path: string}>
>;

/** A page that a step opens. */
export type LinkId = keyof typeof paths;

/** The address of a deep link; the list of apps where the link needs a Meta app id that is not known. */
export function linkAddress(link: LinkId, site: Site, metaAppId: string | undefined): string {
	const {site: place, path} = paths[link];

	if (path.includes('{app}') && metaAppId === undefined) {
		return `${site.portal}/apps/`;
	}

	return site[place] + path.replace('{app}', metaAppId ?? '');
}

/** The Meta app id that the links of a flow are made with. Facebook Login has no other one: it is the app id there. */
export function metaAppIdOf({
	flow,
	appId,
	metaAppId,
}: Pick<Draft, 'flow' | 'appId' | 'metaAppId'>): string | undefined {
	return flow === 'facebook-login' ? (appId ?? metaAppId) : metaAppId;
}
