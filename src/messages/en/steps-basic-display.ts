/** The screens of Basic Display, as the guides of 2022 had them. */
export const basicDisplaySteps = {
	'bd-create-app': {
		title: 'App of 2022',
		do: [
			'Press "Create App" and choose "For everything else".',
			'Enter a display name and a contact e-mail, then press "Create App ID".',
		],
		labels: ['My Apps', 'Create App', 'For everything else', 'Create App ID'],
		bring:
			'The number at the top of the dashboard, called "App ID". It only makes the links here exact. Leave it empty if you like.',
		field: 'Meta app ID (optional)',
		note: 'Meta offers this no more: here the sandbox plays the portal of 2022.',
	},
	'bd-product': {
		title: 'Product set up',
		do: [
			'Under App settings > Basic, press "Add Platform", choose "Website", enter the address of your site and press "Save Changes".',
			'Under "Products", press "Set Up" at "Instagram Basic Display".',
			'At the bottom of the page, press "Create New App" and give the Instagram app a display name.',
		],
		labels: ['Add Platform', 'Website', 'Site URL', 'Products', 'Set Up', 'Create New App'],
		bring: '',
		field: '',
		note: '',
	},
	'bd-app-id': {
		title: 'Instagram app ID',
		do: [
			'On the page of Basic Display, copy the Instagram app ID.',
			'It is not the App ID at the top of the dashboard.',
		],
		labels: ['Products', 'Instagram Basic Display', 'Basic Display'],
		bring: 'The Instagram app ID: digits, about 16 of them.',
		field: 'Instagram app ID',
		note: '',
	},
	'bd-app-secret': {
		title: 'Instagram app secret',
		do: ['On the same page, show the Instagram app secret and copy it here.'],
		labels: ['Products', 'Instagram Basic Display', 'Basic Display'],
		bring: 'The Instagram app secret: 32 digits and letters a to f. It is not shown here.',
		field: 'Instagram app secret',
		note: '',
	},
	'bd-redirect-uri': {
		title: 'Redirect URI',
		do: [
			'On the same page, enter this address under "Valid OAuth Redirect URIs":',
			'Enter an address under "Deauthorize Callback URL" and "Data Deletion Request URL" too: all three had to be there. Press "Save Changes" and look at the list again: the page may have added a slash.',
		],
		labels: [
			'Valid OAuth Redirect URIs',
			'Deauthorize Callback URL',
			'Data Deletion Request URL',
			'Save Changes',
		],
		bring: 'The address exactly as the page shows it after saving.',
		field: 'Saved address',
		note: '',
	},
	'bd-tester': {
		title: 'Tester added',
		do: ['Invite the Instagram account as a tester, with its user name.'],
		labels: ['Roles', 'Add Instagram Testers'],
		bring: '',
		field: '',
		note: '',
	},
	'bd-tester-acceptance': {
		title: 'Tester accepted',
		do: [
			'Signed in to Instagram as that account, accept the invitation under "Apps and Websites" of its profile.',
		],
		labels: ['Edit Profile', 'Apps and Websites', 'Tester Invites', 'Accept'],
		bring: '',
		field: '',
		note: '',
	},
	'bd-permissions': {
		title: 'Permissions',
		do: ['Mark what the app asks for. user_profile was always part of it.'],
		labels: [],
		bring: '',
		field: '',
		note: 'Today these two permissions are refused.',
	},
	/** In place of `sign-in`. */
	'bd-sign-in': {
		title: 'Sign in',
		do: [
			'Your browser opens the authorization window of 2022. Sign in as the account that accepted the invitation, and allow the access.',
			'The browser may then warn about a certificate for localhost: it is ours, made for this sign-in only. Press "Advanced", then "Proceed".',
			'If the page does not open at all, copy its address and paste it here: that works too.',
		],
		labels: [],
		bring: '',
		field: '',
		note: 'Before the browser opens, id and secret are tried with made-up values.',
	},
};
