import {withAnswers} from '../core/answers.ts';
import type {Given, Step} from '../core/checklist.ts';
import type {Draft} from '../core/profile.ts';
import {type Proof, withoutProofs, withProofs} from '../core/proofs.ts';
import {Secret} from '../core/secret.ts';

/**
 * The draft with new answers. Where one differs from what was answered before, the steps that depended
 * on the old answer are open again: their proofs go, and their answers stay to be confirmed.
 */
export function change(steps: readonly Step[], draft: Draft, answers: Given): Draft {
	const changed = steps.filter(step => isChanged(step, draft, answers));
	const open = steps.filter(step => changed.some(other => isAbout(other, step, steps)));

	return reopen(withAnswers(draft, answers), open);
}

/**
 * The draft with answers that were given elsewhere; their steps are done by the person's word, and are
 * left for the first open one.
 *
 * @param at machine's clock, epoch milliseconds
 */
export function fillIn(steps: readonly Step[], draft: Draft, given: Given, at: number): Draft {
	const answered = steps.filter(step => 'field' in step && given[step.field] !== undefined);
	const filled = finish(change(steps, draft, given), answered, {by: 'person', at});

	return answered.some(({id}) => id === draft.step)
		? {...filled, step: firstOpen(steps, filled)?.id ?? draft.step}
		: filled;
}

/** The first step that is not done. */
export function firstOpen(steps: readonly Step[], draft: Draft): Step | undefined {
	return steps.find(({id}) => !draft.done.includes(id));
}

/** The draft with these steps done, and by whom that was found. */
export function finish(draft: Draft, steps: readonly Step[], proof: Proof): Draft {
	if (steps.length === 0) {
		return draft;
	}

	const ids = steps.map(({id}) => id);
	// The last step is never done: there a set-up stands until its profile is stored.
	const done = steps.filter(({kind}) => kind !== 'sign-in' && kind !== 'token').map(({id}) => id);

	return {
		...draft,
		done: [...new Set([...draft.done, ...done])],
		proofs: withProofs(draft.proofs, ids, proof),
	};
}

/** The draft with these steps open; their answers stay. */
export function reopen(draft: Draft, steps: readonly Step[]): Draft {
	if (steps.length === 0) {
		return draft;
	}

	const ids: readonly string[] = steps.map(({id}) => id);

	return {
		...draft,
		done: draft.done.filter(id => !ids.includes(id)),
		proofs: withoutProofs(draft.proofs, ids),
	};
}

/** Whether a step was answered in another way before. */
function isChanged(step: Step, draft: Draft, answers: Given): boolean {
	if (!('field' in step) || !Object.hasOwn(answers, step.field)) {
		return false;
	}

	const before = draft[step.field];
	return before !== undefined && !isSame(before, answers[step.field]);
}

/**
 * Whether another answer to `changed` makes `step` uncertain: the step itself, the sign-in, and for
 * another app id whatever comes later and has to be done for each app. The Meta app id is for links
 * alone; nothing of it is sent.
 */
function isAbout(changed: Step, step: Step, steps: readonly Step[]): boolean {
	const isLater = steps.indexOf(step) > steps.indexOf(changed);
	const field = 'field' in changed ? changed.field : undefined;
	const isOtherApp = field === 'appId';

	return (
		step === changed ||
		(step.kind === 'sign-in' && field !== 'metaAppId') ||
		(isOtherApp && isLater && step.of.includes('app'))
	);
}

function isSame(
	a: string | Secret | readonly string[],
	b: string | Secret | readonly string[] | undefined,
): boolean {
	if (a instanceof Secret) {
		return b instanceof Secret && a.equals(b);
	}

	return typeof a === 'string' || !Array.isArray(b)
		? a === b
		: a.length === b.length && a.every(value => b.includes(value));
}
