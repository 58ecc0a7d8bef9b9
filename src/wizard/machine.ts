import {onHome} from './machine/home.ts';
import {leave, onEnded} from './machine/leaving.ts';
import {onNaming} from './machine/naming.ts';
import {onChoosing, onStarting} from './machine/opening.ts';
import {missingAnswers} from './machine/rules.ts';
import {onFailed, onSaved, onSaving} from './machine/saving.ts';
import {onChecking, onExchanging, onListening, onWaiting} from './machine/sign-in.ts';
import {beginSignIn, onStep} from './machine/steps.ts';
import type {Effect, Entry, Event, Rules, State, Transition} from './model.ts';

/** The first state of a run and what it starts with. */
export function beginning(rules: Rules, entry: Entry): Transition {
	switch (entry.type) {
		case 'home':
			return {state: {at: 'starting', entry}, effects: [{type: 'load-home'}]};
		case 'setup':
			return {state: {at: 'starting', entry}, effects: [{type: 'load-home', name: entry.name}]};
		case 'sign-in': {
			const error = missingAnswers(rules, entry.draft);
			return error === undefined
				? beginSignIn(rules, entry.draft)
				: {state: {at: 'ended', outcome: {type: 'failed', error}}, effects: []};
		}
		default:
			return entry satisfies never;
	}
}

/**
 * The whole wizard as a pure function: what follows from a state and an event. Events that a state
 * does not know leave it as it is, so a late answer of an effect does no harm.
 */
export function transition(rules: Rules, state: State, event: Event): Transition {
	return next(rules, state, event) ?? {state, effects: []};
}

/** Whose failures a state hears. What an earlier state started does not concern it any more. */
const heard: Readonly<Record<State['at'], readonly Effect['type'][]>> = {
	starting: ['load-home', 'prepare-draft'],
	home: ['load-home', 'prepare-draft', 'save-draft', 'remove-draft', 'use', 'remove', 'refresh'],
	choosing: ['load-home', 'prepare-draft', 'save-draft', 'remove-draft'],
	step: ['save-draft', 'practise-step'],
	checking: ['probe'],
	listening: ['start-sign-in'],
	waiting: ['start-sign-in', 'practise-sign-in'],
	exchanging: ['exchange', 'identify'],
	naming: ['save-draft'],
	saving: ['save-profile'],
	// A draft that cannot be removed is offered again by the next run.
	saved: [],
	failed: [],
	// The last write: whether it succeeded is part of the outcome.
	ended: ['save-draft'],
};

function next(rules: Rules, state: State, event: Event): Transition | undefined {
	if (event.type === 'interrupt' || event.type === 'quit') {
		return leave(state, event.type);
	}

	if (event.type === 'failed' && !heard[state.at].includes(event.during)) {
		return undefined;
	}

	switch (state.at) {
		case 'starting':
			return onStarting(rules, state, event);
		case 'home':
			return onHome(rules, state, event);
		case 'choosing':
			return onChoosing(rules, state, event);
		case 'step':
			return onStep(rules, state, event);
		case 'checking':
			return onChecking(rules, state, event);
		case 'listening':
			return onListening(rules, state, event);
		case 'waiting':
			return onWaiting(rules, state, event);
		case 'exchanging':
			return onExchanging(rules, state, event);
		case 'naming':
			return onNaming(state, event);
		case 'saving':
			return onSaving(state, event);
		case 'saved':
			return onSaved(state, event);
		case 'failed':
			return onFailed(rules, state, event);
		case 'ended':
			return onEnded(state, event);
		default:
			return state satisfies never;
	}
}
