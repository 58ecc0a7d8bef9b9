/** The screens of the wizard up to the answer of Meta, and what is said beside them. */
export const screens = {
	start: {
		title: 'What do you want to do?',
		intro:
			'ig-wizard gets you an Instagram access token, step by step, and keeps it working. It takes about fifteen minutes the first time.',
		connect: 'Connect an Instagram account',
		connectHint: 'recommended; a business or creator account and a Facebook profile',
		importToken: 'I already have a token from the dashboard',
		importTokenHint: 'paste it: it is checked, named and kept alive; no sign-in',
		facebook: 'Connect through Facebook Login',
		facebookHint: 'for hashtag search, product tags, partnership ads; with a linked Page',
		practise: 'Practise first',
		practiseHint: 'the same steps with a stand-in for Meta; nothing leaves this machine',
		oldGuide: 'I follow an older guide (Basic Display)',
		oldGuideHint: 'what has become of its steps, and what to do today',
		quit: 'Quit',
		loading: 'Looking at what is stored',
	},

	oldGuide: {
		title: 'An older guide',
		intro:
			'These guides set up Basic Display. Meta shut it down on {date}: there is no API for personal accounts any more. A business or creator account still gets a token, with the steps of today.',
		brief: 'Basic Display was shut down on {date}. There is no API for personal accounts any more.',
		steps: 'Its {n} steps, and what each of them is today:',
		same: 'as before',
		gone: 'gone',
		goneHint: 'Nothing takes its place.',
	},

	/** All steps of a set-up, with how it is known that they are done. */
	stepList: {
		title: 'All steps',
		proved: 'proved {date}',
		confirmed: 'you confirmed {date}',
		done: 'done',
		open: 'open',
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
		several:
			'Several addresses: put a space between them. The next one is used where a port is busy.',
		digits: 'Digits {n}',
		hexadecimal: '32 hexadecimal characters',
		characters: 'Length {n}',
		instagramToken: 'A token of Instagram Login, {n} characters',
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
		certificateBrief: 'Its warning about a certificate is about ours: "Advanced", then "Proceed".',
		certificateKept:
			'It may then warn about a certificate for {host}: it is ours, and kept until {date}, so the browser asks only once. Press "Advanced", then "Proceed".',
		remote:
			'The browser is on another machine. Sign in there; the page that it ends at does not open. Copy its address and paste it here.',
		tunnel: 'Or forward the port, and it arrives by itself: ssh -L {port}:localhost:{port}',
		tunnelLater:
			'Or start again with --receive listen, and forward the port: ssh -L {port}:localhost:{port}',
		busy: 'The port of {redirectUri} is busy. This sign-in uses {used}, which is registered too.',
		busyHolder:
			'{holder} has the port of {redirectUri}. This sign-in uses {used}, which is registered too.',
		qr: 'Scan it to sign in on a phone. Then paste here the address that the phone ends at.',
		qrTooLarge:
			'The QR code needs a larger window, of about {columns} columns and {rows} rows. Hide it to see the link.',
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
			'not-reachable':
				'A test request to the registered address did not arrive here: another program or a setting of this machine stands in between. Pasting the address works all the same.',
		},
	},

	exchanging: {
		title: 'Getting the token',
		stages: {
			preflight: 'Trying id and secret',
			exchange: 'Code for a short-lived token (1 hour)',
			'long-lived': 'Short-lived for a long-lived token (60 days)',
			account: 'Whose token it is',
			pages: 'Pages and their Instagram accounts',
			refresh: 'Renewing the token',
			inspect: 'Asking whether the token works',
			save: 'Saving',
		},
		leaving: 'Leaving as soon as what Meta granted is kept. Ctrl-C once more leaves at once.',
	},

	picking: {
		title: 'Which account?',
		text: 'This sign-in gives access to {n} accounts, each through its Facebook Page. Take one; for another, sign in once more.',
		storedAs: 'stored as "{name}"',
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

	/** What a screen reader says in place of symbols. */
	spoken: {
		good: 'OK',
		note: 'Note',
		error: 'Error',
		question: 'Question',
		working: 'Working',
		open: 'To come',
		empty: 'empty',
		hidden: '{n} characters, hidden',
		keys: 'Keys',
		arrows: 'arrow up or down',
		qr: 'QR code of the link',
	},
};
