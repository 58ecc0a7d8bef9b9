import type {Step} from '../../core/checklist.ts';
import type {Draft} from '../../core/profile.ts';
import type {Rules, StateAt, Transition} from '../model.ts';
import {type Answer, judgeToken} from './answers.ts';
import {identify} from './exchanging.ts';
import {currentGrant, refuse} from './rules.ts';
import {beginSignIn} from './sign-in.ts';

/** Enter on the step that the token comes from. A token that waits for its name is offered again and not asked for anew. */
export function onLastStep(rules: Rules, draft: Draft, {kind}: Step): Transition | undefined {
	const granted = currentGrant(rules, draft);

	if (granted !== undefined) {
		return identify(draft, granted.grant);
	}

	return kind === 'token' ? undefined : beginSignIn(rules, draft);
}

/** A token that the dashboard made: kept before anybody asks whose it is, and never exchanged. */
export function onToken(state: StateAt<'step'>, answer: Answer): Transition {
	const judged = judgeToken(answer);

	if (!judged.ok) {
		return refuse(state, judged);
	}

	const token = judged.value;
	const draft: Draft = {...state.draft, granted: {grant: {token}}};
	const asking = identify(draft, {token});
	return {...asking, effects: [{type: 'save-draft', draft}, ...asking.effects]};
}
