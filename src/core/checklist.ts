import type {Draft} from './profile.ts';
import type {Site} from './site.ts';

/** The wizard's screens on the way to a token, in the words of the portal checklist. Stable: drafts and errors name them. */
export type StepId =
	| 'professional-account'
	| 'developer-account'
	| 'create-app'
	| 'app-id'
	| 'app-secret'
	| 'tester-role'
	| 'tester-acceptance'
	| 'redirect-uri'
	| 'permissions'
	| 'sign-in';

/** A step in Meta's portal or in the account, on the way to a token. Stable: failures and scripts name them. */
export type PortalStepId =
	| 'professional-account'
	| 'developer-account'
	| 'create-app'
	| 'app-details'
	| 'use-case'
	| 'business-portfolio'
	| 'confirm-app'
	| 'open-api-setup'
	| 'permissions'
	| 'app-credentials'
	| 'tester-role'
	| 'tester-acceptance'
	| 'dashboard-token'
	| 'webhooks'
	| 'redirect-uri'
	| 'embed-url'
	| 'callback-urls'
	| 'sign-in'
	| 'verify-account'
	| 'app-settings'
	| 'publish'
	| 'app-review';

/** What a step brings back. */
export type Field = 'metaAppId' | 'appId' | 'appSecret' | 'redirectUri' | 'scopes';

export type LinkId =
	| 'help-professional'
	| 'register'
	| 'apps-creation'
	| 'api-setup-use-case'
	| 'api-setup-business'
	| 'roles'
	| 'manage-access'
	| 'dashboard'
	| 'settings-basic'
	| 'app-review-permissions';

/** A step of the portal as data; the words are in the catalogue. Several of them can share a screen of the wizard. */
export type PortalStep = {
	readonly id: PortalStepId;
	/** The page to open; with two, the one that an app answers to depends on how it was made. */
	readonly links: readonly LinkId[];
	/** `machine`: wrong values are found by the program. `person`: nobody but the person can tell. */
	readonly check: 'machine' | 'person';
	/** The token comes without it. */
	readonly optional?: true;
	/** Steps without which this one goes wrong, also where they come later in the list. */
	readonly first?: readonly PortalStepId[];
};

type Common = {
	readonly id: StepId;
	/** Steps of the portal that this screen takes in one go; failures name these as the place of their cure. */
	readonly covers: readonly PortalStepId[];
	/** The page to open; with two, the one that an app answers to depends on how it was made. */
	readonly links: readonly LinkId[];
	/** `machine`: wrong values are found by the program. `person`: nobody but the person can tell. */
	readonly check: 'machine' | 'person';
};

/** A screen of the checklist as data: how it is answered and where the answer goes. The words are in the catalogue. */
export type Step = Common &
	(
		| {readonly kind: 'confirm'}
		| {
				readonly kind: 'value';
				readonly field: 'metaAppId' | 'appId' | 'redirectUri';
				readonly optional?: true;
		  }
		| {readonly kind: 'secret'; readonly field: 'appSecret'}
		| {readonly kind: 'choose'; readonly field: 'scopes'}
		| {readonly kind: 'sign-in'}
	);

/** Paths of the deep links. `{app}` is the Meta app id, never the Instagram app id. */
const paths: Readonly<
	Record<LinkId, {readonly site: 'portal' | 'instagram' | 'help'; readonly path: string}>
> = {
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
};

/** The address of a deep link; the list of apps where the link needs a Meta app id that is not known. */
export function linkAddress(link: LinkId, site: Site, metaAppId: string | undefined): string {
	const {site: place, path} = paths[link];

	if (path.includes('{app}') && metaAppId === undefined) {
		return `${site.portal}/apps/`;
	}

	return site[place] + path.replace('{app}', metaAppId ?? '');
}

/** The screen that has this id, or the first one that covers it as a portal step. */
export function findStep(steps: readonly Step[], id: string): Step | undefined {
	return (
		steps.find(step => step.id === id) ??
		steps.find(({covers}) => covers.some(covered => covered === id))
	);
}

/** The step after this one; undefined after the last. */
export function stepAfter(steps: readonly Step[], id: string): Step | undefined {
	return steps[steps.findIndex(step => step.id === id) + 1];
}

/** The step before this one; undefined before the first. */
export function stepBefore(steps: readonly Step[], id: string): Step | undefined {
	return steps[steps.findIndex(step => step.id === id) - 1];
}

/** The first step that the sign-in cannot do without and that has no answer yet. */
export function firstUnanswered(steps: readonly Step[], draft: Draft): Step | undefined {
	return steps.find(
		step => 'field' in step && !('optional' in step) && draft[step.field] === undefined,
	);
}

/** Answers that were given before the wizard opened. */
export type Given = Partial<Pick<Draft, Field>>;

/**
 * The draft with new answers, and without what they make useless. Id and secret are a pair: another
 * id leaves no secret. What Meta granted belongs to the app of that pair, so it goes with either.
 */
export function withAnswers(draft: Draft, answers: Given): Draft {
	const {appId = draft.appId, appSecret = draft.appSecret} = answers;
	const isOtherId = draft.appId !== undefined && draft.appId !== appId;
	const isOtherSecret =
		draft.appSecret !== undefined && appSecret?.equals(draft.appSecret) !== true;
	const kept: Draft = {...draft, ...answers};

	return {
		...kept,
		...(isOtherId || isOtherSecret ? {granted: undefined} : {}),
		...(isOtherId && answers.appSecret === undefined
			? {appSecret: undefined, done: kept.done.filter(id => id !== 'app-secret')}
			: {}),
	};
}

/** The draft with answers that were given elsewhere; their steps are done, and are left for the first open one. */
export function fillIn(steps: readonly Step[], draft: Draft, given: Given): Draft {
	const filled = withAnswers(draft, given);
	const answered = steps.filter(step => 'field' in step && given[step.field] !== undefined);
	const done = [...new Set([...filled.done, ...answered.map(step => step.id)])];
	const step = answered.some(({id}) => id === draft.step)
		? (steps.find(({id}) => !done.includes(id))?.id ?? draft.step)
		: draft.step;

	return {...filled, done, step};
}
