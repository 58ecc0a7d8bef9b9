import type {AppError} from '../../core/errors.ts';
import type {Stage} from '../../core/ports.ts';
import type {Draft, Grant} from '../../core/profile.ts';
import type {Event, Rules, StateAt, Transition} from '../model.ts';
import {interrupted} from './leaving.ts';
import {nameGranted} from './naming.ts';
import {enterStep, fail, goHome, goTo} from './rules.ts';

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

/**
 * The code is spent by now, so there is no way back until Meta has answered; leaving waits for the
 * token. That is kept as soon as it is there, before anybody knows whose it is.
 */
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
		case 'issued': {
			const {grant} = event;
			const draft: Draft = {...state.draft, granted: {grant}};

			if (state.leaving === true) {
				return interrupted(draft);
			}

			const asking = identify(draft, grant);
			return {...asking, effects: [{type: 'save-draft', draft}, ...asking.effects]};
		}
		case 'granted':
			return nameGranted(state.draft, event.granted, event.stored);
		case 'failed':
			if (state.leaving === true) {
				return interrupted(state.draft);
			}

			return event.during === 'identify'
				? notIdentified(rules, state.draft, event.error)
				: fail(rules, state.draft, event.error);
		default:
			return undefined;
	}
}

/** Asks Meta whose the token is. */
export function identify(draft: Draft, grant: Grant): Transition {
	return {
		state: {at: 'exchanging', draft, done: ['exchange', 'long-lived'], now: 'account'},
		effects: [{type: 'identify', draft, grant}],
	};
}

/** A token that Meta refuses is of no use; after any other failure it stays, and only the question is asked again. */
function notIdentified(rules: Rules, draft: Draft, error: AppError): Transition {
	if (error.code === 'provider-refused') {
		const refused: Draft = {...draft, granted: undefined};
		const {state, effects} = fail(rules, refused, error);
		return {state, effects: [...effects, {type: 'save-draft', draft: refused}]};
	}

	return {
		state: {at: 'failed', draft, error, cure: 'sign-in', retry: 'identify'},
		effects: [],
	};
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
