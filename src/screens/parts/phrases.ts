import type {Account} from '../../core/profile.ts';
import type {Messages} from '../../messages/index.ts';
import {accountParts} from '../../telling/account.ts';
import {countdown, endParts} from '../../telling/life.ts';
import type {ProfileView} from '../../wizard/model.ts';

/** What an account is called, with what else is known of it. */
export function accountText(account: Account, messages: Messages): string {
	return accountParts(account, messages).join(' · ');
}

/** `2027-01-23 · 60 days left` */
export function endText(profile: ProfileView, messages: Messages): string {
	return endParts(profile, messages).join(' · ');
}

/** The time until then in whole minutes, rounded up. */
export function countdownByMinutes(deadline: number, now: number): string {
	return countdown(Math.ceil((deadline - now) / 60_000) * 60_000, 0);
}
