import type {ErrorCode} from '../../core/errors.ts';
import {defaultFlow} from '../../core/flows/index.ts';
import {fill} from '../../core/text.ts';
import {narrate, placeOf} from '../../plain/narrate.ts';
import type {Event, State} from '../../wizard/model.ts';
import {createWizard} from '../../wizard/runner.ts';
import type {Context, Input} from '../context.ts';
import * as profiles from '../profiles.ts';
import * as refresh from '../refresh.ts';
import {rulesOf} from '../setup/rules.ts';
import {readSignInOptions} from '../setup/sign-in-options.ts';
import {tellAnswer} from './tell-answer.ts';

/** The part of the stand-in that makes time pass. */
export type Clockwork = {readonly advance: (duration: string) => void};

/** Long enough for a token of 60 days to be due. */
const daysToRefresh = 35;

/**
 * Plays the person: takes every step of the wizard, lets the stand-in do what is done in a browser,
 * and tells all of it as text on stdout. Then lists the profiles, lets time pass and refreshes.
 *
 * @throws AppError when anything on the way fails, so that a script can rely on the demo
 */
export async function playDemo(
	context: Context,
	input: Input,
	clockwork: Clockwork,
): Promise<ErrorCode | undefined> {
	const {messages, print} = context;
	print(messages.demo.byItself);
	const name = await walk(context, input);

	print('');
	print('$ ig-wizard profiles list');
	await profiles.run(context, {arguments: ['list'], options: {}});

	print('');
	print(fill(messages.demo.moveClock, {days: daysToRefresh}));
	clockwork.advance(`${daysToRefresh}d`);
	print(`$ ig-wizard refresh ${name}`);
	const code = await refresh.run(context, {arguments: [name], options: {}});

	print('');
	print(messages.demo.end);
	return code;
}

/** From the first question to the saved profile, whose name it answers. */
async function walk(context: Context, input: Input): Promise<string> {
	const {deps, messages, print, signal} = context;
	const rules = rulesOf(deps, input);
	const wizard = createWizard(deps, {
		begin: {type: 'home'},
		rules,
		signIn: await readSignInOptions(context, input),
	});
	const words = {messages, rules, site: deps.site, practice: true, wallClock: deps.clock.wall};
	let shown: State | undefined;

	const react = (): void => {
		const state = wizard.state();
		const before = shown;
		shown = state;

		const isElsewhere = before === undefined || placeOf(before) !== placeOf(state);

		if (isElsewhere && before?.at === 'step' && state.at === 'step') {
			print(tellAnswer(before.step, state.draft, context));
		}

		// What the stand-in does at a step is told once it is done.
		if (isElsewhere || state.at !== 'step') {
			narrate(before, state, words).forEach(print);
		}

		const answer = isElsewhere ? answerTo(state) : undefined;

		if (answer !== undefined) {
			wizard.send(answer);
		}
	};

	const interrupt = (): void => wizard.send({type: 'interrupt'});
	signal.addEventListener('abort', interrupt, {once: true});
	wizard.subscribe(react);
	react();
	const outcome = await wizard.ended;
	signal.removeEventListener('abort', interrupt);
	signal.throwIfAborted();

	if (outcome.type !== 'saved') {
		throw outcome.type === 'failed'
			? outcome.error
			: new Error(`The demo ended as ${outcome.type}.`);
	}

	return outcome.profile.name;
}

function answerTo(state: State): Event | undefined {
	switch (state.at) {
		case 'choosing':
			return {type: 'start', flow: defaultFlow};
		case 'step':
		case 'waiting':
			return {type: 'do-for-me'};
		case 'naming':
			return {type: 'answer', value: state.suggestion};
		case 'failed':
			return {type: 'quit'};
		case 'saved':
			return {type: 'confirm'};
		default:
			return undefined;
	}
}
