import {firstUnanswered} from '../core/answers.ts';
import type {Step, StepId} from '../core/checklist.ts';
import type {Draft} from '../core/profile.ts';
import type {Proofs} from '../core/proofs.ts';

/** What a set-up begins with from what is stored. */
export type Start = {
	/** The app was used before. */
	readonly app: boolean;
	/** The account was set up before. */
	readonly account: boolean;
	/** This account was set up with this app. */
	readonly both: boolean;
};

/** The steps that need nothing further from the person: done before for this app or account, and without a value that is missing. */
export function settledSteps(
	steps: readonly Step[],
	draft: Draft,
	start: Start,
): readonly StepId[] {
	return steps
		.filter(({kind}) => kind !== 'sign-in' && kind !== 'token')
		.filter(step => firstUnanswered([step], draft) === undefined)
		.filter(({of}) => isSettled(of, start))
		.map(({id}) => id);
}

function isSettled(of: Step['of'], {app, account, both}: Start): boolean {
	if (of.includes('app') && of.includes('account')) {
		return both;
	}

	if (of.includes('app')) {
		return app;
	}

	return of.includes('account') ? account : app || account;
}

/**
 * What was known of these steps: of the account from its own set-up, of the app from any that used it.
 * Of steps that are to be done again nothing is taken over.
 */
export function settledProofs(
	steps: readonly Step[],
	done: readonly string[],
	known: {readonly app: Known | undefined; readonly account: Known | undefined},
): Proofs | undefined {
	const found = steps.flatMap(({id, of}) => {
		const proof = (of.includes('account') ? known.account : known.app)?.proofs?.[id];
		return done.includes(id) && proof !== undefined ? [[id, proof] as const] : [];
	});

	return found.length === 0 ? undefined : Object.fromEntries(found);
}

type Known = {readonly proofs?: Proofs | undefined};
