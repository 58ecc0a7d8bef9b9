/**
 * The vocabulary of the whole program. `machine.ts` turns a state and an event into the next state
 * and effects; screens and plain text show states and send events; the runner performs effects.
 */
export type * from './model/effect.ts';
export type * from './model/entry.ts';
export type * from './model/event.ts';
export type * from './model/grant.ts';
export type * from './model/home.ts';
export type * from './model/rules.ts';
export type * from './model/state.ts';
export type * from './model/wizard.ts';
