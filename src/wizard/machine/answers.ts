import type {Step} from '../../core/checklist.ts';
import {type Checked, checkAppId, checkAppSecret, checkRedirectUri} from '../../core/fields.ts';
import type {Draft} from '../../core/profile.ts';
import {Secret} from '../../core/secret.ts';
import type {Event, Rules} from '../model.ts';

/** A step that brings something back. */
export type FieldStep = Extract<Step, {readonly field: unknown}>;

/** As it was typed, or as it is kept. */
export type Answer = Extract<Event, {readonly type: 'answer'}>['value'];

/** Judges the answer to a step; nothing leaves the machine for it. */
export function checkAnswer(
	rules: Rules,
	draft: Draft,
	step: FieldStep,
	answer: Answer,
): Checked<string> | Checked<Secret> | Checked<readonly string[]> {
	switch (step.field) {
		case 'metaAppId':
			return checkAppId(textOf(answer));
		case 'appId':
			return checkAppId(textOf(answer), draft.metaAppId);
		case 'appSecret':
			return checkSecret(draft, answer instanceof Secret ? answer : new Secret(textOf(answer)));
		case 'redirectUri':
			return checkRedirectUri(textOf(answer), rules.suggestedRedirectUri);
		case 'scopes':
			return checkScopes(rules, draft, Array.isArray(answer) ? answer : []);
		default:
			return step satisfies never;
	}
}

/** Whether nothing was typed, where that is allowed. */
export function isSkipped(step: FieldStep, answer: Answer): boolean {
	return 'optional' in step && textOf(answer).trim() === '';
}

function checkSecret(draft: Draft, typed: Secret): Checked<Secret> {
	const checked = checkAppSecret(typed);
	const value = checked.ok ? checked.value : checked.doubt;
	const isId = [draft.appId, draft.metaAppId].some(
		id => id !== undefined && value?.equals(new Secret(id)) === true,
	);

	return isId ? {ok: false, problem: 'secret-is-app-id'} : checked;
}

function checkScopes(
	rules: Rules,
	draft: Draft,
	chosen: readonly string[],
): Checked<readonly string[]> {
	const known = rules.flows[draft.flow].scopes;

	if (known.some(scope => scope.need === 'required' && !chosen.includes(scope.id))) {
		return {ok: false, problem: 'scopes-basic-missing'};
	}

	return chosen.every(id => known.some(scope => scope.id === id))
		? {ok: true, value: chosen, notes: []}
		: {ok: false, problem: 'scopes-unknown'};
}

function textOf(answer: Answer): string {
	return typeof answer === 'string' ? answer : '';
}
