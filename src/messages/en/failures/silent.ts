/** Of what Meta does not tell. */
export const silentFailures = {
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
		cause: 'A program read the id as a number and rounded it, or the id of another kind was taken.',
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
};
