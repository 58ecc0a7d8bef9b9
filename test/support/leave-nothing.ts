import {randomUUID} from 'node:crypto';
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';

/**
 * Gives the whole run a folder for temporary files and a mark in the environment. When the run is
 * over the folder must be empty and no process may carry the mark.
 *
 * @throws Error that names what was left behind, which fails the run
 */
export function setup(): () => void {
	const folder = mkdtempSync(path.join(tmpdir(), 'ig-wizard-run-'));
	const mark = `IG_WIZARD_TEST_RUN=${randomUUID()}`;
	process.env['TMPDIR'] = folder;
	process.env['IG_WIZARD_TEST_RUN'] = mark.split('=')[1];

	return () => {
		const files = readdirSync(folder);
		const processes = processesWith(mark);
		rmSync(folder, {recursive: true, force: true});

		if (files.length + processes.length > 0) {
			throw new Error(`Left behind: ${[...files, ...processes].join(', ')}`);
		}
	};
}

/** Other processes whose environment has the mark; none where the system does not tell. */
function processesWith(mark: string): readonly string[] {
	if (!existsSync('/proc/self/environ')) {
		return [];
	}

	return (
		readdirSync('/proc')
			.filter(name => /^\d+$/.test(name) && Number(name) !== process.pid)
			.filter(pid => read(`/proc/${pid}/environ`).includes(mark))
			.map(pid => `${pid} ${read(`/proc/${pid}/cmdline`).replaceAll('\0', ' ')}`)
			// The workers of the test runner end after this.
			.filter(line => !line.includes('vitest'))
	);
}

/** Empty for a process that has ended meanwhile. */
function read(file: string): string {
	try {
		return readFileSync(file, 'latin1');
	} catch {
		return '';
	}
}
