import {checkCallback} from '../../../src/core/callback.ts';
import {AppError} from '../../../src/core/errors.ts';
import {type Call, isCall} from '../../../src/core/flow.ts';
import type {HttpReply, HttpRequest} from '../../../src/core/ports.ts';
import {Secret} from '../../../src/core/secret.ts';
import {same} from '../support.ts';

/** What came of a call, and what was sent for it. */
export type Followed<T> = {
	readonly result: T | AppError;
	readonly requests: readonly HttpRequest[];
};

/** Reads one answer after the other; they must be as many as the call asks for. */
export function follow<T extends object>(
	call: Call<T>,
	replies: readonly HttpReply[],
): Followed<T> {
	const requests: HttpRequest[] = [];
	let read: T | Call<T> | AppError = call;

	for (const answer of replies) {
		if (read instanceof AppError || !isCall(read)) {
			throw new Error(`There are ${replies.length} answers for ${requests.length} requests.`);
		}

		requests.push(read.request);
		read = read.read(answer);
	}

	if (!(read instanceof AppError) && isCall(read)) {
		throw new Error(`There is no answer to ${read.request.url}.`);
	}

	return {result: read, requests};
}

/** The values that leave for the wire. */
export function sent(values: HttpRequest['query'] = {}): Record<string, string> {
	return Object.fromEntries(
		Object.entries(values).map(([name, value]) => [
			name,
			value instanceof Secret ? value.reveal() : value,
		]),
	);
}

/** A code that came back with the right state. */
export function checkedCode(redirectUri: string) {
	const outcome = checkCallback('code=AQcode&state=s', {state: 's', redirectUri}, same);

	if (outcome.type !== 'code') {
		throw new Error('The code was not checked.');
	}

	return outcome.code;
}
