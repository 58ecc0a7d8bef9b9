/** The failure atlas in words. */
export const failures = {
	/** By row of the failure atlas; `title` stands alone on the failure screen. */
	failures: {
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
		'redirect-uri-differs': {
			title: 'The redirect URI was not the same twice',
			cause: 'The address of the sign-in and that of the exchange differ, often by a slash.',
			otherCauses: ['The port or the percent signs in it differ.'],
			cure: 'Enter the address exactly as the dashboard saved it, and sign in again.',
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
			cure: 'Add it on "API setup with Instagram login", or take the mark away here.',
		},
		'invalid-app-id': {
			title: 'Meta does not know the app id',
			cause: 'A digit is missing or wrong.',
			otherCauses: ['The Instagram app ID was used with Facebook, where another id counts.'],
			cure: 'Copy the Instagram app ID again from "API setup with Instagram login".',
		},
		'code-not-found-or-used': {
			title: 'The code of this sign-in was used already',
			cause: 'It was used twice, or more than an hour went by.',
			otherCauses: [
				'The #_ that Instagram appends stayed at its end.',
				'The browser called the address twice.',
			],
			cure: 'Sign in again; each sign-in gives one code for one use.',
		},
		'code-invalid': {
			title: 'Instagram does not know the code',
			cause: 'The address was cut or changed while it was copied.',
			otherCauses: ['The code belongs to another app.'],
			cure: 'Sign in again and paste the whole address.',
		},
		'wrong-app-secret': {
			title: 'The secret does not belong to this app id',
			cause: 'The App secret under App settings > Basic was used, or the secret was reset.',
			otherCauses: ['It was cut while it was copied, or a space stands at its end.'],
			cure: 'Copy the Instagram app secret again from "API setup with Instagram login".',
		},
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
		temporary: {
			title: 'Meta has a problem at the moment',
			cause: 'A fault at Meta.',
			cure: 'Try again in a few minutes.',
		},
		'app-throttled': {
			title: 'Too many calls by this app',
			cause: 'Meta limits how often an app may ask.',
			cure: 'Wait an hour. Calling on prolongs the block.',
		},
		'user-throttled': {
			title: 'Too many calls for this account',
			cause: 'Meta limits how often one may ask for an account.',
			cure: 'Wait an hour. Calling on prolongs the block.',
		},
		'custom-throttled': {
			title: 'Too many calls',
			cause: 'Meta limits how often one may ask.',
			cure: 'Wait, then try once.',
		},
		'business-throttled': {
			title: 'Too many calls for this business',
			cause: 'Meta limits how often one may ask for a business.',
			cure: 'Wait an hour. Calling on prolongs the block.',
		},
		'app-limit': {
			title: 'The limit of the app is reached',
			cause: 'Meta limits what an app may do in a day.',
			cure: 'Try again tomorrow.',
		},
		'blocked-abusive': {
			title: 'Meta has blocked this for a while',
			cause: 'Meta took the calls for abuse.',
			cure: 'Stop for a day, and look for a notice in the account.',
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
		'fb-code-malformed': {
			title: 'Facebook does not recognise the code',
			cause: 'What was pasted is not a code.',
			cure: 'Sign in again and paste the whole address.',
		},
		'unexpected-shape': {
			title: 'The answer of Meta has another form than expected',
			cause: 'Meta has changed its answer, or something on the way did.',
			cure: 'Update ig-wizard and sign in again. If it stays, report it without the token.',
		},
		'not-json': {
			title: 'The answer is a web page or empty',
			cause: 'Meta has an outage, or a proxy answered in its place.',
			otherCauses: ['The network wants a sign-in of its own first, as in hotels and trains.'],
			cure: 'Check the network and try again later.',
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
		'page-throttled': {
			title: 'Too many calls for this Page',
			cause: 'Meta limits how often one may ask for a Page.',
			cure: 'Wait an hour. Calling on prolongs the block.',
		},
		'graph-access-deactivated': {
			title: 'Meta has switched the app off because nobody used it',
			cause: 'The app was not used for a long time.',
			cure: 'Open the dashboard of the app and restore its access.',
		},
		unreachable: {
			title: 'Meta cannot be reached',
			cause: 'There is no network, or a proxy is needed or refuses.',
			otherCauses: ['A firewall lets nothing through.'],
			cure: 'Check the network and the setting of the proxy, then try again.',
		},
		'answer-lost': {
			title: 'The answer was lost on the way',
			cause: 'The network broke off; the code may be spent by now.',
			cure: 'Sign in again.',
		},
		'answer-lost-refresh': {
			title: 'The answer with the new token was lost',
			cause: 'The network broke off; the old token is kept.',
			cure: 'Try again. If the old token is refused, sign in again.',
		},
		'portal-business-account': {
			title: 'The portal jumps to business.facebook.com',
			cause: 'The browser is signed in with an account that a business manages.',
			cure: 'Sign in with a personal Facebook profile.',
		},
		'data-deletion-url-refused': {
			title: 'The portal does not take an address',
			cause: 'The form refuses the host of the address, as it does with some free hosts.',
			cure: 'Enter another address that begins with https.',
		},
		'invite-not-visible': {
			title: 'The invitation as tester is nowhere to be seen',
			cause: 'The phone app does not show it, or another account is signed in.',
			otherCauses: ['The user name was mistyped.', 'The invitation is older than 30 days.'],
			cure: 'Open https://www.instagram.com/accounts/manage_access/ in a desktop browser as that account. If it is not there, invite again.',
		},
		'id-rounded': {
			title: 'The last digits of an id are wrong',
			cause:
				'A program read the id as a number and rounded it, or the id of another kind was taken.',
			cure: 'Keep ids as text, and take the id from /me.',
		},
		'scope-missing': {
			title: 'Not every permission was granted',
			cause: 'A permission was not added to the app, or it was switched off on the consent page.',
			cure: 'Add it on "API setup with Instagram login" and sign in again, leaving it switched on.',
		},
		'wrong-account': {
			title: 'The token belongs to another account',
			cause: 'The browser was signed in to Instagram as another account.',
			cure: 'Sign in again and choose the right account.',
		},
		'empty-data': {
			title: 'The token works, but messages or comments stay empty',
			cause: 'The app is not published, or the account does not allow access to messages.',
			cure: 'Publish the app, and switch on "Allow access to messages" in the Instagram app.',
		},
		'fields-missing': {
			title: 'Meta leaves out some fields of the account',
			cause: 'The account is private, or Meta does not have these fields for it.',
			cure: 'Go on with what is there, or make the account public.',
		},
		'authorize-refused': {
			title: 'Instagram refused the sign-in',
			cause: 'Often the account is not a tester of the app yet.',
			cure: 'Read what Meta said; if it names a role, do the tester steps.',
		},
		'unknown-error': {
			title: 'Meta refused',
			cause: 'Not known: what Meta said fits nothing that we know.',
			cure: 'Read what Meta said, check the steps, and try again.',
		},
	},
};
