import {calendarFile} from '../core/calendar.ts';
import {dayOf, lifeLeftText} from '../core/phrases.ts';
import {fill} from '../core/text.ts';
import {dueFrom, refreshableAt} from '../core/tokens.ts';
import type {Messages} from '../messages/index.ts';
import type {Event, ProfileView} from '../wizard/model.ts';
import {accountName} from './account.ts';

/** Until when a token is good: `2027-01-23` and `60 days left`, or why that is not known. */
export function endParts(profile: ProfileView, {common}: Messages): readonly string[] {
	const {expiresAt} = profile;
	const day = expiresAt === undefined || profile.endless ? [] : [dayOf(expiresAt)];
	return [...day, lifeLeftText(profile, common)];
}

/** As `endParts`; of a token that the dashboard made, how long it can live at most. */
export function lifeParts(profile: ProfileView, messages: Messages): readonly string[] {
	const {issuedAt, expiresAt, endless} = profile;
	const isFromDashboard = !endless && issuedAt === undefined && expiresAt === undefined;
	return isFromDashboard ? [messages.saved.endsUnknown] : endParts(profile, messages);
}

/** From when on a token can be renewed, or why nobody knows, or why not at all. */
export function refreshText({issuedAt, endless}: ProfileView, {saved}: Messages): string {
	if (endless) {
		return saved.refreshNone;
	}

	return issuedAt === undefined
		? saved.refreshUnknown
		: fill(saved.refreshFrom, {date: dayOf(refreshableAt({issuedAt}))});
}

/** `4:32` until then; `0:00` afterwards. */
export function countdown(deadline: number, now: number): string {
	const seconds = Math.max(0, Math.ceil((deadline - now) / 1000));
	return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/**
 * Asks for a calendar file that reminds of the refresh; undefined for a token whose end is not known,
 * or that has none.
 *
 * @param now epoch milliseconds of this machine
 */
export function reminderOf(
	profile: ProfileView,
	messages: Messages,
	now: number,
): Extract<Event, {readonly type: 'save-file'}> | undefined {
	const {name, account, expiresAt} = profile;
	const due = dueFrom(profile);

	if (expiresAt === undefined || due === undefined) {
		return undefined;
	}

	const reminder = {name, username: accountName(account, messages), dueFrom: due, expiresAt};
	return {
		type: 'save-file',
		name: `ig-wizard-${name}.ics`,
		content: calendarFile(reminder, now, messages.calendar),
	};
}
