import {facebookRefusals} from '../facebook/refusals.ts';
import {refusals} from '../refusals.ts';
import {exchange, type Failures, graphError, page} from './saying.ts';

const invalid = 'Invalid request: Request parameters are invalid:';

/** Failures that the pages of Instagram and Facebook show; nothing comes back to the app. */
export const authorizeFailures = {
	'invalid-platform-app': [
		{at: ['authorize'], says: page(`${invalid} ${refusals.invalidApp}`)},
		{at: ['exchange'], says: exchange(refusals.invalidApp)},
	],
	'invalid-redirect-uri': [
		{at: ['authorize'], says: page(`${invalid} ${refusals.invalidRedirectUri}`)},
		{at: ['exchange'], says: exchange(refusals.invalidRedirectUri)},
	],
	'authorize-page-unavailable': [
		{
			at: ['authorize'],
			says: page(
				"Sorry, this page isn't available. The link you followed may be broken, or the page may have been removed.",
			),
		},
	],
	'insufficient-developer-role': [{at: ['authorize'], says: page('Insufficient Developer Role')}],
	'invalid-scopes': [
		{at: ['authorize'], says: page('Invalid scope: user_profile')},
		{
			at: ['fb-dialog'],
			says: page(
				'Invalid Scopes: instagram_business_basic, instagram_business_manage_messages. This message is only shown to developers.',
			),
		},
	],
	/** Instagram's own start page, with a number in its address. */
	'bot-check': [{at: ['authorize'], says: {kind: 'elsewhere', path: '/?e=1348020'}}],
	'fb-url-blocked': [
		{
			at: ['fb-dialog'],
			says: page(
				"URL Blocked: This redirect failed because the redirect URI is not whitelisted in the app's Client OAuth Settings. Make sure Client and Web OAuth Login are on and add all your app domains as Valid OAuth Redirect URIs.",
			),
		},
	],
	'insecure-login-blocked': [
		{
			at: ['fb-dialog'],
			says: page(
				"Insecure Login Blocked: You can't get an access token or log in to this app from an insecure page. Try re-loading the page as https://",
			),
		},
	],
	'redirect-uri-encoded-twice': [
		{
			at: ['fb-dialog', 'exchange', 'fb-exchange'],
			says: graphError(facebookRefusals.notAbsolute),
		},
	],
	'invalid-app-id': [
		{
			at: ['fb-dialog', 'exchange', 'fb-exchange', 'fb-long-lived', 'fb-app-token'],
			says: graphError(facebookRefusals.invalidAppId),
		},
	],
} as const satisfies Failures;
