import type {PortalStep, Step} from '../checklist.ts';

/** Screens that today's flows begin with. */
export const professionalAccount: Step = {
	id: 'professional-account',
	kind: 'confirm',
	covers: [],
	links: ['help-professional'],
	check: 'person',
	of: ['account'],
};

export const developerAccount: Step = {
	id: 'developer-account',
	kind: 'confirm',
	covers: [],
	links: ['register'],
	check: 'person',
	of: [],
};

/** The same two in the portal. @see https://developers.facebook.com/docs/development/register */
export const portalAccounts = {
	professional: {id: 'professional-account', links: ['help-professional'], check: 'person'},
	developer: {id: 'developer-account', links: ['register'], check: 'person'},
} as const satisfies Readonly<Record<string, PortalStep>>;

/** What accounts of other people need, after the sign-in. */
export const portalForOthers: readonly PortalStep[] = [
	{id: 'publish', links: ['dashboard'], check: 'person', optional: true},
	{id: 'app-review', links: ['app-review-permissions'], check: 'person', optional: true},
];
