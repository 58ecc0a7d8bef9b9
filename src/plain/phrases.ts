import {findStep, type Step, type StepId} from '../core/checklist.ts';
import {screensOf} from '../core/flow.ts';
import {dayOf, daysLeftText} from '../core/phrases.ts';
import type {Account, Draft} from '../core/profile.ts';
import {fill, safeText} from '../core/text.ts';
import type {Messages} from '../messages/index.ts';
import type {ProfileView, Rules} from '../wizard/model.ts';

/** The steps of a set-up: those of its flow, or those to a token that the dashboard makes. */
export function stepsOf({flow, method}: Draft, {flows}: Rules): readonly Step[] {
	return screensOf(flows[flow], method);
}

/** What a step says; some flows have other words for a step that several have. */
export function wordsOf(
	{id, words}: Step,
	{steps}: Messages,
): Messages['steps'][keyof Messages['steps']] {
	return steps[words ?? id];
}

/** The title of a step, by its id. */
export function titleOf(id: StepId, draft: Draft, {messages, rules}: PlainWords): string {
	const step = findStep(stepsOf(draft, rules), id);
	return step === undefined ? messages.steps[id].title : wordsOf(step, messages).title;
}

type PlainWords = {readonly messages: Messages; readonly rules: Rules};

/** `step 5 of 10` */
export function positionOf(steps: readonly Step[], id: StepId, {common}: Messages): string {
	const n = steps.findIndex(step => step.id === id) + 1;
	return fill(common.stepOf, {n, total: steps.length});
}

/** What an account is called: its user name, else its id. */
export function accountName({username, id, appScopedId}: Account, {common}: Messages): string {
	return safeText(username ?? id ?? appScopedId ?? common.unknown);
}

/** What an account is called, with its Page, its type and its id as far as they are known. */
export function accountText(account: Account, messages: Messages): string {
	const {accountType, id, pageName} = account;
	const parts = [accountName(account, messages), pageName, accountType, id]
		.filter(text => text !== undefined)
		.map(text => safeText(text));
	return [...new Set(parts)].join(', ');
}

/** `2027-01-23, 60 days left` */
export function endText(
	{expiresAt, daysLeft, endless}: Pick<ProfileView, 'expiresAt' | 'daysLeft' | 'endless'>,
	{common}: Messages,
): string {
	if (endless) {
		return common.endless;
	}

	const day = expiresAt === undefined ? [] : [dayOf(expiresAt)];
	return [...day, daysLeftText(daysLeft, common)].join(', ');
}

/** Which set-up is unfinished, by its name or its app, and where it stopped. */
export function unfinishedText(draft: Draft, messages: Messages): string {
	const {unfinished, unfinishedProfile, unfinishedApp} = messages.home;
	const {steps} = messages;
	const step = Object.hasOwn(steps, draft.step)
		? steps[draft.step as keyof typeof steps].title
		: draft.step;
	const {name, appId} = draft;

	if (name !== undefined) {
		return fill(unfinishedProfile, {name, step});
	}

	return appId === undefined ? fill(unfinished, {step}) : fill(unfinishedApp, {appId, step});
}

/** `4:32` until then; `0:00` afterwards. */
export function timeLeft(deadline: number, now: number): string {
	const seconds = Math.max(0, Math.ceil((deadline - now) / 1000));
	return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
