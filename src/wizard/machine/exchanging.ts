import {AppError} from '../../core/errors.ts';
import type {Stage} from '../../core/ports.ts';
import type {Draft, Grant} from '../../core/profile.ts';
import type {Event, Rules, StateAt, Transition} from '../model.ts';
import {choicesOf} from '../page-choices.ts';
import {provedByToken} from '../proving.ts';
import {interrupted} from './leaving.ts';
import {nameOf} from './picking.ts';
import {fail, lastStep, stepsOf} from './rules.ts';

/**
 * The code is spent by now, so there is no way back until Meta has answered; leaving waits for the
 * token. That is kept as soon as it is there, before anybody knows whose it is.
 */
export function onExchanging(
	rules: Rules,
	state: StateAt<'exchanging'>,
	event: Event,
	at: number,
): Transition | undefined {
	switch (event.type) {
		case 'progress':
			return {
				state: {...state, done: stagesBefore(state, event.stage), now: event.stage},
				effects: [],
			};
		case 'issued': {
			const {grant} = event;
			const kept: Draft = {...state.draft, granted: {grant}};
			const draft = provedByToken(stepsOf(rules, kept), kept, grant, at);

			if (state.leaving === true) {
				return interrupted(draft);
			}

			const asking = identify(draft, grant);
			return {...asking, effects: [{type: 'save-draft', draft}, ...asking.effects]};
		}
		case 'granted':
			return take(rules, state.draft, event, at);
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

/** Asks Meta whose the token is, where that is not known, and the store which names are in use. */
export function identify(draft: Draft, grant: Grant): Transition {
	return {
		state: {
			at: 'exchanging',
			draft,
			done: draft.method === 'import' ? [] : ['exchange', 'long-lived'],
			now: 'account',
		},
		effects: [{type: 'identify', draft, grant}],
	};
}

/** Takes the account that the sign-in opened, or the one of the Page that was named before; else it is picked. */
function take(
	rules: Rules,
	draft: Draft,
	{choices, stored}: Extract<Event, {readonly type: 'granted'}>,
	at: number,
): Transition {
	const {pageId} = draft;
	const [only, ...others] = choices;
	const hasPages = choices.some(({account}) => account.pageId !== undefined);

	if (pageId !== undefined && hasPages) {
		const named = choices.find(({account}) => account.pageId === pageId);

		return named === undefined
			? giveUp(rules, draft, new AppError('page-unknown', {id: pageId, list: choicesOf(choices)}))
			: nameOf(rules, draft, named, {stored, at});
	}

	return only === undefined || others.length > 0
		? {state: {at: 'picking', draft, choices, stored}, effects: []}
		: nameOf(rules, draft, only, {stored, at});
}

/** A token that Meta refuses is of no use; after any other failure it stays, and only the question is asked again. */
function notIdentified(rules: Rules, draft: Draft, error: AppError): Transition {
	return error.code === 'provider-refused'
		? giveUp(rules, draft, error)
		: {
				state: {at: 'failed', draft, error, cure: lastStep(rules, draft), retry: 'identify'},
				effects: [],
			};
}

/** Shows the failure; the grant goes, because only another one can help. */
function giveUp(rules: Rules, draft: Draft, error: AppError): Transition {
	const refused: Draft = {...draft, granted: undefined};
	const {state, effects} = fail(rules, refused, error);
	return {state, effects: [...effects, {type: 'save-draft', draft: refused}]};
}

function stagesBefore(state: StateAt<'exchanging'>, next: Stage): readonly Stage[] {
	return state.now === next ? state.done : [...state.done, state.now];
}
