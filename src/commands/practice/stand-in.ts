import {mkdir} from 'node:fs/promises';
import path from 'node:path';
import {AppError} from '../../core/errors.ts';
import {isOptionError} from '../../sandbox/option-error.ts';
import type {Sandbox} from '../../sandbox/server.ts';

/**
 * Starts the sandbox of those who practise. What was practised stays, so the apps and accounts that it
 * belongs to are kept beside it.
 *
 * @param configFolder where everything is stored
 * @throws AppError `store-unreadable`, and from `close` too, `store-unwritable`; a file that cannot be read stays as it is
 */
export async function startStandIn(configFolder: string): Promise<Sandbox> {
	const {startSandbox} = await import('../../sandbox/server.ts');
	const file = path.join(await madeFolder(configFolder), 'practice.json');
	const sandbox = await naming(file, () => startSandbox({port: 0, data: file}));
	return {...sandbox, close: () => naming(file, sandbox.close)};
}

/** Tells of the file where it is at fault: the sandbox calls it an option. */
async function naming<T>(file: string, work: () => Promise<T>): Promise<T> {
	try {
		return await work();
	} catch (error) {
		if (isOptionError(error)) {
			const code = error.reason === 'data-unreadable' ? 'store-unreadable' : 'store-unwritable';
			throw new AppError(code, {file, reason: error.reason}, error);
		}

		throw error;
	}
}

async function madeFolder(configFolder: string): Promise<string> {
	const folder = path.join(configFolder, 'sandbox');

	try {
		await mkdir(folder, {recursive: true, mode: 0o700});
		return folder;
	} catch (error) {
		const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
		throw new AppError('store-unwritable', {file: folder, reason}, error);
	}
}
