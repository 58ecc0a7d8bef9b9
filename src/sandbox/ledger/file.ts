import {randomUUID} from 'node:crypto';
import {open, readFile, rename, rm} from 'node:fs/promises';
import {optionError} from '../option-error.ts';
import type {State} from './state.ts';
import {readState, stateText} from './state-text.ts';

/** Keeps a state; `save` resolves when what it was called with is on the disk. */
export type Keeper = {save(state: State): Promise<void>};

/** Keeps nothing: the state ends with the process. */
export const memoryKeeper: Keeper = {save: async () => {}};

/**
 * Reads the state that a file holds; undefined when there is no file yet.
 *
 * @throws OptionError `data-unreadable`
 */
export async function loadState(file: string): Promise<State | undefined> {
	let text: string;

	try {
		text = await readFile(file, 'utf8');
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
			return undefined;
		}

		throw optionError('data-unreadable', file, error);
	}

	return readState(text, file);
}

/**
 * Keeps the state in a file that only its owner reads. Each write is a new file put in the place of
 * the old one; saves that are asked for during a write are done together after it.
 *
 * @throws OptionError `data-unwritable`, from `save`
 */
export function fileKeeper(file: string): Keeper {
	let written = '';
	let running: Promise<void> | undefined;
	let waiting: Promise<void> | undefined;

	async function saveAfterRunning(state: State): Promise<void> {
		// Whoever asked for that write hears of its failure.
		await running?.catch(() => undefined);
		running = waiting;
		waiting = undefined;
		const text = stateText(state);

		if (text !== written) {
			await replace(file, text);
			written = text;
		}
	}

	return {
		save(state) {
			// A save that has not begun yet will read the state as it is by then.
			waiting ??= saveAfterRunning(state);
			return waiting;
		},
	};
}

async function replace(file: string, text: string): Promise<void> {
	const temporary = `${file}.${randomUUID()}.tmp`;

	try {
		const handle = await open(temporary, 'wx', 0o600);

		try {
			await handle.writeFile(text);
			await handle.sync();
		} finally {
			await handle.close();
		}

		await rename(temporary, file);
	} catch (error) {
		await rm(temporary, {force: true});
		throw optionError('data-unwritable', file, error);
	}
}
