import {AppError, type ErrorCode} from '../core/errors.ts';
import type {Clock} from '../core/ports.ts';

/** Milliseconds before each further try. */
const pauses: readonly number[] = [100, 400, 1500];

/** Failures of a write that may be gone a moment later. */
const passing: readonly ErrorCode[] = ['store-unwritable', 'busy'];

/**
 * Writes what cannot be had again: a write that fails is tried some times more, for about two seconds.
 *
 * @throws AppError of the last try; any other failure at once
 */
export async function writeAgain<T>(
	clock: Pick<Clock, 'wall' | 'alarm'>,
	write: () => Promise<T>,
): Promise<T> {
	for (const pause of pauses) {
		try {
			return await write();
		} catch (error) {
			if (!(error instanceof AppError) || !passing.includes(error.code)) {
				throw error;
			}
		}

		await new Promise<void>(resolve => {
			clock.alarm(clock.wall() + pause, resolve);
		});
	}

	return write();
}
