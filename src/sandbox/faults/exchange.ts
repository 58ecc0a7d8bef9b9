import {facebookRefusals} from '../facebook/refusals.ts';
import {refusals} from '../refusals.ts';
import {exchange, type Failure, type Failures, graphError} from './saying.ts';

const wrongSecret = [
	{at: ['exchange'], says: exchange(refusals.wrongSecretAtExchange)},
	{at: ['long-lived'], says: graphError(refusals.wrongSecret)},
	{
		at: ['fb-exchange', 'fb-long-lived', 'fb-app-token'],
		says: graphError(facebookRefusals.wrongSecret),
	},
] as const satisfies Failure;

/** Failures of the code exchange. */
export const exchangeFailures = {
	'code-not-found-or-used': [
		{at: ['exchange'], says: exchange(refusals.codeNotFound)},
		{at: ['fb-exchange'], says: graphError(facebookRefusals.codeUsed)},
	],
	/** A code that is older than an hour. */
	'code-expired': [{at: ['exchange'], says: exchange(refusals.codeNotFound)}],
	/** A code that was exchanged before. */
	'code-used': [
		{at: ['exchange'], says: exchange(refusals.codeUsed)},
		{at: ['fb-exchange'], says: graphError(facebookRefusals.codeUsed)},
	],
	'code-invalid': [{at: ['exchange'], says: exchange(refusals.codeInvalid)}],
	'fb-code-malformed': [{at: ['fb-exchange'], says: graphError(facebookRefusals.codeMalformed)}],
	'redirect-uri-differs': [
		{at: ['exchange'], says: exchange(refusals.redirectUriDiffers)},
		{at: ['fb-exchange'], says: graphError(facebookRefusals.redirectUriDiffers)},
	],
	'wrong-app-secret': wrongSecret,
	'wrong-secret': wrongSecret,
} as const satisfies Failures;
