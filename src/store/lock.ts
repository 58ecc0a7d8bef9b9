import {AsyncLocalStorage} from 'node:async_hooks';
import {setTimeout} from 'node:timers/promises';
import {AppError} from '../core/errors.ts';
import {openLockFile} from './lock-file.ts';

/** Locks by name, among the tasks of this process and all processes that use the same folder. */
export type Locks = {
	/**
	 * Runs `work` while nobody else holds the lock. Whoever holds it already, because this is called
	 * within `work`, goes on at once.
	 *
	 * @throws AppError `busy` when it does not become free in time, `lock-unusable`,
	 * `store-unwritable`, `store-foreign`; the reason of a signal that aborts while this waits
	 */
	hold<T>(name: string, work: () => Promise<T>, options?: HoldOptions): Promise<T>;
	/** Runs `work` when the lock is free now; does nothing when somebody holds it. */
	holdIfFree(name: string, work: () => Promise<void>): Promise<void>;
};

type HoldOptions = {
	/** What is locked, in words that a person knows; `name` of the error `busy`. Without it the name of the lock. */
	readonly shown?: string | undefined;
	/** Ends this waiting, as the signal of all does. */
	readonly signal?: AbortSignal | undefined;
};

export type LockOptions = {
	/** Milliseconds to wait for a lock that somebody holds. */
	readonly wait?: number | undefined;
	/** Ends the waiting. A free lock is taken all the same, so that a run that is stopped can save what it has. */
	readonly signal?: AbortSignal | undefined;
};

/** A holder may be in one request to Meta, which ends within 15 s; whoever waits outlasts that and the writing. */
const defaultWait = 20_000;
/** Milliseconds between two looks at a lock that is held. */
const pause = 25;

type Holding = {readonly name: string; active: boolean};

/** @param prepare makes what is needed for the lock of a name, and answers the path of its file */
export function createLocks(
	prepare: (name: string) => Promise<string>,
	{wait = defaultWait, signal}: LockOptions = {},
): Locks {
	/** What the present task holds. */
	const held = new AsyncLocalStorage<readonly Holding[]>();
	const present = (): readonly Holding[] => (held.getStore() ?? []).filter(({active}) => active);
	const isHeld = (name: string): boolean => present().some(holding => holding.name === name);

	return {
		async hold(name, work, {shown = name, signal: own} = {}) {
			if (isHeld(name)) {
				return work();
			}

			const release = await acquire(await prepare(name), wait, anyOf(signal, own));

			if (release === undefined) {
				throw new AppError('busy', {name: shown});
			}

			return whileHeld(name, work, release);
		},

		async holdIfFree(name, work) {
			if (isHeld(name)) {
				return work();
			}

			const release = await acquire(await prepare(name), 0, signal);
			return release === undefined ? undefined : whileHeld(name, work, release);
		},
	};

	async function whileHeld<T>(
		name: string,
		work: () => Promise<T>,
		release: () => void,
	): Promise<T> {
		const holding: Holding = {name, active: true};

		try {
			return await held.run([...present(), holding], work);
		} finally {
			// A task that `work` started and did not wait for holds nothing any more.
			holding.active = false;
			release();
		}
	}
}

/** Looks until the lock is free. Answers how to release it, or undefined when it stayed held. */
async function acquire(
	file: string,
	wait: number,
	signal: AbortSignal | undefined,
): Promise<(() => void) | undefined> {
	const lock = openLockFile(file);
	let taken = false;

	try {
		taken = lock.take();

		for (let waited = 0; !taken && waited < wait; waited += pause) {
			await sleep(signal);
			taken = lock.take();
		}
	} finally {
		if (!taken) {
			lock.close();
		}
	}

	return taken ? lock.close : undefined;
}

function anyOf(...signals: readonly (AbortSignal | undefined)[]): AbortSignal {
	return AbortSignal.any(signals.filter(signal => signal !== undefined));
}

async function sleep(signal: AbortSignal | undefined): Promise<void> {
	try {
		await setTimeout(pause, undefined, signal === undefined ? {} : {signal});
	} catch (error) {
		signal?.throwIfAborted();
		throw error;
	}
}
