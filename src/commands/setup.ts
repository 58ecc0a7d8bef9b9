import {AppError} from '../core/errors.ts';
import type {LoginFlow} from '../core/flow.ts';
import type {Command, Context, Input} from './context.ts';
import {flag, givenName, option, readFlow} from './input.ts';
import {readGivenAnswers} from './setup/given-answers.ts';
import {openWizard} from './setup/on-terminal.ts';

/**
 * Connects an account. On a terminal the wizard opens, with what the options say filled in; with
 * `--json`, `--yes` or without a terminal nothing is asked and missing answers are an error.
 */
export const run: Command = async (context, input) => {
	const name = givenName(input, context.messages);

	const wanted = readFlow(context, input);
	const isFlowGiven = option(input, 'flow') !== undefined;
	refuseRetired(context, wanted);
	// Standard input cannot bring the secret and then the keys.
	const asks = !context.json && !flag(input, 'yes') && !flag(input, 'app-secret-stdin');
	const isOnTerminal = context.terminal.interactive && asks;

	if (isFlowGiven || !isOnTerminal) {
		refuseUnheard(wanted, input);
	}

	if (isOnTerminal) {
		const {given, flow} = await readGivenAnswers(context, input);
		// What the dashboard saved may differ from what was registered, so this is offered and still asked.
		const {redirectUri: _, ...answers} = given;
		const chosen = isFlowGiven ? flow : undefined;
		return openWizard(context, input, {type: 'setup', name, flow: chosen, given: answers});
	}

	const {setUpWithoutQuestions} = await import('./setup/without-questions.ts');
	return setUpWithoutQuestions(context, input, name);
};

/** Meta answers a retired login with nothing but errors; a sandbox still plays it. @throws AppError `flow-retired` */
function refuseRetired({deps}: Context, {id, status, retiredOn = ''}: LoginFlow): void {
	if (status === 'retired' && deps.site.sandbox === undefined) {
		throw new AppError('flow-retired', {flow: id, date: retiredOn});
	}
}

/** An option of Facebook Login says nothing to another one. @throws AppError `usage` */
function refuseUnheard({id}: LoginFlow, input: Input): void {
	const unheard = ['config-id', 'page'].find(name => option(input, name) !== undefined);

	if (id !== 'facebook-login' && unheard !== undefined) {
		throw new AppError('usage', {reason: `--${unheard}, --flow ${id}`});
	}
}
