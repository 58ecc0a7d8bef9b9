import type {Context, Place} from '../commands/context.ts';
import {loginFlows} from '../core/flows/index.ts';
import type {Terminal} from '../core/ports.ts';
import {type Site, sandboxSite} from '../core/site.ts';
import {fill} from '../core/text.ts';
import {createOpenBrowser} from '../platform/browser.ts';
import {createClock} from '../platform/clock.ts';
import {createSend} from '../platform/http.ts';
import {createDrawQr} from '../platform/qr.ts';
import {createRandom} from '../platform/random.ts';
import {createSaveFile} from '../platform/save-file.ts';
import {createTerminal, type TerminalOptions} from '../platform/terminal.ts';
import {configFolder} from '../store/folder.ts';
import {createStore} from '../store/store.ts';
import type {Deps} from '../wizard/deps.ts';
import {print, say} from './streams.ts';

/** What the command line and the environment say about a run. */
export type Run = Pick<Context, 'messages' | 'language' | 'json' | 'signal' | 'failure'> & {
	readonly terminal: Terminal;
	readonly site: Site;
	/** Value of `--config-dir`. */
	readonly folder: string | undefined;
	/** False when the person wants no browser. */
	readonly browser: boolean;
};

/** The terminal of this process. */
export function openTerminal(options: TerminalOptions): Terminal {
	return createTerminal(process, options);
}

/**
 * Plugs the real store and platform together: the one place that knows them all.
 * @throws AppError `config-dir-unusable`
 */
export async function createContext(run: Run): Promise<Context> {
	const {terminal, site, messages, language, json, signal, failure} = run;
	const base = await configFolder(terminal.environment, run.folder);

	return {
		deps: createDeps(run, site, folderOf(base, site)),
		elsewhere({sandbox, folder}: Place) {
			const there = sandboxSite(sandbox, site.version);
			return createDeps(run, there, folder ?? folderOf(base, there));
		},
		terminal,
		messages,
		language,
		json,
		signal,
		failure,
		print,
		say,
		printJson: document => print(JSON.stringify(document)),
	};
}

/** Practice never mixes with real accounts. */
function folderOf(base: string, {sandbox}: Site): string {
	return sandbox === undefined ? base : `${base}/sandbox`;
}

function createDeps(run: Run, site: Site, folder: string): Deps {
	const {terminal, browser, messages, signal} = run;
	const {environment} = terminal;
	const clock = createClock({site});

	return {
		site,
		flows: loginFlows(site),
		store: createStore(folder, {
			owner: process.geteuid?.(),
			wall: clock.wall,
			signal,
			tightened: once(file => say(fill(messages.lists.tightened, {file}))),
		}),
		send: createSend({site, clock, environment}),
		// Only a sign-in needs a listener and its certificate.
		listen: async options => {
			const {createListen} = await import('../platform/listener.ts');
			return createListen({clock})(options);
		},
		makeCertificate: async (host, days) => {
			const {createMakeCertificate} = await import('../platform/certificate.ts');
			return createMakeCertificate({clock})(host, days);
		},
		openBrowser: browser ? createOpenBrowser({site, environment}) : async () => 'off',
		drawQr: createDrawQr(),
		saveFile: createSaveFile({folder: () => process.cwd()}),
		clock,
		random: createRandom(),
		copy: terminal.copy,
	};
}

/** Several readings at once find the same file open to others. */
function once(tell: (file: string) => void): (file: string) => void {
	const told = new Set<string>();

	return file => {
		if (!told.has(file)) {
			told.add(file);
			tell(file);
		}
	};
}
