import type {Given, Step} from '../../core/checklist.ts';
import {
	type Checked,
	checkAppId,
	checkAppSecret,
	checkRedirectUri,
	type FieldNote,
	type FieldProblem,
} from '../../core/fields.ts';
import {checkToken} from '../../core/pasted-token.ts';
import type {Draft} from '../../core/profile.ts';
import {checkScopes} from '../../core/scopes.ts';
import {Secret} from '../../core/secret.ts';
import type {Event, Rules} from '../model.ts';
import {stepsOf} from './rules.ts';

/** A step that brings something back for the draft. */
export type FieldStep = Extract<Step, {readonly field: unknown}>;

/** As it was typed, or as it is kept. */
export type Answer = Extract<Event, {readonly type: 'answer'}>['value'];

/** What an answer is worth: values for the draft, or what is wrong with it. */
export type Judged =
	| {readonly ok: true; readonly given: Given; readonly notes: readonly FieldNote[]}
	/** `doubt`: unusual but possible; the person may insist. */
	| {readonly ok: false; readonly problem: FieldProblem; readonly doubt?: Secret | undefined};

/** Judges the answer to a step; nothing leaves the machine for it. */
export function judge(rules: Rules, draft: Draft, step: FieldStep, answer: Answer): Judged {
	switch (step.field) {
		case 'metaAppId':
			return judged(checkAppId(textOf(answer)), metaAppId => ({metaAppId}));
		case 'appId':
			return judged(checkAppId(textOf(answer), otherId(rules, draft)), appId => ({appId}));
		case 'configId':
			return judged(checkAppId(textOf(answer)), configId => ({configId}));
		case 'appSecret':
			return judgeSecret(draft, secretOf(answer));
		case 'redirectUri':
			return judgeRedirectUris(rules, draft, textOf(answer));
		case 'scopes':
			return judgeScopes(rules, draft, Array.isArray(answer) ? answer : []);
		default:
			return step satisfies never;
	}
}

/** Judges a token that the dashboard made. */
export function judgeToken(answer: Answer): Checked<Secret> {
	return checkToken(secretOf(answer));
}

/** Whether nothing was typed, where that is allowed. */
export function isSkipped(step: FieldStep, answer: Answer): boolean {
	return 'optional' in step && textOf(answer).trim() === '';
}

function judgeSecret(draft: Draft, typed: Secret): Judged {
	const checked = checkAppSecret(typed);
	const value = checked.ok ? checked.value : checked.doubt;
	const isId = [draft.appId, draft.metaAppId].some(
		id => id !== undefined && value?.equals(new Secret(id)) === true,
	);

	if (isId) {
		return {ok: false, problem: 'secret-is-app-id'};
	}

	return checked.ok ? {ok: true, given: {appSecret: checked.value}, notes: checked.notes} : checked;
}

/** One address, or several in one answer: the first is used, the others where its port is busy. */
function judgeRedirectUris(rules: Rules, draft: Draft, text: string): Judged {
	const typed = text.trim().split(/[\s,;]+(?=https?:\/\/)/i);
	const isList = typed.length > 1 && typed.every(part => /^https?:\/\//i.test(part));

	if (!isList) {
		return judged(checkRedirectUri(text, rules.suggestedRedirectUri), redirectUri => ({
			redirectUri,
			otherRedirectUris: draft.otherRedirectUris?.filter(uri => uri !== redirectUri),
		}));
	}

	const uris: string[] = [];
	const notes: FieldNote[] = [];

	for (const part of typed) {
		const checked = checkRedirectUri(part, rules.suggestedRedirectUri);

		if (!checked.ok) {
			return {ok: false, problem: checked.problem};
		}

		uris.push(checked.value);
		notes.push(...checked.notes);
	}

	const [redirectUri = '', ...others] = new Set(uris);
	return {ok: true, given: {redirectUri, otherRedirectUris: others}, notes: [...new Set(notes)]};
}

/** The id of the Meta app, where that is not the app id itself. */
function otherId(rules: Rules, draft: Draft): string | undefined {
	const asksBoth = stepsOf(rules, draft).some(
		step => 'field' in step && step.field === 'metaAppId',
	);
	return asksBoth ? draft.metaAppId : undefined;
}

function judgeScopes(rules: Rules, draft: Draft, chosen: readonly string[]): Judged {
	return judged(checkScopes(chosen, rules.flows[draft.flow].scopes), scopes => ({scopes}));
}

function judged<T>(checked: Checked<T>, given: (value: T) => Given): Judged {
	return checked.ok
		? {ok: true, given: given(checked.value), notes: checked.notes}
		: {ok: false, problem: checked.problem};
}

function secretOf(answer: Answer): Secret {
	return answer instanceof Secret ? answer : new Secret(textOf(answer));
}

function textOf(answer: Answer): string {
	return typeof answer === 'string' ? answer : '';
}
