import type {ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {platform as thisPlatform} from 'node:os';
import type {OpenBrowser, Terminal} from '../core/ports.ts';
import {isLoopback} from '../core/redirect-uri.ts';
import type {Site} from '../core/site.ts';

type BrowserDeps = {
	readonly site: Pick<Site, 'authorize' | 'facebook' | 'portal' | 'instagram' | 'help'>;
	readonly environment: Terminal['environment'];
	readonly platform?: NodeJS.Platform;
	/** Milliseconds in which an opener that fails is expected to fail. */
	readonly patience?: number;
};

type Opened = 'opened' | 'failed';

/**
 * Opens pages of Meta, or of the sandbox on this machine, in the person's browser, and nothing else.
 * The address is the one argument of a program and no shell sees it. `BROWSER` names the program;
 * `BROWSER=none` opens nothing.
 *
 * An opener that still runs after `patience` counts as `opened`: some run as long as the browser does.
 */
export function createOpenBrowser({
	site,
	environment,
	platform = thisPlatform(),
	patience = 1500,
}: BrowserDeps): OpenBrowser {
	const origins = [site.authorize, site.facebook, site.portal, site.instagram, site.help];

	return async url => {
		const browser = environment('BROWSER') ?? '';

		if (browser === 'none') {
			return 'off';
		}

		const address = allowedAddress(url, origins);

		if (address === undefined || (browser === '' && hasNoDesktop(platform, environment))) {
			return 'failed';
		}

		return outcome(browser === '' ? openUsual(address) : run(browser, address), patience);
	};
}

function allowedAddress(url: string, origins: readonly string[]): string | undefined {
	const address = URL.canParse(url) ? new URL(url) : undefined;

	if (address === undefined || !origins.includes(address.origin)) {
		return undefined;
	}

	const isSafe = address.protocol === 'https:' || isLoopback(address);
	return isSafe && address.username === '' && address.password === '' ? address.href : undefined;
}

/** On such a machine the usual opener would look for a browser in the terminal, and stop there. */
function hasNoDesktop(platform: NodeJS.Platform, environment: Terminal['environment']): boolean {
	const signs = ['DISPLAY', 'WAYLAND_DISPLAY', 'WSL_DISTRO_NAME'];
	return platform === 'linux' && signs.every(name => (environment(name) ?? '') === '');
}

async function openUsual(address: string): Promise<ChildProcess> {
	const {default: open} = await import('open');
	return open(address);
}

async function run(program: string, address: string): Promise<ChildProcess> {
	const {spawn} = await import('node:child_process');
	const child = spawn(program, [address], {stdio: 'ignore', detached: true, windowsHide: true});
	child.unref();
	await once(child, 'spawn');
	return child;
}

async function outcome(launch: Promise<ChildProcess>, patience: number): Promise<Opened> {
	const late = Promise.withResolvers<Opened>();
	const timer = setTimeout(late.resolve, patience, 'opened');

	try {
		return await Promise.race([launch.then(endOf), late.promise]);
	} catch {
		// The program is missing or may not be run; the person gets the link to open it otherwise.
		return 'failed';
	} finally {
		clearTimeout(timer);
	}
}

async function endOf(child: ChildProcess): Promise<Opened> {
	if (child.exitCode === null && child.signalCode === null) {
		await once(child, 'exit');
	}

	return child.exitCode === 0 ? 'opened' : 'failed';
}
