import {type Failures, page} from './saying.ts';

const code = `code=AQ${'x'.repeat(200)}`;
const refused = 'error=server_error&error_description=The+request+could+not+be+completed';

/** Failures of the way back from the browser: what the redirect URI gets, or that it gets nothing. */
export const callbackFailures = {
	'user-denied': [
		{
			at: ['authorize'],
			says: {
				kind: 'back',
				query:
					'error=access_denied&error_reason=user_denied&error_description=The+user+denied+your+request',
				state: 'echo',
				fragment: '',
			},
		},
	],
	'fb-user-denied': [
		{
			at: ['fb-dialog'],
			says: {
				kind: 'back',
				query:
					'error=access_denied&error_code=200&error_description=Permissions+error&error_reason=user_denied',
				state: 'echo',
				fragment: '#_=_',
			},
		},
	],
	/** The form of `insufficient-developer-role` that comes back. */
	'insufficient-developer-role-redirect': [
		{
			at: ['authorize'],
			says: {
				kind: 'back',
				query: 'error=access_denied&error_description=Insufficient+developer+role',
				state: 'echo',
				fragment: '',
			},
		},
	],
	'authorize-refused': [
		{
			at: ['authorize'],
			says: {kind: 'back', query: refused, state: 'echo', fragment: ''},
		},
		{
			at: ['fb-dialog'],
			says: {kind: 'back', query: refused, state: 'echo', fragment: '#_=_'},
		},
	],
	/** A code, but with the state of another attempt. */
	'state-mismatch': [
		{
			at: ['authorize'],
			says: {kind: 'back', query: code, state: 'other', fragment: '#_'},
		},
		{
			at: ['fb-dialog'],
			says: {kind: 'back', query: code, state: 'other', fragment: '#_=_'},
		},
	],
	'code-missing': [
		{at: ['authorize'], says: {kind: 'back', query: '', state: 'echo', fragment: '#_'}},
		{at: ['fb-dialog'], says: {kind: 'back', query: '', state: 'echo', fragment: '#_=_'}},
	],
	'callback-timeout': [{at: ['authorize', 'fb-dialog'], says: page('')}],
} as const satisfies Failures;
