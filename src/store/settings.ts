import {isDeepStrictEqual} from 'node:util';
import type {Store} from '../core/ports.ts';
import type {Settings} from '../core/profile.ts';
import {decode, encode} from './format.ts';
import type {Records} from './records.ts';
import {settingsFormat} from './schemas.ts';

/** The name of the one record in the configuration folder itself. */
export const settingsName = 'config';

/** Preferences and which profile is the current one. */
export function createSettings(records: Records): Store['settings'] {
	async function read(): Promise<Settings> {
		const record = await records.read(settingsName);
		return record === undefined ? {} : decode(settingsFormat, records.file(settingsName), record);
	}

	return {
		read,

		async change(change) {
			return records.locked(settingsName, async () => {
				const before = await read();
				const after = change(before);

				if (!isDeepStrictEqual(before, after)) {
					await records.write(settingsName, encode(settingsFormat, after));
				}

				return after;
			});
		},
	};
}
