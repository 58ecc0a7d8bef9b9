/** When the code is exchanged. */
export const exchangeFailures = {
	'redirect-uri-differs': {
		title: 'The redirect URI was not the same twice',
		cause: 'The address of the sign-in and that of the exchange differ, often by a slash.',
		otherCauses: ['The port or the percent signs in it differ.'],
		cure: 'Enter the address exactly as the dashboard saved it, and sign in again.',
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
		cause: 'The secret of the other login was copied, or it was reset.',
		otherCauses: ['It was cut while it was copied, or a space stands at its end.'],
		cure: 'Copy it again: "Instagram app secret" from "API setup with Instagram login"; for Facebook Login, "App secret" from "App settings" > "Basic".',
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
};
