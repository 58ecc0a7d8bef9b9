import type {Step} from '../../core/checklist.ts';
import type {Draft} from '../../core/profile.ts';
import type {Messages} from '../../messages/index.ts';
import type {Rules} from '../../wizard/model.ts';

/** The steps of a set-up: those of its flow, or those to a token that the dashboard makes. */
export function stepsOf({flow, method}: Draft, {flows}: Rules): readonly Step[] {
	const {steps, importSteps} = flows[flow];
	return method === 'import' ? (importSteps ?? steps) : steps;
}

/** The words of a step. */
export type StepWords = Messages['steps'][keyof Messages['steps']];

/** What a step says; some flows have other words for a step that several have. */
export function wordsOf({id, words}: Step, {steps}: Messages): StepWords {
	return steps[words ?? id];
}
