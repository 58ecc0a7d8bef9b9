import {firstUnanswered} from '../../core/answers.ts';
import {findStep, type Step, type StepId} from '../../core/checklist.ts';
import {AppError, curingStep} from '../../core/errors.ts';
import type {FieldProblem} from '../../core/fields.ts';
import {screensOf} from '../../core/flow.ts';
import type {Draft, FlowId} from '../../core/profile.ts';
import type {Secret} from '../../core/secret.ts';
import type {Rules, StateAt, Transition} from '../model.ts';

/** The checklist of the draft. */
export function stepsOf(rules: Rules, draft: Draft): readonly Step[] {
	return screensOf(rules.flows[draft.flow], draft.method);
}

/** Where the token comes from: the sign-in, or the dashboard. */
export function lastStep(rules: Rules, draft: Draft): StepId {
	return stepsOf(rules, draft).at(-1)?.id ?? 'sign-in';
}

/**
 * What Meta granted, as long as nothing was answered in another way since: not by what was asked for,
 * which takes the proof of the last step away, and not by the Page. A draft without any proofs is
 * older than they are. Undefined where another sign-in is needed.
 */
export function currentGrant(rules: Rules, draft: Draft): Draft['granted'] {
	const {granted, proofs, pageId, method} = draft;
	const isAsked =
		method === 'import' || proofs === undefined || proofs[lastStep(rules, draft)] !== undefined;
	const isPage =
		pageId === undefined ||
		granted?.account === undefined ||
		granted.account.pageId === undefined ||
		granted.account.pageId === pageId;

	return isAsked && isPage ? granted : undefined;
}

/** `flow-retired` where Meta refuses the flow and no sandbox stands in for it; undefined where it runs. */
export function retired(rules: Rules, flow: FlowId): AppError | undefined {
	const {status, retiredOn = ''} = rules.flows[flow];

	return status === 'retired' && !rules.sandbox
		? new AppError('flow-retired', {flow, date: retiredOn})
		: undefined;
}

/** `missing-answers` with the fields that a sign-in cannot do without; undefined when the draft has them all. */
export function missingAnswers(rules: Rules, draft: Draft): AppError | undefined {
	const names = stepsOf(rules, draft).flatMap(step =>
		'field' in step && firstUnanswered([step], draft) !== undefined ? [step.field] : [],
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

/** Says what is wrong with an answer; an unusual one is taken when it is given again. */
export function refuse(
	state: StateAt<'step'>,
	{problem, doubt}: {readonly problem: FieldProblem; readonly doubt?: Secret | undefined},
): Transition {
	return {
		state: {
			...state,
			problem,
			doubted: doubt,
			notes: [],
			error: undefined,
			practising: undefined,
		},
		effects: [],
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

/** The screen that cures this error: the one that it names, else the one known for its code, else the last. */
function cureOf(rules: Rules, draft: Draft, error: AppError): StepId {
	const id = curingStep(error);
	const step = id === undefined ? undefined : findStep(stepsOf(rules, draft), id);

	return step?.id ?? lastStep(rules, draft);
}

/** Shows the failure of a sign-in. */
export function fail(rules: Rules, draft: Draft, error: AppError): Transition {
	return {
		state: {at: 'failed', draft, error, cure: cureOf(rules, draft, error), retry: 'sign-in'},
		effects: [{type: 'stop-sign-in'}],
	};
}
