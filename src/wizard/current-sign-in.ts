import type {Draft} from '../core/profile.ts';
import type {Deps} from './deps.ts';
import type {Event} from './model.ts';
import {type Attempt, type SignInOptions, startSignIn} from './sign-in.ts';

/** The sign-in that is under way. There is one at most: the next one waits until the port of the last is free. */
export type CurrentSignIn = {
	/** Aborts when the sign-in of this moment is stopped; a new one has a signal of its own. */
	signal(): AbortSignal;
	/** Opens the listener and sends `signing-in`, then what the attempt sends. Nothing is sent once it is stopped. */
	start(draft: Draft, send: (event: Event) => void): Promise<void>;
	paste(text: string): void;
	/** Stops waiting and aborts the requests of this sign-in. Resolves when the port is free. */
	stop(): Promise<void>;
};

/** @param hold is told of every port that is being freed; nothing may end before it is */
export function createCurrentSignIn(
	deps: Deps,
	options: SignInOptions,
	hold: (closing: Promise<void>) => void,
): CurrentSignIn {
	let scope = new AbortController();
	let attempt: Attempt | undefined;
	/** The end of everything before, whether it went well or not. */
	let before: Promise<unknown> = Promise.resolve();

	const close = (): Promise<void> => {
		const closing = attempt?.close() ?? Promise.resolve();
		attempt = undefined;
		before = Promise.allSettled([before, closing]);
		return closing;
	};

	const open = async (
		draft: Draft,
		signal: AbortSignal,
		send: (event: Event) => void,
	): Promise<void> => {
		if (signal.aborted) {
			return;
		}

		/** What the listener had to say before it was open. */
		const early: Event[] = [];
		const begun = await startSignIn(deps, options, draft, event => {
			// The answer is in: nothing is waited for any more.
			if (event.type === 'code' || event.type === 'failed') {
				hold(close());
			}

			if (attempt === undefined && event.type === 'noted') {
				early.push(event);
			} else {
				send(event);
			}
		});

		// Stopped while the listener was being opened.
		if (signal.aborted) {
			return begun.close();
		}

		attempt = begun;
		send({type: 'signing-in', signIn: begun.signIn});
		early.forEach(send);
	};

	return {
		signal: () => scope.signal,
		start(draft, send) {
			const {signal} = scope;
			const started = before.then(() => open(draft, signal, send));
			before = Promise.allSettled([started]);
			return started;
		},
		paste(text) {
			attempt?.paste(text);
		},
		stop() {
			scope.abort();
			scope = new AbortController();
			return close();
		},
	};
}
