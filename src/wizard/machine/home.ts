import type {
	Event,
	Home,
	Notice,
	ProfileView,
	Removing,
	Rules,
	StateAt,
	Transition,
} from '../model.ts';
import {leftBy} from './leaving.ts';
import {begin, onMenu} from './menu.ts';
import {isEmpty, picture} from './picture.ts';

/** The stored accounts, and what can be done with them. One thing at a time is done for them. */
export function onHome(rules: Rules, state: StateAt<'home'>, event: Event): Transition | undefined {
	const {home, busy, removing, leaving} = state;

	if (leaving !== undefined) {
		return onLeavingHome(state, leaving, event);
	}

	switch (event.type) {
		case 'refresh':
			return busy === undefined && find(home, event.name) !== undefined
				? {
						state: {at: 'home', home, busy: event.name},
						effects: [{type: 'refresh', name: event.name}],
					}
				: undefined;
		case 'use':
			return busy === undefined && find(home, event.name) !== undefined
				? {state, effects: [{type: 'use', name: event.name}]}
				: undefined;
		case 'remove':
			return busy === undefined && find(home, event.name) !== undefined
				? ask(home, {type: 'profile', name: event.name})
				: undefined;
		case 'confirm':
			return removing === undefined ? undefined : remove(home, removing);
		case 'discard-draft':
			return busy === undefined && home.draft !== undefined
				? ask(home, {type: 'draft'})
				: undefined;
		case 'back':
			return {state: {at: 'home', home, busy}, effects: []};
		case 'home-loaded':
			return {state: afterChange(state, event.home, event.notice), effects: []};
		case 'failed':
			return {
				state: {at: 'home', home, notice: {type: 'error', error: event.error}},
				effects: [],
			};
		case 'connect-another':
			return {state: {at: 'choosing', home}, effects: []};
		case 'sign-in-again': {
			const profile = find(home, event.name);
			return profile === undefined
				? undefined
				: begin(rules, state, {flow: profile.flow, name: profile.name, again: true});
		}
		default:
			return onMenu(rules, state, event);
	}
}

/** What was under way is over, well or not: the answer to it is the last that is waited for. */
function onLeavingHome(
	state: StateAt<'home'>,
	by: 'interrupt' | 'quit',
	event: Event,
): Transition | undefined {
	switch (event.type) {
		case 'home-loaded':
			return event.notice === undefined
				? {state: {...state, home: event.home}, effects: []}
				: leftBy(by);
		case 'failed':
			return event.during === 'refresh' ? leftBy(by) : undefined;
		default:
			return undefined;
	}
}

function ask(home: Home, removing: Removing): Transition {
	return {state: {at: 'home', home, removing}, effects: []};
}

function remove(home: Home, removing: Removing): Transition {
	if (removing.type === 'profile') {
		return {state: {at: 'home', home}, effects: [{type: 'remove', name: removing.name}]};
	}

	const {draft} = home;
	return {
		state: {at: 'home', home: {...home, draft: undefined}},
		effects:
			draft === undefined ? [] : [{type: 'remove-draft', key: draft.key}, {type: 'load-home'}],
	};
}

/** A picture with a notice ends what was under way; one without only brings it up to date. */
function afterChange(state: StateAt<'home'>, home: Home, notice: Notice | undefined) {
	return notice === undefined && !isEmpty(home) ? {...state, home} : picture(home, notice);
}

function find(home: Home, name: string): ProfileView | undefined {
	return home.profiles.find(profile => profile.name === name);
}
