import type {Step} from '../../core/checklist.ts';
import type {FieldProblem} from '../../core/fields.ts';
import type {Draft} from '../../core/profile.ts';
import {Secret} from '../../core/secret.ts';
import type {Rules, StateAt, Transition} from '../model.ts';
import {type Answer, judgeToken} from './answers.ts';
import {identify} from './exchanging.ts';
import {beginSignIn} from './sign-in.ts';

/**
 * Enter on the step that the token comes from. A token that waits for its name is offered again and
 * not asked for anew: as long as nothing was answered in another way since it was issued.
 */
export function onLastStep(rules: Rules, draft: Draft, {id, kind}: Step): Transition | undefined {
	const {granted} = draft;
	const isCurrent = kind === 'token' || draft.proofs?.[id] !== undefined;

	if (granted !== undefined && isCurrent) {
		return identify(draft, granted.grant);
	}

	return kind === 'token' ? undefined : beginSignIn(rules, draft);
}

/** A token that the dashboard made: kept before anybody asks whose it is, and never exchanged. */
export function onToken(state: StateAt<'step'>, answer: Answer): Transition {
	const judged = judgeToken(answer);
	const token = judged.ok ? judged.value : doubt(state, judged, state.draft.granted?.grant.token);

	if (!(token instanceof Secret)) {
		return token;
	}

	const draft: Draft = {...state.draft, granted: {grant: {token}}};
	const asking = identify(draft, {token});
	return {...asking, effects: [{type: 'save-draft', draft}, ...asking.effects]};
}

/** The unusual value when it is given again, or was taken before; else what is wrong with it. */
export function doubt(
	state: StateAt<'step'>,
	{problem, doubt}: {readonly problem: FieldProblem; readonly doubt?: Secret | undefined},
	before: Secret | undefined,
): Secret | Transition {
	const isInsisted = [state.doubted, before].some(
		value => value instanceof Secret && doubt?.equals(value) === true,
	);

	return doubt !== undefined && isInsisted
		? doubt
		: {
				state: {
					...state,
					problem,
					doubted: doubt,
					notes: [],
					error: undefined,
					practising: undefined,
				},
				effects: [],
			};
}
