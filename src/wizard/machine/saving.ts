import {findConflict} from '../conflict.ts';
import type {Event, Rules, StateAt, Transition} from '../model.ts';
import {ended, interrupted} from './leaving.ts';
import {askAbout, save} from './naming.ts';
import {enterStep, goHome, goTo} from './rules.ts';
import {identify} from './sign-in.ts';
import {beginSignIn} from './steps.ts';

/** The profile is being written. Its draft goes only when it is. */
export function onSaving(state: StateAt<'saving'>, event: Event): Transition | undefined {
	const {draft, granted, name, agreed, leaving} = state;

	switch (event.type) {
		case 'saved': {
			const {profile, folder, token} = event;
			const missing = (draft.scopes ?? []).filter(scope => !profile.scopes.includes(scope));
			const tidy = [{type: 'remove-draft', key: draft.key}] as const;

			return leaving === true
				? ended({type: 'saved', profile}, tidy)
				: {state: {at: 'saved', profile, folder, token, missing}, effects: tidy};
		}
		case 'name-taken':
			return leaving === true
				? interrupted(draft)
				: askAbout(state, name, event.stored, findConflict(name, granted, event.stored));
		case 'failed': {
			const {error} = event;
			const unsaved = {granted, name, agreed};

			return leaving === true
				? ended({type: 'failed', error})
				: {
						state: {at: 'failed', draft, error, cure: 'sign-in', retry: 'save', unsaved},
						effects: [],
					};
		}
		default:
			return undefined;
	}
}

/** Everything is done. */
export function onSaved(state: StateAt<'saved'>, event: Event): Transition | undefined {
	switch (event.type) {
		case 'copy':
			return {state, effects: [{type: 'copy', text: event.text}]};
		case 'copied':
			return {state: {...state, copied: event.done}, effects: []};
		case 'home':
		case 'back':
			return goHome();
		case 'confirm':
			return ended({type: 'saved', profile: state.profile});
		default:
			return undefined;
	}
}

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
