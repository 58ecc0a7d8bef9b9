import type {Event} from './event.ts';
import type {Outcome, State} from './state.ts';

/** A running wizard as a renderer sees it: the present state, a way to hear of the next one, and a way to answer. */
export type Wizard = {
	/** The present state; the same object until it changes. */
	readonly state: () => State;
	/** Calls `changed` after each change of state. Answers how to stop. */
	readonly subscribe: (changed: () => void) => () => void;
	/** Takes an event; the state has followed when this returns, unless it is called from `changed`. */
	readonly send: (event: Event) => void;
	/** Resolves once, when the state is `ended`, nothing is held any more and every write is through. */
	readonly ended: Promise<Outcome>;
};
