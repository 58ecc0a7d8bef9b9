import type {Step} from '../../checklist.ts';
import type {LinkId} from '../../links.ts';
import {developerAccount, professionalAccount} from '../common-steps.ts';

/** The page where everything for Instagram Login lives; which address an app answers to depends on how it was made. */
export const apiSetup: readonly LinkId[] = ['api-setup-use-case', 'api-setup-business'];

const createApp: Step = {
	id: 'create-app',
	kind: 'value',
	field: 'metaAppId',
	optional: true,
	covers: ['app-details', 'use-case', 'business-portfolio', 'confirm-app'],
	links: ['apps-creation'],
	check: 'person',
	of: ['app'],
};

const tester: readonly Step[] = [
	{
		id: 'tester-role',
		kind: 'confirm',
		covers: [],
		links: ['roles'],
		check: 'person',
		of: ['app', 'account'],
	},
	{
		id: 'tester-acceptance',
		kind: 'confirm',
		covers: [],
		links: ['manage-access'],
		check: 'person',
		of: ['app', 'account'],
	},
];

/** The screens of Instagram Login. */
export const steps: readonly Step[] = [
	professionalAccount,
	developerAccount,
	createApp,
	{
		id: 'app-id',
		kind: 'value',
		field: 'appId',
		covers: ['open-api-setup', 'app-credentials'],
		links: apiSetup,
		check: 'machine',
		of: ['app'],
	},
	{
		id: 'app-secret',
		kind: 'secret',
		field: 'appSecret',
		covers: ['app-credentials'],
		links: apiSetup,
		check: 'machine',
		of: ['app'],
	},
	...tester,
	{
		id: 'redirect-uri',
		kind: 'value',
		field: 'redirectUri',
		covers: ['embed-url', 'callback-urls'],
		links: apiSetup,
		check: 'machine',
		of: ['app'],
	},
	{
		id: 'permissions',
		kind: 'choose',
		field: 'scopes',
		covers: [],
		links: apiSetup,
		check: 'machine',
		of: ['account'],
	},
	{
		id: 'sign-in',
		kind: 'sign-in',
		covers: ['verify-account'],
		links: [],
		check: 'machine',
		of: ['app', 'account'],
	},
];

/** The screens on the way to a token that the dashboard makes: no redirect URI, no secret, no sign-in. */
export const importSteps: readonly Step[] = [
	professionalAccount,
	developerAccount,
	createApp,
	...tester,
	{
		id: 'dashboard-token',
		kind: 'token',
		covers: ['open-api-setup', 'permissions', 'verify-account'],
		links: apiSetup,
		check: 'machine',
		of: ['app', 'account'],
		insteadOf: ['sign-in'],
	},
];
