import type {AppError} from '../../core/errors.ts';
import type {Draft} from '../../core/profile.ts';
import type {Effect, Event, Outcome, State, StateAt, Transition} from '../model.ts';

/**
 * Leaving, from wherever the wizard is: `interrupt` is Ctrl-C or a signal, `quit` a choice.
 *
 * Once the code is spent, leaving waits for the token that Meta grants and keeps it in the draft;
 * once a profile is being written or renewed, it waits until that is done. These waits are short, and
 * leaving a second time ends them at once: a request that is under way then is given up, and what
 * Meta answers to it is lost.
 */
export function leave(state: State, by: 'interrupt' | 'quit'): Transition | undefined {
	switch (state.at) {
		case 'starting':
		case 'choosing':
		case 'old-guide':
			return leftBy(by);
		case 'home':
			return state.busy === undefined || state.leaving !== undefined
				? leftBy(state.leaving ?? by)
				: {
						state: {at: 'home', home: state.home, busy: state.busy, leaving: by},
						effects: [{type: 'leave-soon'}],
					};
		case 'step':
		case 'picking':
		case 'naming':
			return interrupted(state.draft);
		case 'checking':
		case 'listening':
		case 'waiting':
			return interrupted(state.draft, [{type: 'stop-sign-in'}]);
		case 'exchanging':
			// The token is there: whose it is can be asked by a later run.
			return state.leaving === true || state.now === 'account'
				? interrupted(state.draft, [{type: 'stop-sign-in'}])
				: {state: {...state, leaving: true}, effects: [{type: 'leave-soon'}]};
		case 'saving':
			return state.leaving === true
				? interrupted(state.draft)
				: {state: {...state, leaving: true}, effects: [{type: 'leave-soon'}]};
		case 'saved':
			return ended({type: 'saved', profile: state.profile});
		case 'failed':
			return by === 'quit' ? leftFailed(state) : interrupted(state.draft);
		case 'ended':
			return undefined;
		default:
			return state satisfies never;
	}
}

/** The end where nothing is asked that could be kept. */
export function leftBy(by: 'interrupt' | 'quit'): Transition {
	return ended(
		by === 'quit' ? {type: 'done'} : {type: 'interrupted', draft: undefined, kept: false},
	);
}

/**
 * The end in the middle of a set-up. The draft is written once more, because an earlier write may
 * have failed: whether this one succeeds is what the outcome says.
 */
export function interrupted(draft: Draft, effects: readonly Effect[] = []): Transition {
	return ended({type: 'interrupted', draft, kept: true}, [
		...effects,
		{type: 'save-draft', draft, last: true},
	]);
}

/** The end with a failure. A token that no profile could take is written into the draft once more. */
function leftFailed({error, draft, unsaved}: StateAt<'failed'>): Transition {
	return unsaved === undefined ? ended({type: 'failed', error}) : notStored(draft, error);
}

/** The end where a profile could not be stored. An earlier write of the draft, with the token in it, may have failed too. */
export function notStored(draft: Draft, error: AppError): Transition {
	return ended({type: 'failed', error}, [{type: 'save-draft', draft, last: true}]);
}

/** What comes in after the end was decided and before it is reached corrects the outcome. */
export function onEnded({outcome}: StateAt<'ended'>, event: Event): Transition | undefined {
	if (outcome.type !== 'interrupted' || outcome.draft === undefined) {
		return undefined;
	}

	switch (event.type) {
		case 'saved':
			return ended({type: 'saved', profile: event.profile}, [
				{type: 'remove-draft', key: outcome.draft.key},
			]);
		case 'draft-gone':
			return ended({type: 'interrupted', draft: undefined, kept: false});
		case 'failed':
			return ended(
				outcome.draft.granted === undefined
					? {...outcome, kept: false}
					: {type: 'failed', error: event.error},
			);
		default:
			return undefined;
	}
}

/** The end, with what is still to be done for it. */
export function ended(outcome: Outcome, effects: readonly Effect[] = []): Transition {
	return {state: {at: 'ended', outcome}, effects};
}
