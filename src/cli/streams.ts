import {AppError} from '../core/errors.ts';

/** A result. */
export function print(line: string): void {
	process.stdout.write(`${line}\n`);
}

/** Everything that is no result. */
export function say(line: string): void {
	process.stderr.write(`${line}\n`);
}

/** What a stream says once nobody reads it: a pipe that was closed, a terminal that is gone. */
const goneCodes: readonly unknown[] = ['EPIPE', 'EIO'];

/**
 * `ig-wizard profiles list | head -1` closes the pipe early, and a closed window takes its terminal
 * along: that is no failure, and there is nobody left to tell.
 */
export function endQuietlyWhenNobodyReads(): void {
	for (const stream of [process.stdout, process.stderr]) {
		stream.on('error', (error: NodeJS.ErrnoException) => {
			if (!goneCodes.includes(error.code)) {
				throw error;
			}
		});
	}
}

/** Ink reads `FORCE_COLOR` only, and Node warns when both variables are set. */
export function switchColoursOff(): void {
	process.env['FORCE_COLOR'] = '0';
	delete process.env['NO_COLOR'];
}

/** Turns Ctrl-C and SIGTERM into the abort of one signal, whose reason says which it was. */
export function abortAtSignals(): {readonly signal: AbortSignal; readonly release: () => void} {
	const controller = new AbortController();
	const interrupted = (): void => controller.abort(new AppError('interrupted'));
	const terminated = (): void => controller.abort(new AppError('terminated'));
	process.on('SIGINT', interrupted);
	process.on('SIGTERM', terminated);
	process.on('SIGHUP', terminated);

	return {
		signal: controller.signal,
		release() {
			// Libraries send a signal that they heard to this process once more; it must not kill it now.
			if (controller.signal.aborted) {
				return;
			}

			process.off('SIGINT', interrupted);
			process.off('SIGTERM', terminated);
			process.off('SIGHUP', terminated);
		},
	};
}

/** Shows the cursor and ends bracketed paste, for an end that no screen could tidy up after. */
export function leaveScreen(): void {
	if (process.stdout.isTTY) {
		process.stdout.write('\u001B[?25h\u001B[?2004l');
	}
}
