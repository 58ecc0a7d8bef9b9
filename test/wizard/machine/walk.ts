import type {Draft} from '../../../src/core/profile.ts';
import {beginning, transition} from '../../../src/wizard/machine.ts';
import type {Effect, Entry, Event, State, StateAt} from '../../../src/wizard/model.ts';
import {startOfTests} from '../../support/deps.ts';
import {
	appId,
	appSecret,
	checkedCode,
	grant,
	granted,
	metaAppId,
	rules,
	scopes,
	signIn,
	suggested,
	token,
	view,
} from '../fixtures.ts';

/** A run of the machine alone: events in, the state and every effect so far out. */
export type Walk = {
	state(): State;
	readonly effects: Effect[];
	/** The draft as it was kept last. */
	kept(): Draft | undefined;
	send(...events: readonly Event[]): void;
	/** The state, which must be this one. */
	at<At extends State['at']>(at: At): StateAt<At>;
};

export function walk(entry: Entry): Walk {
	const first = beginning(rules, entry);
	const effects = [...first.effects];
	let {state} = first;

	return {
		state: () => state,
		effects,
		kept: () =>
			effects.flatMap(effect => (effect.type === 'save-draft' ? [effect.draft] : [])).at(-1),
		send(...events) {
			for (const event of events) {
				const next = transition(rules, state, event, startOfTests);
				state = next.state;
				effects.push(...next.effects);
			}
		},
		at(at) {
			if (state.at !== at) {
				throw new Error(`The wizard is ${state.at}, not ${at}.`);
			}

			return state as StateAt<typeof at>;
		},
	};
}

/** What a person says to each step, in order. */
export const answers: readonly Event[] = [
	{type: 'confirm'},
	{type: 'confirm'},
	{type: 'answer', value: metaAppId},
	{type: 'answer', value: appId},
	{type: 'answer', value: appSecret},
	{type: 'confirm'},
	{type: 'confirm'},
	{type: 'answer', value: suggested},
	{type: 'answer', value: scopes},
];

/** From the sign-in step to the callback. */
export const toCode: readonly Event[] = [
	{type: 'confirm'},
	{type: 'probed', result: 'ok'},
	{type: 'signing-in', signIn},
	{type: 'browser', result: 'opened'},
	{type: 'code', code: checkedCode()},
];

/** From the callback to the name. */
export const toName: readonly Event[] = [
	{type: 'progress', stage: 'exchange'},
	{type: 'progress', stage: 'long-lived'},
	{type: 'issued', grant},
	{type: 'granted', choices: [granted], stored: []},
];

export const stored: Event = {
	type: 'saved',
	profile: view(),
	folder: '/home/ana/.config/ig-wizard',
	token,
};
