import type {PortalStep, Step} from '../../core/checklist.ts';
import type {LoginFlow} from '../../core/flow.ts';
import {type ProofState, type Proofs, proofState} from '../../core/proofs.ts';

/** Where a step of the portal stands; `at` is since when, in epoch milliseconds, absent while it is open. */
export type Standing = {readonly state: ProofState; readonly at?: number};

const open: Standing = {state: 'open'};

/**
 * What is known of a step of the portal: by the screen that it is itself, or by the screens that
 * take it in. A screen that is proved proves of those only what a machine can check.
 */
export function standingOf(
	step: Pick<PortalStep, 'id' | 'check'>,
	{steps, importSteps = []}: Pick<LoginFlow, 'steps' | 'importSteps'>,
	proofs: Proofs,
): Standing {
	const own = proofs[step.id];

	if (own !== undefined) {
		return {state: proofState(own), at: own.at};
	}

	return [steps, importSteps]
		.map(screens => takenIn(step, screens, proofs))
		.reduce((best, other) => (rank[other.state] > rank[best.state] ? other : best), open);
}

const rank = {open: 0, confirmed: 1, proved: 2} as const satisfies Record<ProofState, number>;

/** Done as soon as every screen is that has a part in it. */
function takenIn(
	{id, check}: Pick<PortalStep, 'id' | 'check'>,
	screens: readonly Step[],
	proofs: Proofs,
): Standing {
	const found = screens.filter(({covers}) => covers.includes(id)).map(screen => proofs[screen.id]);
	const done = found.filter(proof => proof !== undefined);

	if (done.length === 0 || done.length < found.length) {
		return open;
	}

	const isProved = check === 'machine' && done.every(proof => proofState(proof) === 'proved');
	return {
		state: isProved ? 'proved' : 'confirmed',
		at: Math.max(...done.map(({at}) => at)),
	};
}
