import {AppError} from '../core/errors.ts';
import {type Call, isCall} from '../core/flow.ts';
import type {Send, Stage} from '../core/ports.ts';

/**
 * Sends a call and the calls that follow from it, each once: a code is spent with the first request,
 * so nothing here is repeated.
 *
 * @param progress hears the stage before its request is sent
 * @throws AppError of the transport, or what Meta refused
 */
export async function perform<T extends object>(
	send: Send,
	call: Call<T>,
	{signal, progress}: {signal?: AbortSignal; progress?: (stage: Stage) => void} = {},
): Promise<T> {
	let next: Call<T> = call;

	for (;;) {
		progress?.(next.request.stage);
		const result = next.read(await send(next.request, signal));

		if (result instanceof AppError) {
			throw result;
		}

		if (!isCall(result)) {
			return result;
		}

		next = result;
	}
}
