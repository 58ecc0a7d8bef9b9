/** The screens of the wizard, one after another. */
export const screens = {
	start: {
		title: 'What do you want to do?',
		intro:
			'ig-wizard gets you an Instagram access token, step by step, and keeps it working. It takes about fifteen minutes the first time.',
		connect: 'Connect an Instagram account',
		connectHint: 'a business or creator account; you need its password and a Facebook profile',
		practise: 'Practise first',
		practiseHint: 'the same steps against a stand-in for Meta on this machine; nothing leaves it',
		quit: 'Quit',
		loading: 'Looking at what is stored',
	},

	step: {
		labels: 'Look for',
		labelsMayDiffer: 'labels may differ a little',
		page: 'Page',
		otherPage: 'or',
		bring: 'Bring back',
		confirm: 'Press Enter when it is done. Only you can tell.',
		kept: 'kept from before; Enter keeps it',
		practising: 'The sandbox is doing this step',
		insist: 'Press Enter again to take it as it is.',
		digits: 'Digits {n}',
		hexadecimal: '32 hexadecimal characters',
		characters: 'Length {n}',
	},

	checking: {
		title: 'Trying id and secret',
		text: 'Two requests with made-up values tell whether Meta knows this id and secret. Nobody is signed in yet.',
		known: 'Meta knows this id and secret.',
		unclear: 'Meta gave no clear answer about id and secret. The sign-in will tell.',
	},

	waiting: {
		title: 'Sign in',
		forProfile: 'Sign-in for the profile "{name}"',
		opening: 'Opening the listener',
		browserOpened: 'Your browser is open. Sign in and press "Allow".',
		browserOpening: 'Opening your browser',
		browserFailed: 'The browser could not be opened. Open this link yourself:',
		browserOff: 'Open this link in a browser:',
		certificate:
			'It will then warn about a certificate for {host}: it is ours, made for this sign-in only. Press "Advanced", then "Proceed".',
		fingerprint: 'Fingerprint SHA-256',
		waitingAt: 'Waiting at {redirectUri}',
		waitingForPaste: 'Waiting for the address',
		left: '{time} left',
		paste: 'Or paste the address that the browser shows here:',
		pasteOnly: 'Paste the address that the browser shows after the sign-in:',
		link: 'Link',
		shows: 'What does the browser show?',
		notes: {
			'not-this-sign-in': 'A request that does not belong to this sign-in came in and was ignored.',
			repeated: 'The callback came in again; the first one counts.',
			'https-sent-to-http': 'The browser used https, but the registered address is http.',
			'http-sent-to-https': 'The browser used http. Use https.',
			'certificate-refused':
				'The browser refuses the certificate. Press "Advanced", then "Proceed", or paste the address here.',
			'one-family-only':
				'This machine has only one kind of local address; the listener uses that one.',
		},
	},

	exchanging: {
		title: 'Getting the token',
		stages: {
			preflight: 'Trying id and secret',
			exchange: 'Code for a short-lived token (1 hour)',
			'long-lived': 'Short-lived for a long-lived token (60 days)',
			account: 'Whose token it is',
			refresh: 'Renewing the token',
			save: 'Saving',
		},
		leaving: 'Leaving as soon as what Meta granted is kept. Ctrl-C once more leaves at once.',
	},

	naming: {
		title: 'A name for this account',
		text: 'The token belongs to {username}. Under which name shall it be kept?',
		field: 'Profile name',
		replace: '"{name}" holds an older token of this account. Enter replaces it.',
		'switch-account':
			'"{name}" holds another account, {username}. Enter replaces its token by the one of {account}.',
		/** Before Enter: the sign-in was meant for a profile that holds another account. */
		otherAccount:
			'This sign-in was for "{name}", which holds {username}. Under this name the token of {account} replaces it.',
		storedAs: 'This account is already stored as "{name}".',
		duplicate: 'This account is already stored as "{name}". Enter stores it a second time.',
		saving: 'Saving "{name}"',
	},

	saved: {
		title: 'Saved',
		profile: 'Profile',
		account: 'Account',
		permissions: 'Permissions',
		missing: 'Not granted',
		missingHint:
			'Add them on "API setup with Instagram login" and sign in again, leaving them switched on.',
		ends: 'Ends',
		refresh: 'Refresh',
		refreshFrom: 'possible from {date}; best once a month',
		stored: 'Stored in',
		protection: 'readable by your user account only, not encrypted',
		next: 'Next',
		commands: {
			token: 'prints the token for a script',
			refresh: 'renews it when it is due',
			profiles: 'switches between accounts',
		},
		tokenCopied: 'The token was sent to the clipboard. If it is not there: ig-wizard token {name}',
		tokenNotCopied: 'This terminal has no clipboard. The token: ig-wizard token {name}',
	},

	home: {
		title: 'Your accounts',
		none: 'No account is connected yet.',
		current: 'current',
		states: {fresh: 'fresh', due: 'refresh due', expired: 'expired', unknown: 'unknown'},
		unfinished: 'There is an unfinished set-up, at the step "{step}".',
		unfinishedProfile: 'The set-up of "{name}" is unfinished, at the step "{step}".',
		unfinishedApp: 'The set-up with the app {appId} is unfinished, at the step "{step}".',
		unreadable: 'This file cannot be read and was left as it is: {file}',
		remove:
			'Remove "{name}" ({username})? The token is deleted from this machine; id and secret of the app stay. Enter removes, Esc keeps it.',
		discard:
			'Throw the set-up away? What you entered is deleted from this machine. Enter throws it away, Esc keeps it.',
		discardGranted:
			'Throw the set-up away? It holds a token that Meta has issued already. Enter throws it away, Esc keeps it.',
		busy: 'Renewing "{name}"',
		leaving: 'Leaving as soon as the new token is stored. Ctrl-C once more leaves at once.',
		notices: {
			refreshed: '"{name}" was renewed.',
			'not-due': '"{name}" is not due yet. It will be due from {date}.',
			'too-early': 'Meta renews a token when it is 24 hours old. "{name}": from {date}.',
			current: '"{name}" is the current profile now.',
			removed: '"{name}" was removed.',
		},
	},

	failed: {
		said: 'What Meta said',
		happened: 'What happened',
		cause: 'Likely cause',
		cure: 'What to do',
		details: 'Details',
		status: 'HTTP status {status}, code {code}, trace {trace}',
	},

	help: {
		title: 'Help',
		back: 'Esc goes one step back; every answer stays.',
		quit: 'Ctrl-C keeps every answer that you confirmed with Enter. The next run goes on at this step.',
		labels: 'Menus at Meta change often. Look for what the step does, not for the exact words.',
		secret: 'The secret is never shown. Ctrl-U empties the field.',
		field:
			'While there is a field, letters go into it. Press Tab first, then the letter of the key: Tab, O opens the page.',
	},

	/** The line that stays in the terminal. */
	ended: {
		done: 'You left the wizard. It opens again with: ig-wizard',
		savedPractice: '"{name}" is stored. This was practice: no real account was touched.',
		saved: '"{name}" is stored. Its token: ig-wizard token {name}',
		kept: 'Stopped. Confirmed answers are kept. ig-wizard goes on where you stopped.',
		notKept: 'Stopped. What you entered could not be kept.',
		practise: 'The practice begins: a stand-in for Meta is started on this machine.',
	},
};
