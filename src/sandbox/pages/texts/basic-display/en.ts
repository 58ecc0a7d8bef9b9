/** The words of the portal as it was in 2022, with Instagram Basic Display. Labels stay as they were then. */
export const basicDisplayEn = {
	retired:
		'Instagram Basic Display was switched off on 4 December 2024. It works on this practice site only, so that a guide of 2022 can be followed to its end.',
	create: {
		purpose: 'For everything else',
		purposeHint:
			'The purpose of 2022. Only an app made with it has Instagram Basic Display, and that works here alone, no longer at Meta.',
		title: 'Create an app: For everything else',
		name: 'App display name',
		email: 'App contact email',
		button: 'Create App ID',
		incomplete: 'Enter a name and an email address.',
	},
	platform: {
		title: 'Platform',
		none: 'No platform has been added yet.',
		add: 'Add Platform',
		select: 'Select Platform',
		website: 'Website',
		siteUrl: 'Site URL',
		saveChanges: 'Save Changes',
	},
	products: {
		title: 'Products',
		product: 'Instagram Basic Display',
		about: 'Lets an app read the profile and the media of an Instagram account.',
		setUp: 'Set Up',
		open: 'Basic Display',
		isSetUp: 'Set up',
	},
	app: {
		none: 'The product has no app of its own yet.',
		create: 'Create New App',
		displayName: 'Display Name',
		createButton: 'Create App',
		nameMissing: 'Enter a display name.',
		appId: 'Instagram App ID',
		appSecret: 'Instagram App Secret',
	},
	settings: {
		title: 'Client OAuth Settings',
		uris: 'Valid OAuth Redirect URIs',
		deauthorize: 'Deauthorize Callback URL',
		deletion: 'Data Deletion Request URL',
		allRequired: 'All three addresses are required.',
	},
	roles: {
		title: 'Roles',
		add: 'Add Instagram Testers',
		button: 'Submit',
	},
	tokens: {
		title: 'User Token Generator',
		none: 'No account has accepted an invitation yet. Add an Instagram tester under Roles first.',
		generate: 'Generate Token',
		generateFor: 'Generate Token for {username}',
		continueAs: 'Continue as {username}',
		asks: '{app} asks for:',
		authorize: 'Authorize',
		token: 'Token for {username}',
		tokenHint: 'It lives for 60 days. It is shown only now.',
	},
} as const;
