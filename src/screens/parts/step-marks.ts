import type {StepId} from '../../core/checklist.ts';
import {dayOf} from '../../core/phrases.ts';
import type {Draft} from '../../core/profile.ts';
import {type ProofState, proofState} from '../../core/proofs.ts';
import {fill} from '../../core/text.ts';
import type {Messages} from '../../messages/index.ts';
import type {Row, Tone} from './wrap.ts';

/** Proved and confirmed differ by the symbol too, so that a list without colour and dates tells them apart. */
const marks: Readonly<Record<ProofState, readonly [symbol: string, tone: Tone]>> = {
	proved: ['✓', 'good'],
	confirmed: ['•', 'good'],
	open: ['○', 'quiet'],
};

/** The symbol of a step, and its tone. */
export function markOf(draft: Draft, id: StepId): readonly [symbol: string, tone: Tone] {
	return marks[stateOf(draft, id)];
}

/** How it is known that a step is done, and since when: `proved 2026-11-25`. */
export function standingOf(draft: Draft, id: StepId, {stepList}: Messages): string {
	const state = stateOf(draft, id);
	const date = dateOf(draft, id);

	if (state === 'open') {
		return stepList.open;
	}

	return date === undefined ? stepList.done : fill(stepList[state], {date});
}

/** Since when a step is done, where that is known. */
export function dateOf({proofs}: Draft, id: StepId): string | undefined {
	const proof = proofs?.[id];
	return proof === undefined ? undefined : dayOf(proof.at);
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

/** An answer that was given on the command line is done without a proof. */
function stateOf({done, proofs}: Draft, id: StepId): ProofState {
	const proof = proofs?.[id];
	return proof === undefined && done.includes(id) ? 'confirmed' : proofState(proof);
}
