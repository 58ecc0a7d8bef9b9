import {findStep, type Step} from './checklist.ts';
import {type FailureId, knownFailures} from './failures.ts';

/** An error that only the browser shows. */
export type BrowserError = {
	/** Meta's words, the same in every language. */
	readonly said: string;
	readonly id: FailureId;
	/** The step that cures it. */
	readonly step: Step;
};

/** What the browser shows in place of the consent page, as far as one of these steps before the sign-in cures it. */
export function browserErrors(steps: readonly Step[]): readonly BrowserError[] {
	const isOwn = (cure: string): boolean =>
		steps.some(({id, covers}) => id === cure || covers.some(covered => covered === cure));
	const errors = knownFailures().flatMap(({id, where, says: [said] = [], steps: cures}) => {
		const step = cures.map(cure => findStep(steps, cure)).find(found => found !== undefined);
		const isShown = where.includes('authorize') && said !== undefined;

		return isShown && step !== undefined && step.kind !== 'sign-in'
			? [{said, id, step, isOwn: cures.some(isOwn)}]
			: [];
	});
	const own = errors.filter(error => error.isOwn);

	// A retired login has the errors of the one that took its place.
	return own.length === 0 ? errors : own;
}
