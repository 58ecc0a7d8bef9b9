import {AppError} from '../core/errors.ts';
import type {Draft} from '../core/profile.ts';
import {identify, onExchanging} from './machine/exchanging.ts';
import {onFailed} from './machine/failed.ts';
import {onHome} from './machine/home.ts';
import {ended, leave, onEnded} from './machine/leaving.ts';
import {onChoosing, onOldGuide} from './machine/menu.ts';
import {onNaming} from './machine/naming.ts';
import {onStarting} from './machine/opening.ts';
import {onPicking} from './machine/picking.ts';
import {missingAnswers, retired} from './machine/rules.ts';
import {onSaved, onSaving} from './machine/saving.ts';
import {beginSignIn, onChecking, onListening, onWaiting} from './machine/sign-in.ts';
import {onStep} from './machine/steps.ts';
import type {Effect, Entry, Event, Rules, State, Transition} from './model.ts';

/** The first state of a run and what it starts with. */
export function beginning(rules: Rules, entry: Entry): Transition {
	switch (entry.type) {
		case 'home':
			return {state: {at: 'starting', entry}, effects: [{type: 'load-home'}]};
		case 'setup':
			return {state: {at: 'starting', entry}, effects: [{type: 'load-home', name: entry.name}]};
		case 'sign-in': {
			const {draft} = entry;
			const error = retired(rules, draft.flow) ?? missingAnswers(rules, draft);
			return error === undefined ? beginSignIn(rules, draft) : ended({type: 'failed', error});
		}
		case 'import':
			return beginImport(entry.draft);
		default:
			return entry satisfies never;
	}
}

function beginImport(draft: Draft): Transition {
	const {granted} = draft;

	return granted === undefined
		? ended({type: 'failed', error: new AppError('missing-answers', {names: ['token']})})
		: identify(draft, granted.grant);
}

/**
 * The whole wizard as a pure function: what follows from a state and an event. Events that a state
 * does not know leave it as it is, so a late answer of an effect does no harm.
 *
 * @param at machine's clock, epoch milliseconds: when a step was found to be done
 */
export function transition(rules: Rules, state: State, event: Event, at: number): Transition {
	return next(rules, state, event, at) ?? {state, effects: []};
}

/** Whose failures a state hears. What an earlier state started does not concern it any more. */
const heard: Readonly<Record<State['at'], readonly Effect['type'][]>> = {
	starting: ['load-home', 'prepare-draft'],
	home: ['load-home', 'prepare-draft', 'save-draft', 'remove-draft', 'use', 'remove', 'refresh'],
	choosing: ['load-home', 'prepare-draft', 'save-draft', 'remove-draft'],
	'old-guide': ['prepare-draft'],
	step: ['save-draft', 'practise-step'],
	checking: ['probe'],
	listening: ['start-sign-in'],
	waiting: ['start-sign-in', 'practise-sign-in'],
	exchanging: ['exchange', 'identify'],
	// The grant is kept once more with the name.
	picking: [],
	naming: ['save-draft'],
	saving: ['save-profile'],
	// A draft that cannot be removed is offered again by the next run.
	saved: ['save-file'],
	failed: [],
	// The last write: whether it succeeded is part of the outcome.
	ended: ['save-draft'],
};

function next(rules: Rules, state: State, event: Event, at: number): Transition | undefined {
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
		case 'old-guide':
			return onOldGuide(rules, state, event);
		case 'step':
			return onStep(rules, state, event, at);
		case 'checking':
			return onChecking(rules, state, event, at);
		case 'listening':
			return onListening(rules, state, event);
		case 'waiting':
			return onWaiting(rules, state, event, at);
		case 'exchanging':
			return onExchanging(rules, state, event, at);
		case 'picking':
			return onPicking(rules, state, event, at);
		case 'naming':
			return onNaming(rules, state, event);
		case 'saving':
			return onSaving(rules, state, event);
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
