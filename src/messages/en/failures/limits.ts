/** Of limits, of trouble at Meta, of the network. */
export const limitsFailures = {
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
};
