import type {Readable} from 'node:stream';
import {AppError} from '../core/errors.ts';
import type {Terminal} from '../core/ports.ts';

/** Nothing that is asked for is longer; an endless line must not fill the memory. */
const longestLine = 64 * 1024;
const lineFeed = 0x0a;

/**
 * Reads standard input on demand, one reading at a time. What came but was not asked for yet is kept,
 * so that lines which arrive together are not lost. Between two readings the stream is paused: it
 * neither keeps the process alive nor takes keys away from somebody else.
 *
 * A line of more than 64 KiB is cut to that, at once; its rest is dropped.
 */
export function createStandardInput(
	stream: () => Readable,
): Pick<Terminal, 'readInput' | 'readLine'> {
	let kept = Buffer.alloc(0);
	let dropping = false;

	const keep = (chunk: Buffer): void => {
		const rest = dropping ? afterLine(chunk) : chunk;
		dropping &&= !chunk.includes(lineFeed);
		kept = Buffer.concat([kept, rest]);
	};

	const take = (length: number): string => {
		const text = kept.toString('utf8', 0, length);
		kept = kept.subarray(length);
		return text;
	};

	return {
		async readInput(limit, signal) {
			do {
				if (kept.length > limit) {
					throw new AppError('file-refused', {file: 'stdin', reason: `> ${limit} B`});
				}
			} while (await receive(stream(), keep, signal));

			return take(kept.length);
		},
		async readLine(signal) {
			let goesOn = true;

			while (goesOn && !kept.includes(lineFeed) && kept.length < longestLine) {
				goesOn = await receive(stream(), keep, signal);
			}

			const end = kept.indexOf(lineFeed);

			if (end !== -1) {
				return take(end + 1).replace(/\r?\n$/, '');
			}

			if (!goesOn) {
				return kept.length === 0 ? undefined : take(kept.length);
			}

			const text = take(longestLine);
			kept = Buffer.alloc(0);
			dropping = true;
			return text;
		},
	};
}

function afterLine(chunk: Buffer): Buffer {
	const end = chunk.indexOf(lineFeed);
	return chunk.subarray(end === -1 ? chunk.length : end + 1);
}

/**
 * Waits until something has come, and keeps it; `false` at the end of the stream.
 *
 * @throws AppError `file-refused` when it cannot be read, the reason of the signal when that aborts
 */
async function receive(
	stream: Readable,
	keep: (chunk: Buffer) => void,
	signal: AbortSignal,
): Promise<boolean> {
	signal.throwIfAborted();

	if (stream.readableEnded || stream.destroyed) {
		return false;
	}

	const {promise, resolve, reject} = Promise.withResolvers<boolean>();
	const take = (chunk: Buffer | string): void => {
		keep(Buffer.from(chunk));
		resolve(true);
	};
	const end = (): void => resolve(false);
	const fail = ({code = 'unknown'}: NodeJS.ErrnoException): void =>
		reject(new AppError('file-refused', {file: 'stdin', reason: code}));
	const stop = (): void => reject(signal.reason);

	stream.on('data', take).on('end', end).on('close', end).on('error', fail);
	signal.addEventListener('abort', stop);
	stream.resume();

	try {
		return await promise;
	} finally {
		// Not while a chunk is being handed out: Node would read on, and the process would not end.
		stream.pause();
		stream.off('data', take).off('end', end).off('close', end).off('error', fail);
		signal.removeEventListener('abort', stop);
	}
}
