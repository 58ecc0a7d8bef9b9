import {dayOf, daysLeftText} from '../../core/phrases.ts';
import type {Account, Draft} from '../../core/profile.ts';
import {fill, safeText} from '../../core/text.ts';
import type {Messages} from '../../messages/index.ts';
import type {ProfileView} from '../../wizard/model.ts';

/** `4:32` until then; `0:00` afterwards. */
export function countdown(deadline: number, now: number): string {
	const seconds = Math.max(0, Math.ceil((deadline - now) / 1000));
	return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** The same in whole minutes, rounded up. */
export function countdownByMinutes(deadline: number, now: number): string {
	return countdown(Math.ceil((deadline - now) / 60_000) * 60_000, 0);
}

/** What an account is called: its user name, else its id. */
export function accountName({username, id, appScopedId}: Account, {common}: Messages): string {
	return safeText(username ?? id ?? appScopedId ?? common.unknown);
}

/** The title of the step where a draft stopped; the id as it is where this version has no such step. */
export function stepTitle({step}: Draft, {steps}: Messages): string {
	return Object.hasOwn(steps, step) ? steps[step as keyof typeof steps].title : safeText(step);
}

/** What an account is called, with its Page, its type and its id as far as they are known. */
export function accountText(account: Account, messages: Messages): string {
	const parts = [accountName(account, messages), account.pageName, account.accountType, account.id]
		.filter(text => text !== undefined)
		.map(text => safeText(text));
	return [...new Set(parts)].join(' · ');
}

/** `2027-01-23 · 60 days left` */
export function endText(
	{expiresAt, daysLeft, endless}: Pick<ProfileView, 'expiresAt' | 'daysLeft' | 'endless'>,
	{common}: Messages,
): string {
	if (endless) {
		return common.endless;
	}

	return [
		...(expiresAt === undefined ? [] : [dayOf(expiresAt)]),
		daysLeftText(daysLeft, common),
	].join(' · ');
}

/** Which set-up is unfinished, by its name or its app, and where it stopped. */
export function unfinishedText(draft: Draft, messages: Messages): string {
	const {unfinished, unfinishedProfile, unfinishedApp} = messages.home;
	const step = stepTitle(draft, messages);
	const {name, appId} = draft;

	if (name !== undefined) {
		return fill(unfinishedProfile, {name, step});
	}

	return appId === undefined ? fill(unfinished, {step}) : fill(unfinishedApp, {appId, step});
}
