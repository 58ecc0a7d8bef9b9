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

	switch (event.type) {
		case 'home-loaded':
			return leaving !== undefined && endsRefresh(event.notice)
				? leftBy(leaving)
				: {state: afterChange(state, event.home, event.notice), effects: []};
		case 'failed':
			return onFailure(state, event);
		default:
			break;
	}

	if (leaving !== undefined) {
		return undefined;
	}

	if (busy !== undefined) {
		// Elsewhere nobody would wait for the new token when the person leaves.
		return event.type === 'back' ? {state: {at: 'home', home, busy}, effects: []} : undefined;
	}

	switch (event.type) {
		case 'refresh':
			return (
				find(home, event.name) && {
					state: {at: 'home', home, busy: event.name},
					effects: [{type: 'refresh', name: event.name}],
				}
			);
		case 'use':
			return find(home, event.name) && {state, effects: [{type: 'use', name: event.name}]};
		case 'remove':
			return find(home, event.name) && ask(home, {type: 'profile', name: event.name});
		case 'confirm':
			return removing && remove(home, removing);
		case 'discard-draft':
			return home.draft && ask(home, {type: 'draft'});
		case 'back':
			return {state: {at: 'home', home}, effects: []};
		case 'connect-another':
			return {state: {at: 'choosing', home}, effects: []};
		case 'sign-in-again': {
			const profile = find(home, event.name);
			return profile && begin(rules, state, {flow: profile.flow, name: event.name, again: true});
		}
		default:
			return onMenu(rules, state, event);
	}
}

/** A refresh that failed is over; whatever else failed leaves it under way. */
function onFailure(
	{home, busy, leaving}: StateAt<'home'>,
	{error, during}: Extract<Event, {readonly type: 'failed'}>,
): Transition | undefined {
	const isOver = during === 'refresh';

	if (leaving !== undefined) {
		return isOver ? leftBy(leaving) : undefined;
	}

	return {
		state: {
			at: 'home',
			home,
			busy: isOver ? undefined : busy,
			notice: {type: 'error', error},
		},
		effects: [],
	};
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

/** A picture without a notice only brings what is shown up to date. A refresh is under way until its own notice comes. */
function afterChange(state: StateAt<'home'>, home: Home, notice: Notice | undefined) {
	const {busy, leaving} = state;

	if (leaving !== undefined || (notice === undefined && !isEmpty(home))) {
		return {...state, home};
	}

	const shown = picture(home, notice);
	return shown.at === 'home' && !endsRefresh(notice) ? {...shown, busy} : shown;
}

/** Whether this can be what came of a refresh, and not of a change that was asked for before it. */
function endsRefresh(notice: Notice | undefined): boolean {
	return notice !== undefined && notice.type !== 'current' && notice.type !== 'removed';
}

function find(home: Home, name: string): ProfileView | undefined {
	return home.profiles.find(profile => profile.name === name);
}
