/** The words of the panel's faults. */
export const faultsEn = {
	title: 'Faults',
	none: 'Every call is answered as it should be.',
	fault: 'Fault',
	endpoint: 'Call',
	anyEndpoint: 'any',
	times: 'Times (empty: always)',
	add: 'Add fault',
	clear: 'Remove all faults',
	bad: 'This fault cannot strike there that many times.',
	asked: 'This page is shown because the fault {fault} was asked for.',
	spelling:
		'Failures have the names that "ig-wizard explain" tells. On the command line: --fault NAME, or ENDPOINT:NAME:TIMES, such as me:token-expired:1.',
	groups: {
		authorize: 'Authorize pages that stay',
		callback: 'The way back from the browser',
		exchange: 'Code exchange',
		tokens: 'Tokens',
		requests: 'Permissions and requests',
		limits: 'Limits and trouble at Meta',
		silent: 'Wrong without an error',
		body: 'Answers that are none',
		connection: 'Connection',
	},
} as const;
