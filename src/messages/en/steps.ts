import {basicDisplaySteps} from './steps-basic-display.ts';
import {facebookSteps} from './steps-facebook-login.ts';

/** The checklist as the wizard walks through it. */
export const steps = {
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
				'The browser may then warn about a certificate for localhost: it is ours, made for this sign-in only. Press "Advanced", then "Proceed".',
				'If the page does not open at all, copy its address and paste it here: that works too.',
			],
			labels: [],
			bring: '',
			field: '',
			note: 'Before the browser opens, id and secret are tried with made-up values.',
		},
		'dashboard-token': {
			title: 'Dashboard token',
			do: [
				'Open "API setup with Instagram login" and add the permissions that you use.',
				'Under "Generate access tokens", press "Add account" and sign in as the account that accepted the invitation.',
				'Press "Generate token", take the token at once and paste it here: it may not be shown again.',
			],
			labels: ['Generate access tokens', 'Add account', 'Generate token'],
			bring: 'The token. It mostly begins with IGAA and is not shown here.',
			field: 'Access token',
			note: 'It lives for 60 days already and is stored as it is. The account must be public.',
		},
		...facebookSteps,
		...basicDisplaySteps,
	},
};
