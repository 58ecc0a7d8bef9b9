import {askedScopes} from '../../core/answers.ts';
import {findConflict} from '../conflict.ts';
import type {Event, Rules, StateAt, Transition} from '../model.ts';
import {ended, interrupted, notStored} from './leaving.ts';
import {askAbout} from './naming.ts';
import {goHome, lastStep} from './rules.ts';

/** The profile is being written. Its draft goes only when it is. */
export function onSaving(
	rules: Rules,
	state: StateAt<'saving'>,
	event: Event,
): Transition | undefined {
	const {draft, granted, name, agreed, leaving} = state;

	switch (event.type) {
		case 'saved': {
			const {profile, folder, token} = event;
			const missing = (askedScopes(draft) ?? []).filter(scope => !profile.scopes.includes(scope));
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
				? notStored(draft, error)
				: {
						state: {
							at: 'failed',
							draft,
							error,
							cure: lastStep(rules, draft),
							retry: 'save',
							unsaved,
						},
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
		case 'save-file':
			return {
				state: {...state, error: undefined},
				effects: [{type: 'save-file', name: event.name, content: event.content}],
			};
		case 'file-saved':
			return {state: {...state, file: event.file}, effects: []};
		case 'failed':
			return {state: {...state, error: event.error}, effects: []};
		case 'home':
		case 'back':
			return goHome();
		case 'confirm':
			return ended({type: 'saved', profile: state.profile});
		default:
			return undefined;
	}
}
