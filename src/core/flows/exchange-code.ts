import type {CheckedCode} from '../callback.ts';
import {AppError} from '../errors.ts';
import {assertChecked, type Call} from '../flow.ts';
import type {HttpRequest} from '../ports.ts';
import type {Grant} from '../profile.ts';
import {readGrant} from '../replies.ts';

/**
 * A code for a short-lived token, and that for a long-lived one: the same at every login but for the requests.
 * @throws TypeError for a code that was not checked
 */
export function exchangeCode(
	code: CheckedCode,
	request: (checked: CheckedCode) => HttpRequest,
	longLived: (short: Grant) => Call<Grant>,
): Call<Grant> {
	assertChecked(code);

	return {
		request: request(code),
		read(reply) {
			const short = readGrant(reply, 'exchange');
			return short instanceof AppError ? short : longLived(short);
		},
	};
}
