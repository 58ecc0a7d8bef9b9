import type {Stage} from '../../core/ports.ts';
import type {Draft} from '../../core/profile.ts';
import type {Event, Transition} from '../model.ts';
import {ended} from './leaving.ts';
import {nameGranted} from './naming.ts';
import {enterStep, fail, goHome, goTo, type Rules, type StateAt} from './rules.ts';

/** Id and secret are being tried; an answer that is not understood does not block. */
export function onChecking(
	rules: Rules,
	{draft}: StateAt<'checking'>,
	event: Event,
): Transition | undefined {
	switch (event.type) {
		case 'probed':
			return {
				state: {at: 'listening', draft, preflight: event.result},
				effects: [{type: 'start-sign-in', draft}],
			};
		case 'failed':
			return fail(rules, draft, event.error);
		default:
			return onTurn(rules, draft, event);
	}
}

/** The listener is being opened. */
export function onListening(
	rules: Rules,
	{draft}: StateAt<'listening'>,
	event: Event,
): Transition | undefined {
	switch (event.type) {
		case 'signing-in':
			return {
				state: {at: 'waiting', draft, signIn: event.signIn, browser: 'opening', notes: []},
				effects: [{type: 'open-browser', url: event.signIn.url}],
			};
		case 'failed':
			return fail(rules, draft, event.error);
		default:
			return onTurn(rules, draft, event);
	}
}

/** Listener and paste field at once: the first valid answer wins, strangers' requests change nothing. */
export function onWaiting(
	rules: Rules,
	state: StateAt<'waiting'>,
	event: Event,
): Transition | undefined {
	const {draft, signIn} = state;

	switch (event.type) {
		case 'code':
			return {
				state: {at: 'exchanging', draft, done: [], now: 'exchange'},
				effects: [{type: 'exchange', draft, code: event.code}],
			};
		case 'pasted':
			return {state, effects: [{type: 'check-pasted', text: event.text}]};
		case 'paste-refused':
			return {state: {...state, problem: event.problem}, effects: []};
		case 'edited':
			return {state: {...state, problem: undefined}, effects: []};
		case 'browser':
			return {state: {...state, browser: event.result}, effects: []};
		case 'noted':
			return state.notes.includes(event.note)
				? undefined
				: {state: {...state, notes: [...state.notes, event.note]}, effects: []};
		case 'open-page':
			return {state, effects: [{type: 'open-browser', url: signIn.url}]};
		case 'copy':
			return {state, effects: [{type: 'copy', text: event.text}]};
		case 'copied':
			return {state: {...state, copied: event.done}, effects: []};
		case 'do-for-me':
			return {state, effects: [{type: 'practise-sign-in', signIn}]};
		case 'failed':
			return fail(rules, draft, event.error);
		default:
			return onTurn(rules, draft, event);
	}
}

/** The code is spent by now, so there is no way back until Meta has answered; leaving waits for the grant. */
export function onExchanging(
	rules: Rules,
	state: StateAt<'exchanging'>,
	event: Event,
): Transition | undefined {
	switch (event.type) {
		case 'progress':
			return {
				state: {...state, done: stagesBefore(state, event.stage), now: event.stage},
				effects: [],
			};
		case 'granted': {
			const {granted, stored} = event;
			const draft: Draft = {...state.draft, granted};
			return state.leaving === true
				? ended({type: 'interrupted', draft}, [{type: 'save-draft', draft}])
				: nameGranted(state.draft, granted, stored);
		}
		case 'failed':
			return state.leaving === true
				? ended({type: 'interrupted', draft: state.draft})
				: fail(rules, state.draft, event.error);
		default:
			return undefined;
	}
}

function stagesBefore(state: StateAt<'exchanging'>, next: Stage): readonly Stage[] {
	return state.now === next ? state.done : [...state.done, state.now];
}

/** Turning away from a sign-in that waits: home, one step back, or to the step that cures what the browser shows. */
function onTurn(rules: Rules, draft: Draft, event: Event): Transition | undefined {
	switch (event.type) {
		case 'home':
			return goHome();
		case 'back':
			return stopFirst(enterStep(draft, 'sign-in'));
		case 'go-to':
			return stopFirst(goTo(rules, draft, event.step));
		default:
			return undefined;
	}
}

function stopFirst(next: Transition | undefined): Transition | undefined {
	return next && {...next, effects: [{type: 'stop-sign-in'}, ...next.effects]};
}
