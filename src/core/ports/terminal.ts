/**
 * How a person is asked: on screens that are drawn anew, in plain text that is only appended to, or
 * not at all, because input or output is no terminal or because CI runs this.
 */
export type TerminalMode = 'screens' | 'plain' | 'none';

/** The keyboard of a terminal on which questions are asked one after the other. */
export type Keyboard = {
	/**
	 * The answer to one question; undefined at the end of the input. What was typed before is dropped:
	 * it was not meant for this question. Rejects with the reason of the signal.
	 */
	readLine(question: KeyboardQuestion): Promise<string | undefined>;
	/** Gives the terminal back. */
	close(): void;
};

type KeyboardQuestion = {
	/** Nothing that is typed or pasted is shown. */
	readonly hidden: boolean;
	/** Called when keys count from now on: the moment to print what is asked. */
	readonly ready: () => void;
	readonly signal: AbortSignal;
};

/** The terminal as commands use it. */
export type Terminal = {
	readonly stdin: NodeJS.ReadStream;
	readonly stdout: NodeJS.WriteStream;
	readonly stderr: NodeJS.WriteStream;
	/** How a person is asked here. */
	readonly mode: TerminalMode;
	/** Somebody can be asked: the mode is not `none`. */
	readonly interactive: boolean;
	environment(name: string): string | undefined;
	/** Puts text on the clipboard through the terminal; `false` where there is none. Whether the terminal allows it stays unknown. */
	copy(text: string): boolean;
	/** Standard input to its end. Rejects with the reason of the signal. @throws AppError `file-refused` when it is longer than `limit` bytes */
	readInput(limit: number, signal: AbortSignal): Promise<string>;
	/** The next line of standard input; undefined at its end. Rejects with the reason of the signal. */
	readLine(signal: AbortSignal): Promise<string | undefined>;
	/** Takes the keyboard until it is closed; nobody else reads standard input meanwhile. `interrupt` hears every Ctrl-C that is no signal. */
	openKeyboard(interrupt: () => void): Keyboard;
};
