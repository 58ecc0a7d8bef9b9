import {type ChildProcessWithoutNullStreams, spawn, spawnSync} from 'node:child_process';
import {once} from 'node:events';
import {tmpdir} from 'node:os';
import {createInterface} from 'node:readline';
import {fileURLToPath} from 'node:url';
import {onTestFinished} from 'vitest';

const script = fileURLToPath(new URL('child.ts', import.meta.url));

export type Child = {
	readonly process: ChildProcessWithoutNullStreams;
	/** The next thing that the child says; undefined at its end. */
	next(): Promise<unknown>;
	/** Everything that it still says, up to its end. */
	rest(): Promise<unknown[]>;
	/** What it wrote to stderr so far. */
	complaints(): string;
};

/** Starts a process that works on a store; it ends with the test at the latest. */
export function startChild(folder: string, task: string, ...args: readonly string[]): Child {
	return start(process.execPath, [script, folder, task, ...args]);
}

/** As `startChild`, begun by a shell that first runs `preparation`, such as `umask 000`. */
export function startChildAfter(
	preparation: string,
	folder: string,
	task: string,
	...args: readonly string[]
): Child {
	return start('bash', [
		'-c',
		`${preparation} && exec "$@"`,
		'bash',
		...[process.execPath, script, folder, task, ...args],
	]);
}

/** Whether this system lets a process mount something in a namespace of its own. */
export function canMount(): boolean {
	const command = ['--map-root-user', '--mount', 'mount', '-t', 'tmpfs', 'tmpfs', tmpdir()];
	return spawnSync('unshare', command).status === 0;
}

/** As `startChildAfter`, in a namespace of its own, where `preparation` may mount and may use `$0` for the folder. */
export function startChildWithMounts(
	preparation: string,
	folder: string,
	task: string,
	...args: readonly string[]
): Child {
	return start('unshare', [
		'--map-root-user',
		'--mount',
		...['bash', '-c', `${preparation} && exec "$@"`, folder],
		...[process.execPath, script, folder, task, ...args],
	]);
}

/** As `startChild`, as an account whose rights the modes of files decide, even when this one is root. */
export function startChildWithoutRights(
	folder: string,
	task: string,
	...args: readonly string[]
): Child {
	return start('unshare', ['--user', process.execPath, script, folder, task, ...args]);
}

function start(command: string, args: readonly string[]): Child {
	const child = spawn(command, args);
	const lines = createInterface({input: child.stdout})[Symbol.asyncIterator]();
	let complaints = '';
	child.stderr.on('data', (chunk: Buffer) => {
		complaints += chunk.toString();
	});
	onTestFinished(async () => {
		if (child.exitCode === null && child.signalCode === null) {
			child.kill('SIGKILL');
			await once(child, 'exit');
		}
	});

	async function next(): Promise<unknown> {
		const line = await lines.next();
		return line.done ? undefined : JSON.parse(line.value);
	}

	return {
		process: child,
		next,
		async rest() {
			const said: unknown[] = [];

			for (let one = await next(); one !== undefined; one = await next()) {
				said.push(one);
			}

			return said;
		},
		complaints: () => complaints,
	};
}
