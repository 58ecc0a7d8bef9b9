import type {Terminal} from '../core/ports.ts';
import {safeText} from '../core/text.ts';
import {wrapLine} from '../core/wrapped-line.ts';

/** A terminal as a text that only grows. */
export type Console = {
	/** Adds lines at the end. A prompt that is open stands there once more behind them. */
	readonly print: (lines: readonly string[]) => void;
	/** The answer to a prompt; undefined at the end of the input. Rejects with the reason of the signal. */
	readonly ask: (prompt: Prompt, signal: AbortSignal) => Promise<string | undefined>;
	readonly close: () => void;
};

export type Prompt = {
	readonly text: string;
	readonly hidden: boolean;
};

/** In a narrower window lines would hold a word each. */
const narrowest = 20;

/** Longer than anything that is asked for; what is longer is refused with this much of it. */
const longestAnswer = 20_000;

/**
 * Opens the terminal for a conversation.
 *
 * @param interrupt hears Ctrl-C where it is no signal
 */
export function openConsole(
	terminal: Pick<Terminal, 'openKeyboard' | 'stdout'>,
	interrupt: () => void,
): Console {
	const {stdout} = terminal;
	const keyboard = terminal.openKeyboard(interrupt);
	let open: string | undefined;

	return {
		print(lines) {
			if (lines.length === 0) {
				return;
			}

			const before = open === undefined ? [] : [''];
			// A terminal breaks words in the middle.
			const width = Math.max(stdout.columns ?? Number.POSITIVE_INFINITY, narrowest);
			const rows = lines.flatMap(line => wrapLine(line, width));
			stdout.write(`${[...before, ...rows].join('\n')}\n${open ?? ''}`);
		},
		async ask({text, hidden}, signal) {
			const withdraw = (): void => {
				if (open !== undefined) {
					open = undefined;
					stdout.write('\n');
				}
			};
			const ready = (): void => {
				open = text;
				stdout.write(text);
			};
			signal.addEventListener('abort', withdraw);

			try {
				const line = await keyboard.readLine({hidden, ready, signal});

				if (line === undefined || hidden) {
					withdraw();
				}

				return line === undefined ? undefined : clean(line);
			} finally {
				// Of a line that is shown, the terminal has shown the end too.
				open = undefined;
				signal.removeEventListener('abort', withdraw);
			}
		},
		close: keyboard.close,
	};
}

/** No control character; the line break at its end dropped, others as spaces. */
function clean(line: string): string {
	return safeText(line.slice(0, longestAnswer), longestAnswer);
}
