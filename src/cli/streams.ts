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
	process.stdout.on('error', (error: NodeJS.ErrnoException) => {
		if (!goneCodes.includes(error.code)) {
			throw new AppError('output-failed', {reason: error.code ?? error.name}, error);
		}
	});
	// What cannot be told changes nothing about how the run ended.
	process.stderr.on('error', () => undefined);
}

/** Ink reads `FORCE_COLOR` only, and Node warns when both variables are set. */
export function switchColoursOff(): void {
	process.env['FORCE_COLOR'] = '0';
	delete process.env['NO_COLOR'];
}

const endings = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
/** Milliseconds within which the same signal comes twice because a library sent on the one that it heard. */
const echo = 500;

/**
 * Turns Ctrl-C and SIGTERM into the abort of one signal, whose reason says which it was. Whoever
 * sends one again, because the end takes too long, ends the process at once.
 */
export function abortAtSignals(): {readonly signal: AbortSignal; readonly release: () => void} {
	const controller = new AbortController();
	let abortedAt = Number.POSITIVE_INFINITY;

	const hear = (name: NodeJS.Signals): void => {
		if (controller.signal.aborted) {
			if (performance.now() - abortedAt > echo) {
				process.off(name, hear);
				process.kill(process.pid, name);
			}

			return;
		}

		abortedAt = performance.now();
		controller.abort(new AppError(name === 'SIGINT' ? 'interrupted' : 'terminated'));
	};

	for (const name of endings) {
		process.on(name, hear);
	}

	return {
		signal: controller.signal,
		release() {
			// Libraries send a signal that they heard to this process once more; it must not kill it now.
			if (controller.signal.aborted) {
				return;
			}

			for (const name of endings) {
				process.off(name, hear);
			}
		},
	};
}

/** Shows the cursor and ends bracketed paste, for an end that no screen could tidy up after. */
export function leaveScreen(): void {
	if (process.stdout.isTTY) {
		process.stdout.write('\u001B[?25h\u001B[?2004l');
	}
}
