import {firstUnanswered, isUntouched} from '../../core/answers.ts';
import {findStep, type Step, stepBefore} from '../../core/checklist.ts';
import type {FieldNote} from '../../core/fields.ts';
import type {Draft} from '../../core/profile.ts';
import {Secret} from '../../core/secret.ts';
import {change, finish} from '../changes.ts';
import type {Event, Rules, StateAt, Transition} from '../model.ts';
import {type Answer, type FieldStep, isSkipped, judge} from './answers.ts';
import {onLastStep, onToken} from './last-step.ts';
import {doForMe} from './practising.ts';
import {enterStep, goHome, goTo, lastStep, refuse, stepsOf} from './rules.ts';
import {beginSignIn} from './sign-in.ts';

/** One step of the portal checklist. */
export function onStep(
	rules: Rules,
	state: StateAt<'step'>,
	event: Event,
	at: number,
): Transition | undefined {
	const step = findStep(stepsOf(rules, state.draft), state.step);

	if (step === undefined) {
		return goHome();
	}

	switch (event.type) {
		case 'confirm':
			return onConfirm(rules, state, step, at);
		case 'answer':
			return onAnswer(rules, state, step, event.value, at);
		case 'edited':
			return {state: {...state, problem: undefined, doubted: undefined, notes: []}, effects: []};
		case 'back':
			return goBack(rules, state);
		case 'home':
			return leaveSetup(state.draft);
		case 'go-to':
			return goTo(rules, state.draft, event.step);
		case 'try-again':
			return step.kind === 'sign-in' ? beginSignIn(rules, state.draft) : undefined;
		case 'open-page':
			return {state, effects: [{type: 'open-page', address: event.address}]};
		case 'copy':
			return {state, effects: [{type: 'copy', text: event.text}]};
		case 'copied':
			return {state: {...state, copied: event.done}, effects: []};
		case 'do-for-me':
			return doForMe(rules, state, step, event.marked);
		case 'practised':
			return state.practising === true && event.step === state.step
				? onPractised(rules, state, step, event, at)
				: undefined;
		case 'failed':
			return onFailure(state, event);
		default:
			return undefined;
	}
}

/** Enter without an answer: done, or what was answered before stays. */
function onConfirm(
	rules: Rules,
	{draft}: StateAt<'step'>,
	step: Step,
	at: number,
): Transition | undefined {
	if (step.kind === 'sign-in' || step.kind === 'token') {
		return onLastStep(rules, draft, step);
	}

	return firstUnanswered([step], draft) === undefined
		? advance(rules, draft, step, {at})
		: undefined;
}

/** Takes the answer, says what is wrong with it, or takes a doubtful one that is given again. */
function onAnswer(
	rules: Rules,
	state: StateAt<'step'>,
	step: Step,
	answer: Answer,
	at: number,
): Transition | undefined {
	if (step.kind === 'token') {
		return onToken(state, answer);
	}

	return 'field' in step ? onField(rules, state, step, answer, at) : undefined;
}

function onField(
	rules: Rules,
	state: StateAt<'step'>,
	step: FieldStep,
	answer: Answer,
	at: number,
): Transition {
	const {draft} = state;
	const steps = stepsOf(rules, draft);

	if (isSkipped(step, answer)) {
		return advance(rules, change(steps, draft, {[step.field]: undefined}), step, {at});
	}

	const judged = judge(rules, draft, step, answer);

	if (judged.ok) {
		return advance(rules, change(steps, draft, judged.given), step, {at, notes: judged.notes});
	}

	// Of the fields here only a secret can be unusual and right: when it is given again, or was taken before.
	const {doubt} = judged;
	const isInsisted = [state.doubted, draft.appSecret].some(
		value => value instanceof Secret && doubt?.equals(value) === true,
	);

	return doubt !== undefined && isInsisted
		? advance(rules, change(steps, draft, {appSecret: doubt}), step, {
				at,
				notes: ['secret-unusual'],
			})
		: refuse(state, judged);
}

function onPractised(
	rules: Rules,
	state: StateAt<'step'>,
	step: Step,
	{answers: {token, ...given}}: Extract<Event, {readonly type: 'practised'}>,
	at: number,
): Transition {
	return step.kind === 'token' && token !== undefined
		? onToken(state, token)
		: advance(rules, change(stepsOf(rules, state.draft), state.draft, given), step, {at});
}

/** Shown beside the step: the answers are in memory still, and the step can be done by hand. */
function onFailure(
	state: StateAt<'step'>,
	{error, during}: Extract<Event, {readonly type: 'failed'}>,
): Transition | undefined {
	if (during === 'save-draft') {
		return {state: {...state, error}, effects: []};
	}

	return state.practising === true
		? {state: {...state, practising: false, error}, effects: []}
		: undefined;
}

/** Marks the step as done, by the person's word, and goes to the next one that is not; what was answered is not asked again. */
function advance(
	rules: Rules,
	draft: Draft,
	step: Step,
	{at, notes = []}: {at: number; notes?: readonly FieldNote[]},
): Transition {
	const finished = finish(draft, [step], {by: 'person', at});
	const steps = stepsOf(rules, draft);
	const here = steps.findIndex(other => other.id === step.id);
	const open = (other: Step): boolean => !finished.done.includes(other.id);
	const next = steps.slice(here + 1).find(open) ?? steps.find(open) ?? step;
	const {state, effects} = enterStep(finished, next.id);

	return {state: {...state, notes}, effects};
}

/** Whoever has a token in hand and did not come over the steps before goes back to where that was chosen. */
function goBack(rules: Rules, {draft, step}: StateAt<'step'>): Transition {
	const before = stepBefore(stepsOf(rules, draft), step);
	const isFirst =
		before === undefined ||
		(draft.method === 'import' &&
			step === lastStep(rules, draft) &&
			!draft.done.includes(before.id));

	return isFirst ? leaveSetup(draft) : enterStep(draft, before.id);
}

/** Home; a set-up in which nothing was answered is no unfinished one. */
function leaveSetup(draft: Draft): Transition {
	const {state, effects} = goHome();
	const tidy = isUntouched(draft) ? [{type: 'remove-draft', key: draft.key} as const] : [];
	return {state, effects: [...tidy, ...effects]};
}
