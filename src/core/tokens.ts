import {AppError} from './errors.ts';
import type {Profile} from './profile.ts';

/** `due`: to be refreshed soon. `unknown`: the end is not known, or the clock cannot be right. */
export type TokenState = 'fresh' | 'due' | 'expired' | 'unknown';

type Lifetime = Pick<Profile, 'issuedAt' | 'expiresAt'>;

export const hour = 3_600_000;
export const day = 24 * hour;
/** A token counts as due with this many days or fewer left. */
const dueWithinDays = 30;
/** How far a token may lie in the future before the clock is doubted: two machines never agree exactly. */
const clockTolerance = 10 * 60_000;

/** Where a token stands at `now`. Only stored times count; nothing is computed from the present. */
export function stateOf(token: Lifetime, now: number, within: number = dueWithinDays): TokenState {
	if (token.expiresAt === undefined || token.issuedAt > now + clockTolerance) {
		return 'unknown';
	}

	if (token.expiresAt <= now) {
		return 'expired';
	}

	return (daysLeft(token, now) ?? 0) <= within ? 'due' : 'fresh';
}

/** Whole days left, 0 when expired; undefined when the end is unknown. */
export function daysLeft(token: Lifetime, now: number): number | undefined {
	return token.expiresAt === undefined
		? undefined
		: Math.max(0, Math.floor((token.expiresAt - now) / day));
}

/**
 * From when on Meta refreshes this token: 24 hours after it was issued.
 * @see https://developers.facebook.com/documentation/instagram-platform/reference/refresh_access_token
 */
export function refreshableAt(token: Pick<Lifetime, 'issuedAt'>): number {
	return token.issuedAt + day;
}

/** From when on a token counts as due, and Meta would renew it; undefined when the end is unknown. */
export function dueFrom(token: Lifetime, within: number = dueWithinDays): number | undefined {
	return token.expiresAt === undefined
		? undefined
		: Math.max(refreshableAt(token), token.expiresAt - (within + 1) * day + 1);
}

export type RefreshDecision = 'refresh' | 'not-due' | 'too-early' | 'expired';

/** Whether to refresh at `now`. `force` skips the due rule, never the 24 hours, which are Meta's. */
export function decideRefresh(
	token: Lifetime,
	now: number,
	{force = false, within = dueWithinDays}: {force?: boolean; within?: number} = {},
): RefreshDecision {
	const state = stateOf(token, now, within);

	if (state === 'expired') {
		return 'expired';
	}

	if (state === 'fresh' && !force) {
		return 'not-due';
	}

	return now < refreshableAt(token) ? 'too-early' : 'refresh';
}

/** Ends a token in time: `now` plus a number of seconds as Meta gives it. */
export function expiryFrom(receivedAt: number, seconds: number | undefined): number | undefined {
	return seconds === undefined ? undefined : receivedAt + seconds * 1000;
}

/** The error of a token that can only be replaced by a new sign-in. */
export function signInNeeded(name: string, failure: string): AppError {
	return new AppError('sign-in-needed', {name, failure, step: 'sign-in'});
}
