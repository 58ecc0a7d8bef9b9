import {
	findStep,
	firstUnanswered,
	type Step,
	stepBefore,
	withAnswers,
} from '../../core/checklist.ts';
import type {FieldNote} from '../../core/fields.ts';
import type {Draft} from '../../core/profile.ts';
import {Secret} from '../../core/secret.ts';
import type {Event, Rules, StateAt, Transition} from '../model.ts';
import {type Answer, checkAnswer, isSkipped} from './answers.ts';
import {enterStep, goHome, goTo, stepsOf} from './rules.ts';

/** One step of the portal checklist. */
export function onStep(rules: Rules, state: StateAt<'step'>, event: Event): Transition | undefined {
	const step = findStep(stepsOf(rules, state.draft), state.step);

	if (step === undefined) {
		return goHome();
	}

	switch (event.type) {
		case 'confirm':
			return onConfirm(rules, state, step);
		case 'answer':
			return onAnswer(rules, state, step, event.value);
		case 'edited':
			return {state: {...state, problem: undefined, doubted: undefined, notes: []}, effects: []};
		case 'back':
			return goBack(rules, state);
		case 'home':
			return goHome();
		case 'go-to':
			return goTo(rules, state.draft, event.step);
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
				? advance(rules, withAnswers(state.draft, event.answers), step)
				: undefined;
		case 'failed':
			return onFailure(state, event);
		default:
			return undefined;
	}
}

/** Enter without an answer: done, or what was answered before stays. */
function onConfirm(rules: Rules, {draft}: StateAt<'step'>, step: Step): Transition | undefined {
	if (step.kind === 'sign-in') {
		return beginSignIn(rules, draft);
	}

	const isOpen = 'field' in step && !('optional' in step) && draft[step.field] === undefined;
	return isOpen ? undefined : advance(rules, draft, step);
}

/** Takes the answer, says what is wrong with it, or takes a doubtful one that is given again. */
function onAnswer(
	rules: Rules,
	state: StateAt<'step'>,
	step: Step,
	answer: Answer,
): Transition | undefined {
	if (!('field' in step)) {
		return undefined;
	}

	if (isSkipped(step, answer)) {
		return advance(rules, {...state.draft, [step.field]: undefined}, step);
	}

	const {draft, doubted} = state;
	const checked = checkAnswer(rules, draft, step, answer);

	if (checked.ok) {
		return advance(rules, withAnswers(draft, {[step.field]: checked.value}), step, checked.notes);
	}

	// Of the fields here only a secret can be unusual and right.
	const doubt = checked.doubt instanceof Secret ? checked.doubt : undefined;
	const isInsisted = [doubted, draft.appSecret].some(
		value => value instanceof Secret && doubt?.equals(value) === true,
	);

	if (doubt !== undefined && isInsisted) {
		return advance(rules, withAnswers(draft, {[step.field]: doubt}), step, ['secret-unusual']);
	}

	return {
		state: {...state, problem: checked.problem, doubted: doubt, notes: [], error: undefined},
		effects: [],
	};
}

/** The sandbox plays the person's part; the sign-in itself begins as ever. */
function doForMe(
	rules: Rules,
	state: StateAt<'step'>,
	step: Step,
	marked: readonly string[] | undefined,
): Transition | undefined {
	if (step.kind === 'sign-in') {
		return beginSignIn(rules, state.draft);
	}

	if (state.practising === true) {
		return undefined;
	}

	const draft = marked === undefined ? state.draft : {...state.draft, scopes: marked};

	return {
		state: {...state, draft, practising: true, error: undefined},
		effects: [{type: 'practise-step', step: state.step, draft}],
	};
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

/** Marks the step as done and goes to the next one that is not; what was answered is not asked again. */
function advance(
	rules: Rules,
	draft: Draft,
	step: Step,
	notes: readonly FieldNote[] = [],
): Transition {
	const done = [...new Set([...draft.done, step.id])];
	const steps = stepsOf(rules, draft);
	const here = steps.findIndex(other => other.id === step.id);
	const open = (other: Step): boolean => !done.includes(other.id);
	const next = steps.slice(here + 1).find(open) ?? steps.find(open) ?? step;
	const {state, effects} = enterStep({...draft, done}, next.id);

	return {state: {...state, notes}, effects};
}

function goBack(rules: Rules, {draft, step}: StateAt<'step'>): Transition {
	const before = stepBefore(stepsOf(rules, draft), step);
	return before === undefined ? goHome() : enterStep(draft, before.id);
}

/** Starts with the check of id and secret, or at once where that is switched off; first with what is still missing. */
export function beginSignIn(rules: Rules, draft: Draft): Transition {
	const missing = firstUnanswered(stepsOf(rules, draft), draft);

	if (missing !== undefined) {
		return enterStep(draft, missing.id);
	}

	return rules.preflight
		? {state: {at: 'checking', draft}, effects: [{type: 'probe', draft}]}
		: {
				state: {at: 'listening', draft, preflight: 'off'},
				effects: [{type: 'start-sign-in', draft}],
			};
}
