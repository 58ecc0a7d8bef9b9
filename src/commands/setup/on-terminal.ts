import {type ErrorCode, hasCode} from '../../core/errors.ts';
import type {Terminal} from '../../core/ports.ts';
import type {FlowId} from '../../core/profile.ts';
import type {PlainContext} from '../../plain/context.ts';
import type {Deps} from '../../wizard/deps.ts';
import type {Entry, Outcome, Wizard} from '../../wizard/model.ts';
import {createWizard} from '../../wizard/runner.ts';
import type {Context, Input} from '../context.ts';
import {startStandIn} from '../practice/stand-in.ts';
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

	return outcome.type === 'practise'
		? practise(context, input, outcome.flow)
		: codeOf(outcome, context);
}

/** The wizard on a sandbox of this run; what is stored stays apart from real accounts, and stays. */
async function practise(
	context: Context,
	input: Input,
	flow: FlowId | undefined,
): Promise<ErrorCode | undefined> {
	const sandbox = await startStandIn(context.deps.store.folder);

	try {
		const deps = context.elsewhere({sandbox: sandbox.url});
		const practice = await practiceOf(sandbox.url, suggestedRedirectUri(input));
		const entry: Entry = flow === undefined ? {type: 'home'} : {type: 'setup', flow};
		return codeOf(await showOn(context, {...deps, practice}, input, entry), context);
	} finally {
		await sandbox.close();
	}
}

/** Opens the wizard with these deps, in the way of this terminal, and answers how it ended. Signals interrupt it as Ctrl-C does. */
export async function showOn(
	context: Context,
	deps: Deps,
	input: Input,
	entry: Entry,
): Promise<Outcome> {
	const {messages, signal, terminal} = context;
	const open = await loadRenderer(terminal);
	const signIn = await readSignInOptions(context, input);
	// A signal that came while all this was loaded.
	signal.throwIfAborted();
	const rules = rulesOf(deps, input);
	const wizard = createWizard(deps, {begin: entry, rules, signIn});
	const interrupt = (): void => wizard.send({type: 'interrupt'});
	signal.addEventListener('abort', interrupt);

	try {
		return await open(wizard, {
			messages,
			rules,
			site: deps.site,
			practice: deps.practice !== undefined,
			wallClock: deps.clock.wall,
		});
	} catch (error) {
		// A window that is closed ends the input and sends a signal, which says more.
		if (hasCode(error, 'input-closed')) {
			signal.throwIfAborted();
		}

		throw error;
	} finally {
		signal.removeEventListener('abort', interrupt);
	}
}

/** Ink is not loaded for plain text. */
async function loadRenderer(terminal: Terminal): Promise<Renderer> {
	if (terminal.mode === 'plain') {
		const {talk} = await import('../../plain/talk.ts');
		return (wizard, context) => talk(wizard, {...context, terminal});
	}

	const {showWizard} = await import('../../screens/app.tsx');
	const {stdin, stdout} = terminal;
	return (wizard, context) => showWizard(wizard, {...context, stdin, stdout});
}

/** Shows a running wizard until it has ended, and answers how. */
type Renderer = (wizard: Wizard, context: PlainContext) => Promise<Outcome>;

/** The last words of the wizard have said everything about a run that was left; a failure is told once more below it. */
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
