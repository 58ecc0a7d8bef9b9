import {AppError} from '../core/errors.ts';
import type {Store} from '../core/ports.ts';
import type {Draft} from '../core/profile.ts';
import {decode, encode} from './format.ts';
import {makeWay} from './make-way.ts';
import type {Records} from './records.ts';
import {draftFormat} from './schemas.ts';

/**
 * Answers of set-ups that are not finished. They hold secrets, and perhaps a token that Meta issued
 * and nobody named yet.
 *
 * A draft that cannot be read must not keep anybody from a new set-up, and must not be lost either:
 * it is not listed, not removed, and moved aside when its name is needed.
 */
export function createDrafts(records: Records): Store['drafts'] {
	async function read(key: string): Promise<Draft | undefined> {
		const record = await records.read(key);
		return record === undefined
			? undefined
			: {key, ...decode(draftFormat, records.file(key), record)};
	}

	async function readIfReadable(key: string): Promise<Draft | undefined> {
		try {
			return await read(key);
		} catch (error) {
			if (error instanceof AppError) {
				return undefined;
			}

			throw error;
		}
	}

	return {
		async list() {
			const drafts: Draft[] = [];

			for (const key of await records.names()) {
				const draft = await readIfReadable(key);

				if (draft !== undefined) {
					drafts.push(draft);
				}
			}

			return drafts.sort((a, b) => b.savedAt - a.savedAt);
		},

		keys: records.names,

		async save({key, ...draft}) {
			await records.locked(key, async () => {
				await makeWay(records, key, () => read(key));
				await records.write(key, encode(draftFormat, draft));
			});
		},

		async remove(key) {
			if ((await readIfReadable(key)) !== undefined) {
				await records.locked(key, () => records.remove(key));
			}
		},
	};
}
