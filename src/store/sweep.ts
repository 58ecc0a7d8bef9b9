import {rmSync} from 'node:fs';
import path from 'node:path';
import {AppError} from '../core/errors.ts';
import {throwUnlessSystem} from './failures.ts';
import {foreignReason, type Guard, lookAt} from './guard.ts';
import {listFolder} from './private-folder.ts';

/** A record that was not published, or conf's temporary file for one: `shop.json.next.tmp-1764000000a1b2c3`. */
const leftover = /^(?<name>.+)\.json\.next(\.tmp-[\da-f]+)?$/;

/**
 * Removes what killed runs left half written in a folder of records: it holds secrets, and nothing
 * else would ever remove it. What a live run is writing at this moment is left alone.
 *
 * An obstacle is passed over: it is no reason not to read what is stored, and whoever writes meets the
 * same one and reports it.
 *
 * @param whenFree runs the removal under the lock that a writer of this record holds, or not at all
 */
export async function sweep(
	folder: string,
	guard: Guard,
	whenFree: (name: string, remove: () => Promise<void>) => Promise<void>,
): Promise<void> {
	const entries = await listFolder(folder).catch(ignoreObstacle);

	for (const entry of entries ?? []) {
		const name = leftover.exec(entry)?.groups?.['name'];

		if (name !== undefined) {
			const remove = async (): Promise<void> => removeOwn(path.join(folder, entry), guard);
			await whenFree(name, remove).catch(ignoreObstacle);
		}
	}
}

function ignoreObstacle(error: unknown): undefined {
	if (!(error instanceof AppError)) {
		throwUnlessSystem(error);
	}
}

function removeOwn(file: string, guard: Guard): void {
	const stats = lookAt(file);

	if (stats !== undefined && foreignReason(stats, guard) === undefined) {
		rmSync(file, {force: true});
	}
}
