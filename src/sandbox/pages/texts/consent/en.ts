/** The words of Instagram's consent page. */
export const consentEn = {
	title: '{app} wants to access your Instagram account',
	account: 'You continue as {username}.',
	switch: 'Not {username}? Switch account',
	permissions: 'What the app may do',
	always: 'always included',
	allow: 'Allow',
	cancel: 'Cancel',
	names: {
		instagram_business_basic: 'View profile and media',
		instagram_business_manage_messages: 'View and answer messages',
		instagram_business_manage_comments: 'View and answer comments',
		instagram_business_content_publish: 'Publish content',
		instagram_business_manage_insights: 'View insights',
		user_profile: 'Profile information',
		user_media: 'Media',
	},
} as const;

/** The words of the page that stays when Instagram refuses a request. */
export const refusalEn = {
	title: 'Sorry, something went wrong',
	stays: 'Instagram shows a page like this and does not send you back to the app.',
	sent: 'The app sent: {detail}',
	causes: {
		app: 'The app sent an id that is not an Instagram app ID. The id on top of the dashboard is another one.',
		'redirect-uri':
			'The address is not on the list of this app, character by character. Look at the OAuth redirect URIs of the Business login settings.',
		'response-type': 'The app must ask with response_type=code.',
		scope:
			'The permissions must be those of the Instagram API with Instagram Login, and instagram_business_basic must be among them.',
		'basic-display-scope':
			'This app was made for Basic Display. It may ask for user_profile and user_media, and user_profile must be among them.',
		'scope-not-added': 'These permissions have not been added to the app in the dashboard.',
		personal: 'This is a personal account. Only business and creator accounts can be used.',
		role: 'The app is in development mode and this account is not an accepted Instagram tester of it. Add it under App roles, then accept the invitation as this account.',
	},
} as const;
