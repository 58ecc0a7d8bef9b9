import {checkProfileName, normaliseName} from '../../core/fields.ts';
import type {Draft, Granted} from '../../core/profile.ts';
import {findConflict, isSameAccount} from '../conflict.ts';
import type {Event, NameConflict, ProfileView, Rules, StateAt, Transition} from '../model.ts';
import {enterStep, goHome, lastStep} from './rules.ts';

/**
 * Asks for the name of what Meta granted. A new sign-in of the same account needs no question, unless
 * it would take permissions away. The grant goes into the draft first: a token that Meta issued is not
 * lost by a quit here.
 *
 * @param picked where this account is one of several that were opened
 */
export function nameGranted(
	draft: Draft,
	granted: Granted,
	stored: readonly ProfileView[],
	picked?: StateAt<'naming'>['picked'],
): Transition {
	const kept: Draft = {...draft, granted};
	const keep = {type: 'save-draft', draft: kept} as const;
	const suggestion = suggestName(draft, granted, stored);
	const conflict = draft.again === true ? findConflict(suggestion, granted, stored) : undefined;

	if (conflict?.type === 'replace') {
		const saving = save(kept, granted, suggestion, conflict);
		return {...saving, effects: [keep, ...saving.effects]};
	}

	return {
		state: {
			at: 'naming',
			draft: kept,
			granted,
			stored,
			picked,
			suggestion,
			conflict: conflict?.type === 'fewer-permissions' ? conflict : undefined,
		},
		effects: [keep],
	};
}

/** The longest suggestion, so that a number still fits behind it. */
const longestSuggestion = 58;

/** The name of the draft, else the user name where it is a valid name, with a number when another account has it. */
export function suggestName(
	draft: Draft,
	granted: Granted,
	stored: readonly ProfileView[],
): string {
	if (draft.name !== undefined) {
		return draft.name;
	}

	const checked = checkProfileName(normaliseName(granted.account.username ?? ''));
	const wanted =
		checked.ok && checked.value.length <= longestSuggestion ? checked.value : 'instagram';
	const isFree = (name: string): boolean => {
		const holder = stored.find(profile => profile.name === name);
		return holder === undefined || isSameAccount(holder, granted);
	};
	let name = wanted;

	for (let n = 2; !isFree(name); n++) {
		name = `${wanted}-${n}`;
	}

	return name;
}

/**
 * The name of what was granted. Going back leads to the other accounts that the sign-in opened, with
 * the grant for all of them, or to the last step, for the case that it was the wrong one; the grant
 * stays in the draft.
 */
export function onNaming(
	rules: Rules,
	state: StateAt<'naming'>,
	event: Event,
): Transition | undefined {
	switch (event.type) {
		case 'answer':
			return typeof event.value === 'string' ? onName(state, event.value) : undefined;
		case 'confirm':
			return onName(state, state.suggestion);
		case 'edited':
			return {state: {...state, problem: undefined, conflict: undefined}, effects: []};
		case 'back':
			return state.conflict === undefined
				? goBack(rules, state)
				: {state: {...state, conflict: undefined}, effects: []};
		case 'failed':
			return {state: {...state, error: event.error}, effects: []};
		case 'home':
			return goHome();
		default:
			return undefined;
	}
}

function goBack(rules: Rules, {draft, picked, stored}: StateAt<'naming'>): Transition {
	return picked === undefined
		? enterStep(draft, lastStep(rules, draft))
		: {
				state: {at: 'picking', ...picked, stored},
				effects: [{type: 'save-draft', draft: picked.draft}],
			};
}

/** Takes a name at once when nothing speaks against it, else when it is given a second time. */
function onName(state: StateAt<'naming'>, typed: string): Transition {
	const {suggestion, problem, conflict} = state;
	const checked = checkProfileName(typed);
	const name = checked.ok ? checked.value : checked.doubt;
	// The changed form stood in the sentence of the problem, or in the question about the conflict.
	const isShown =
		(problem === 'name-changed' && typed === suggestion) ||
		(conflict !== undefined && name === suggestion);

	if (name === undefined || !(checked.ok || isShown)) {
		return {
			state: {
				...state,
				suggestion: typed,
				problem: checked.ok ? undefined : checked.problem,
				conflict: undefined,
			},
			effects: [],
		};
	}

	const found = findConflict(name, state.granted, state.stored);
	const isAgreed = conflict !== undefined && name === suggestion;

	return found === undefined || isAgreed
		? save(state.draft, state.granted, name, found)
		: askAbout(state, name, state.stored, found);
}

/** Asks whether the name is to be taken in spite of the conflict. */
export function askAbout(
	{draft, granted, picked}: Pick<StateAt<'naming'>, 'draft' | 'granted' | 'picked'>,
	name: string,
	stored: readonly ProfileView[],
	conflict: NameConflict | undefined,
): Transition {
	return {
		state: {at: 'naming', draft, granted, stored, picked, suggestion: name, conflict},
		effects: [],
	};
}

/** Stores the grant under a name. */
export function save(
	draft: Draft,
	granted: Granted,
	name: string,
	agreed: NameConflict | undefined,
): Transition {
	return {
		state: {at: 'saving', draft, granted, name, agreed},
		effects: [{type: 'save-profile', draft, unsaved: {granted, name, agreed}}],
	};
}
