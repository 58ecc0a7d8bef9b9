import {type ErrorCode, hasCode} from '../../core/errors.ts';
import type {Deps} from '../../wizard/deps.ts';
import type {Entry, Outcome} from '../../wizard/model.ts';
import {createWizard} from '../../wizard/runner.ts';
import type {Context, Input} from '../context.ts';
import {practiceOf} from '../practice.ts';
import {rulesOf} from './rules.ts';
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
	const practice = await practiceOf(context.deps.site.sandbox);
	const outcome = await showOn(context, {...context.deps, practice}, input, entry);

	return outcome.type === 'practise' ? practise(context, input) : codeOf(outcome, context);
}

/** The wizard on a sandbox of this run; what is stored stays apart from real accounts, and stays. */
async function practise(context: Context, input: Input): Promise<ErrorCode | undefined> {
	const {startSandbox} = await import('../../sandbox/server.ts');
	const sandbox = await startSandbox({port: 0});

	try {
		const deps = context.elsewhere({sandbox: sandbox.url});
		const practice = await practiceOf(sandbox.url);
		return codeOf(await showOn(context, {...deps, practice}, input, {type: 'home'}), context);
	} finally {
		await sandbox.close();
	}
}

/** Shows the wizard with these deps and answers how it ended. Signals interrupt it as Ctrl-C does. */
export async function showOn(
	context: Context,
	deps: Deps,
	input: Input,
	entry: Entry,
): Promise<Outcome> {
	const {showWizard} = await import('../../screens/app.tsx');
	const rules = rulesOf(deps, input);
	const wizard = createWizard(deps, {
		begin: entry,
		rules,
		signIn: await readSignInOptions(context, input),
	});
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
