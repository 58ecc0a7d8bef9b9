import type {Terminal, TerminalMode} from '../core/ports.ts';
import {openKeyboard} from './keyboard.ts';
import {createStandardInput} from './standard-input.ts';

/** The parts of the process that the terminal works on. */
export type Host = {
	readonly stdin: NodeJS.ReadStream;
	readonly stdout: NodeJS.WriteStream;
	readonly stderr: NodeJS.WriteStream;
	readonly env: NodeJS.ProcessEnv;
};

/** Variables that hold a secret. */
const secretNames: readonly string[] = ['IG_WIZARD_APP_SECRET'];

export type TerminalOptions = {
	/** The person asked for plain text. */
	readonly plain?: boolean;
};

/**
 * The terminal and the environment of this process. Secrets are taken out of the environment, so that
 * no program that this one starts inherits them; `environment` still answers them.
 *
 * The streams are not touched before they are used: Node opens them on first access.
 */
export function createTerminal(host: Host, {plain = false}: TerminalOptions = {}): Terminal {
	const secrets = takeSecrets(host.env);
	const {readInput, readLine} = createStandardInput(() => host.stdin);

	return {
		get stdin() {
			return outliveTerminal(host.stdin);
		},
		get stdout() {
			return host.stdout;
		},
		get stderr() {
			return host.stderr;
		},
		get mode() {
			return modeOf(host, plain);
		},
		get interactive() {
			return modeOf(host, plain) !== 'none';
		},
		environment: name => secrets.get(name) ?? host.env[name],
		copy(text) {
			if (modeOf(host, plain) === 'none' || host.env['TERM'] === 'dumb') {
				return false;
			}

			// OSC 52, which most terminals understand, also through SSH.
			host.stdout.write(`\u001B]52;c;${Buffer.from(text).toString('base64')}\u0007`);
			return true;
		},
		readInput,
		readLine,
		openKeyboard: interrupt => openKeyboard(outliveTerminal(host.stdin), interrupt),
	};
}

/**
 * When its window is closed, the program ends after its terminal has: leaving raw mode then fails,
 * and there is no terminal left for which that matters.
 */
function outliveTerminal(stdin: NodeJS.ReadStream): NodeJS.ReadStream {
	if (stdin.isTTY === true && !Object.hasOwn(stdin, 'setRawMode')) {
		const setRawMode = stdin.setRawMode.bind(stdin);

		stdin.setRawMode = mode => {
			try {
				return setRawMode(mode);
			} catch (error) {
				if (mode || !(error instanceof Error && 'code' in error && error.code === 'EIO')) {
					throw error;
				}

				return stdin;
			}
		};
	}

	return stdin;
}

function takeSecrets(env: NodeJS.ProcessEnv): ReadonlyMap<string, string> {
	const taken = new Map<string, string>();

	for (const name of secretNames) {
		const value = env[name];

		if (value !== undefined) {
			taken.set(name, value);
			delete env[name];
		}
	}

	return taken;
}

/**
 * The screens draw only the last frame when CI says that nobody looks, so this must agree with them.
 * A screen reader is told what is new, and not the same frame over and over.
 */
function modeOf({stdin, stdout, env}: Host, plain: boolean): TerminalMode {
	const isSet = (name: string): boolean => !['0', 'false', undefined].includes(env[name]);
	const isWanted = (name: string): boolean => env[name] !== '' && isSet(name);

	if (stdin.isTTY !== true || stdout.isTTY !== true) {
		return 'none';
	}

	if (isSet('CI') || isSet('CONTINUOUS_INTEGRATION')) {
		return 'none';
	}

	return plain || env['TERM'] === 'dumb' || isWanted('INK_SCREEN_READER') || isWanted('ACCESSIBLE')
		? 'plain'
		: 'screens';
}
