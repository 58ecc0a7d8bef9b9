import type {Event, Outcome, State, Wizard} from '../../wizard/model.ts';

/** Who stands in for the person while nobody is asked. */
export type Script = {
	/** Hears each state once. `leave` ends the run with this reason. */
	readonly hear: (
		state: State,
		before: State | undefined,
		leave: (reason: unknown) => void,
	) => void;
	/** What the person would answer; undefined where nothing is asked. What it throws ends the run. */
	readonly answer: (state: State) => Event | undefined;
};

/**
 * Takes a wizard to its end without a person.
 *
 * @param signal interrupts it, and its reason is thrown
 * @throws what the script threw or left with, the reason of the signal, or the error that the wizard ended with
 */
export async function follow(
	wizard: Wizard,
	script: Script,
	signal: AbortSignal,
): Promise<Outcome> {
	let problem: unknown;
	let shown: State | undefined;

	const leave = (reason: unknown): void => {
		problem ??= reason;
		wizard.send({type: 'interrupt'});
	};

	const react = (): void => {
		const state = wizard.state();
		const before = shown;
		shown = state;
		script.hear(state, before, leave);

		if (problem !== undefined) {
			return;
		}

		try {
			const answer = script.answer(state);

			if (answer !== undefined) {
				wizard.send(answer);
			}
		} catch (error) {
			leave(error);
		}
	};

	const interrupt = (): void => leave(signal.reason);
	signal.addEventListener('abort', interrupt, {once: true});
	const unsubscribe = wizard.subscribe(react);
	react();
	const outcome = await wizard.ended;
	unsubscribe();
	signal.removeEventListener('abort', interrupt);

	// What is stored is stored, whatever happened beside it.
	if (outcome.type === 'saved') {
		return outcome;
	}

	if (problem !== undefined) {
		throw problem;
	}

	if (outcome.type === 'failed') {
		throw outcome.error;
	}

	return outcome;
}
