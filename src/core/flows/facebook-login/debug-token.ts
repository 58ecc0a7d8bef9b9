import * as z from 'zod';
import {AppError} from '../../errors.ts';
import type {Inspection} from '../../flow.ts';
import {isRecord} from '../../json.ts';
import type {HttpReply, HttpRequest, Stage} from '../../ports.ts';
import type {App} from '../../profile.ts';
import {readPermissions} from '../../replies.ts';
import {readObject, readTold} from '../../reply-body.ts';
import {Secret} from '../../secret.ts';
import type {Site} from '../../site.ts';

/** What `debug_token` tells, each field only when it has the form that is known; 0 means "no end". */
const told = z.object({
	is_valid: z.boolean().optional().catch(undefined),
	scopes: z.unknown().optional(),
	/** Seconds since 1970. */
	expires_at: z.int().positive().optional().catch(undefined),
	error: z.unknown().optional(),
});

/**
 * Asks what a token is. The app itself asks, so that it does not need to be the token's owner.
 * @see https://developers.facebook.com/docs/graph-api/reference/debug_token
 */
export function debugRequest(
	{facebookGraph, version}: Site,
	{appId, appSecret}: Pick<App, 'appId' | 'appSecret'>,
	token: Secret,
	stage: Stage,
): HttpRequest {
	return {
		stage,
		method: 'GET',
		url: `${facebookGraph}/${version}/debug_token`,
		query: {
			input_token: token,
			access_token: new Secret(`${appId}|${appSecret.reveal()}`),
		},
	};
}

/** @returns what is told of a token that works, or `sign-in-needed` with the reason of one that does not */
export function readInspection(reply: HttpReply, stage: Stage): Inspection | AppError {
	const body = readObject(reply, stage);

	if (body instanceof AppError) {
		return body;
	}

	const parsed = told.safeParse(body['data']).data ?? {};
	const error = isRecord(parsed.error) ? parsed.error : undefined;

	if (parsed.is_valid === false || (parsed.is_valid === undefined && error !== undefined)) {
		return deadToken(readTold(reply, stage, error ?? {}));
	}

	return {
		permissions: readPermissions(parsed.scopes),
		expiresAt: parsed.expires_at === undefined ? undefined : parsed.expires_at * 1000,
	};
}

/** Whatever the reason, known or not: a token that is not valid is replaced by a new sign-in. */
function deadToken(reason: AppError): AppError {
	return reason.code === 'sign-in-needed'
		? reason
		: new AppError('sign-in-needed', {
				...reason.details,
				failure: 'token-invalid',
				step: 'sign-in',
			});
}
