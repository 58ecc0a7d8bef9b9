import {findStep, type StepId} from '../../core/checklist.ts';
import type {Draft} from '../../core/profile.ts';
import {Secret} from '../../core/secret.ts';
import {fill, safeText} from '../../core/text.ts';
import type {Context} from '../context.ts';

/** What a step brought back, as one line; a secret only by its length. */
export function tellAnswer(id: StepId, draft: Draft, {deps, messages}: Context): string {
	const step = findStep(deps.flows[draft.flow].steps, id);
	const value = step !== undefined && 'field' in step ? draft[step.field] : undefined;

	return `  ${fill(messages.demo.didStep, {answer: words(value)})}`;

	function words(answer: string | Secret | readonly string[] | undefined): string {
		if (answer === undefined) {
			return messages.demo.confirmed;
		}

		if (answer instanceof Secret) {
			return fill(messages.demo.hidden, {n: answer.length});
		}

		return typeof answer === 'string' ? safeText(answer) : answer.join(', ');
	}
}
