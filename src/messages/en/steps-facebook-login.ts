/** The screens of Facebook Login. */
export const facebookSteps = {
	'fb-page-link': {
		title: 'Facebook Page',
		do: [
			'Link the Instagram account to a Facebook Page that you manage. Create a Page first if you have none.',
			'Facebook Login reaches an account only through its Page.',
		],
		labels: [],
		bring: '',
		field: '',
		note: 'Without the link the sign-in works, but it opens no account.',
	},
	'fb-create-app': {
		title: 'App for Facebook Login',
		do: [
			'Press "Create App" and create an app for Facebook Login.',
			'An app of Instagram Login does not do: Meta allows one set-up for each app.',
		],
		labels: ['Create App'],
		bring: '',
		field: '',
		note: '',
	},
	'fb-app-id': {
		title: 'App ID',
		do: [
			'Open App settings > Basic and copy the "App ID". The top of the dashboard shows it too.',
			'An Instagram app ID does not work here.',
		],
		labels: ['App settings', 'Basic', 'App ID'],
		bring: 'The App ID: digits, about 16 of them.',
		field: 'App ID',
		note: '',
	},
	'fb-app-secret': {
		title: 'App secret',
		do: [
			'On the same page, press "Show" next to "App secret" and copy it here.',
			'An Instagram app secret does not work here.',
		],
		labels: ['App secret', 'Show'],
		bring: 'The App secret: 32 digits and letters a to f. It is not shown here.',
		field: 'App secret',
		note: '',
	},
	'fb-redirect-uri': {
		title: 'Redirect URI',
		do: [
			'In the settings of Facebook Login, enter this address under "Valid OAuth Redirect URIs":',
			'Save, and look at the address again: the page may have added a slash. "Enforce HTTPS" and "Use Strict Mode for redirect URIs" stay on Yes.',
		],
		labels: ['Valid OAuth Redirect URIs', 'Enforce HTTPS', 'Use Strict Mode for redirect URIs'],
		bring: 'The address exactly as the page shows it after saving.',
		field: 'Saved address',
		note: 'An address that begins with http://localhost cannot be saved. It works without that while the app is in Development mode.',
	},
	'fb-configuration': {
		title: 'Configuration',
		do: [
			'Under "Configurations" of Facebook Login for Business, save a configuration with the permissions that you want.',
			'Facebook may refuse permissions that are asked for without one.',
		],
		labels: ['Configurations'],
		bring:
			'The id of the configuration: digits. It stands for the permissions. Leave it empty if there is none.',
		field: 'Configuration ID (optional)',
		note: '',
	},
	/** In place of `permissions`. */
	'fb-permissions': {
		title: 'Permissions',
		do: [
			'Mark the permissions that Facebook is asked for. With a configuration, mark the ones that it holds.',
			'Ask only for what you use. A permission added later needs a new sign-in.',
		],
		labels: [],
		bring: '',
		field: '',
		note: '',
	},
	'fb-roles': {
		title: 'Role on the app',
		do: [
			'Give the Facebook profile that signs in a role on the app.',
			'While the app is in Development mode, only people with a role can sign in.',
		],
		labels: ['App roles', 'Roles'],
		bring: '',
		field: '',
		note: '',
	},
	/** In place of `sign-in`. */
	'fb-sign-in': {
		title: 'Sign in',
		do: [
			'Your browser opens Facebook. Sign in with the profile that manages the Page, select the Page and the Instagram account, and allow the access.',
			'The browser may then warn about a certificate for localhost: it is ours, made for this sign-in only. Press "Advanced", then "Proceed".',
			'If the page does not open at all, copy its address and paste it here: that works too.',
		],
		labels: [],
		bring: '',
		field: '',
		note: 'Before the browser opens, id and secret are tried with a made-up code.',
	},
};
