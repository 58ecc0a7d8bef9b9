import type {PortalStep} from '../../checklist.ts';
import {portalAccounts, portalForOthers} from '../common-steps.ts';

/**
 * The portal on the way to Facebook Login.
 * @see https://developers.facebook.com/documentation/instagram-platform/instagram-api-with-facebook-login/business-login-for-instagram
 */
export const portal: readonly PortalStep[] = [
	portalAccounts.professional,
	{id: 'fb-page-link', links: [], check: 'machine', first: ['professional-account']},
	portalAccounts.developer,
	{id: 'fb-create-app', links: ['apps-creation'], check: 'person'},
	{id: 'fb-credentials', links: ['settings-basic'], check: 'machine'},
	{
		id: 'fb-redirect-uri',
		links: ['fb-login-settings', 'fb-business-login-settings'],
		check: 'machine',
	},
	{
		id: 'fb-configuration',
		links: ['fb-business-login-settings'],
		check: 'machine',
		optional: true,
	},
	{id: 'fb-roles', links: ['roles'], check: 'person'},
	{
		id: 'sign-in',
		// The address of the dialog is made anew for each sign-in.
		links: [],
		check: 'machine',
		first: ['fb-page-link', 'fb-redirect-uri', 'fb-roles'],
		words: 'fb-sign-in',
	},
	{id: 'verify-account', links: [], check: 'machine', words: 'fb-verify-account'},
	...portalForOthers,
];
