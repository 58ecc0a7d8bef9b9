import type {GraphError} from '../answers.ts';
import {facebookGraph} from '../facebook/endpoints.ts';
import {calls, type Endpoint} from './endpoints.ts';
import {type Failure, type Failures, graphError} from './saying.ts';

const appUsage = {'x-app-usage': '{"call_count":100,"total_cputime":25,"total_time":25}'};

/** A limit as the calls of a program meet it. */
function limit(error: GraphError, at: readonly Endpoint[] = calls): Failure {
	return [{at, says: graphError(error)}];
}

const business = limit({
	message:
		'(#80002) There have been too many calls to this Instagram account. Wait a bit and try again.',
	code: 80_002,
	headers: {
		...appUsage,
		'x-business-use-case-usage':
			'{"17841405793187219":[{"type":"instagram","call_count":100,"total_cputime":25,"total_time":25,"estimated_time_to_regain_access":12}]}',
	},
});

/**
 * Limits, and trouble that is Meta's own. The HTTP status of a limit is not documented.
 *
 * @see https://developers.facebook.com/docs/graph-api/overview/rate-limiting
 */
export const limitFailures = {
	temporary: limit({
		message: 'An unexpected error has occurred. Please retry your request later.',
		code: 2,
		isTransient: true,
		status: 500,
	}),
	'outage-code-1': limit({
		message: 'An unknown error has occurred.',
		code: 1,
		isTransient: true,
		status: 500,
	}),
	'app-throttled': limit({
		message: '(#4) Application request limit reached',
		code: 4,
		headers: appUsage,
	}),
	/** Status 429 with `Retry-After`. */
	'retry-after': limit({
		message: '(#4) Application request limit reached',
		code: 4,
		status: 429,
		headers: {'retry-after': '3600'},
	}),
	'user-throttled': limit({message: '(#17) User request limit reached', code: 17}),
	'page-throttled': limit({message: '(#32) Page request limit reached', code: 32}, facebookGraph),
	'custom-throttled': limit({
		message: '(#613) Calls to this api have exceeded the rate limit.',
		code: 613,
		subcode: 1996,
	}),
	/** With the usage headers. */
	'business-throttled': business,
	'rate-limit': business,
	'app-limit': limit({message: '(#341) Application limit reached', code: 341}),
	'blocked-abusive': limit({
		message: 'The action attempted has been deemed abusive or is otherwise disallowed',
		code: 368,
	}),
	/** The words are of an alert in the dashboard; which code a call gets with them is not known. */
	'graph-access-deactivated': limit({
		message: 'Graph API Access Deactivated Due to Inactivity',
		code: 200,
	}),
} as const satisfies Failures;
