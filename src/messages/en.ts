/** Everything a person reads, in English. Values go into `{placeholders}`. */
export const en = {
	callbackPage: {
		title: 'ig-wizard',
		received: 'The sign-in has arrived. Go back to the terminal: it goes on there.',
		declined:
			'You declined on the consent page. Nothing was stored. The terminal says how to start again.',
		notThisSignIn: 'This is not the sign-in that was started. Use the newest browser window.',
		incomplete: 'This address is incomplete. Start the sign-in from the link in the terminal.',
		notFound: 'There is nothing here.',
		close: 'You can close this window.',
	},

	flows: {
		'instagram-login': 'Instagram Login',
	},

	/** Short words on every screen. */
	common: {
		product: 'ig-wizard',
		practice: 'practice: nothing leaves this machine',
		stepOf: 'step {n} of {total}',
		dayLeft: '{n} day left',
		daysLeft: '{n} days left',
		endUnknown: 'end unknown',
		copied: 'Sent to the clipboard.',
		notCopied: 'This terminal has no clipboard. Mark the text with the mouse.',
		unknown: 'unknown',
	},

	/** What keys do; the key stands before the words. */
	keys: {
		continue: 'continue',
		choose: 'choose',
		mark: 'mark',
		openPage: 'open page',
		copyLink: 'copy link',
		copyAddress: 'copy address',
		back: 'back',
		help: 'help',
		/** In its place where the window shows less than there is. */
		everything: 'all of it',
		page: 'page {n} of {total}',
		doForMe: 'let the sandbox do it',
		saveAndQuit: 'save and quit',
		quit: 'quit',
		home: 'home',
		cancel: 'cancel',
		tryAgain: 'try again',
		details: 'details',
		openAgain: 'open again',
		copyToken: 'copy the token',
		refresh: 'refresh',
		makeCurrent: 'make current',
		signInAgain: 'sign in again',
		remove: 'remove',
		connectAnother: 'connect another',
		resume: 'go on with the set-up',
		discard: 'throw the set-up away',
		goTo: 'go to {step}',
		finish: 'finish',
		openOtherPage: 'open the other page',
		copyOtherLink: 'copy the other link',
		/** Behind the name of the Tab key, before the keys that work after it. */
		afterTab: 'then',
		/** In its place once Tab was pressed. */
		now: 'now press',
		browserError: 'error in the browser',
	},

	/** What is written on the keys. */
	keyNames: {
		enter: 'enter',
		esc: 'esc',
		tab: 'tab',
		space: 'space',
		interrupt: 'ctrl+c',
	},

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

	/** The checklist. `title` stands in the progress list, `do` is read from top to bottom. */
	steps: {
		'professional-account': {
			title: 'Professional account',
			do: [
				'Turn the Instagram account into a business or creator account, and keep it public.',
				'In the Instagram app: open the menu "Settings", then the entries below.',
			],
			labels: ['Account type and tools', 'Switch to professional account', 'Business', 'Creator'],
			bring: '',
			field: '',
			note: 'Personal accounts cannot get a token.',
		},
		'developer-account': {
			title: 'Developer account',
			do: [
				'Register once as a Meta developer, with your personal Facebook profile.',
				'Confirm phone and e-mail with the codes that Meta sends, and accept the terms.',
			],
			labels: ['Get started', 'Next'],
			bring: '',
			field: '',
			note: 'If the page jumps to business.facebook.com, sign in with a personal profile.',
		},
		'create-app': {
			title: 'App',
			do: [
				'Press "Create App", give the app a name and a contact e-mail.',
				'Choose the use case for Instagram content. It cannot be changed later.',
				'Skip the business portfolio, then go on to the dashboard.',
			],
			labels: [
				'Create App',
				'Manage messaging & content on Instagram',
				"I don't want to connect a business portfolio yet.",
				'Go to dashboard',
			],
			bring:
				'The number at the top of the dashboard, called "App ID". It only makes the links here exact. Leave it empty if you like.',
			field: 'Meta app ID (optional)',
			note: '',
		},
		'app-id': {
			title: 'Instagram app ID',
			do: [
				'Open the page "API setup with Instagram login" and copy the "Instagram app ID".',
				'It is not the App ID at the top of the dashboard: Instagram Login has its own pair.',
			],
			labels: ['API setup with Instagram login', 'Instagram app ID'],
			bring: 'The Instagram app ID: digits, about 16 of them.',
			field: 'Instagram app ID',
			note: 'If the page shows "Insufficient Developer Role", do the two tester steps first and come back.',
		},
		'app-secret': {
			title: 'Instagram app secret',
			do: [
				'On the same page, press "Show" next to "Instagram app secret" and copy it here.',
				'It is not the App secret under App settings > Basic.',
			],
			labels: ['Instagram app secret', 'Show'],
			bring: 'The Instagram app secret: 32 digits and letters a to f. It is not shown here.',
			field: 'Instagram app secret',
			note: '',
		},
		'tester-role': {
			title: 'Tester added',
			do: [
				'Invite the Instagram account as a tester of the app, with its user name.',
				'It then stands in the list as "Pending".',
			],
			labels: ['App roles', 'Roles', 'Add People', 'Instagram Tester', 'Add'],
			bring: '',
			field: '',
			note: 'Add your own account too: being the owner of the app is not enough.',
		},
		'tester-acceptance': {
			title: 'Tester accepted',
			do: [
				'Open this page in a desktop browser, signed in to Instagram as that account.',
				'Under "Tester Invites", accept the invitation of your app.',
			],
			labels: ['Settings', 'Apps and websites', 'Tester Invites', 'Accept'],
			bring: '',
			field: '',
			note: 'The phone app does not show the invitation.',
		},
		'redirect-uri': {
			title: 'Redirect URI',
			do: [
				'On "API setup with Instagram login", press "Set up" at "Set up Instagram business login", and enter this address as the redirect URL:',
				'Press "Save", open "Business login settings" and look at the address again: the page may have added a slash.',
			],
			labels: [
				'Set up Instagram business login',
				'Redirect URL',
				'Business login settings',
				'OAuth redirect URIs',
			],
			bring: 'The address exactly as the page shows it after saving.',
			field: 'Saved address',
			note: 'Instagram sends you back to this address. Meta compares it letter by letter.',
		},
		permissions: {
			title: 'Permissions',
			do: [
				'Add the permissions on "API setup with Instagram login", then mark the same ones here.',
				'Ask only for what you use. A permission added later needs a new sign-in.',
			],
			labels: ['Add all required permissions', 'Permissions and features'],
			bring: '',
			field: '',
			note: '',
		},
		'sign-in': {
			title: 'Sign in',
			do: [
				'Your browser opens Instagram. Sign in as the account that accepted the invitation, and allow the access.',
				'The browser then warns about a certificate for localhost: it is ours, made for this sign-in only. Press "Advanced", then "Proceed".',
				'If the page does not open at all, copy its address and paste it here: that works too.',
			],
			labels: [],
			bring: '',
			field: '',
			note: 'Before the browser opens, id and secret are tried with made-up values.',
		},
	},

	/** `checklist`: the same for every step of the portal. */
	checklist: {
		title: 'What to do at Meta: {flow}',
		intro:
			'Go through it in this order. Menus at Meta change often: look for what a step does, not for the exact words. Never send a secret or a token by e-mail or chat.',
		optional: 'optional',
		first: 'Do first',
		others: 'It may also read',
		checkedBy: 'Checked by',
		checks: {machine: 'ig-wizard', person: 'you'},
	},

	/** The steps of the portal. `others` are labels that stand there for some people in place of `labels`. */
	portal: {
		'professional-account': {
			title: 'Professional account',
			do: 'Turn the Instagram account into a business or creator account, in the Instagram app, and keep it public.',
			labels: [
				'Settings',
				'Account type and tools',
				'Switch to professional account',
				'Business',
				'Creator',
			],
			others: [],
			bring: 'The user name of the account.',
			note: 'Personal accounts cannot get a token, and a private account cannot be added.',
		},
		'developer-account': {
			title: 'Developer account',
			do: 'Register once as a Meta developer, with a personal Facebook profile. Confirm phone and e-mail with the codes that Meta sends, and accept the terms.',
			labels: ['Get started', 'Next'],
			others: [],
			bring: '',
			note: 'If the page jumps to business.facebook.com, sign in with a personal profile.',
		},
		'create-app': {
			title: 'New app',
			do: 'Start a new app.',
			labels: ['My Apps', 'Create App'],
			others: [],
			bring: '',
			note: '',
		},
		'app-details': {
			title: 'Name of the app',
			do: 'Give the app a name and a contact e-mail.',
			labels: ['App name', 'App contact email', 'Next'],
			others: [],
			bring: 'The name of the app.',
			note: 'Instagram shows the name with -IG behind it.',
		},
		'use-case': {
			title: 'Use case',
			do: 'Choose the use case for Instagram content.',
			labels: ['Manage messaging & content on Instagram', 'Next'],
			others: ['Manage messaging and content on Instagram', 'Other', 'Business'],
			bring: '',
			note: 'A use case cannot be taken off an app again. If this one is not offered, choose "Other" and then the app type "Business".',
		},
		'business-portfolio': {
			title: 'Business portfolio',
			do: 'Leave the business portfolio out. It can be added later.',
			labels: ["I don't want to connect a business portfolio yet.", 'Next'],
			others: [],
			bring: '',
			note: '',
		},
		'confirm-app': {
			title: 'Dashboard',
			do: 'Read the requirements, finish, and go on to the dashboard.',
			labels: ['Requirements', 'Next', 'Overview', 'Go to dashboard'],
			others: [],
			bring:
				'The Meta app ID: the number at the top of the dashboard. It only makes the links exact.',
			note: 'It is not the Instagram app ID: for the sign-in it is the wrong number.',
		},
		'open-api-setup': {
			title: 'API setup page',
			do: 'Open the page on which everything for Instagram Login is set up.',
			labels: [
				'Customize the Manage messaging and content on Instagram use case',
				'API setup with Instagram login',
			],
			others: ['Instagram', 'API setup with Instagram business login'],
			bring: '',
			note: 'Before the tester has accepted the invitation, this page may show "Insufficient Developer Role".',
		},
		permissions: {
			title: 'Permissions',
			do: 'Add the permissions that are going to be used. instagram_business_basic is always needed.',
			labels: ['Add all required permissions', 'Permissions and features'],
			others: [],
			bring: 'The list of permissions.',
			note: 'A permission that is added after the sign-in needs a new sign-in.',
		},
		'app-credentials': {
			title: 'Instagram app ID and secret',
			do: 'Copy the Instagram app ID and the Instagram app secret.',
			labels: ['Instagram app ID', 'Instagram app secret', 'Show'],
			others: [],
			bring:
				'The Instagram app ID (digits, about 16) and the Instagram app secret (32 digits and letters a to f).',
			note: 'The pair under App settings > Basic is another one and does not work here.',
		},
		'tester-role': {
			title: 'Tester invited',
			do: 'Invite the Instagram account as a tester of the app, with its user name. It then stands in the list as "Pending".',
			labels: ['App roles', 'Roles', 'Add People', 'Instagram Tester', 'Add'],
			others: ['Add Instagram Testers', 'Submit'],
			bring: 'The user name of the tester.',
			note: 'Invite your own account too: being the owner of the app is not enough.',
		},
		'tester-acceptance': {
			title: 'Tester accepted',
			do: 'In a desktop browser, sign in to instagram.com as the invited account and accept the invitation.',
			labels: ['Settings', 'Apps and websites', 'Tester Invites', 'Accept'],
			others: [],
			bring: '',
			note: 'The phone app does not show the invitation. Look at the user name first: the browser may be signed in as another account.',
		},
		'dashboard-token': {
			title: 'Token from the dashboard',
			do: 'Let the dashboard make a long-lived token. It takes the place of the sign-in, for your own accounts.',
			labels: ['Generate access tokens', 'Add account', 'Continue', 'Save', 'Generate token'],
			others: ['Got it'],
			bring: 'The token. Take it at once: it may not be shown again.',
			note: 'The account must be public, and must have accepted the invitation.',
		},
		webhooks: {
			title: 'Webhooks',
			do: 'Skip this section. It needs a public address and a published app.',
			labels: [],
			others: [],
			bring: '',
			note: '',
		},
		'redirect-uri': {
			title: 'Redirect URI',
			do: 'Enter the address to which Instagram sends people back: {redirectUri}',
			labels: ['Set up Instagram business login', 'Set up', 'Redirect URL', 'Save'],
			others: [],
			bring:
				'The address exactly as the page shows it after saving, with a slash that it may have added.',
			note: 'It belongs here and not into "Valid OAuth Redirect URIs" of Facebook Login.',
		},
		'embed-url': {
			title: 'Embed URL',
			do: 'Look at the ready-made address that the page now shows. It holds the Instagram app ID, the redirect URI and the permissions.',
			labels: ['Embed URL'],
			others: [],
			bring: 'The whole address.',
			note: 'What differs in it from your list is what Instagram will refuse.',
		},
		'callback-urls': {
			title: 'Business login settings',
			do: 'Open the settings, look at the saved redirect URI again, and enter the two service addresses. Any https address of yours will do.',
			labels: [
				'Business login settings',
				'OAuth redirect URIs',
				'Deauthorize callback URL',
				'Data deletion request URL',
				'Save',
			],
			others: [],
			bring: 'The redirect URI as the list shows it after saving.',
			note: 'Meta refuses some hosts, for example github.io.',
		},
		'sign-in': {
			title: 'Sign-in',
			do: 'Start ig-wizard, sign in in the browser as the account that accepted the invitation, and allow the access.',
			labels: [],
			others: [],
			bring: 'The code. ig-wizard receives it, or takes the pasted address.',
			note: '',
		},
		'verify-account': {
			title: 'Account confirmed',
			do: 'ig-wizard asks Meta whose token it is. See whether it is the right account.',
			labels: [],
			others: [],
			bring: '',
			note: 'If it is another one, the browser was signed in elsewhere: sign in again.',
		},
		'app-settings': {
			title: 'App settings',
			do: 'Enter privacy policy, terms, data deletion, category and icon. Needed for publishing and for App Review only.',
			labels: ['App settings', 'Basic'],
			others: [],
			bring: '',
			note: '',
		},
		publish: {
			title: 'App published',
			do: 'Make the app live. Not needed for your own accounts and for testers; needed for webhooks and for accounts of other people.',
			labels: ['Publish'],
			others: ['App Mode', 'Development', 'Live'],
			bring: '',
			note: '',
		},
		'app-review': {
			title: 'App Review',
			do: 'Go through App Review and Business Verification. Needed for accounts of other people only.',
			labels: ['Review', 'App Review'],
			others: [],
			bring: '',
			note: '',
		},
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

	scopes: {
		instagram_business_basic: 'read the account and its media (always needed)',
		instagram_business_content_publish: 'publish posts',
		instagram_business_manage_comments: 'read and answer comments',
		instagram_business_manage_messages: 'read and answer messages',
		instagram_business_manage_insights: 'read statistics',
	},

	/** Why an answer is not taken. */
	problems: {
		'app-id-empty': 'The id is missing.',
		'app-id-letters': 'An app id consists of digits only.',
		'app-id-is-meta-app-id':
			'This is the id at the top of the dashboard. The Instagram app ID is another one, on "API setup with Instagram login".',
		'secret-empty': 'The secret is missing.',
		'secret-spaces': 'There is a space or a line break inside the secret.',
		'secret-unusual': 'A secret usually has 32 characters, digits and a to f. This one does not.',
		'secret-is-app-id': 'This is the app id, not the secret.',
		'uri-empty': 'The address is missing.',
		'uri-not-an-address': 'This is not a complete address. It begins with https://',
		'uri-spaces': 'There is a space inside the address.',
		'uri-fragment': 'The address must not contain #.',
		'uri-user-info': 'The address must not contain a user name or password.',
		'uri-scheme': 'The address must begin with https:// (or http:// for this machine).',
		'uri-http-public': 'http:// works for this machine only (localhost). Use https://',
		'uri-unicode-host': 'The address must consist of plain letters, digits and signs.',
		'uri-too-long': 'The address is too long.',
		'scopes-basic-missing':
			'instagram_business_basic is needed together with every other permission.',
		'scopes-unknown': 'There is a permission here that Instagram Login does not have.',
		'name-empty': 'The name is missing.',
		'name-characters':
			'A name consists of a to z, 0 to 9, dot, hyphen and underscore; it begins with a letter or digit and does not end with a dot.',
		'name-reserved': 'Windows keeps this name for itself. Choose another one.',
		'name-changed': 'It would be stored as "{value}". Press Enter again to take that.',
		'name-too-long': 'A name has at most 63 characters.',
		'paste-empty': 'Nothing was pasted.',
		'paste-too-long': 'That is too long to be an address. Copy only what the address bar shows.',
		'paste-authorize-url':
			'This is the address that starts the sign-in. Copy the one that the browser shows afterwards.',
		'paste-code-only':
			'The code alone is not enough. Paste the whole address: only that shows that this sign-in was started here.',
		'paste-not-an-address': 'This is not an address. Copy all that the address bar shows.',
		'paste-other-address':
			'This address belongs to something else. It must begin with {redirectUri}',
		'paste-without-code':
			'There is no code in this address. Copy it after Instagram has sent you back.',
		'paste-earlier-attempt':
			'This address is from an earlier attempt. Use the newest browser window.',
	},

	/** Worth knowing about an answer that was taken. */
	notes: {
		trimmed: 'Spaces or quotes around it were dropped.',
		'secret-unusual': 'The secret has an unusual form. It was taken as it is.',
		'uri-http-loopback':
			'Instagram Login usually refuses http. If it does, register an https address.',
		'uri-slash-added': 'The page added a slash. That form is used from now on.',
		'uri-slash-removed': 'The page removed the slash. That form is used from now on.',
		'uri-upper-case-host': 'The host has capital letters. It is used exactly like that.',
		'uri-default-port': 'The port written here is the usual one. It is used exactly like that.',
		'uri-loopback-literal': 'For Meta this is another address than localhost.',
		'uri-own-host':
			'This address is not on this machine: a tunnel must lead here, or you paste the address afterwards.',
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

	/** Causes that the system or a check names by a code; others are shown as they are. */
	reasons: {
		'not-json': 'it is not JSON',
		'not-an-object': 'it holds something else',
		'not-utf8': 'it is not text',
		incomplete: 'something is missing in it',
		'not-a-folder': 'it is not a folder',
		owner: 'it belongs to another user account',
		symlink: 'it is a symbolic link',
		'hard-link': 'it has a second name elsewhere',
		html: 'a web page',
		shape: 'unknown fields',
		status: 'unexpected status',
		timeout: 'no answer in time',
		EACCES: 'not allowed',
		EPERM: 'not allowed',
		EROFS: 'the disk is read-only',
		ENOSPC: 'the disk is full',
		EDQUOT: 'your share of the disk is full',
		EBUSY: 'in use; in a container, mount the folder and not the file',
		ENOENT: 'it does not exist',
		ENOTDIR: 'a part of the path is not a folder',
		EISDIR: 'it is a folder',
		ECONNREFUSED: 'nobody answers there',
		ECONNRESET: 'the connection was broken',
		ENOTFOUND: 'the name is not known',
		EAI_AGAIN: 'the name cannot be looked up now',
	},

	/** By error code: what happened, and what to do. */
	errors: {
		unexpected: {
			what: 'Something went wrong inside ig-wizard: {said}',
			hint: 'This is a bug. Run the command again with --debug and report what it prints; secrets are removed from it.',
		},
		usage: {what: 'This command cannot be understood: {reason}', hint: 'ig-wizard help {command}'},
		'unknown-command': {
			what: 'There is no command "{name}".',
			hint: 'ig-wizard help lists the commands.',
		},
		'unknown-option': {what: '"{command}" has no option {name}.', hint: 'ig-wizard help {command}'},
		'secret-as-argument': {
			what: 'A secret is never given as an argument ({name}).',
			hint: 'It may now be in the history of your shell: delete it there. Use --app-secret-stdin, --app-secret-file or the variable IG_WIZARD_APP_SECRET.',
		},
		'invalid-value': {what: '{field}: {problem}', hint: 'ig-wizard help {command}'},
		'not-one-of': {what: '{field} is one of: {list}', hint: 'ig-wizard help {command}'},
		'not-a-number': {
			what: '{field} is a number from {min} to {max}.',
			hint: 'ig-wizard help {command}',
		},
		'not-like': {what: '{field} looks like {example}', hint: 'ig-wizard help {command}'},
		'missing-answers': {
			what: 'These answers are missing: {names}',
			hint: 'Give them as options or variables: ig-wizard help setup',
		},
		'input-closed': {
			what: 'The input ended before the answer came.',
			hint: 'Nothing was stored. Run the command again.',
		},
		'two-readers-of-input': {
			what: 'Standard input can be read once only; {names} both want it.',
			hint: 'Give one of them in another way.',
		},
		'secret-file-refused': {
			what: 'The file {file} is not used as a secret: {reason}',
			hint: 'chmod 600 {file}',
		},
		'file-refused': {
			what: 'The file {file} cannot be used: {reason}',
			hint: 'Check the path and what the file holds.',
		},
		'no-terminal': {
			what: 'This needs a terminal.',
			hint: 'Without one: ig-wizard setup with options, see ig-wizard help setup.',
		},
		'profile-exists': {
			what: 'The profile "{name}" exists already.',
			hint: 'Add --replace to put the new token in its place, or choose another name.',
		},
		'account-differs': {
			what: 'The profile "{name}" holds another account: {username}.',
			hint: 'Add --switch-account to replace it, or choose another name.',
		},
		'account-stored': {
			what: 'This account is already stored as "{name}".',
			hint: 'Add --duplicate to store it a second time.',
		},
		'port-busy': {
			what: 'Port {port} on {address} is used by another program.',
			hint: 'Close that program, or register another redirect URI with another port. The browser was not opened.',
		},
		'port-forbidden': {
			what: 'This account may not open port {port}.',
			hint: 'Register a redirect URI with a port above 1024, such as 8473.',
		},
		'address-unusable': {
			what: 'The listener cannot be opened at {address}.',
			hint: 'Check the redirect URI, or use --receive paste.',
		},
		'tls-verification-off': {
			what: 'NODE_TLS_REJECT_UNAUTHORIZED=0 switches off the protection of your secrets.',
			hint: 'Remove that variable. For a company proxy use NODE_EXTRA_CA_CERTS.',
		},
		'sandbox-not-local': {
			what: 'The sandbox must be on this machine: {url}',
			hint: 'Use an address such as http://127.0.0.1:8474',
		},
		'sandbox-port-busy': {
			what: 'Port {port} is used by another program.',
			hint: 'Choose another one with --port, or 0 for a free one.',
		},
		'practice-failed': {
			what: 'The sandbox could not do this step.',
			hint: 'Do the steps before it first, or do this one yourself in a browser.',
		},
		'config-dir-unusable': {
			what: 'The configuration folder cannot be found: {variable} is not usable.',
			hint: 'Set it to an absolute path, or use --config-dir.',
		},
		'store-unreadable': {
			what: 'The file {file} cannot be read ({reason}). It was left as it is.',
			hint: 'Restore it from a backup, or move it away and sign in again.',
		},
		'store-foreign': {
			what: '{file} is not a file of yours that ig-wizard made ({reason}). It was left as it is.',
			hint: 'Look at it and move it away, or use --config-dir.',
		},
		'store-newer': {
			what: 'The file {file} was written by a newer ig-wizard (format {version}). It was left as it is.',
			hint: 'Update ig-wizard.',
		},
		'store-unwritable': {
			what: '{file} cannot be written ({reason}). What was stored before is still there.',
			hint: 'Make room or give yourself the right to write there, then try again.',
		},
		'output-failed': {
			what: 'The output cannot be written ({reason}).',
			hint: 'What was stored is stored. Write the output somewhere else.',
		},
		network: {
			what: '{host} cannot be reached ({reason}).',
			hint: 'Check the network and the proxy setting, then try again.',
		},
		'tls-failed': {
			what: 'The connection to {host} is not safe ({reason}).',
			hint: 'Check the date of this machine and what stands between it and {host}. For a company proxy use NODE_EXTRA_CA_CERTS.',
		},
		'provider-unavailable': {
			what: 'Meta cannot answer at the moment (status {status}).',
			hint: 'Wait a few minutes, then try again.',
		},
		'answer-unreadable': {
			what: 'The answer did not come from Meta in a form that is known (status {status}, {reason}).',
			hint: 'A proxy or the sign-in page of a network may have answered. Try again later.',
		},
		'answer-lost': {
			what: 'The connection to {host} ended before the answer was complete.',
			hint: 'Try again. Only a sign-in has to begin anew then, because its code is spent.',
		},
		'answer-too-large': {
			what: "The answer of {host} is too large to be Meta's.",
			hint: 'Try again later.',
		},
		'unexpected-redirect': {
			what: '{host} sent the request somewhere else. It was not followed.',
			hint: 'A proxy or the sign-in page of a network may have answered. Try again later.',
		},
		'sandbox-unreachable': {
			what: 'No sandbox answers at {url}.',
			hint: 'Start one: ig-wizard sandbox',
		},
		'provider-refused': {
			what: 'Meta refused: {said}',
			hint: 'ig-wizard setup goes on where it stopped.',
		},
		declined: {
			what: 'The access was declined on the consent page.',
			hint: 'Nothing was stored. Sign in again and press "Allow".',
		},
		'timed-out': {
			what: 'Nobody came back from the browser in time.',
			hint: 'Start again. If the browser shows an error or a page that does not load, copy its address and paste it (--receive paste).',
		},
		busy: {
			what: 'Another run is working on "{name}".',
			hint: 'Wait until it has finished, then try again.',
		},
		'lock-unusable': {
			what: 'The lock file {file} cannot be used ({reason}). It was left as it is.',
			hint: 'Look at who it belongs to. When no ig-wizard is running it can be removed: it holds nothing.',
		},
		'sign-in-needed': {
			what: 'The token of "{name}" does not work any more.',
			hint: 'ig-wizard setup {name} --replace',
		},
		partial: {what: '{failed} of {total} profiles failed.', hint: 'The lines above say why.'},
		'profile-not-found': {what: 'There is no profile "{name}".', hint: 'ig-wizard profiles list'},
		'nothing-set-up': {what: 'No account is connected yet.', hint: 'ig-wizard setup'},
		'no-current-profile': {
			what: 'Which profile? There are several and none is current.',
			hint: 'ig-wizard profiles use NAME, or give the name.',
		},
		'nothing-matches': {
			what: 'No error is known that fits "{text}".',
			hint: 'Give its number, such as 190 or 190/460, or a few words in English as Meta shows them.',
		},
		interrupted: {
			what: 'Stopped.',
			hint: 'What was finished is stored. Run the command again.',
		},
		terminated: {
			what: 'Stopped by a signal.',
			hint: 'What was finished is stored. Run the command again.',
		},
	},

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
			cure: 'Sign in again.',
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
			cure: 'Sign in again.',
		},
		'token-malformed': {
			title: 'The token is damaged',
			cause: 'Characters are missing or were changed.',
			cure: 'Sign in again.',
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
			cure: 'Generate the token on "API setup with Instagram login".',
		},
		'refresh-too-early': {
			title: 'The token is too young to be refreshed',
			cause: 'It was made less than 24 hours ago.',
			cure: 'Nothing is wrong: wait until the token is 24 hours old.',
		},
		'already-long-lived': {
			title: 'The token is a long-lived one already',
			cause: 'A token that the dashboard made was to be changed for a long-lived one.',
			cure: 'Keep it as it is: it already lives 60 days.',
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
		goodUntil: 'The token of "{name}" is good until {date}.',
		chosenByEnvironment: '{variable} decides: {name}',
		refresh: {
			refreshed: '{name}: renewed, ends {date}',
			'not-due': '{name}: not due yet, ends {date}',
			'too-early': '{name}: Meta renews a token when it is 24 hours old; possible from {date}',
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
		saved: 'Saved as "{name}": {username}, ends {date}',
		missingScopes: 'Not granted: {scopes}',
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
		lang: 'language: en or es',
		'no-color': 'no colours',
		debug: 'diagnostics on stderr, without secrets',
		'config-dir': 'folder for everything that is stored',
		sandbox: 'use the stand-in for Meta at this address',
		yes: 'ask nothing',
		help: 'this text',
		version: 'version of ig-wizard',
		flow: 'kind of login',
		'app-id': 'Instagram app ID',
		'app-secret-stdin': 'read the Instagram app secret from standard input',
		'app-secret-file': 'read the Instagram app secret from a file that only you can read',
		'redirect-uri': 'redirect URI exactly as the dashboard saved it',
		scopes: 'permissions, with commas between them',
		receive: 'how the answer of the browser arrives: auto, listen or paste',
		listen: 'where to listen, when that is not where the redirect URI points',
		'tls-cert': 'certificate of the listener (PEM)',
		'tls-key': 'key of the certificate (PEM)',
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
		fault: 'a fault to show, such as refresh:server-error:2; may be given several times',
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
		/** Why an option of the sandbox cannot be used. */
		problems: {
			port: 'A port is a number from 0 to 65535.',
			consent: 'It is ask, allow or deny.',
			shape: 'It is flat or wrapped.',
			ids: 'It is number or string.',
			permissions: 'It is array, string or none.',
			'redirect-uri': '{value} cannot be a redirect URI.',
			'fault-unknown': 'There is no fault {value}.',
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
} as const;
