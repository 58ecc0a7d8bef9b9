/** Of tokens. */
export const tokensFailures = {
	'app-removed': {
		title: 'The account has removed the app',
		cause: 'Somebody removed the app under "Apps and websites" of the account.',
		cure: 'Sign in again and allow the access.',
	},
	'account-checkpoint': {
		title: 'Meta wants the account to confirm something',
		cause: 'A security check is waiting in the account.',
		cure: 'Open the account in a browser, do what it asks, then sign in again.',
	},
	'token-invalidated': {
		title: 'Meta has ended this token',
		cause: 'The password was changed, or Meta ended all sessions for security reasons.',
		cure: 'Sign in again.',
	},
	'token-expired': {
		title: 'The token has expired',
		cause: 'It was not refreshed within 60 days.',
		otherCauses: ['The token of one hour was kept instead of the one of 60 days.'],
		cure: 'Sign in again. A token of the dashboard: generate a new one there, and store it with "ig-wizard import".',
	},
	'account-unconfirmed': {
		title: 'The account is not confirmed',
		cause: 'Meta waits for the account to be confirmed.',
		cure: 'Confirm the account at Meta, then sign in again.',
	},
	'token-ended-by-api': {
		title: 'The token was ended by a program',
		cause: 'A program of the app ended it.',
		cure: 'Sign in again.',
	},
	'token-unparseable': {
		title: 'Meta cannot read the token',
		cause: 'It belongs to another product, or it is cut.',
		otherCauses: ['A quote or another sign was pasted with it.'],
		cure: 'Sign in again. A token of the dashboard: copy it again, whole and alone, and store it with "ig-wizard import".',
	},
	'token-malformed': {
		title: 'The token is damaged',
		cause: 'Characters are missing or were changed.',
		cure: 'Sign in again. A token of the dashboard: copy it again, whole and alone, and store it with "ig-wizard import".',
	},
	'token-invalid': {
		title: 'Meta does not accept the token',
		cause: 'It was ended, or it is not complete.',
		cure: 'Sign in again.',
	},
	'basic-display-token': {
		title: 'The token is one of Basic Display, which has ended',
		cause:
			'It begins with IGQ: it was made before December 2024, for a product that Meta has switched off.',
		cure: 'Set up Instagram Login; the old token cannot be saved.',
	},
	'wrong-product-token': {
		title: 'The token belongs to another product',
		cause: 'A token of Facebook (it begins with EAA) or of Threads (with TH) was pasted.',
		cure: 'Generate the token on "API setup with Instagram login", and store it with "ig-wizard import".',
	},
	'refresh-too-early': {
		title: 'The token is too young to be refreshed',
		cause: 'It was made less than 24 hours ago.',
		cure: 'Nothing is wrong: wait until the token is 24 hours old.',
	},
	'already-long-lived': {
		title: 'The token is a long-lived one already',
		cause: 'A token that the dashboard made was to be changed for a long-lived one.',
		cure: 'Store it as it is with "ig-wizard import". It already lives 60 days.',
	},
	'page-role-lost': {
		title: 'The role on the Facebook Page is gone',
		cause: 'Somebody took away your role on the Page that the account belongs to.',
		cure: 'Get the role on the Page back, then sign in again.',
	},
};
