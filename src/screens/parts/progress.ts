import type {Step, StepId} from '../../core/checklist.ts';
import type {Draft} from '../../core/profile.ts';
import {fill} from '../../core/text.ts';
import type {Messages} from '../../messages/index.ts';
import {wordsOf} from '../../telling/steps.ts';
import {marked} from './block.ts';
import {layOut} from './layout.ts';
import {markOf} from './step-marks.ts';
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
	const blocks = steps.map(step => {
		const {id} = step;
		const {title} = wordsOf(step, messages);

		if (id === here) {
			return marked('▸', title, 'strong');
		}

		const [symbol, tone] = markOf(draft, id);
		return marked(symbol, title, tone);
	});

	return layOut(blocks, width, Number.POSITIVE_INFINITY);
}

/** Columns that the list of titles needs, at most a third of the frame. */
export function progressWidth({steps}: Progress, messages: Messages, frame: number): number {
	const longest = Math.max(...steps.map(step => widthOf(wordsOf(step, messages).title)));
	return Math.min(longest + 2, Math.floor(frame / 3));
}
