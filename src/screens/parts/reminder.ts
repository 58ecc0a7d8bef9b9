import {calendarFile} from '../../core/calendar.ts';
import {dueFrom} from '../../core/tokens.ts';
import type {Messages} from '../../messages/index.ts';
import type {Event, ProfileView} from '../../wizard/model.ts';
import {accountName} from './phrases.ts';

/**
 * Asks for a calendar file that reminds of the refresh; undefined for a token whose end is not known, or
 * that has none.
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
