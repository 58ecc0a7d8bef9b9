import type {Account, Draft} from '../../core/profile.ts';
import {fill, safeText} from '../../core/text.ts';
import type {Messages} from '../../messages/index.ts';

/** `2027-01-23`, in UTC, as files and JSON have it. */
export function dayOf(at: number): string {
	return new Date(at).toISOString().slice(0, 10);
}

/** `4:32` until then; `0:00` afterwards. */
export function countdown(deadline: number, now: number): string {
	const seconds = Math.max(0, Math.ceil((deadline - now) / 1000));
	return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** `59 days left` */
export function daysLeftText(days: number | undefined, {common}: Messages): string {
	if (days === undefined) {
		return common.endUnknown;
	}

	return fill(days === 1 ? common.dayLeft : common.daysLeft, {n: days});
}

/** What an account is called: its user name, else its id. */
export function accountName({username, id, appScopedId}: Account, {common}: Messages): string {
	return safeText(username ?? id ?? appScopedId ?? common.unknown);
}

/** The title of the step where a draft stopped; the id as it is where this version has no such step. */
export function stepTitle({step}: Draft, {steps}: Messages): string {
	return Object.hasOwn(steps, step) ? steps[step as keyof typeof steps].title : safeText(step);
}
