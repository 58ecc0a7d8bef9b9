import type {Step, StepId} from '../core/checklist.ts';
import {dayOf} from '../core/phrases.ts';
import type {Draft} from '../core/profile.ts';
import {proofState} from '../core/proofs.ts';
import {fill} from '../core/text.ts';
import type {Messages} from '../messages/index.ts';
import type {PlainContext} from './context.ts';
import {stepsOf, wordsOf} from './phrases.ts';
import {type Choice, type Move, send} from './question.ts';

/**
 * Opens the list of all steps, from which each can be opened again.
 *
 * @param here the step that is asked about: opening it again is going back to it
 */
export function stepListChoice(
	draft: Draft,
	here: StepId | undefined,
	{messages, rules}: PlainContext,
): Choice {
	const {keys, stepList} = messages;
	const close: Move = {type: 'close'};

	return {
		words: keys.steps,
		move: {
			type: 'ask',
			question: {
				lines: ['', stepList.title],
				choices: stepsOf(draft, rules).map(step => ({
					words: `${wordsOf(step, messages).title}: ${standing(draft, step.id, messages)}`,
					move: step.id === here ? close : send({type: 'go-to', step: step.id}),
				})),
				enter: {words: keys.back, move: close},
				back: close,
				leave: keys.saveAndQuit,
			},
		},
	};
}

/** How it is known that a step is done, and since when: `proved 2026-11-25`. */
function standing({done, proofs}: Draft, id: Step['id'], {stepList}: Messages): string {
	const proof = proofs?.[id];

	if (proof === undefined) {
		return done.includes(id) ? stepList.done : stepList.open;
	}

	const state = proofState(proof);
	return state === 'open' ? stepList.open : fill(stepList[state], {date: dayOf(proof.at)});
}
