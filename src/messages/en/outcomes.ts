/** What a sign-in leads to: its name, its end or its failure, and the stored accounts afterwards. */
export const outcomes = {
	naming: {
		title: 'A name for this account',
		text: 'The token belongs to {username}. Under which name shall it be kept?',
		field: 'Profile name',
		replace: '"{name}" holds an older token of this account. Enter replaces it.',
		'switch-account':
			'"{name}" holds another account, {username}. Enter replaces its token by the one of {account}.',
		'fewer-permissions':
			'"{name}" has permissions that Meta did not grant this time. Enter takes the new token all the same, Esc goes back.',
		before: 'Until now',
		after: 'From now on',
		lost: 'Lost',
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
		grantedOf: '{n} of {total} granted',
		missing: 'Not granted',
		missingHint:
			'Add them on "API setup with Instagram login" and sign in again, leaving them switched on.',
		/** Where Facebook grants them. */
		missingAtFacebook:
			'Sign in again and leave them switched on. Where the app has a configuration, add them to it first.',
		ends: 'Ends',
		endsUnknown: 'unknown; at most 60 days from when the dashboard made it',
		refresh: 'Refresh',
		refreshFrom: 'possible from {date}; best once a month',
		refreshUnknown: 'possible when it is 24 hours old; the first one tells its end',
		refreshNone: 'not needed; sign in again where Meta ends it, as after a new password',
		steps: 'Steps',
		proofs: '{proved} proved, {confirmed} confirmed by you',
		calendar: 'Calendar',
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
			works: '"{name}" works. Its token does not end by time, so there is nothing to renew.',
			endless:
				'The token of "{name}" does not end by time. Whether it still works cannot be asked: its app is not stored.',
		},
	},

	failed: {
		said: 'What Meta said',
		happened: 'What happened',
		cause: 'Likely cause',
		otherCauses: 'It may also be',
		cure: 'What to do',
		details: 'Details',
		status: 'HTTP status {status}, code {code}, trace {trace}',
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
