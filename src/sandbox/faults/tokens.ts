import type {GraphError} from '../answers.ts';
import {facebookGraph} from '../facebook/endpoints.ts';
import {facebookRefusals} from '../facebook/refusals.ts';
import {refusals} from '../refusals.ts';
import {graph, instagramGraph} from './endpoints.ts';
import {type Failure, type Failures, graphError} from './saying.ts';

const expired =
	'Error validating access token: Session has expired on Tuesday, 28-Sep-21 03:00:00 PDT. The current time is Friday, 08-Oct-21 23:50:19 PDT.';

/** A dead token, in the same words everywhere. */
function dead(message: string, subcode?: number): Failure {
	const error = {message, code: 190};
	return [{at: graph, says: graphError(subcode === undefined ? error : {...error, subcode})}];
}

/** A dead token that Facebook says with a subcode and Instagram, as captured, without one. */
function deadWithSubcode(error: GraphError, subcode: number): Failure {
	return [
		{at: instagramGraph, says: graphError(error)},
		{at: facebookGraph, says: graphError({...error, subcode})},
	];
}

/** Tokens that are refused. Subcodes and captured texts are Meta's; texts that are not known are written alike. */
export const tokenFailures = {
	/** Refused in words of the sandbox: Meta's are not known. */
	'refresh-too-early': [{at: ['refresh'], says: graphError(refusals.inOwnWords.tooEarly)}],
	/** Refused in words of the sandbox: Meta's are not known. */
	'already-long-lived': [{at: ['long-lived'], says: graphError(refusals.inOwnWords.alreadyLong)}],
	'app-removed': [{at: graph, says: graphError(refusals.appRemoved)}],
	'account-checkpoint': dead(
		'Error validating access token: The user must log in and confirm the account.',
		459,
	),
	'token-invalidated': deadWithSubcode(refusals.passwordChanged, 460),
	'password-changed': deadWithSubcode(refusals.passwordChanged, 460),
	'token-expired': deadWithSubcode({message: expired, code: 190}, 463),
	'account-unconfirmed': dead(
		'Error validating access token: Sessions for the user are not allowed because the user is not a confirmed user.',
		464,
	),
	'token-ended-by-api': dead(
		'Error validating access token: The session was ended by an API call.',
		466,
	),
	'page-role-lost': [
		{
			at: ['fb-pages', 'fb-page', 'fb-account'],
			says: graphError(facebookRefusals.inOwnWords.roleLost),
		},
	],
	'token-unparseable': dead(refusals.tokenUnreadable.message),
	'token-malformed': dead('Session key is malformed.'),
	'token-invalid': dead('Invalid OAuth access token.', 467),
} as const satisfies Failures;
