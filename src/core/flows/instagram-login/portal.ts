import type {PortalStep} from '../../checklist.ts';
import {portalAccounts, portalForOthers} from '../common-steps.ts';
import {apiSetup} from './steps.ts';

/**
 * The portal on the way to Instagram Login.
 * @see https://developers.facebook.com/docs/development/create-an-app/instagram-use-case
 */
export const portal: readonly PortalStep[] = [
	portalAccounts.professional,
	portalAccounts.developer,
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
		check: 'machine',
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
	...portalForOthers,
];
