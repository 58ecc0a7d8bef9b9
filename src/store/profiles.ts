import {AppError} from '../core/errors.ts';
import type {Store, Unreadable} from '../core/ports.ts';
import type {Profile} from '../core/profile.ts';
import {mapLimited} from './concurrent.ts';
import {decode, encode} from './format.ts';
import type {Records} from './records.ts';
import {profileFormat} from './schemas.ts';

/** How many files are read at a time. */
const concurrency = 32;

/** Profiles, each in a file of its own and under a lock of its own. */
export function createProfiles(records: Records): Store['profiles'] {
	async function read(name: string): Promise<Profile | undefined> {
		const record = await records.read(name);
		return record === undefined
			? undefined
			: {name, ...decode(profileFormat, records.file(name), record)};
	}

	return {
		read,

		async list() {
			const found = await mapLimited(await records.names(), concurrency, async name => {
				try {
					return await read(name);
				} catch (error) {
					return unreadableAt({name, file: records.file(name)}, error);
				}
			});

			return {
				profiles: found.filter(one => one !== undefined && 'token' in one),
				unreadable: found.filter(one => one !== undefined && 'file' in one),
			};
		},

		async save({name, ...profile}) {
			return records.locked(name, async () => {
				const stored = await read(name);

				// Somebody else wrote, renewed or removed it since this one was read.
				if ((stored?.revision ?? 0) !== profile.revision) {
					throw new AppError('busy', {name});
				}

				const raised = {...profile, revision: profile.revision + 1};
				await records.write(name, encode(profileFormat, raised));
				return {name, ...raised};
			});
		},

		async remove(name) {
			return records.locked(name, () => records.remove(name));
		},

		locked: records.locked,
	};
}

function unreadableAt(place: Unreadable, error: unknown): Unreadable {
	if (error instanceof AppError) {
		return place;
	}

	throw error;
}
