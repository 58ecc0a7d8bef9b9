import {type RandomBytes, randomWord} from './random.ts';

/**
 * Writes a JSON object from members that are JSON text already. So an id goes out digit by digit:
 * as a JavaScript number it would lose its last ones.
 */
export function objectText(members: Readonly<Record<string, string | undefined>>): string {
	const written = Object.entries(members).flatMap(([name, text]) =>
		text === undefined ? [] : [`${JSON.stringify(name)}: ${text}`],
	);
	return `{${written.join(', ')}}`;
}

const jsonType = 'application/json; charset=UTF-8';

/** A successful answer of the API. */
export function jsonAnswer(text: string): Response {
	return new Response(text, {
		headers: {'content-type': jsonType, 'cache-control': 'no-store'},
	});
}

/**
 * An error in the shape of the code exchange, where `code` repeats the HTTP status.
 * @see https://developers.facebook.com/docs/instagram-platform/instagram-api-with-instagram-login/business-login
 */
export function exchangeError(message: string): Response {
	const body = {error_type: 'OAuthException', code: 400, error_message: message};
	return new Response(JSON.stringify(body), {
		status: 400,
		headers: {'content-type': jsonType, 'cache-control': 'no-store'},
	});
}

export type GraphError = {
	readonly message: string;
	readonly type?: 'OAuthException' | 'IGApiException';
	readonly code: number;
	readonly subcode?: number;
	readonly isTransient?: boolean;
	/** For the person who uses the app. */
	readonly userTitle?: string;
	readonly userMessage?: string;
	/** HTTP status; 400 where Meta's is not known. */
	readonly status?: number;
	readonly headers?: Readonly<Record<string, string>>;
};

/**
 * An error in the shape of the Graph API.
 * @see https://developers.facebook.com/docs/graph-api/guides/error-handling
 */
export function graphError(error: GraphError, random: RandomBytes): Response {
	const body = {
		error: {
			message: error.message,
			type: error.type ?? 'OAuthException',
			code: error.code,
			error_subcode: error.subcode,
			error_user_title: error.userTitle,
			error_user_msg: error.userMessage,
			is_transient: error.isTransient,
			fbtrace_id: `A${randomWord(random, 22)}`,
		},
	};
	return new Response(JSON.stringify(body), {
		status: error.status ?? 400,
		headers: {
			'content-type': jsonType,
			'cache-control': 'no-store',
			'www-authenticate': 'OAuth "Facebook Platform" "invalid_request"',
			...error.headers,
		},
	});
}
