import {transition} from '../../../src/wizard/machine.ts';
import type {Effect, Event, Outcome, Rules, State, Wizard} from '../../../src/wizard/model.ts';
import {now} from './sample.ts';

/** The real machine without a world: effects are recorded and not performed. */
export type TestWizard = Wizard & {
	/** What was sent, in order. */
	readonly events: readonly Event[];
	/** What the machine asked for, in order. */
	readonly effects: readonly Effect[];
};

export function createTestWizard(rules: Rules, begin: State): TestWizard {
	const events: Event[] = [];
	const effects: Effect[] = [];
	const listeners = new Set<() => void>();
	const {promise: ended, resolve} = Promise.withResolvers<Outcome>();
	let state = begin;

	return {
		events,
		effects,
		ended,
		state: () => state,
		subscribe(changed) {
			listeners.add(changed);
			return () => listeners.delete(changed);
		},
		send(event) {
			const next = transition(rules, state, event, now);
			events.push(event);
			effects.push(...next.effects);

			if (next.state !== state) {
				state = next.state;

				for (const changed of listeners) {
					changed();
				}
			}

			if (state.at === 'ended') {
				resolve(state.outcome);
			}
		},
	};
}
