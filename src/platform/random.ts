import {createHash, randomBytes, timingSafeEqual} from 'node:crypto';
import type {Random} from '../core/ports.ts';

/** Randomness from the operating system. */
export function createRandom(): Random {
	return {
		state: () => randomBytes(32).toString('base64url'),
		// Hashes have one length, which the comparison needs; it throws on different ones.
		same: (a, b) => timingSafeEqual(sha256(a), sha256(b)),
	};
}

function sha256(text: string): Buffer {
	return createHash('sha256').update(text).digest();
}
