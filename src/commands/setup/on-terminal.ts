import {mkdir} from 'node:fs/promises';
import path from 'node:path';
import {AppError, type ErrorCode, hasCode} from '../../core/errors.ts';
import type {Deps} from '../../wizard/deps.ts';
import type {Entry, Outcome} from '../../wizard/model.ts';
import {createWizard} from '../../wizard/runner.ts';
import type {Context, Input} from '../context.ts';
import {practiceOf} from '../practice.ts';
import {rulesOf, suggestedRedirectUri} from './rules.ts';
import {readSignInOptions} from './sign-in-options.ts';

/**
 * Opens the wizard on the terminal and stays until the person leaves it. Practising opens it again,
 * on a stand-in of its own.
 */
export async function openWizard(
	context: Context,
	input: Input,
	entry: Entry,
): Promise<ErrorCode | undefined> {
	const practice = await practiceOf(context.deps.site.sandbox, suggestedRedirectUri(input));
	const outcome = await showOn(context, {...context.deps, practice}, input, entry);

	return outcome.type === 'practise' ? practise(context, input) : codeOf(outcome, context);
}

/** The wizard on a sandbox of this run; what is stored stays apart from real accounts, and stays. */
async function practise(context: Context, input: Input): Promise<ErrorCode | undefined> {
	const {startSandbox} = await import('../../sandbox/server.ts');
	// What was practised stays, so the apps and accounts that it belongs to must stay too.
	const sandbox = await startSandbox({port: 0, data: await practiceFile(context)});

	try {
		const deps = context.elsewhere({sandbox: sandbox.url});
		const practice = await practiceOf(sandbox.url, suggestedRedirectUri(input));
		return codeOf(await showOn(context, {...deps, practice}, input, {type: 'home'}), context);
	} finally {
		await sandbox.close();
	}
}

async function practiceFile({deps}: Context): Promise<string> {
	const folder = path.join(deps.store.folder, 'sandbox');

	try {
		await mkdir(folder, {recursive: true, mode: 0o700});
	} catch (error) {
		const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
		throw new AppError('store-unwritable', {file: folder, reason}, error);
	}

	return path.join(folder, 'practice.json');
}

/** Shows the wizard with these deps and answers how it ended. Signals interrupt it as Ctrl-C does. */
export async function showOn(
	context: Context,
	deps: Deps,
	input: Input,
	entry: Entry,
): Promise<Outcome> {
	const {showWizard} = await import('../../screens/app.tsx');
	const signIn = await readSignInOptions(context, input);
	// A signal that came while all this was loaded.
	context.signal.throwIfAborted();
	const rules = rulesOf(deps, input);
	const wizard = createWizard(deps, {begin: entry, rules, signIn});
	const interrupt = (): void => wizard.send({type: 'interrupt'});
	context.signal.addEventListener('abort', interrupt);

	try {
		return await showWizard(wizard, {
			messages: context.messages,
			rules,
			site: deps.site,
			practice: deps.practice !== undefined,
			wallClock: deps.clock.wall,
			stdin: context.terminal.stdin,
			stdout: context.terminal.stdout,
		});
	} finally {
		context.signal.removeEventListener('abort', interrupt);
	}
}

/** The last frame has said everything about a run that was left; a failure is told once more below it. */
export function codeOf(outcome: Outcome, {signal}: Pick<Context, 'signal'>): ErrorCode | undefined {
	switch (outcome.type) {
		case 'failed':
			throw outcome.error;
		case 'interrupted':
			return hasCode(signal.reason, 'terminated') ? 'terminated' : 'interrupted';
		case 'done':
		case 'saved':
		// A sandbox is running already: there is nothing further to practise on.
		case 'practise':
			return undefined;
		default:
			return outcome satisfies never;
	}
}
