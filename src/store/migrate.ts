import {AppError} from '../core/errors.ts';
import type {RawRecord} from './raw-record.ts';

/** Turns a record of one version into one of the next. Pure; it knows the old form only from this code. */
export type Step = (record: RawRecord) => Omit<RawRecord, 'schemaVersion'>;

/** The version that this program writes: one more than there are steps. */
export function versionAfter(steps: readonly Step[]): number {
	return steps.length + 1;
}

/**
 * Raises a record to the version that this program knows. `steps[0]` makes version 2 of version 1, and so on.
 * The file keeps its version until something else is written to it.
 *
 * @throws AppError `store-newer` with `file` and `version` for a version that only a newer program knows
 */
export function migrate(file: string, record: RawRecord, steps: readonly Step[]): RawRecord {
	const version = record.schemaVersion;

	if (version > versionAfter(steps)) {
		throw new AppError('store-newer', {file, version});
	}

	return steps
		.slice(version - 1)
		.reduce<RawRecord>(
			(older, step) => ({...step(older), schemaVersion: older.schemaVersion + 1}),
			record,
		);
}
