import {mkdtemp, realpath, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {onTestFinished} from 'vitest';

/** A new folder for the running test; it is gone when the test ends. */
export async function tempFolder(): Promise<string> {
	const folder = await realpath(await mkdtemp(path.join(tmpdir(), 'ig-wizard-test-')));
	onTestFinished(() => rm(folder, {recursive: true, force: true}));
	return folder;
}
