import type {StepId} from '../../core/checklist.ts';
import type {Draft} from '../../core/profile.ts';
import type {ProofState} from '../../core/proofs.ts';
import {fill} from '../../core/text.ts';
import type {Messages} from '../../messages/index.ts';
import {standingOf} from '../../telling/steps.ts';
import type {Row, Tone} from './wrap.ts';

/** Proved and confirmed differ by the symbol too, so that a list without colour and dates tells them apart. */
const marks: Readonly<Record<ProofState, readonly [symbol: string, tone: Tone]>> = {
	proved: ['✓', 'good'],
	confirmed: ['•', 'good'],
	open: ['○', 'quiet'],
};

/** The symbol of a step, and its tone. */
export function markOf(draft: Draft, id: StepId): readonly [symbol: string, tone: Tone] {
	return marks[standingOf(draft, id)];
}

/** What the symbols mean. */
export function legendOf({stepList}: Messages): readonly Row[] {
	const {proved, confirmed, open} = marks;

	return [
		[{text: `${proved[0]} ${fill(stepList.proved, {date: ''}).trim()}`}],
		[{text: `${confirmed[0]} ${fill(stepList.confirmed, {date: ''}).trim()}`}],
		[{text: `${open[0]} ${stepList.open}`}],
	];
}
