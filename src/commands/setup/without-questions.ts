import {AppError, type ErrorCode} from '../../core/errors.ts';
import {isLoopbackHost} from '../../core/redirect-uri.ts';
import type {Deps} from '../../wizard/deps.ts';
import type {Event, State} from '../../wizard/model.ts';
import {choicesOf} from '../../wizard/page-choices.ts';
import {createWizard} from '../../wizard/runner.ts';
import type {Context, Input} from '../context.ts';
import {flag} from '../input.ts';
import {completeAnswers} from './answers.ts';
import {follow} from './follow.ts';
import {readGivenAnswers} from './given-answers.ts';
import {answerName} from './name-answer.ts';
import {readPastedLines} from './pasted-lines.ts';
import {createReporter} from './report.ts';
import {rulesOf} from './rules.ts';
import {readSignInOptions} from './sign-in-options.ts';

/** A token is there and only its owner is not known yet: asking again is safe, and cheaper than a new sign-in. */
const identifyTries = 2;
const tryAgain: Event = {type: 'try-again'};

/**
 * The same machine as on a terminal, with the options in place of the person. A question that they
 * do not answer is an error.
 *
 * @throws AppError `missing-answers`, `profile-exists`, `account-differs`, `account-stored`, `permissions-fewer`, `page-not-chosen`, or what the sign-in fails with
 */
export async function setUpWithoutQuestions(
	context: Context,
	input: Input,
	name: string | undefined,
): Promise<ErrorCode | undefined> {
	const answers = await readGivenAnswers(context, input);
	const {draft, missing} = await completeAnswers(context, answers, {
		name,
		mayDiffer: flag(input, 'switch-account'),
	});

	if (missing.length > 0) {
		throw new AppError('missing-answers', {names: missing});
	}

	await refuseTakenName(context, input, name);
	const signIn = await readSignInOptions(context, input);
	const canPaste = signIn.receive !== 'listen' && !flag(input, 'app-secret-stdin');
	const reporter = createReporter(context, {timeoutSeconds: signIn.timeoutSeconds, canPaste});

	if (answers.unusualSecret) {
		reporter.warn('secret-unusual', context.messages.notes['secret-unusual']);
	}

	if (signIn.bind !== undefined && !isLoopbackHost(signIn.bind.host)) {
		reporter.warn('listens-to-others', context.messages.setup.listensToOthers);
	}

	context.signal.throwIfAborted();
	const wizard = createWizard(withoutDrafts(context.deps), {
		begin: {type: 'sign-in', draft},
		rules: rulesOf(context.deps, input),
		signIn,
	});
	const paste = new AbortController();
	let triesLeft = identifyTries;

	await follow(
		wizard,
		{
			hear(state, before, leave) {
				reporter.show(state, before);

				if (state.at === 'waiting' && before?.at !== 'waiting' && canPaste) {
					readPastedLines(context, signIn.receive, wizard, paste.signal).catch(leave);
				} else if (state.at !== 'waiting' && before?.at === 'waiting') {
					paste.abort();
				}
			},
			answer(state) {
				if (state.at === 'waiting' && !state.signIn.listening && !canPaste) {
					// Neither a request nor a pasted address could ever come.
					throw new AppError('two-readers-of-input', {
						names: ['--app-secret-stdin', '--receive paste'],
					});
				}

				return state.at === 'failed' && state.retry === 'identify' && triesLeft-- > 0
					? tryAgain
					: answerOf(state, input, name);
			},
		},
		context.signal,
	);
	return undefined;
}

/** What stands for the person's answer in this state; undefined where none is asked for. @throws AppError */
export function answerOf(state: State, input: Input, name: string | undefined): Event | undefined {
	switch (state.at) {
		case 'picking':
			throw new AppError('page-not-chosen', {list: choicesOf(state.choices)});
		case 'naming':
			return answerName(state, input, name);
		case 'failed':
			throw state.error;
		case 'saved':
			return {type: 'confirm'};
		default:
			return undefined;
	}
}

/** Found before anybody is asked for anything: that a name is taken does not depend on who signs in. */
export async function refuseTakenName(
	{deps}: Context,
	input: Input,
	name: string | undefined,
): Promise<void> {
	const mayReplace = flag(input, 'replace') || flag(input, 'switch-account');

	if (name !== undefined && !mayReplace && (await deps.store.profiles.read(name)) !== undefined) {
		throw new AppError('profile-exists', {name});
	}
}

/** A script gives every answer again: nothing of an unfinished run is kept, and a person's own draft stays as it is. */
export function withoutDrafts(deps: Deps): Deps {
	const nothing = async (): Promise<void> => undefined;
	return {
		...deps,
		store: {...deps.store, drafts: {...deps.store.drafts, save: nothing, remove: nothing}},
	};
}
