import {firstUnanswered, type StepId} from '../../core/checklist.ts';
import {defaultFlow} from '../../core/flows/index.ts';
import type {Draft} from '../../core/profile.ts';
import type {
	Event,
	Home,
	Notice,
	Opening,
	ProfileView,
	Removing,
	Rules,
	StateAt,
	Transition,
} from '../model.ts';
import {ended, leftBy} from './leaving.ts';
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

/** The stored accounts, and what can be done with them. One thing at a time is done for them. */
export function onHome(rules: Rules, state: StateAt<'home'>, event: Event): Transition | undefined {
	const {home, busy, removing, leaving} = state;

	if (leaving !== undefined) {
		return onLeavingHome(state, leaving, event);
	}

	switch (event.type) {
		case 'refresh':
			return busy === undefined && find(home, event.name) !== undefined
				? {
						state: {at: 'home', home, busy: event.name},
						effects: [{type: 'refresh', name: event.name}],
					}
				: undefined;
		case 'use':
			return busy === undefined && find(home, event.name) !== undefined
				? {state, effects: [{type: 'use', name: event.name}]}
				: undefined;
		case 'remove':
			return busy === undefined && find(home, event.name) !== undefined
				? ask(home, {type: 'profile', name: event.name})
				: undefined;
		case 'confirm':
			return removing === undefined ? undefined : remove(home, removing);
		case 'discard-draft':
			return busy === undefined && home.draft !== undefined
				? ask(home, {type: 'draft'})
				: undefined;
		case 'back':
			return {state: {at: 'home', home, busy}, effects: []};
		case 'home-loaded':
			return {state: afterChange(state, event.home, event.notice), effects: []};
		case 'failed':
			return {
				state: {at: 'home', home, notice: {type: 'error', error: event.error}},
				effects: [],
			};
		case 'connect-another':
			return {state: {at: 'choosing', home}, effects: []};
		case 'sign-in-again': {
			const profile = find(home, event.name);
			return profile === undefined
				? undefined
				: {
						state,
						effects: [{type: 'prepare-draft', flow: profile.flow, name: profile.name, again: true}],
					};
		}
		default:
			return onSetup(rules, state, event);
	}
}

/** What was under way is over, well or not: the answer to it is the last that is waited for. */
function onLeavingHome(
	state: StateAt<'home'>,
	by: 'interrupt' | 'quit',
	event: Event,
): Transition | undefined {
	switch (event.type) {
		case 'home-loaded':
			return event.notice === undefined
				? {state: {...state, home: event.home}, effects: []}
				: leftBy(by);
		case 'failed':
			return event.during === 'refresh' ? leftBy(by) : undefined;
		default:
			return undefined;
	}
}

function ask(home: Home, removing: Removing): Transition {
	return {state: {at: 'home', home, removing}, effects: []};
}

function remove(home: Home, removing: Removing): Transition {
	if (removing.type === 'profile') {
		return {state: {at: 'home', home}, effects: [{type: 'remove', name: removing.name}]};
	}

	const {draft} = home;
	return {
		state: {at: 'home', home: {...home, draft: undefined}},
		effects:
			draft === undefined ? [] : [{type: 'remove-draft', key: draft.key}, {type: 'load-home'}],
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
function onSetup(
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
function picture(home: Home, notice: Notice | undefined): StateAt<'home'> | StateAt<'choosing'> {
	return isEmpty(home) ? {at: 'choosing', home, notice} : {at: 'home', home, notice};
}

/** A picture with a notice ends what was under way; one without only brings it up to date. */
function afterChange(state: StateAt<'home'>, home: Home, notice: Notice | undefined) {
	return notice === undefined && !isEmpty(home) ? {...state, home} : picture(home, notice);
}

function isEmpty(home: Home): boolean {
	return home.profiles.length === 0 && home.unreadable.length === 0 && home.draft === undefined;
}

function find(home: Home, name: string): ProfileView | undefined {
	return home.profiles.find(profile => profile.name === name);
}
