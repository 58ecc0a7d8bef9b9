/** What several rooms say: the product, its keys, the page in the browser. */
export const common = {
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
		'facebook-login': 'Facebook Login',
		'basic-display': 'Basic Display',
	},

	/** Short words on every screen. */
	common: {
		product: 'ig-wizard',
		practice: 'practice: nothing leaves this machine',
		stepOf: 'step {n} of {total}',
		dayLeft: '{n} day left',
		daysLeft: '{n} days left',
		endsOn: 'ends {date}',
		endUnknown: 'end unknown',
		endless: 'does not end by time',
		/** In a table, in place of the days left. */
		noEndDate: 'no end date',
		/** Of a token that the dashboard made. */
		endOfImported: 'unknown, at most 60 days from when it was made',
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
		everything: 'more',
		page: 'page {n} of {total}',
		doForMe: 'sandbox does it',
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
		connectAnother: 'connect an account',
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
		importToken: 'store a token',
		steps: 'steps',
		goToStep: 'go to this step',
		pick: 'take this account',
		connectToday: "connect with today's login",
		practiseOld: 'practise the old one',
		showQr: 'show QR code',
		hideQr: 'hide QR code',
		calendar: 'save a calendar entry',
	},

	/** What is written on the keys. */
	keyNames: {
		enter: 'enter',
		esc: 'esc',
		tab: 'tab',
		space: 'space',
		interrupt: 'ctrl+c',
	},

	scopes: {
		instagram_business_basic: 'read the account and its media (always needed)',
		instagram_business_content_publish: 'publish posts',
		instagram_business_manage_comments: 'read and answer comments',
		instagram_business_manage_messages: 'read and answer messages',
		instagram_business_manage_insights: 'read statistics',
		instagram_basic: 'read the account and its media (always needed)',
		pages_show_list: 'find the linked Page (always needed)',
		pages_read_engagement: 'read the linked Page',
		instagram_content_publish: 'publish posts',
		instagram_manage_comments: 'read and answer comments',
		instagram_manage_insights: 'read statistics',
		instagram_manage_messages: 'read and answer messages',
		business_management: 'Pages that belong to a business portfolio',
		ads_management: 'run ads, product tags and partnership ads',
		ads_read: 'read statistics of ads',
		user_profile: 'read the account (always needed)',
		user_media: 'read its media',
	},
};
