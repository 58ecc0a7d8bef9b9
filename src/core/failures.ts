import type {ErrorCode} from './errors.ts';
import type {Stage} from './ports.ts';

/**
 * The failures that people meet at Meta, as data: how an answer is recognised, what kind of error it
 * is for a script, and the portal step that cures it. Titles, causes and cures are in the catalogue
 * under the same id. Within each group the specific rows stand before the general ones.
 *
 * @see https://developers.facebook.com/docs/graph-api/guides/error-handling
 */
export type FailureId = (typeof rows)[number]['id'];

type Row = {
	readonly id: string;
	/** Graph error code; a pair is a range. */
	readonly code?: number | readonly [number, number];
	readonly subcode?: number;
	/** Part of the message in lower case. With `code`, both must fit. */
	readonly text?: string | readonly string[];
	readonly error: ErrorCode;
	/** Step that cures it; absent where waiting does. */
	readonly step?: string;
};

const rows = [
	{
		id: 'invalid-platform-app',
		text: 'invalid platform app',
		error: 'provider-refused',
		step: 'app-credentials',
	},
	{
		id: 'redirect-uri-differs',
		text: 'redirect_uri is identical',
		error: 'provider-refused',
		step: 'redirect-uri',
	},
	{id: 'redirect-uri-encoded-twice', code: 191, error: 'provider-refused', step: 'redirect-uri'},
	{
		id: 'invalid-redirect-uri',
		text: 'invalid redirect_uri',
		error: 'provider-refused',
		step: 'redirect-uri',
	},
	{
		id: 'insufficient-developer-role',
		text: 'insufficient developer role',
		error: 'provider-refused',
		step: 'tester-role',
	},
	{id: 'invalid-scopes', text: 'invalid scope', error: 'provider-refused', step: 'permissions'},
	{id: 'invalid-app-id', code: 101, error: 'provider-refused', step: 'app-credentials'},
	{
		id: 'code-not-found-or-used',
		text: ['matching code was not found', 'authorization code has been used'],
		error: 'provider-refused',
		step: 'sign-in',
	},
	{
		id: 'code-invalid',
		text: 'invalid authorization code',
		error: 'provider-refused',
		step: 'sign-in',
	},
	{
		id: 'wrong-app-secret',
		text: ['error validating client secret', 'invalid client secret'],
		error: 'provider-refused',
		step: 'app-secret',
	},
	{id: 'app-removed', code: 190, subcode: 458, error: 'sign-in-needed', step: 'sign-in'},
	{id: 'account-checkpoint', code: 190, subcode: 459, error: 'sign-in-needed', step: 'sign-in'},
	{id: 'token-invalidated', code: 190, subcode: 460, error: 'sign-in-needed', step: 'sign-in'},
	{id: 'token-expired', code: 190, subcode: 463, error: 'sign-in-needed', step: 'sign-in'},
	{id: 'account-unconfirmed', code: 190, subcode: 464, error: 'sign-in-needed', step: 'sign-in'},
	{id: 'token-ended-by-api', code: 190, subcode: 466, error: 'sign-in-needed', step: 'sign-in'},
	{id: 'token-invalid', code: 190, subcode: 467, error: 'sign-in-needed', step: 'sign-in'},
	{
		id: 'token-invalidated',
		code: 190,
		text: 'has been invalidated',
		error: 'sign-in-needed',
		step: 'sign-in',
	},
	{
		id: 'token-expired',
		code: 190,
		text: 'session has expired',
		error: 'sign-in-needed',
		step: 'sign-in',
	},
	{
		id: 'token-unparseable',
		code: 190,
		text: 'cannot parse access token',
		error: 'sign-in-needed',
		step: 'sign-in',
	},
	{id: 'token-malformed', code: 190, text: 'malformed', error: 'sign-in-needed', step: 'sign-in'},
	{id: 'token-invalid', code: 190, error: 'sign-in-needed', step: 'sign-in'},
	{id: 'token-invalid', code: 102, error: 'sign-in-needed', step: 'sign-in'},
	{id: 'permission-missing', code: 10, error: 'provider-refused', step: 'permissions'},
	{id: 'permission-missing', code: [200, 299], error: 'provider-refused', step: 'permissions'},
	{id: 'capability-missing', code: 3, error: 'provider-refused', step: 'permissions'},
	{
		id: 'unsupported-request',
		code: 100,
		text: 'unsupported request',
		error: 'provider-refused',
		step: 'tester-acceptance',
	},
	{id: 'bad-parameter', code: 100, error: 'provider-refused', step: 'app-credentials'},
	{id: 'temporary', code: [1, 2], error: 'provider-unavailable'},
	{id: 'app-throttled', code: 4, error: 'provider-unavailable'},
	{id: 'user-throttled', code: 17, error: 'provider-unavailable'},
	{id: 'user-throttled', code: 32, error: 'provider-unavailable'},
	{id: 'custom-throttled', code: 613, error: 'provider-unavailable'},
	{id: 'business-throttled', code: [80_000, 80_020], error: 'provider-unavailable'},
	{id: 'app-limit', code: 341, error: 'provider-unavailable'},
	{id: 'blocked-abusive', code: 368, error: 'provider-unavailable'},
] as const satisfies readonly Row[];

/** What Meta answered, reduced to what rows are matched by. */
export type Said = {
	readonly stage: Stage;
	/** HTTP status; counts only where code and text are not known. */
	readonly status?: number | undefined;
	/** Graph code; absent in the error shape of the code exchange, whose `code` repeats the HTTP status. */
	readonly code?: number | undefined;
	readonly subcode?: number | undefined;
	readonly text: string;
	readonly isTransient?: boolean | undefined;
};

export type Failure = {
	readonly id: FailureId | 'unknown-error';
	readonly error: ErrorCode;
	readonly step?: string | undefined;
};

/**
 * The row that fits what Meta said: telling texts, then code with subcode, code with text, the code
 * alone, and at last the HTTP status. `unknown-error` when nothing fits.
 */
export function matchFailure(said: Said): Failure {
	const text = comparable(said.text);
	const found = (rows as readonly Row[]).find(row => fits(row, said, text));

	return found === undefined
		? failureOfStatus(said)
		: {id: found.id as FailureId, error: found.error, step: found.step};
}

function failureOfStatus({status = 0, stage, isTransient}: Said): Failure {
	if (isTransient === true || status >= 500) {
		return {id: 'temporary', error: 'provider-unavailable'};
	}

	if (status === 429) {
		return {id: 'custom-throttled', error: 'provider-unavailable'};
	}

	return status === 401 && (stage === 'account' || stage === 'refresh')
		? {id: 'token-invalid', error: 'sign-in-needed', step: 'sign-in'}
		: {id: 'unknown-error', error: 'provider-refused'};
}

function fits(row: Row, said: Said, text: string): boolean {
	const textFits = row.text === undefined || [row.text].flat().some(part => text.includes(part));

	if (row.code === undefined) {
		return textFits;
	}

	const [low, high] = typeof row.code === 'number' ? [row.code, row.code] : row.code;
	const codeFits = said.code !== undefined && said.code >= low && said.code <= high;
	const subcodeFits = row.subcode === undefined || row.subcode === said.subcode;

	return codeFits && subcodeFits && textFits;
}

function comparable(text: string): string {
	return text
		.replaceAll('\u2019', "'")
		.replaceAll(/\s+/g, ' ')
		.trim()
		.replace(/^\(#\d+\) /, '')
		.toLowerCase();
}
