import type {Terminal} from '../core/ports.ts';
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

/**
 * The terminal and the environment of this process. Secrets are taken out of the environment, so that
 * no program that this one starts inherits them; `environment` still answers them.
 *
 * The streams are not touched before they are used: Node opens them on first access.
 */
export function createTerminal(host: Host): Terminal {
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
		get interactive() {
			return isInteractive(host);
		},
		environment: name => secrets.get(name) ?? host.env[name],
		copy(text) {
			if (!isInteractive(host)) {
				return false;
			}

			// OSC 52, which most terminals understand, also through SSH.
			host.stdout.write(`\u001B]52;c;${Buffer.from(text).toString('base64')}\u0007`);
			return true;
		},
		readInput,
		readLine,
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

/** The screens draw only the last frame when CI says that nobody looks, so these must agree with them. */
function isInteractive({stdin, stdout, env}: Host): boolean {
	const isSet = (name: string): boolean => !['0', 'false', undefined].includes(env[name]);

	return (
		stdin.isTTY === true &&
		stdout.isTTY === true &&
		env['TERM'] !== 'dumb' &&
		!isSet('CI') &&
		!isSet('CONTINUOUS_INTEGRATION')
	);
}
