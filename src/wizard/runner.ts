import {AppError} from '../core/errors.ts';
import {redact} from '../core/secret.ts';
import {createCurrentSignIn} from './current-sign-in.ts';
import type {Deps} from './deps.ts';
import {watchDrafts} from './drafts-on-disk.ts';
import {inOrder, ofSignIn, runEffect, type WorldEffect} from './effects.ts';
import {beginning, transition} from './machine.ts';
import type {Effect, Entry, Event, Outcome, Rules, State, Transition, Wizard} from './model.ts';
import type {SignInOptions} from './sign-in.ts';

export type RunOptions = {
	readonly begin: Entry;
	readonly rules: Rules;
	readonly signIn: SignInOptions;
};

/** How long leaving waits for what is under way, in milliseconds. */
const patience = 5000;

/**
 * Runs the machine: performs its effects through the ports and sends their results back as events,
 * one event after another. It owns what the effects hold (the listener, requests, alarms, writes
 * under way) and lets go of it before `ended` resolves.
 */
export function createWizard(given: Deps, {begin, rules, signIn}: RunOptions): Wizard {
	const onDisk = watchDrafts(given.store);
	const deps: Deps = {...given, store: {...given.store, drafts: onDisk.drafts}};
	const first = beginning(rules, begin);
	let state: State = first.state;
	const changed = new Set<() => void>();
	const events: Event[] = [];
	let isTaking = false;
	/** What must be over before the run is. */
	const held = new Set<Promise<void>>();
	let lastInOrder: Promise<unknown> = Promise.resolve();
	let cancelLeaving = (): void => undefined;
	/** Aborts when the end was decided: what only waits ends then, and what is being written is finished. */
	const over = new AbortController();
	const {promise: ended, resolve: end} = Promise.withResolvers<Outcome>();

	const send = (event: Event): void => {
		events.push(event);

		if (isTaking) {
			return;
		}

		isTaking = true;

		try {
			for (let next = events.shift(); next !== undefined; next = events.shift()) {
				take(next);
			}
		} catch (error) {
			crash(error);
		} finally {
			isTaking = false;
		}
	};

	const take = (event: Event): void => {
		if (event.type === 'do-for-me' && deps.practice === undefined) {
			return;
		}

		const wasEnded = state.at === 'ended';
		begun(transition(rules, state, event, deps.clock.wall()));

		if (state.at === 'ended' && !wasEnded) {
			void settle();
		}
	};

	const begun = (next: Transition): void => {
		show(next.state);

		for (const effect of next.effects) {
			start(effect);
		}
	};

	const show = (next: State): void => {
		if (next === state) {
			return;
		}

		state = next;

		for (const listener of changed) {
			listener();
		}
	};

	const start = (effect: Effect): void => {
		if (effect.type === 'leave-soon') {
			const at = deps.clock.wall() + patience;
			cancelLeaving = deps.clock.alarm(at, () => send({type: 'interrupt'}));
			return;
		}

		const work = carryOut(effect);

		// An opener that hangs holds nothing of ours.
		if (effect.type !== 'open-page' && effect.type !== 'open-browser') {
			hold(work);
		}
	};

	/** An effect that fails becomes an event; a bug ends the run with its own error. Never rejects. */
	const carryOut = async (effect: WorldEffect): Promise<void> => {
		const signal = current.signal();
		const isStopped = (): boolean => ofSignIn.has(effect.type) && signal.aborted;
		const report = (event: Event): void => {
			if (!isStopped()) {
				send(event);
			}
		};

		try {
			const run = () => runEffect({...deps, onDisk}, current, effect, report, over.signal);
			const event = await (inOrder.has(effect.type) ? afterLast(run) : run());

			if (event !== undefined) {
				report(event);
			}
		} catch (error) {
			if (error instanceof AppError) {
				report({type: 'failed', error, during: effect.type});
			} else if (!(isStopped() && error === signal.reason) && error !== over.signal.reason) {
				crash(error);
			}
		}
	};

	const afterLast = <T>(work: () => Promise<T>): Promise<T> => {
		const done = lastInOrder.then(work);
		lastInOrder = Promise.allSettled([done]);
		return done;
	};

	const hold = (work: Promise<void>): void => {
		held.add(work);
		void work.finally(() => held.delete(work));
	};

	const crash = (error: unknown): void => {
		const said = redact(error instanceof Error ? error.message : String(error));
		events.length = 0;
		show({
			at: 'ended',
			outcome: {type: 'failed', error: new AppError('unexpected', {said}, error)},
		});
		void settle();
	};

	/** Lets go of everything; the run is over when nothing is under way any more. */
	const settle = async (): Promise<void> => {
		cancelLeaving();
		over.abort();
		hold(current.stop().catch(crash));

		while (held.size > 0) {
			await Promise.all(held);
		}

		if (state.at === 'ended') {
			end(state.outcome);
		}
	};

	const current = createCurrentSignIn(deps, signIn, closing => hold(closing.catch(crash)));
	begun(first);

	if (state.at === 'ended') {
		void settle();
	}

	return {
		state: () => state,
		subscribe(listener) {
			changed.add(listener);
			return () => changed.delete(listener);
		},
		send,
		ended,
	};
}
