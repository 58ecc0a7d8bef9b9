import {existsSync} from 'node:fs';
import {mkdir, mkdtemp, readFile, rename, rm} from 'node:fs/promises';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import packed from '@sparticuz/chromium';
import {type Browser, type BrowserContextOptions, chromium, type Page} from 'playwright-core';
import {onTestFinished, type TestContext, vi} from 'vitest';
import {tempFolder} from './temp-folder.ts';

/** A window of a real browser. */
export type Chromium = {
	readonly page: Page;
	/** Every address that was asked for, in order. */
	readonly addresses: readonly string[];
	/** What its console says: breaches of a policy, failed loads, errors of scripts. */
	readonly complaints: readonly string[];
};

const modules = fileURLToPath(new URL('../../node_modules/', import.meta.url));

/**
 * Starts a Chromium of this test's own, which ends with it. Where none can be started, the test is
 * skipped and the reason printed; with `REQUIRE_CHROMIUM=1` in the environment it fails instead.
 */
export async function openChromium(
	{skip}: Pick<TestContext, 'skip'>,
	options: BrowserContextOptions = {},
): Promise<Chromium> {
	const browser = await launch();

	if (typeof browser === 'string') {
		const reason = `Chromium cannot be started here: ${browser}`;

		if (process.env['REQUIRE_CHROMIUM'] === '1') {
			throw new Error(reason);
		}

		// The usual report of a run counts what was skipped and does not say why.
		process.stderr.write(`${reason}\n`);
		return skip(reason);
	}

	onTestFinished(() => browser.close());
	const context = await browser.newContext({locale: 'en-US', ...options});
	context.setDefaultTimeout(15_000);
	const addresses: string[] = [];
	const complaints: string[] = [];
	context.on('request', request => addresses.push(request.url()));
	context.on('console', message => complaints.push(message.text()));
	context.on('weberror', error => complaints.push(String(error.error())));

	return {page: await context.newPage(), addresses, complaints};
}

/** Answers the reason when it does not start. */
async function launch(): Promise<Browser | string> {
	if (process.platform !== 'linux' || process.arch !== 'x64') {
		return `the one from npm is for linux on x64, this is ${process.platform} on ${process.arch}`;
	}

	try {
		return await chromium.launch({
			executablePath: await unpack(),
			// It does not always clear away what it put there.
			env: {...process.env, TMPDIR: await tempFolder()},
			args: [
				'--disable-gpu',
				'--disable-quic',
				// Nothing leaves this machine, whatever the browser may want of its maker.
				'--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
			],
		});
	} catch (error) {
		return error instanceof Error ? error.message : String(error);
	}
}

/**
 * The path of the browser, which the package unpacks into the folder for temporary files. That is done
 * once for all runs and appears as a whole, so that a run beside this one never sees half a browser.
 */
async function unpack(): Promise<string> {
	const manifest = await readFile(path.join(modules, '@sparticuz/chromium/package.json'), 'utf8');
	const {version} = JSON.parse(manifest) as {version: string};
	const folder = path.join(modules, '.cache', `chromium-${version}`);
	const program = path.join(folder, 'chromium');

	if (existsSync(program)) {
		return program;
	}

	await mkdir(path.dirname(folder), {recursive: true});
	const staging = await mkdtemp(`${folder}-`);

	try {
		vi.stubEnv('TMPDIR', staging);
		await packed.executablePath();
		await rename(staging, folder);
	} catch (error) {
		// Another run may have been first.
		if (!existsSync(program)) {
			throw error;
		}
	} finally {
		vi.unstubAllEnvs();
		await rm(staging, {recursive: true, force: true});
	}

	return program;
}
