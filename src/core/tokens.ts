import {AppError} from './errors.ts';
import type {Profile} from './profile.ts';

/** `due`: to be refreshed soon. `unknown`: the end is not known, or the clock cannot be right. */
export type TokenState = 'fresh' | 'due' | 'expired' | 'unknown';

/** What of a profile or a grant tells how long its token lives. */
export type Lifetime = Pick<Profile, 'issuedAt' | 'expiresAt'> & {
	readonly endless?: boolean | undefined;
};

export const hour = 3_600_000;
export const day = 24 * hour;
/** A token counts as due with this many days or fewer left. */
const dueWithinDays = 30;
/** How far a token may lie in the future before the clock is doubted: two machines never agree exactly. */
const clockTolerance = 10 * 60_000;

/**
 * Where a token stands at `now`. Only stored times count; nothing is computed from the present. One
 * that does not end by time is `fresh`.
 */
export function stateOf(token: Lifetime, now: number, within: number = dueWithinDays): TokenState {
	if (token.endless === true) {
		return 'fresh';
	}

	const {issuedAt = now, expiresAt} = token;

	if (expiresAt === undefined || issuedAt > now + clockTolerance) {
		return 'unknown';
	}

	if (expiresAt <= now) {
		return 'expired';
	}

	return wholeDays(expiresAt - now) <= within ? 'due' : 'fresh';
}

/** Whole days left, 0 when expired; undefined when the end is unknown, or there is none. */
export function daysLeft({expiresAt, endless}: Lifetime, now: number): number | undefined {
	return expiresAt === undefined || endless === true ? undefined : wholeDays(expiresAt - now);
}

/**
 * From when on Meta refreshes this token: 24 hours after it was issued; undefined when nobody knows
 * when that was, or there is nothing to refresh.
 * @see https://developers.facebook.com/documentation/instagram-platform/reference/refresh_access_token
 */
export function refreshableAt(token: {
	readonly issuedAt: number;
	readonly endless?: undefined;
}): number;
export function refreshableAt(token: Omit<Lifetime, 'expiresAt'>): number | undefined;
export function refreshableAt({
	issuedAt,
	endless,
}: Omit<Lifetime, 'expiresAt'>): number | undefined {
	return issuedAt === undefined || endless === true ? undefined : issuedAt + day;
}

/** From when on a token counts as due, and Meta would renew it; undefined when the end is unknown, or there is none. */
export function dueFrom(token: Lifetime, within: number = dueWithinDays): number | undefined {
	const {expiresAt, endless} = token;

	return expiresAt === undefined || endless === true
		? undefined
		: Math.max(refreshableAt(token) ?? 0, expiresAt - (within + 1) * day + 1);
}

export type RefreshDecision = 'refresh' | 'not-due' | 'too-early' | 'expired';

/**
 * Whether to refresh at `now`. `force` skips the due rule, never the 24 hours, which are Meta's.
 * Where nobody knows when the token was issued, Meta decides: it is asked.
 */
export function decideRefresh(
	token: Lifetime,
	now: number,
	{force = false, within = dueWithinDays}: {force?: boolean; within?: number} = {},
): RefreshDecision {
	const state = stateOf(token, now, within);

	if (state === 'expired') {
		return 'expired';
	}

	if (token.endless === true || (state === 'fresh' && !force)) {
		return 'not-due';
	}

	return now < (refreshableAt(token) ?? now) ? 'too-early' : 'refresh';
}

/** Ends a token in time: `now` plus a number of seconds as Meta gives it. */
export function expiryFrom(receivedAt: number, seconds: number | undefined): number | undefined {
	return seconds === undefined ? undefined : receivedAt + seconds * 1000;
}

/** The error of a token that can only be replaced by a new sign-in. */
export function signInNeeded(name: string, failure: string): AppError {
	return new AppError('sign-in-needed', {name, failure, step: 'sign-in'});
}

function wholeDays(milliseconds: number): number {
	return Math.max(0, Math.floor(milliseconds / day));
}
