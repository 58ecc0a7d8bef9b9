import {hasCode} from '../core/errors.ts';
import type {Records} from './records.ts';

/**
 * Makes way for a record that must not wait until somebody has mended its file: what cannot be read is
 * moved aside, not lost. The caller holds the lock.
 *
 * @param read reads and decodes what is there
 * @throws AppError `store-newer`, `store-foreign`, `store-unwritable`: those files stay where they are
 */
export async function makeWay(
	records: Records,
	name: string,
	read: () => Promise<unknown>,
): Promise<void> {
	try {
		await read();
	} catch (error) {
		if (!hasCode(error, 'store-unreadable')) {
			throw error;
		}

		records.setAside(name);
	}
}
