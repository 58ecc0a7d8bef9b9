import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {AppError} from '../core/errors.ts';
import {fill} from '../core/text.ts';
import type {Command, Input} from './context.ts';
import {freeRedirectUri} from './demo/free-redirect-uri.ts';
import {practiceOf} from './practice.ts';
import {codeOf, showOn} from './setup/on-terminal.ts';

/**
 * The whole way on a stand-in for Meta, in a folder that is thrown away. On a terminal a person walks
 * it in the wizard; without one, the demo plays the person and the browser itself.
 */
export const run: Command = async (context, input) => {
	const {messages, print, terminal} = context;
	const {startSandbox} = await import('../sandbox/server.ts');
	const folder = await makeFolder();
	const sandbox = await startSandbox({port: 0});

	try {
		const elsewhere = context.elsewhere({sandbox: sandbox.url, folder});
		const redirectUri = await freeRedirectUri();
		const place: Input = {...input, options: {...input.options, 'redirect-uri': [redirectUri]}};
		const deps = {...elsewhere, practice: await practiceOf(sandbox.url, redirectUri)};
		print(fill(messages.demo.begin, {url: sandbox.url}));
		print(fill(messages.demo.folder, {folder}));

		if (terminal.interactive) {
			return codeOf(await showOn(context, deps, place, {type: 'home'}), context);
		}

		const {playDemo} = await import('./demo/play.ts');
		// The stand-in plays the browser too, so no real one may open.
		const alone = {...deps, openBrowser: async () => 'off' as const};
		return await playDemo({...context, deps: alone, json: false}, place, sandbox.clock);
	} finally {
		await sandbox.close();
		await rm(folder, {recursive: true, force: true});
		print(messages.demo.thrownAway);
	}
};

async function makeFolder(): Promise<string> {
	const wanted = path.join(tmpdir(), 'ig-wizard-demo-');

	try {
		return await mkdtemp(wanted);
	} catch (error) {
		const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
		throw new AppError('store-unwritable', {file: wanted, reason}, error);
	}
}
