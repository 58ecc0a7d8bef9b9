/** On the pages of the sign-in and on the way back. */
export const signInFailures = {
	'invalid-platform-app': {
		title: 'Instagram did not accept the app id',
		cause:
			'The app id at the top of the dashboard was used. Instagram Login has its own pair, "Instagram app ID" and "Instagram app secret".',
		otherCauses: [
			'The app was made for Basic Display only.',
			'The id is empty, or there are quotes or spaces around it.',
		],
		cure: 'Copy both again from "API setup with Instagram login".',
	},
	'redirect-uri-encoded-twice': {
		title: 'The redirect URI is not a complete address',
		cause: 'It was percent-encoded twice, or the https:// is missing.',
		cure: 'Enter the complete address as the dashboard shows it.',
	},
	'invalid-redirect-uri': {
		title: 'Instagram does not know the redirect URI',
		cause: 'It is not in "Business login settings", or the page added a slash when it saved it.',
		otherCauses: [
			'It begins with http instead of https.',
			'It was entered at Facebook Login instead.',
		],
		cure: 'This run used {redirectUri}. Copy the saved address from "OAuth redirect URIs", letter by letter.',
	},
	'insufficient-developer-role': {
		title: 'The account is not a tester of the app yet',
		cause: 'The invitation was not accepted, or the browser is signed in as another account.',
		otherCauses: ['The set-up page was opened before the invitation was accepted.'],
		cure: 'Add the account as Instagram Tester, accept the invitation as that account, then sign in again.',
	},
	'invalid-scopes': {
		title: 'Instagram does not accept a permission',
		cause: 'A permission was asked for that the app does not have, or one of another login.',
		otherCauses: ['It is one of Basic Display, which has ended.'],
		cure: 'Add it to the app on "API setup with Instagram login" (with Facebook Login: to the configuration), or take the mark away here.',
	},
	'invalid-app-id': {
		title: 'Meta does not know the app id',
		cause: 'A digit is missing or wrong.',
		otherCauses: ['The Instagram app ID was used with Facebook, where another id counts.'],
		cure: 'Copy the id again: "Instagram app ID" from "API setup with Instagram login"; for Facebook Login, "App ID" from "App settings" > "Basic".',
	},
	'authorize-page-unavailable': {
		title: 'Instagram shows "Sorry, this page isn\'t available"',
		cause:
			'The address of the sign-in is an old one, on api.instagram.com, or something in it is out of date.',
		cure: 'Start the sign-in with ig-wizard again, and compare its link with the embed URL of the dashboard.',
	},
	'bot-check': {
		title: 'Instagram takes you for a robot',
		cause: 'There were too many sign-ins in a short time.',
		cure: 'Wait some hours, then sign in once, in the browser that you always use.',
	},
	'personal-account': {
		title: 'This is a personal account',
		cause:
			'The account was never turned into a professional one; personal accounts cannot get a token.',
		cure: 'Turn the Instagram account into a business or creator account, then sign in again.',
	},
	'fb-url-blocked': {
		title: 'Facebook does not know the redirect URI',
		cause: 'The address is not among the "Valid OAuth Redirect URIs" of Facebook Login.',
		cure: 'Add the exact address there and save.',
	},
	'insecure-login-blocked': {
		title: 'Facebook blocks a sign-in without encryption',
		cause: 'The redirect URI begins with http instead of https.',
		cure: 'Register an address that begins with https and use that one.',
	},
	'fb-user-denied': {
		title: 'The access was declined in the dialog of Facebook',
		cause: 'Somebody pressed "Cancel" in the dialog.',
		cure: 'Sign in again and allow the access.',
	},
	'user-denied': {
		title: 'The access was declined',
		cause: 'Somebody cancelled or refused on the consent page.',
		cure: 'Sign in again and press "Allow".',
	},
	'callback-timeout': {
		title: 'Nobody came back from the browser',
		cause: 'The browser shows an error page of Instagram, or it runs on another machine.',
		otherCauses: [
			'The redirect URI leads somewhere else than to this listener.',
			'The warning about the certificate was not passed.',
		],
		cure: 'Look at what the browser shows, or paste the address that it ended on.',
	},
	'state-mismatch': {
		title: 'The answer belongs to another sign-in',
		cause: 'The address is from an earlier attempt, or the browser called it a second time.',
		otherCauses: ['Somebody else made the link.'],
		cure: 'Ignore it, start a new sign-in and use only the newest browser window.',
	},
	'code-missing': {
		title: 'There is no code in the address',
		cause: 'The address was copied before the sign-in had ended, or it was cut.',
		cure: 'Copy the whole address after Instagram has sent the browser back.',
	},
	'double-callback': {
		title: 'The browser came back twice',
		cause: 'The browser loaded the page in advance, or it was reloaded.',
		cure: 'There is nothing to do: the first time counts.',
	},
	'certificate-refused': {
		title: 'The browser refuses the certificate',
		cause: 'The certificate is made on this machine and the warning was not passed.',
		otherCauses: ['The rules of the company forbid such certificates in the browser.'],
		cure: 'Press "Advanced", then "Proceed", or paste the address that the browser shows.',
	},
	'port-busy': {
		title: 'The port is taken',
		cause: 'Another program listens on the port of the redirect URI.',
		cure: 'Close that program, or use another redirect URI that is registered.',
	},
	'authorize-refused': {
		title: 'Instagram refused the sign-in',
		cause: 'Often the account is not a tester of the app yet.',
		cure: 'Read what Meta said; if it names a role, do the tester steps.',
	},
};
