import pty, {type IPty} from '@lydell/node-pty';
import xterm from '@xterm/headless';
import {expect, onTestFinished} from 'vitest';
import {type CliOptions, environmentOf, program} from './cli.ts';
import {changedModes, onOneLine, textFrom} from './terminal-screen.ts';

export type TerminalOptions = Pick<CliOptions, 'folder' | 'env'> & {
	readonly columns?: number;
	readonly rows?: number;
};

/** How the program ended. A signal that nobody handled is 128 and its number, as a shell has it. */
type Ending = {
	readonly code: number;
	/** What is not as it was before, such as a hidden cursor. */
	readonly leftBehind: readonly string[];
};

export type PseudoTerminal = {
	/** The rows in the window. */
	readonly screen: () => string;
	/** The same with every run of white space as one space: for sentences, wherever they wrap. */
	readonly words: () => string;
	/** As `words`, with what has scrolled out of the window. */
	readonly transcript: () => string;
	/** Waits for words on the screen; answers the screen. @throws Error with the screen, when they do not come in time or the program ends before */
	readonly waitFor: (expected: string | RegExp) => Promise<string>;
	readonly type: (text: string) => void;
	readonly press: (...keys: readonly Key[]) => void;
	/** As a terminal pastes: between marks when the program asked for them, else with line breaks as Enter. */
	readonly paste: (text: string) => void;
	readonly resize: (columns: number, rows: number) => void;
	/** Everything that the program wrote. */
	readonly raw: () => string;
	/** What the program put on the clipboard last. */
	readonly copied: () => string | undefined;
	/** Sends the signal to all that runs in the terminal. */
	readonly signal: (name: 'SIGTERM' | 'SIGHUP') => void;
	/** Ends all that runs in the terminal at once: nobody can tidy up. */
	readonly kill: () => void;
	/** Closes the window: reading and writing fail from now on. */
	readonly hangUp: () => void;
	readonly ended: Promise<Ending>;
};

const keys = {
	enter: '\r',
	escape: '\u001B',
	tab: '\t',
	space: ' ',
	down: '\u001B[B',
	up: '\u001B[A',
	backspace: '\u007F',
	'ctrl-c': '\u0003',
	'ctrl-u': '\u0015',
} as const;

type Key = keyof typeof keys;

const patience = 8000;
const settingsDiffer = 'the settings of the terminal differ';
/** A shell stays behind the program, as it does for a person, and compares what `stty` says before and after. */
const shell = [
	'trap : INT TERM HUP',
	'before=$(stty -g)',
	'"$@"',
	'code=$?',
	`[ "$(stty -g)" = "$before" ] || echo '${settingsDiffer}'`,
	'exit $code',
].join('\n');

/**
 * Runs the built program in a pseudo terminal that keeps what is on its screen and answers as a
 * terminal does. With the test everything in it is ended, and the terminal must be as it was before.
 */
export function startInTerminal(
	args: readonly string[],
	{columns = 80, rows = 24, ...options}: TerminalOptions,
): PseudoTerminal {
	const child = pty.spawn('sh', ['-c', shell, 'sh', process.execPath, program, ...args], {
		cols: columns,
		rows,
		env: {TERM: 'xterm-256color', ...environmentOf(options)},
	});
	const terminal = new xterm.Terminal({cols: columns, rows, allowProposedApi: true});
	const changed = new Set<() => void>();
	let raw = '';
	let isOpen = true;
	let isKilled = false;
	let copied: string | undefined;
	let ending: Ending | undefined;

	const tell = (): void => {
		// A frame is whole when the program says so.
		for (const listener of terminal.modes.synchronizedOutputMode ? [] : [...changed]) {
			listener();
		}
	};
	const screen = (): string => textFrom(terminal.buffer.active, terminal.buffer.active.baseY);
	const words = (): string => onOneLine(screen());

	terminal.onData(answer => child.write(answer));
	terminal.parser.registerOscHandler(52, data => {
		copied = Buffer.from(data.replace(/^c;/, ''), 'base64').toString();
		return true;
	});
	child.onData(data => {
		raw += data;
		terminal.write(data, tell);
	});

	const {promise: ended, resolve: end} = Promise.withResolvers<Ending>();
	child.onExit(({exitCode: code}) => {
		terminal.write('', () => {
			const settings = raw.includes(settingsDiffer) ? [settingsDiffer] : [];
			ending = {code, leftBehind: isOpen ? [...settings, ...changedModes(terminal, raw)] : []};
			tell();
			end(ending);
		});
	});

	onTestFinished(async () => {
		// What was killed stays in the list of processes until the machine's first process looks at it.
		const isLeft = !isKilled && isAlive(child.pid);

		if (isLeft) {
			process.kill(-child.pid, 'SIGKILL');
		}

		const {leftBehind} = await ended;
		expect(isLeft, `The program was still running:\n${screen()}`).toBe(false);
		expect(leftBehind).toEqual([]);
	});

	return {
		screen,
		words,
		transcript: () => onOneLine(textFrom(terminal.buffer.active, 0)),
		waitFor: expected =>
			new Promise((resolve, reject) => {
				const finish = (settle: () => void): void => {
					clearTimeout(timer);
					changed.delete(look);
					settle();
				};
				const fail = (why: string): void =>
					finish(() => reject(new Error(`${why} ${expected}\n${screen()}`)));
				const look = (): void => {
					if (isIn(words(), expected)) {
						finish(() => resolve(screen()));
					} else if (ending !== undefined) {
						fail(`The program ended with ${ending.code} before it showed`);
					}
				};
				const timer = setTimeout(() => fail('The program does not show'), patience);
				changed.add(look);
				look();
			}),
		type: text => child.write(text),
		press: (...names) => child.write(names.map(name => keys[name]).join('')),
		paste(text) {
			const {bracketedPasteMode} = terminal.modes;
			child.write(
				bracketedPasteMode ? `\u001B[200~${text}\u001B[201~` : text.replace(/\r?\n/g, '\r'),
			);
		},
		resize(newColumns, newRows) {
			child.resize(newColumns, newRows);
			terminal.resize(newColumns, newRows);
		},
		raw: () => raw,
		copied: () => copied,
		signal: name => process.kill(-child.pid, name),
		kill() {
			isOpen = false;
			isKilled = true;
			process.kill(-child.pid, 'SIGKILL');
		},
		hangUp() {
			isOpen = false;
			// Not in its types.
			(child as IPty & {readonly destroy: () => void}).destroy();
		},
		ended,
	};
}

function isIn(text: string, expected: string | RegExp): boolean {
	return typeof expected === 'string' ? text.includes(expected) : expected.test(text);
}

/** Whether anything still runs in the terminal: it is a process group of its own. */
function isAlive(group: number): boolean {
	try {
		process.kill(-group, 0);
		return true;
	} catch {
		return false;
	}
}
