/** The calls of Facebook Login that a program makes, as faults and the record name them. */
export const facebookCalls = [
	'fb-exchange',
	'fb-long-lived',
	'fb-app-token',
	'fb-pages',
	'fb-page',
	'fb-account',
	'fb-debug',
] as const;

/** The same with the dialog, a page that a person looks at. */
export const facebookEndpoints = ['fb-dialog', ...facebookCalls] as const;

/** Those that a program makes with a token of the person. */
export const facebookGraph = ['fb-long-lived', 'fb-pages', 'fb-page', 'fb-account'] as const;

/** Those that send the app secret. */
export const facebookSecret = ['fb-exchange', 'fb-long-lived', 'fb-app-token'] as const;
