import {firstUnanswered, type StepId} from '../../core/checklist.ts';
import {defaultFlow} from '../../core/flows/index.ts';
import type {Draft} from '../../core/profile.ts';
import type {
	Event,
	Home,
	Notice,
	Opening,
	ProfileView,
	Rules,
	StateAt,
	Transition,
} from '../model.ts';
import {ended} from './leaving.ts';
import {nameGranted} from './naming.ts';
import {enterStep, stepsOf} from './rules.ts';
import {identify} from './sign-in.ts';
import {beginSignIn} from './steps.ts';

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
			return resume(rules, event.draft, state.home?.profiles ?? []);
		default:
			return undefined;
	}
}

/** Goes on with the unfinished set-up where there is one; else begins with the default flow. */
function openSetup(
	rules: Rules,
	entry: Extract<Opening, {readonly type: 'setup'}>,
	home: Home,
): Transition {
	const {name, given} = entry;
	const {draft} = home;

	return draft !== undefined && given === undefined
		? resume(rules, draft, home.profiles)
		: {
				state: {at: 'starting', entry, home},
				effects: [{type: 'prepare-draft', flow: draft?.flow ?? defaultFlow, name, given, draft}],
			};
}

/** What do you want to do? */
export function onChoosing(
	rules: Rules,
	state: StateAt<'choosing'>,
	event: Event,
): Transition | undefined {
	const {home} = state;

	switch (event.type) {
		case 'start':
			return {
				state: {at: 'choosing', home},
				effects: [{type: 'prepare-draft', flow: event.flow}],
			};
		case 'practise':
			return ended({type: 'practise'});
		case 'back':
			return isEmpty(home)
				? undefined
				: {state: {at: 'home', home}, effects: [{type: 'load-home'}]};
		case 'home-loaded':
			return {
				state: {at: 'choosing', home: event.home, notice: event.notice ?? state.notice},
				effects: [],
			};
		case 'failed':
			return {
				state: {at: 'choosing', home, notice: {type: 'error', error: event.error}},
				effects: [],
			};
		default:
			return onSetup(rules, state, event);
	}
}

/** What home and the first menu have in common: beginning or resuming a set-up. */
export function onSetup(
	rules: Rules,
	state: StateAt<'home'> | StateAt<'choosing'>,
	event: Event,
): Transition | undefined {
	const {home} = state;

	switch (event.type) {
		case 'draft-ready':
			return resume(rules, event.draft, home.profiles);
		case 'resume':
			return home.draft === undefined ? undefined : resume(rules, home.draft, home.profiles);
		default:
			return undefined;
	}
}

/**
 * Goes on where the draft stopped: at the name when Meta has granted already, or with the question
 * whose token that is; in the browser when a new sign-in has all that it needs, else at its step.
 */
function resume(rules: Rules, draft: Draft, stored: readonly ProfileView[]): Transition {
	const isReady = firstUnanswered(stepsOf(rules, draft), draft) === undefined;

	if (draft.granted !== undefined && isReady) {
		const {grant, account} = draft.granted;
		return account === undefined
			? identify(draft, grant)
			: nameGranted(draft, {grant, account}, stored);
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

/** What is stored, or the first menu where nothing is. */
export function picture(
	home: Home,
	notice: Notice | undefined,
): StateAt<'home'> | StateAt<'choosing'> {
	return isEmpty(home) ? {at: 'choosing', home, notice} : {at: 'home', home, notice};
}

/** Whether there is nothing that home could show. */
export function isEmpty(home: Home): boolean {
	return home.profiles.length === 0 && home.unreadable.length === 0 && home.draft === undefined;
}
