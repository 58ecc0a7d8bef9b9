import type {AppError} from '../errors.ts';
import type {ProbeResult} from '../flow.ts';
import type {HttpReply} from '../ports.ts';
import {readRefusal} from '../reply-body.ts';
import {Secret} from '../secret.ts';

/** Stands for a code and for a token: long enough to look like the real thing, and made up beyond doubt. */
export const madeUp = new Secret('ig-wizard-checks-id-and-secret');

/** Refusals that concern what the person entered. */
const telling: ReadonlySet<unknown> = new Set([
	'invalid-platform-app',
	'invalid-app-id',
	'wrong-app-secret',
]);

/**
 * Judges the answer to a request with a made-up value: the refusal of id or secret, or what is known
 * about them.
 *
 * @param isGood whether a refusal shows that id and secret got past their check
 */
export function judge(
	reply: HttpReply,
	isGood: (error: AppError) => boolean,
): ProbeResult | AppError {
	const error = readRefusal(reply, 'preflight');

	if (error !== undefined && telling.has(error.details['failure'])) {
		return error;
	}

	return {probe: error !== undefined && isGood(error) ? 'ok' : 'unknown'};
}
