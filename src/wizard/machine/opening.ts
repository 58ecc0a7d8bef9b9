import {firstUnanswered} from '../../core/answers.ts';
import type {StepId} from '../../core/checklist.ts';
import {defaultFlow} from '../../core/flows/index.ts';
import type {Draft} from '../../core/profile.ts';
import type {Event, Home, Opening, Rules, StateAt, Transition} from '../model.ts';
import {identify} from './exchanging.ts';
import {ended} from './leaving.ts';
import {nameGranted} from './naming.ts';
import {picture} from './picture.ts';
import {currentGrant, enterStep, retired, stepsOf} from './rules.ts';
import {beginSignIn} from './sign-in.ts';

type Setup = Extract<Opening, {readonly type: 'setup'}>;

/** Waiting for what is stored. Without it nothing can be shown, so a failure ends the run. */
export function onStarting(
	rules: Rules,
	state: StateAt<'starting'>,
	event: Event,
): Transition | undefined {
	switch (event.type) {
		case 'failed':
			return ended({type: 'failed', error: event.error});
		case 'home-loaded':
			return state.entry.type === 'setup'
				? openSetup(rules, state.entry, event.home)
				: {state: picture(event.home, event.notice), effects: []};
		case 'draft-ready':
			return state.home && resume(rules, event.draft, state.home);
		default:
			return undefined;
	}
}

/** Goes on with the unfinished set-up where there is one of this kind; else begins another. */
function openSetup(rules: Rules, entry: Setup, home: Home): Transition {
	const {name, given, method} = entry;
	const draft = home.draft !== undefined && isWanted(entry, home.draft) ? home.draft : undefined;
	const flow = draft?.flow ?? entry.flow ?? defaultFlow;
	const error = retired(rules, flow);

	if (error !== undefined) {
		return {state: picture(home, {type: 'error', error}), effects: []};
	}

	return draft !== undefined && given === undefined
		? resume(rules, draft, home)
		: {
				state: {at: 'starting', entry, home},
				effects: [{type: 'prepare-draft', flow, name, method, given, draft}],
			};
}

/** Whoever names no flow and no method goes on with whatever is unfinished. */
function isWanted({flow, method}: Setup, draft: Draft): boolean {
	return flow === undefined && method === undefined
		? true
		: draft.flow === (flow ?? defaultFlow) && draft.method === method;
}

/**
 * Goes on where the draft stopped: at the name when Meta has granted already, or with the question
 * whose token that is; in the browser when a new sign-in has all that it needs, else at its step.
 */
export function resume(rules: Rules, draft: Draft, home: Home): Transition {
	const error = retired(rules, draft.flow);

	if (error !== undefined) {
		return {state: picture(home, {type: 'error', error}), effects: []};
	}

	const isReady = firstUnanswered(stepsOf(rules, draft), draft) === undefined;
	const granted = currentGrant(rules, draft);

	if (granted !== undefined && isReady) {
		const {grant, account} = granted;
		return account === undefined
			? identify(draft, grant)
			: nameGranted(draft, {grant, account}, home.profiles);
	}

	return draft.again === true && draft.step === 'sign-in' && isReady
		? beginSignIn(rules, draft)
		: enterStep(draft, stepOf(rules, draft));
}

/** The draft's own step, when this version of the flow still has it. */
function stepOf(rules: Rules, draft: Draft): StepId {
	const steps = stepsOf(rules, draft);
	return (steps.find(step => step.id === draft.step) ?? steps[0])?.id ?? 'sign-in';
}
