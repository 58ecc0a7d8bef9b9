import type {Effect, Outcome, State, Transition} from '../model.ts';

/**
 * Leaving, from wherever the wizard is: `interrupt` is Ctrl-C or a signal, `quit` a choice.
 *
 * Once the code is spent, leaving waits for what Meta grants and keeps it in the draft; once a
 * profile is being written, it waits until that is done. Both waits are short, and leaving a second
 * time ends them at once.
 */
export function leave(state: State, by: 'interrupt' | 'quit'): Transition | undefined {
	switch (state.at) {
		case 'starting':
		case 'home':
		case 'choosing':
			return ended(by === 'quit' ? {type: 'done'} : {type: 'interrupted', draft: undefined});
		case 'step':
		case 'naming':
			return ended({type: 'interrupted', draft: state.draft});
		case 'checking':
		case 'listening':
		case 'waiting':
			return ended({type: 'interrupted', draft: state.draft}, [{type: 'stop-sign-in'}]);
		case 'exchanging':
		case 'saving':
			return state.leaving === true
				? ended({type: 'interrupted', draft: state.draft}, [{type: 'stop-sign-in'}])
				: {state: {...state, leaving: true}, effects: [{type: 'leave-soon'}]};
		case 'saved':
			return ended({type: 'saved', profile: state.profile});
		case 'failed':
			return ended(
				by === 'quit'
					? {type: 'failed', error: state.error}
					: {type: 'interrupted', draft: state.draft},
			);
		case 'ended':
			return undefined;
		default:
			return state satisfies never;
	}
}

/** The end, with what is still to be done for it. */
export function ended(outcome: Outcome, effects: readonly Effect[] = []): Transition {
	return {state: {at: 'ended', outcome}, effects};
}
