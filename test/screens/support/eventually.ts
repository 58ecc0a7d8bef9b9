import {vi} from 'vitest';

/** Waits until the check passes; patient, because frames come late on a machine that is busy. */
export async function eventually(check: () => void): Promise<void> {
	await vi.waitFor(check, {timeout: 10_000, interval: 15});
}
