import {findStep, type Step, type StepId} from '../core/checklist.ts';
import {screensOf} from '../core/flow.ts';
import {dayOf} from '../core/phrases.ts';
import type {Draft} from '../core/profile.ts';
import {type ProofState, proofState} from '../core/proofs.ts';
import {fill, safeText} from '../core/text.ts';
import type {Messages} from '../messages/index.ts';
import type {ProfileView, Rules} from '../wizard/model.ts';

/** The steps of a set-up: those of its flow, or those to a token that the dashboard makes. */
export function stepsOf({flow, method}: Draft, {flows}: Rules): readonly Step[] {
	return screensOf(flows[flow], method);
}

/** The words of a step. */
export type StepWords = Messages['steps'][keyof Messages['steps']];

/** What a step says; some flows have other words for a step that several have. */
export function wordsOf({id, words}: Step, {steps}: Messages): StepWords {
	return steps[words ?? id];
}

/** The title of a step, by its id. */
export function titleOf(
	id: StepId,
	draft: Draft,
	{messages, rules}: {readonly messages: Messages; readonly rules: Rules},
): string {
	const step = findStep(stepsOf(draft, rules), id);
	return step === undefined ? messages.steps[id].title : wordsOf(step, messages).title;
}

/** `step 5 of 10` */
export function positionOf(steps: readonly Step[], id: StepId, {common}: Messages): string {
	const n = steps.findIndex(step => step.id === id) + 1;
	return fill(common.stepOf, {n, total: steps.length});
}

/** Where a step stands. An answer that was given on the command line is done without a proof. */
export function standingOf({done, proofs}: Draft, id: StepId): ProofState {
	const proof = proofs?.[id];
	return proof === undefined && done.includes(id) ? 'confirmed' : proofState(proof);
}

/** Since when a step is done, where that is known. */
export function doneSince({proofs}: Draft, id: StepId): string | undefined {
	const proof = proofs?.[id];
	return proof === undefined ? undefined : dayOf(proof.at);
}

/** How it is known that a step is done, and since when: `proved 2026-11-25`. */
export function standingText(draft: Draft, id: StepId, {stepList}: Messages): string {
	const standing = standingOf(draft, id);
	const date = doneSince(draft, id);

	if (standing === 'open') {
		return stepList.open;
	}

	return date === undefined ? stepList.done : fill(stepList[standing], {date});
}

/** How many steps were proved, and how many rest on the person's word; undefined where nothing was kept. */
export function proofsText({proofs}: ProfileView, {saved}: Messages): string | undefined {
	if (proofs === undefined) {
		return undefined;
	}

	const states = Object.values(proofs).map(proofState);
	const count = (wanted: ProofState): number => states.filter(state => state === wanted).length;
	return fill(saved.proofs, {proved: count('proved'), confirmed: count('confirmed')});
}

/** Which set-up is unfinished, by its name or its app, and where it stopped. */
export function unfinishedText(draft: Draft, messages: Messages): string {
	const {unfinished, unfinishedProfile, unfinishedApp} = messages.home;
	const step = stoppedAt(draft, messages);
	const {name, appId} = draft;

	if (name !== undefined) {
		return fill(unfinishedProfile, {name, step});
	}

	return appId === undefined ? fill(unfinished, {step}) : fill(unfinishedApp, {appId, step});
}

/** The title of the step where a draft stopped; the id as it is where this version has no such step. */
export function stoppedAt({step}: Draft, {steps}: Messages): string {
	return Object.hasOwn(steps, step) ? steps[step as keyof typeof steps].title : safeText(step);
}
