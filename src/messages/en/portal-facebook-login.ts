/** The portal on the way to Facebook Login. */
export const facebookPortal = {
	'fb-page-link': {
		title: 'Facebook Page linked',
		do: 'Link the Instagram account to a Facebook Page that you manage.',
		labels: [],
		others: [],
		bring: 'The name of the Page.',
		note: 'Facebook Login reaches an account only through its Page.',
	},
	'fb-create-app': {
		title: 'App for Facebook Login',
		do: 'Create another app, for the set-up with Facebook Login.',
		labels: ['Create App'],
		others: [],
		bring: '',
		note: 'An app of Instagram Login does not do: Meta allows one set-up for each app.',
	},
	'fb-credentials': {
		title: 'App ID and App secret',
		do: 'Copy the App ID and the App secret of the Meta app.',
		labels: ['App settings', 'Basic', 'App ID', 'App secret', 'Show'],
		others: [],
		bring: 'The App ID (digits, about 16) and the App secret (32 digits and letters a to f).',
		note: 'An Instagram app ID and its secret are another pair and do not work here.',
	},
	'fb-redirect-uri': {
		title: 'Redirect URI',
		do: 'In the settings of Facebook Login, enter the address to which Facebook sends people back: {redirectUri}',
		labels: ['Valid OAuth Redirect URIs', 'Enforce HTTPS', 'Use Strict Mode for redirect URIs'],
		others: [],
		bring: 'The address exactly as the page shows it after saving.',
		note: 'An address that begins with http://localhost cannot be saved. It works without that while the app is in Development mode.',
	},
	'fb-configuration': {
		title: 'Configuration',
		do: 'Save a configuration of Facebook Login for Business with the permissions that are going to be used.',
		labels: ['Configurations'],
		others: [],
		bring: 'The id of the configuration: digits.',
		note: 'Facebook may refuse permissions that are asked for without one.',
	},
	'fb-roles': {
		title: 'Role on the app',
		do: 'Give the Facebook profile that signs in a role on the app.',
		labels: ['App roles', 'Roles'],
		others: [],
		bring: '',
		note: 'While the app is in Development mode, only people with a role can sign in.',
	},
	/** In place of `sign-in`. */
	'fb-sign-in': {
		title: 'Sign-in',
		do: 'Start ig-wizard, sign in in the browser with the profile that manages the Page, select the Page and the Instagram account, and allow the access.',
		labels: [],
		others: [],
		bring: 'The code. ig-wizard receives it, or takes the pasted address.',
		note: 'There is no refresh: when the token of the Page ends, sign in again.',
	},
	/** In place of `verify-account`. */
	'fb-verify-account': {
		title: 'Page and account confirmed',
		do: 'ig-wizard asks Meta which Facebook Pages the sign-in gives access to, and which accounts are linked to them. Choose the right one.',
		labels: [],
		others: [],
		bring: '',
		note: 'If it is not among them, it was not selected in the dialog, or the link to the Page is missing.',
	},
};
