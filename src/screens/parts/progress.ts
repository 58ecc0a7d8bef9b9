import type {Step, StepId} from '../../core/checklist.ts';
import type {Draft} from '../../core/profile.ts';
import {fill} from '../../core/text.ts';
import type {Messages} from '../../messages/index.ts';
import {layOut, marked} from './layout.ts';
import {type Row, widthOf} from './wrap.ts';

/** Where a set-up stands in its checklist. */
export type Progress = {
	readonly steps: readonly Step[];
	readonly draft: Draft;
	readonly here: StepId;
};

/** `step 5 of 10` */
export function stepOf({steps, here}: Progress, {common}: Messages): string {
	const n = steps.findIndex(step => step.id === here) + 1;
	return fill(common.stepOf, {n, total: steps.length});
}

/** `●●●●◐○○○○○`: done, here, to come. */
export function dotsOf({steps, draft, here}: Progress): string {
	return steps.map(({id}) => (id === here ? '◐' : draft.done.includes(id) ? '●' : '○')).join('');
}

/** The titles of the steps, one below the other, in at most `width` columns. */
export function progressRows(
	{steps, draft, here}: Progress,
	messages: Messages,
	width: number,
): readonly Row[] {
	const blocks = steps.map(({id}) => {
		const {title} = messages.steps[id];

		if (id === here) {
			return marked('▸', title, 'strong');
		}

		return draft.done.includes(id) ? marked('✓', title, 'good') : marked('○', title, 'quiet');
	});

	return layOut(blocks, width, Number.POSITIVE_INFINITY);
}

/** Columns that the list of titles needs, at most a third of the frame. */
export function progressWidth({steps}: Progress, messages: Messages, frame: number): number {
	const longest = Math.max(...steps.map(({id}) => widthOf(messages.steps[id].title)));
	return Math.min(longest + 2, Math.floor(frame / 3));
}
