import type {Step} from '../../core/checklist.ts';
import type {Rules, StateAt, Transition} from '../model.ts';
import {onLastStep} from './last-step.ts';

/** The sandbox plays the person's part; the sign-in itself begins as ever. */
export function doForMe(
	rules: Rules,
	state: StateAt<'step'>,
	step: Step,
	marked: readonly string[] | undefined,
): Transition | undefined {
	if (step.kind === 'sign-in') {
		return onLastStep(rules, state.draft, step);
	}

	if (state.practising === true) {
		return undefined;
	}

	// What is marked is no answer before the sandbox has done it.
	const draft = marked === undefined ? state.draft : {...state.draft, scopes: marked};

	return {
		state: {
			...state,
			practising: true,
			// What was said about a typed answer does not concern what the sandbox brings.
			problem: undefined,
			doubted: undefined,
			notes: [],
			error: undefined,
		},
		effects: [{type: 'practise-step', step: state.step, draft}],
	};
}
