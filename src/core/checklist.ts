import type {LinkId} from './links.ts';
import type {Draft} from './profile.ts';

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
	| 'sign-in'
	| 'dashboard-token'
	| 'fb-page-link'
	| 'fb-create-app'
	| 'fb-app-id'
	| 'fb-app-secret'
	| 'fb-redirect-uri'
	| 'fb-configuration'
	| 'fb-roles'
	| 'bd-create-app'
	| 'bd-product'
	| 'bd-app-id'
	| 'bd-app-secret'
	| 'bd-redirect-uri'
	| 'bd-tester'
	| 'bd-tester-acceptance'
	| 'bd-permissions';

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
	| 'app-review'
	| 'fb-page-link'
	| 'fb-create-app'
	| 'fb-credentials'
	| 'fb-redirect-uri'
	| 'fb-configuration'
	| 'fb-roles'
	/** The fifteen steps of the guides of 2022, which led to Basic Display. */
	| `guide-${GuideStep}`;

type GuideStep =
	| 'app-list'
	| 'create-app'
	| 'purpose'
	| 'app-details'
	| 'add-platform'
	| 'platform'
	| 'site-url'
	| 'products'
	| 'product-set-up'
	| 'instagram-app'
	| 'instagram-app-name'
	| 'oauth-settings'
	| 'tester'
	| 'tester-acceptance'
	| 'token';

/** What a step brings back. */
export type Field =
	| 'metaAppId'
	| 'appId'
	| 'appSecret'
	| 'redirectUri'
	| 'otherRedirectUris'
	| 'scopes'
	| 'configId';

/** Answers that were given before the wizard opened. */
export type Given = Partial<Pick<Draft, Field | 'pageId'>>;

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
	/** A step of a retired login: what is done in its place today; nothing where it is gone. */
	readonly today?: readonly PortalStepId[];
	/** Its words in the catalogue, where they are not those of its id. */
	readonly words?: PortalWordsId;
};

/** Words of steps that several portals have and say something else about. */
type PortalWordsId = 'fb-sign-in' | 'fb-verify-account';

type Common = {
	readonly id: StepId;
	/** Steps of the portal that this screen takes in one go; failures name these as the place of their cure. */
	readonly covers: readonly PortalStepId[];
	/** The page to open; with two, the one that an app answers to depends on how it was made. */
	readonly links: readonly LinkId[];
	/** `machine`: wrong values are found by the program. `person`: nobody but the person can tell. */
	readonly check: 'machine' | 'person';
	/** What it has to be done again for: another app, another account. Nothing: once for a person. */
	readonly of: readonly ('app' | 'account')[];
	/** Steps of other flows that it takes the place of; failures that several flows share name those. */
	readonly insteadOf?: readonly (StepId | PortalStepId)[];
	/** Its words in the catalogue, where they are not those of its id. */
	readonly words?: StepWordsId;
};

/** Words of screens that several flows have and say something else on. */
type StepWordsId = 'fb-permissions' | 'fb-sign-in' | 'bd-sign-in';

/** A screen of the checklist as data: how it is answered and where the answer goes. The words are in the catalogue. */
export type Step = Common &
	(
		| {readonly kind: 'confirm'}
		| {
				readonly kind: 'value';
				readonly field: 'metaAppId' | 'appId' | 'redirectUri' | 'configId';
				readonly optional?: true;
		  }
		| {readonly kind: 'secret'; readonly field: 'appSecret'}
		| {readonly kind: 'choose'; readonly field: 'scopes'}
		/** A token that the dashboard made; it is kept as what Meta granted. */
		| {readonly kind: 'token'}
		| {readonly kind: 'sign-in'}
	);

/**
 * The screen that has this id, or the first one that covers it as a portal step, or the one that
 * takes its place in this flow.
 */
export function findStep(steps: readonly Step[], id: string): Step | undefined {
	return (
		steps.find(step => step.id === id) ??
		steps.find(({covers}) => covers.some(covered => covered === id)) ??
		steps.find(({insteadOf}) => insteadOf?.some(other => other === id))
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
