import type {GraphError} from './answers.ts';
import {metaDate} from './clock.ts';

/**
 * The refusals of the token endpoints and of `/me`, in the words that Meta documents or that were
 * reported; where neither is known, in words of the sandbox, which `inOwnWords` marks.
 *
 * @see https://developers.facebook.com/docs/graph-api/guides/error-handling
 */
export const refusals = {
	invalidApp: 'Invalid platform app',
	invalidRedirectUri: 'Invalid redirect_uri',
	wrongSecretAtExchange: 'Invalid Client Secret',
	codeNotFound: 'Matching code was not found or was already used',
	codeUsed: 'This authorization code has been used',
	codeInvalid: 'Invalid authorization code',
	redirectUriDiffers:
		'Error validating verification code. Please make sure your redirect_uri is identical to the one you used in the OAuth dialog request',
	wrongSecret: {message: 'Error validating client secret.', code: 100},
	tokenUnreadable: {
		message: 'Invalid OAuth access token - Cannot parse access token',
		code: 190,
	},
	passwordChanged: {
		message:
			'Error validating access token: The session has been invalidated because the user changed their password or Facebook has changed the session for security reasons.',
		code: 190,
	},
	appRemoved: {
		message: 'Error validating access token: The user has not authorized this application.',
		code: 190,
		subcode: 458,
	},
	permissionLost: {
		message: '(#10) Application does not have permission for this action',
		type: 'IGApiException',
		code: 10,
	},
	inOwnWords: {
		personalAccount: 'This account is not a professional account',
		grantType: 'Unsupported grant_type',
		tooEarly: {
			message: 'The access token is less than 24 hours old and cannot be refreshed yet.',
			type: 'IGApiException',
			code: 100,
		},
		alreadyLong: {
			message: 'The access token is long-lived already and cannot be exchanged.',
			type: 'IGApiException',
			code: 100,
		},
		stillShort: {
			message: 'The access token is short-lived and cannot be refreshed; exchange it first.',
			type: 'IGApiException',
			code: 100,
		},
	},
} as const satisfies Readonly<
	Record<string, string | GraphError | Readonly<Record<string, string | GraphError>>>
>;

/** The catch-all of `graph.instagram.com`, which is seldom about the method. */
export function unsupportedRequest(method: string): GraphError {
	return {
		message: `Unsupported request - method type: ${method.toLowerCase()}`,
		type: 'IGApiException',
		code: 100,
	};
}

/** A token whose time is over. */
export function sessionExpired(expiredAt: number, now: number): GraphError {
	return {
		message: `Error validating access token: Session has expired on ${metaDate(expiredAt)}. The current time is ${metaDate(now)}.`,
		code: 190,
	};
}

/** A path that the API does not have. */
export function unknownPath(path: string): GraphError {
	return {
		message: `Unknown path components: ${path.slice(0, 200)}`,
		type: 'IGApiException',
		code: 2500,
	};
}

/** A field that `/me` does not have. */
export function unknownField(field: string): GraphError {
	return {
		message: `(#100) Tried accessing nonexisting field (${field.slice(0, 100)})`,
		type: 'IGApiException',
		code: 100,
	};
}
