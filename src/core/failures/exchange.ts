import type {Row} from './row.ts';

/** Failures of the code exchange, and answers that cannot be read. */
export const exchangeRows = [
	{
		id: 'code-not-found-or-used',
		where: ['exchange'],
		says: [
			'Matching code was not found or was already used',
			'This authorization code has been used.',
			'This authorization code has expired.',
		],
		match: [
			{code: 100, subcode: 36_007},
			{code: 100, subcode: 36_009},
			{text: 'matching code was not found'},
			{text: 'authorization code has been used'},
			{text: 'authorization code has expired'},
		],
		retry: 'sign-in-again',
		steps: ['sign-in'],
	},
	{
		id: 'code-invalid',
		where: ['exchange'],
		says: ['Invalid authorization code'],
		match: [{text: 'invalid authorization code'}],
		retry: 'sign-in-again',
		steps: ['sign-in'],
	},
	{
		id: 'fb-code-malformed',
		where: ['exchange'],
		says: ['Invalid verification code format.'],
		match: [{code: 100, text: 'verification code format'}],
		retry: 'sign-in-again',
		steps: ['sign-in'],
	},
	{
		id: 'redirect-uri-differs',
		where: ['exchange'],
		says: [
			'Error validating verification code. Please make sure your redirect_uri is identical to the one you used in the OAuth dialog request',
		],
		match: [{text: 'redirect_uri is identical'}],
		retry: 'fix-and-retry',
		steps: ['redirect-uri'],
	},
	{
		id: 'wrong-app-secret',
		where: ['exchange', 'long-lived'],
		says: ['Error validating client secret.', 'Invalid Client Secret'],
		match: [{text: 'validating client secret'}, {text: 'invalid client secret'}],
		retry: 'fix-and-retry',
		// The screen of the secret itself; that of the id would come first for the pair.
		steps: ['app-secret', 'fb-credentials'],
	},
	{
		id: 'unexpected-shape',
		where: ['exchange', 'me'],
		error: 'answer-unreadable',
		retry: 'sign-in-again',
		steps: ['sign-in'],
	},
	{
		id: 'not-json',
		where: ['exchange', 'graph'],
		error: 'answer-unreadable',
		retry: 'retry-later',
		steps: ['sign-in'],
	},
] as const satisfies readonly Row[];
