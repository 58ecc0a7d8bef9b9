/** The commands, their options and their output. */
export const commands = {
	/** `explain`: an error by its code or by a part of its text. */
	explain: {
		where: 'Where',
		said: 'Meta shows',
		causes: 'Likely causes, the likeliest first',
		cure: 'What to do',
		step: 'Step',
		next: 'Go on with',
		/** Stands for the redirect URI where no sign-in is under way. */
		redirectUri: 'the address that you entered',
		translated: 'These names were translated by mistake. Meta knows only the ones on the right:',
		places: {
			portal: 'in the developer portal',
			authorize: 'on the pages that the browser shows during the sign-in',
			callback: 'on the way back from the browser',
			exchange: 'when the code is changed for a token',
			import: 'when a token is imported',
			'long-lived': 'when the token is changed for a long-lived one',
			refresh: 'when the token is renewed',
			me: 'when Meta is asked whose token it is',
			api: 'in later calls of your own program',
			graph: 'whenever the token is used',
		},
	},

	/** Lists and results of commands. */
	lists: {
		nameChanged: 'Write it as "{value}".',
		pick: 'Which profile shall be the current one?',
		pickHelp: 'arrows choose, enter takes',
		tightened: '{file} could be opened by others. It is now readable by you alone.',
		stillGood: 'The token of "{name}" still works: {end}.',
		chosenByEnvironment: '{variable} decides: {name}',
		works: '{name}: Meta says that it works; it does not end by time',
		refresh: {
			refreshed: '{name}: renewed, {end}',
			'not-due': '{name}: not due yet, {end}',
			'too-early': '{name}: Meta renews a token when it is 24 hours old; possible from {time}',
		},
	},

	/** `setup` without questions, and what a run on a terminal leaves behind. */
	setup: {
		open: 'Open this link in a browser, sign in and allow the access:',
		waiting: 'Waiting at {redirectUri}, at most {seconds} seconds.',
		pasteHint: 'Or paste the address that the browser shows afterwards, and press Enter.',
		pasteOnly: 'Then paste the address that the browser shows afterwards, and press Enter.',
		preflight: {
			ok: 'Meta knows this id and secret.',
			unknown: 'Whether Meta knows this id and secret cannot be told beforehand.',
			refused: 'Meta refused this id or secret.',
		},
		listensToOthers:
			'The listener can be reached by others than this machine. Use this in a container or behind a proxy only.',
		saved: 'Saved as "{name}": {username}, {end}',
		missingScopes: 'Not granted: {scopes}',
		busyRedirect:
			'The port of {redirectUri} is busy ({holder}). This sign-in uses {used}, which is registered too.',
		remote:
			'This is an SSH session: the browser on your own machine cannot reach a listener here. Paste its address instead. To listen all the same, forward the port with "ssh -L" and use --receive listen.',
		fewerPermissions:
			'"{name}" had these permissions before, and Meta did not grant them this time: {scopes}',
		imported:
			'Saved as "{name}": {username}. The end of this token is not known: at most 60 days from when it was made. "ig-wizard refresh {name}" tells more once it is 24 hours old.',
		warning: 'warning: {text}',
	},

	/** Why a file is not used as a secret. */
	secretFile: {
		notAFile: 'it is not a file',
		tooLarge: 'it is too large',
		openToOthers: 'others may read it (mode {mode})',
	},

	/** `help`: one line a command, and what its options do. */
	commands: {
		setup: 'connects an account, from the start or where an unfinished set-up stopped',
		import: 'stores a token that was made in the app dashboard; no sign-in',
		profiles: 'picks the current profile on a terminal; list, use NAME',
		refresh: 'renews tokens that are due (30 days or less left)',
		token: 'prints the token of a profile, alone, for scripts',
		checklist: 'prints the steps at Meta with labels and links, to follow or to send',
		sandbox: 'runs a stand-in for Meta on this machine, for practice and tests',
		explain: 'tells cause and cure of an error, by its code or a part of its text',
		demo: 'walks through everything on the stand-in, in a folder that is thrown away',
		help: 'explains a command',
	},

	options: {
		profile: 'profile to use',
		json: 'one JSON document on stdout',
		plain: 'questions as plain text, one after the other, for screen readers too',
		lang: 'language: en or es',
		'no-color': 'no colours',
		debug: 'diagnostics on stderr, without secrets',
		'config-dir': 'folder for everything that is stored',
		sandbox: 'use the stand-in for Meta at this address',
		yes: 'ask nothing',
		help: 'this text',
		version: 'version of ig-wizard',
		flow: 'kind of login',
		'app-id': 'Instagram app ID; with Facebook Login the Meta app ID',
		'app-secret-stdin': 'read the app secret from standard input',
		'app-secret-file': 'read the app secret from a file that only you can read',
		'redirect-uri':
			'redirect URI exactly as the dashboard saved it; more of them are used when its port is busy',
		scopes: 'permissions, with commas between them',
		'config-id': 'Facebook Login: number of a configuration, in place of permissions',
		page: 'Facebook Login: number of the Page whose Instagram account is meant',
		receive: 'how the answer of the browser arrives: auto, listen or paste',
		listen: 'where to listen, when that is not where the redirect URI points',
		tls: 'with --listen: https there, with a certificate made for it',
		'tls-cert': 'certificate of the listener (PEM)',
		'tls-key': 'key of the certificate (PEM)',
		'keep-certificate': 'keep the certificate of the listener, so that the browser warns only once',
		'token-stdin': 'read the token from standard input',
		'token-file': 'read the token from a file that only you can read',
		'no-browser': 'do not open a browser',
		timeout: 'how long to wait for the browser',
		'no-preflight': 'do not try id and secret before the browser opens',
		replace: 'without questions: put the new token in place of the one of this profile',
		'switch-account': 'without questions: the profile may change to another account',
		duplicate: 'without questions: the account may be stored under a second name',
		'require-scopes': 'without questions: store nothing when a permission was not granted',
		all: 'every profile',
		force: 'also when it is not due; never before 24 hours',
		within: 'due with this many days or fewer left',
		'min-days': 'renew first when fewer days are left',
		format: 'form of the output',
		'meta-app-id': 'number at the top of the dashboard; makes the links exact',
		port: 'port of the sandbox; 0 takes a free one',
		ready: 'with an app that is set up completely',
		'sandbox-redirect-uri': 'redirect URI that is registered; may be given several times',
		consent: 'consent page: ask, allow or deny',
		fault:
			'a fault to show, such as exchange:code-expired or refresh:server-error:2; may be given several times; list prints all names',
		data: 'keep the state of the sandbox in this file',
		shape: 'answers flat or wrapped',
		ids: 'ids as number or string',
		permissions: 'permissions as array, string or none',
	},

	usage: {
		intro: 'From nothing to a working, stored and refreshable Instagram access token.',
		usage: 'Usage',
		commands: 'Commands',
		options: 'Options',
		everywhere: 'Everywhere',
		examples: 'Examples',
		more: 'ig-wizard help COMMAND explains a command. Without a command, on a terminal, the wizard opens.',
	},

	sandbox: {
		isStandIn: 'This is a stand-in for Meta on this machine. Nothing leaves it. Ctrl-C ends it.',
		next: 'In another terminal: ig-wizard --sandbox {url}',
		app: 'App',
		secret: 'Secret',
		tester: 'Tester',
		redirectUri: 'Redirect URI',
		facebookApp: 'Facebook Login app',
		facebookSecret: 'Facebook Login secret',
		facebookConfiguration: 'Facebook Login configuration',
		portForbidden:
			'This account may not open port {port}. Take one above 1023, or 0 for a free one.',
		/** Why an option of the sandbox cannot be used. */
		problems: {
			port: 'A port is a number from 0 to 65535.',
			consent: 'It is ask, allow or deny.',
			shape: 'It is flat or wrapped.',
			ids: 'It is number or string.',
			permissions: 'It is array, string or none.',
			'redirect-uri': '{value} cannot be a redirect URI.',
			'fault-unknown': 'There is no fault {value}. "--fault list" prints all names.',
			'fault-endpoint': 'This fault cannot happen there: {value}',
			'fault-times': 'The number of times is a number from 1 to 999999: {value}',
			duration: 'A duration is a number with m, h or d, such as 61d: {value}',
			'data-unreadable': 'The file {value} cannot be read as the state of a sandbox.',
			'data-unwritable': 'The file {value} cannot be written.',
		},
	},

	demo: {
		begin: 'Demo: a stand-in for Meta runs at {url}. Nothing leaves this machine.',
		folder: 'Everything is kept in {folder} and thrown away at the end.',
		byItself: 'Without a terminal the demo plays your part and that of the browser itself.',
		didStep: 'The stand-in did this step: {answer}',
		confirmed: 'done',
		hidden: 'secret of {n} characters, not shown',
		moveClock: 'The clock of the stand-in moves on by {days} days.',
		end: 'That was all of it. On a terminal, "ig-wizard demo" lets you do the steps yourself.',
		thrownAway: 'The folder of the demo is gone. Next: ig-wizard',
	},
};
