import type {GraphError} from '../answers.ts';
import {metaDate} from '../clock.ts';
import type {FacebookCodeRefusal} from '../ledger/facebook-grants.ts';

/**
 * The refusals of `graph.facebook.com`, in the words that Meta documents or that were reported; where
 * neither is known, in words of the sandbox, which `inOwnWords` marks.
 *
 * @see https://developers.facebook.com/docs/graph-api/guides/error-handling
 */
export const facebookRefusals = {
	invalidAppId: {
		message: 'Error validating application. Invalid application ID.',
		code: 101,
	},
	wrongSecret: {message: 'Error validating client secret.', code: 1},
	notAbsolute: {message: "redirect_uri isn't an absolute URI. Check RFC 3986.", code: 191},
	codeMalformed: {message: 'Invalid verification code format.', code: 100},
	codeUsed: {message: 'This authorization code has been used.', code: 100, subcode: 36_009},
	redirectUriDiffers: {
		message:
			'Error validating verification code. Please make sure your redirect_uri is identical to the one you used in the OAuth dialog request',
		code: 100,
		subcode: 36_008,
	},
	tokenUnreadable: {
		message: 'Invalid OAuth access token - Cannot parse access token',
		code: 190,
	},
	appRemoved: {
		message: 'Error validating access token: The user has not authorized this application.',
		code: 190,
		subcode: 458,
	},
	permissionMissing: {
		message: '(#10) Application does not have permission for this action',
		code: 10,
	},
	debugRefused: {
		message:
			'(#100) You must provide an app access token, or a user access token that is an owner or developer of the app',
		code: 100,
	},
	inOwnWords: {
		codeExpired: {message: 'This authorization code has expired.', code: 100, subcode: 36_007},
		roleLost: {
			message: 'Error validating access token: The user no longer has a role on the Page.',
			code: 190,
			subcode: 492,
		},
		wrongAppToken: {message: 'Invalid OAuth access token signature.', code: 190},
		noToken: {message: 'An access token is required to request this resource.', code: 104},
		noUserToken: {
			message: 'An active access token must be used to query information about the current user.',
			code: 2500,
		},
		wrongProof: {message: 'Invalid appsecret_proof provided in the API argument', code: 100},
		grantType: {message: '(#100) Unsupported grant_type', code: 100},
		notExchangeable: {
			message: '(#100) fb_exchange_token must be a user access token of this app',
			code: 100,
		},
		noInputToken: {message: '(#100) The parameter input_token is required', code: 100},
		otherApp: {
			message: '(#100) The App_id in the input_token did not match the Viewing App',
			code: 100,
		},
		badLimit: {message: '(#100) Param limit must be a positive whole number', code: 100},
		badCursor: {message: '(#100) The cursor is not one of this list', code: 100},
		badFields: {message: '(#100) Syntax error in the parameter fields', code: 2500},
	},
} as const satisfies Readonly<Record<string, GraphError | Readonly<Record<string, GraphError>>>>;

/** What the code exchange says to a code that it does not take. */
export const codeRefusals: Readonly<Record<FacebookCodeRefusal, GraphError>> = {
	'no-code': facebookRefusals.codeMalformed,
	expired: facebookRefusals.inOwnWords.codeExpired,
	used: facebookRefusals.codeUsed,
	'uri-differs': facebookRefusals.redirectUriDiffers,
};

/** A token whose time is over. */
export function facebookSessionExpired(expiredAt: number, now: number): GraphError {
	return {
		message: `Error validating access token: Session has expired on ${metaDate(expiredAt)}. The current time is ${metaDate(now)}.`,
		code: 190,
		subcode: 463,
	};
}

/** An id that does not exist, or that this token may not see. */
export function objectMissing(id: string): GraphError {
	return {
		message: `Unsupported get request. Object with ID '${id.slice(0, 100)}' does not exist, cannot be loaded due to missing permissions, or does not support this operation`,
		code: 100,
		subcode: 33,
	};
}

/** Another method than GET. */
export function facebookUnsupported(method: string): GraphError {
	return {message: `Unsupported ${method.toLowerCase()} request`, code: 100};
}

/** A field that a node does not have. */
export function facebookUnknownField(field: string, node: string): GraphError {
	return {
		message: `(#100) Tried accessing nonexisting field (${field.slice(0, 100)}) on node type (${node})`,
		code: 100,
	};
}
