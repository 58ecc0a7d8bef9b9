import {findStep, type Step, type StepId} from '../../core/checklist.ts';
import {AppError, curingStep} from '../../core/errors.ts';
import type {Draft} from '../../core/profile.ts';
import type {Rules, StateAt, Transition} from '../model.ts';

/** The checklist of the draft's flow. */
export function stepsOf(rules: Rules, draft: Draft): readonly Step[] {
	return rules.flows[draft.flow].steps;
}

/** `missing-answers` with the fields that a sign-in cannot do without; undefined when the draft has them all. */
export function missingAnswers(rules: Rules, draft: Draft): AppError | undefined {
	const names = stepsOf(rules, draft).flatMap(step =>
		'field' in step && !('optional' in step) && draft[step.field] === undefined ? [step.field] : [],
	);

	return names.length === 0 ? undefined : new AppError('missing-answers', {names});
}

/** Shows a step and keeps the draft, so that a later run resumes here. */
export function enterStep(
	draft: Draft,
	step: StepId,
): Transition & {readonly state: StateAt<'step'>} {
	const moved: Draft = {...draft, step};
	return {
		state: {at: 'step', draft: moved, step, notes: []},
		effects: [{type: 'save-draft', draft: moved}],
	};
}

/** Shows a step that was named from elsewhere; undefined when the draft's flow does not have it. */
export function goTo(rules: Rules, draft: Draft, step: StepId): Transition | undefined {
	return stepsOf(rules, draft).some(({id}) => id === step) ? enterStep(draft, step) : undefined;
}

/** Leaves whatever is under way and shows what is stored. The draft was kept at its last step. */
export function goHome(): Transition {
	return {
		state: {at: 'starting', entry: {type: 'home'}},
		effects: [{type: 'stop-sign-in'}, {type: 'load-home'}],
	};
}

/** The screen that cures this error: the one that it names, else the one known for its code, else the sign-in. */
function cureOf(rules: Rules, draft: Draft, error: AppError): StepId {
	const id = curingStep(error);
	const step = id === undefined ? undefined : findStep(stepsOf(rules, draft), id);

	return step?.id ?? 'sign-in';
}

/** Shows the failure of a sign-in. */
export function fail(rules: Rules, draft: Draft, error: AppError): Transition {
	return {
		state: {at: 'failed', draft, error, cure: cureOf(rules, draft, error), retry: 'sign-in'},
		effects: [{type: 'stop-sign-in'}],
	};
}
