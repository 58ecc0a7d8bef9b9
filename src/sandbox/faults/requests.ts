import {facebookRefusals, objectMissing} from '../facebook/refusals.ts';
import {refusals, unknownPath, unsupportedRequest} from '../refusals.ts';
import {calls, graph} from './endpoints.ts';
import {exchange, type Failures, graphError} from './saying.ts';

/** Requests that are refused although the token works: permissions, objects, parameters. */
export const requestFailures = {
	'permission-missing': [{at: graph, says: graphError(refusals.permissionLost)}],
	'permission-lost': [{at: graph, says: graphError(refusals.permissionLost)}],
	'capability-missing': [
		{
			at: graph,
			says: graphError({
				message: '(#3) Application does not have the capability to make this API call.',
				code: 3,
			}),
		},
	],
	'object-missing': [
		{at: ['me', 'fb-page', 'fb-account'], says: graphError(objectMissing('17841405793187219'))},
	],
	'unsupported-request': [
		{at: ['exchange'], says: graphError(unsupportedRequest('post'))},
		{at: graph, says: graphError(unsupportedRequest('get'))},
	],
	'debug-token-refused': [{at: ['fb-debug'], says: graphError(facebookRefusals.debugRefused)}],
	'bad-parameter': [
		{at: calls, says: graphError({message: '(#100) Invalid parameter', code: 100})},
	],
	'unknown-path': [{at: graph, says: graphError(unknownPath('/impressions/day'))}],
	'transient-31': [
		{
			at: ['fb-exchange', ...graph],
			says: graphError({
				message: 'An unknown error has occurred.',
				code: 31,
				subcode: 1_349_174,
				isTransient: true,
				userTitle: 'Please try again later',
				userMessage: 'Something did not work for the moment. Try it again in some minutes.',
			}),
		},
	],
	/** An error that no table has. */
	'unknown-error': [
		{at: ['exchange'], says: exchange('Something unforeseen happened')},
		{at: calls, says: graphError({message: 'Something unforeseen happened', code: 987_654})},
	],
} as const satisfies Failures;
