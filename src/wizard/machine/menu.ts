import {defaultFlow} from '../../core/flows/index.ts';
import type {FlowId} from '../../core/profile.ts';
import type {Effect, Event, Rules, StateAt, Transition} from '../model.ts';
import {ended} from './leaving.ts';
import {resume} from './opening.ts';
import {isEmpty} from './picture.ts';
import {retired} from './rules.ts';

/** Where a set-up can begin. */
type Menu = StateAt<'home'> | StateAt<'choosing'> | StateAt<'old-guide'>;

/** What do you want to do? */
export function onChoosing(
	rules: Rules,
	state: StateAt<'choosing'>,
	event: Event,
): Transition | undefined {
	const {home} = state;

	switch (event.type) {
		case 'start':
			return begin(rules, state, {flow: event.flow});
		case 'practise':
			return practise(rules, state, event.flow);
		case 'old-guide':
			return {state: {at: 'old-guide', home}, effects: []};
		case 'back':
			return isEmpty(home)
				? undefined
				: {state: {at: 'home', home}, effects: [{type: 'load-home'}]};
		case 'home-loaded':
			return {
				state: {at: 'choosing', home: event.home, notice: event.notice ?? state.notice},
				effects: [],
			};
		case 'failed':
			return notify(state, event.error);
		default:
			return onMenu(rules, state, event);
	}
}

/** What has become of the steps of an older guide: Enter takes the way of today. */
export function onOldGuide(
	rules: Rules,
	state: StateAt<'old-guide'>,
	event: Event,
): Transition | undefined {
	switch (event.type) {
		case 'confirm':
			return begin(rules, state, {flow: defaultFlow});
		case 'practise':
			return practise(rules, state, event.flow);
		case 'back':
			return {state: {at: 'choosing', home: state.home}, effects: []};
		case 'draft-ready':
			return resume(rules, event.draft, state.home);
		case 'failed':
			return notify(state, event.error);
		default:
			return undefined;
	}
}

/** What home and the first menu have in common: beginning or resuming a set-up. */
export function onMenu(
	rules: Rules,
	state: StateAt<'home'> | StateAt<'choosing'>,
	event: Event,
): Transition | undefined {
	const {home} = state;

	switch (event.type) {
		case 'import':
			return begin(rules, state, {flow: defaultFlow, method: 'import'});
		case 'draft-ready':
			return resume(rules, event.draft, home);
		case 'resume':
			return home.draft === undefined ? undefined : resume(rules, home.draft, home);
		default:
			return undefined;
	}
}

/** Has a draft prepared; it comes as `draft-ready`. A flow that Meta shut down is refused at once. */
export function begin(
	rules: Rules,
	state: Menu,
	ask: Omit<Extract<Effect, {readonly type: 'prepare-draft'}>, 'type'>,
): Transition {
	const error = retired(rules, ask.flow);

	return error === undefined
		? {state: {...state, notice: undefined}, effects: [{type: 'prepare-draft', ...ask}]}
		: notify(state, error);
}

/** A flow can be practised at once where a sandbox is in use; else the run ends, to go on in one. */
function practise(rules: Rules, state: Menu, flow: FlowId | undefined): Transition {
	return flow !== undefined && rules.sandbox
		? begin(rules, state, {flow})
		: ended({type: 'practise', flow});
}

function notify(
	state: Menu,
	error: Extract<Event, {readonly type: 'failed'}>['error'],
): Transition {
	return {state: {...state, notice: {type: 'error', error}}, effects: []};
}
