import {firstUnanswered} from '../../core/answers.ts';
import type {Draft} from '../../core/profile.ts';
import {fillIn} from '../changes.ts';
import type {Effect, Event, Rules, StateAt, Transition} from '../model.ts';
import {provedByCallback, provedByProbe} from '../proving.ts';
import {enterStep, fail, goHome, goTo, lastStep, stepsOf} from './rules.ts';

/**
 * Starts with the check of id and secret, or at once where that is switched off; first with what is
 * still missing. Nobody signs in for a token that the dashboard makes: it is asked for.
 */
export function beginSignIn(rules: Rules, draft: Draft): Transition {
	const missing = firstUnanswered(stepsOf(rules, draft), draft);

	if (missing !== undefined || draft.method === 'import') {
		return enterStep(draft, missing?.id ?? lastStep(rules, draft));
	}

	return rules.preflight
		? {state: {at: 'checking', draft}, effects: [{type: 'probe', draft}]}
		: {
				state: {at: 'listening', draft, preflight: 'off'},
				effects: [{type: 'start-sign-in', draft}],
			};
}

/** Id and secret are being tried; an answer that is not understood does not block. */
export function onChecking(
	rules: Rules,
	state: StateAt<'checking'>,
	event: Event,
	at: number,
): Transition | undefined {
	switch (event.type) {
		case 'probed': {
			const steps = stepsOf(rules, state.draft);
			const draft = event.result === 'ok' ? provedByProbe(steps, state.draft, at) : state.draft;

			return {
				state: {at: 'listening', draft, preflight: event.result},
				effects: [...keep(draft, state.draft), {type: 'start-sign-in', draft}],
			};
		}
		case 'failed':
			return fail(rules, state.draft, event.error);
		default:
			return onTurn(rules, state.draft, event);
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
	at: number,
): Transition | undefined {
	const {draft, signIn} = state;

	switch (event.type) {
		case 'code': {
			const {code} = event;
			const used = withRedirectUri(rules, draft, code.redirectUri, at);
			const reached = provedByCallback(stepsOf(rules, used), used, signIn, at);

			return {
				state: {at: 'exchanging', draft: reached, done: [], now: 'exchange'},
				effects: [...keep(reached, draft), {type: 'exchange', draft: reached, code}],
			};
		}
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
		case 'show-qr':
			return state.qr === undefined
				? {state, effects: [{type: 'draw-qr', text: signIn.url}]}
				: {state: {...state, qr: undefined}, effects: []};
		case 'qr':
			return {state: {...state, qr: event.rows}, effects: []};
		case 'do-for-me':
			return {state, effects: [{type: 'practise-sign-in', signIn}]};
		case 'failed':
			return fail(rules, draft, event.error);
		default:
			return onTurn(rules, draft, event);
	}
}

/** The draft with the redirect URI that the browser came back to, which is another registered one where the port of the first was busy. */
function withRedirectUri(rules: Rules, draft: Draft, redirectUri: string, at: number): Draft {
	const {redirectUri: first, otherRedirectUris = []} = draft;

	if (first === redirectUri) {
		return draft;
	}

	const others = otherRedirectUris.filter(uri => uri !== redirectUri);
	const given = {
		redirectUri,
		otherRedirectUris: first === undefined ? others : [first, ...others],
	};

	return fillIn(stepsOf(rules, draft), draft, given, at);
}

/** What was found out is kept at once. */
function keep(draft: Draft, before: Draft): readonly Effect[] {
	return draft === before ? [] : [{type: 'save-draft', draft}];
}

/** Turning away from a sign-in that waits: home, one step back, or to any step of the list. */
function onTurn(rules: Rules, draft: Draft, event: Event): Transition | undefined {
	switch (event.type) {
		case 'home':
			return goHome();
		case 'back':
			return stopFirst(enterStep(draft, lastStep(rules, draft)));
		case 'go-to':
			return stopFirst(goTo(rules, draft, event.step));
		default:
			return undefined;
	}
}

function stopFirst(next: Transition | undefined): Transition | undefined {
	return next && {...next, effects: [{type: 'stop-sign-in'}, ...next.effects]};
}
