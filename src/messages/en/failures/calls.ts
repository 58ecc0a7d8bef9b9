/** Of calls with a token. */
export const callsFailures = {
	'permission-missing': {
		title: 'A permission is missing',
		cause: 'A permission was not granted, or the app does not have it.',
		otherCauses: [
			"The account is somebody else's, and the app has only Standard Access.",
			'The permission was not used for 90 days.',
		],
		cure: 'Add it on "API setup with Instagram login" and sign in again, leaving it switched on.',
	},
	'capability-missing': {
		title: 'The app may not do this',
		cause: 'The use case or a permission of the app is missing.',
		cure: 'Check use case and permissions of the app.',
	},
	'unsupported-request': {
		title: 'Meta answers "Unsupported request"',
		cause: 'The invitation as tester was not accepted; the words of Meta mislead here.',
		otherCauses: [
			'The app is not approved for this account.',
			'The token is empty, or one of Basic Display.',
			'The business verification or the yearly check of data use has lapsed.',
			'Meta has an outage: if it worked yesterday, wait.',
		],
		cure: 'Accept the invitation as that account, then sign in again.',
	},
	'bad-parameter': {
		title: 'Meta did not understand the request',
		cause: 'A value is not what Meta expects.',
		cure: 'Check id, secret and redirect URI, and update ig-wizard.',
	},
	'object-missing': {
		title: 'Meta does not find this id',
		cause: 'The id does not exist, or its last digits were rounded by a program.',
		otherCauses: ['The id belongs to another account.'],
		cure: 'Use the id that /me gives, and keep it as text.',
	},
	'debug-token-refused': {
		title: 'Facebook inspects a token only for the app',
		cause: 'The inspection was asked for with an ordinary token.',
		cure: 'Use the token of the app, made of its id and secret.',
	},
	'unknown-path': {
		title: 'Meta does not know this address',
		cause: 'The address or the version in it is wrong.',
		cure: 'Update ig-wizard, or correct the version that is set with IG_WIZARD_GRAPH_VERSION.',
	},
	'fb-no-page': {
		title: 'There is no Facebook Page with this account',
		cause: 'The account is not linked to a Page, or the Page was not selected in the dialog.',
		otherCauses: ['The permission pages_show_list is missing.'],
		cure: 'Link the account to a Page and select both in the dialog.',
	},
	'transient-31': {
		title: 'Meta refuses for the moment',
		cause: 'What this number means is not known; Meta mostly says that it passes.',
		cure: 'Read what Meta said and try again later.',
	},
	'unknown-error': {
		title: 'Meta refused',
		cause: 'Not known: what Meta said fits nothing that we know.',
		cure: 'Read what Meta said, check the steps, and try again.',
	},
};
