import type {StepId} from '../core/checklist.ts';
import type {Draft} from '../core/profile.ts';
import {standingText, stepsOf, wordsOf} from '../telling/steps.ts';
import type {PlainContext} from './context.ts';
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
					words: `${wordsOf(step, messages).title}: ${standingText(draft, step.id, messages)}`,
					move: step.id === here ? close : send({type: 'go-to', step: step.id}),
				})),
				enter: {words: keys.back, move: close},
				back: close,
				leave: keys.saveAndQuit,
			},
		},
	};
}
