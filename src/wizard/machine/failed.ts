import type {Event, Rules, StateAt, Transition} from '../model.ts';
import {identify} from './exchanging.ts';
import {save} from './naming.ts';
import {enterStep, goHome, goTo} from './rules.ts';
import {beginSignIn} from './sign-in.ts';

/** A failure with its cure: Enter goes there, or tries again where no step can cure it. */
export function onFailed(
	rules: Rules,
	state: StateAt<'failed'>,
	event: Event,
): Transition | undefined {
	const {draft} = state;

	switch (event.type) {
		case 'confirm':
			return state.retry === 'sign-in' ? enterStep(draft, state.cure) : tryAgain(rules, state);
		case 'try-again':
			return tryAgain(rules, state);
		case 'go-to':
			return goTo(rules, draft, event.step);
		case 'toggle-details':
			return {state: {...state, details: state.details !== true}, effects: []};
		case 'back':
		case 'home':
			return goHome();
		default:
			return undefined;
	}
}

function tryAgain(rules: Rules, {draft, retry, unsaved}: StateAt<'failed'>): Transition {
	if (unsaved !== undefined) {
		return save(draft, unsaved.granted, unsaved.name, unsaved.agreed);
	}

	return retry === 'identify' && draft.granted !== undefined
		? identify(draft, draft.granted.grant)
		: beginSignIn(rules, draft);
}
