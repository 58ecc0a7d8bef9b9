import type {Row} from './row.ts';

/** Failures on the way back from the browser: redirect, listener, pasted address. */
export const callbackRows = [
	{
		id: 'fb-user-denied',
		where: ['callback'],
		says: ['Permissions error'],
		match: [{reason: 'user_denied', redirectCode: '200'}],
		error: 'declined',
		retry: 'sign-in-again',
		steps: ['sign-in'],
	},
	{
		id: 'user-denied',
		where: ['callback'],
		says: ['The user denied your request'],
		match: [{reason: 'user_denied'}],
		error: 'declined',
		retry: 'sign-in-again',
		steps: ['sign-in'],
	},
	{
		id: 'authorize-refused',
		where: ['callback'],
		retry: 'fix-and-retry',
		steps: ['tester-role'],
	},
	{
		id: 'callback-timeout',
		where: ['callback'],
		error: 'timed-out',
		retry: 'sign-in-again',
		steps: ['sign-in'],
	},
	{id: 'state-mismatch', where: ['callback'], retry: 'sign-in-again', steps: ['sign-in']},
	{id: 'code-missing', where: ['callback'], retry: 'sign-in-again', steps: ['sign-in']},
	{id: 'double-callback', where: ['callback'], retry: 'never', steps: []},
	{id: 'certificate-refused', where: ['callback'], retry: 'sign-in-again', steps: ['sign-in']},
	{
		id: 'port-busy',
		where: ['callback'],
		error: 'port-busy',
		retry: 'fix-and-retry',
		steps: ['redirect-uri'],
	},
] as const satisfies readonly Row[];
