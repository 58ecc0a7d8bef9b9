import {AppError, type ErrorCode} from '../core/errors.ts';
import {defaultFlow} from '../core/flows/index.ts';
import type {Draft} from '../core/profile.ts';
import type {Secret} from '../core/secret.ts';
import {fill, safeText} from '../core/text.ts';
import type {ProfileView, State} from '../wizard/model.ts';
import {createWizard} from '../wizard/runner.ts';
import type {Command, Context, Input} from './context.ts';
import {profileDocument} from './documents.ts';
import {givenToken} from './import/given-token.ts';
import {flag, givenName} from './input.ts';
import {follow} from './setup/follow.ts';
import {openWizard} from './setup/on-terminal.ts';
import {rulesOf} from './setup/rules.ts';
import {readSignInOptions} from './setup/sign-in-options.ts';
import {answerOf, refuseTakenName, withoutDrafts} from './setup/without-questions.ts';

/**
 * Stores a token that the dashboard made. On a terminal it is asked for, masked; else it comes from
 * standard input or a file. It is long-lived already, so it is not exchanged: `/me` tells whose it is.
 */
export const run: Command = async (context, input) => {
	const name = givenName(input, context.messages);
	const token = await givenToken(context, input);

	if (token !== undefined) {
		return importToken(context, input, {name, token});
	}

	if (context.json || flag(input, 'yes') || !context.terminal.interactive) {
		throw new AppError('missing-answers', {names: ['--token-stdin']});
	}

	return openWizard(context, input, {type: 'setup', name, flow: defaultFlow, method: 'import'});
};

/** @throws AppError what Meta refused the token with, or a guard of the profile's name */
async function importToken(
	context: Context,
	input: Input,
	{name, token}: {name: string | undefined; token: Secret},
): Promise<ErrorCode | undefined> {
	await refuseTakenName(context, input, name);
	const draft: Draft = {
		key: name ?? '_new',
		flow: defaultFlow,
		method: 'import',
		step: 'dashboard-token',
		done: [],
		name,
		granted: {grant: {token}},
		savedAt: 0,
	};
	const signIn = await readSignInOptions(context, input);
	context.signal.throwIfAborted();
	const wizard = createWizard(withoutDrafts(context.deps), {
		begin: {type: 'import', draft},
		rules: rulesOf(context.deps, input),
		signIn,
	});
	const tell = (state: State): void => {
		if (state.at === 'saved') {
			tellSaved(context, state.profile);
		}
	};

	await follow(wizard, {hear: tell, answer: state => answerOf(state, input, name)}, context.signal);
	return undefined;
}

function tellSaved({json, messages, print, printJson}: Context, profile: ProfileView): void {
	if (json) {
		printJson({profile: profileDocument(profile)});
		return;
	}

	print(
		fill(messages.setup.imported, {
			name: profile.name,
			username: safeText(profile.account.username ?? messages.common.unknown),
		}),
	);
}
