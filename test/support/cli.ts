import {type ChildProcessWithoutNullStreams, spawn} from 'node:child_process';
import {once} from 'node:events';
import {tmpdir} from 'node:os';
import {createInterface} from 'node:readline';
import {fileURLToPath} from 'node:url';
import {onTestFinished} from 'vitest';

/** The program as it is installed: `npm test` builds it first. */
export const program = fileURLToPath(new URL('../../bin/ig-wizard.js', import.meta.url));

/** Beside other caches of the checkout, so that no run leaves one in the folder for temporary files. */
const compileCache = fileURLToPath(new URL('../../node_modules/.cache/ig-wizard', import.meta.url));

export type CliOptions = {
	/** Configuration folder of this run. */
	readonly folder: string;
	readonly env?: Readonly<Record<string, string>>;
	/** Standard input, which then ends. Without it, standard input is empty. */
	readonly input?: string;
	/** Options for Node itself. */
	readonly node?: readonly string[];
};

export type CliResult = {
	readonly code: number | null;
	readonly stdout: string;
	readonly stderr: string;
};

/** What every run of the program sees of the environment, and nothing else. */
export function environmentOf({
	folder,
	env,
}: Pick<CliOptions, 'folder' | 'env'>): NodeJS.ProcessEnv {
	return {
		PATH: process.env['PATH'],
		HOME: folder,
		TMPDIR: tmpdir(),
		NODE_COMPILE_CACHE: compileCache,
		// By which a process that outlives its test is found.
		IG_WIZARD_TEST_RUN: process.env['IG_WIZARD_TEST_RUN'],
		LC_ALL: 'C.UTF-8',
		BROWSER: 'none',
		IG_WIZARD_CONFIG_DIR: folder,
		...env,
	};
}

/** Runs the program to its end. */
export async function runCli(args: readonly string[], options: CliOptions): Promise<CliResult> {
	const cli = startCli(args, options);
	cli.child.stdin.end(options.input ?? '');
	return cli.ended;
}

export type RunningCli = {
	readonly child: ChildProcessWithoutNullStreams;
	/** The next line of standard output; rejects when the program ends before. */
	readonly nextLine: () => Promise<string>;
	readonly ended: Promise<CliResult>;
};

/** Starts the program; it is ended with the test when it has not ended by then. */
export function startCli(args: readonly string[], options: CliOptions): RunningCli {
	const child = spawn(process.execPath, [...(options.node ?? []), program, ...args], {
		env: environmentOf(options),
		stdio: ['pipe', 'pipe', 'pipe'],
	});
	let stdout = '';
	let stderr = '';
	child.stdout.setEncoding('utf8').on('data', (text: string) => {
		stdout += text;
	});
	child.stderr.setEncoding('utf8').on('data', (text: string) => {
		stderr += text;
	});
	// The program may end before it has read its input.
	child.stdin.on('error', () => undefined);
	const lines = createInterface({input: child.stdout})[Symbol.asyncIterator]();
	const ended = once(child, 'close').then(([code]: (number | null)[]) => ({
		code: code ?? null,
		stdout,
		stderr,
	}));

	onTestFinished(async () => {
		if (child.exitCode === null && child.signalCode === null) {
			child.kill('SIGKILL');
		}

		await ended;
	});

	return {
		child,
		async nextLine() {
			const {done, value} = await lines.next();

			if (done === true) {
				throw new Error(`The program ended: ${stdout}${stderr}`);
			}

			return value;
		},
		ended,
	};
}
