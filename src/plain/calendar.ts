import {calendarFile} from '../core/calendar.ts';
import {dueFrom} from '../core/tokens.ts';
import type {ProfileView} from '../wizard/model.ts';
import type {PlainContext} from './context.ts';
import {accountName} from './phrases.ts';
import {type Choice, sendAndWait} from './question.ts';

/** Writes a calendar entry for the day to refresh; nothing where nobody knows that day. */
export function calendarChoices(
	profile: ProfileView,
	{messages, wallClock}: PlainContext,
): readonly Choice[] {
	const {name, expiresAt} = profile;
	const due = dueFrom(profile);

	if (due === undefined || expiresAt === undefined) {
		return [];
	}

	const username = accountName(profile.account, messages);
	const reminder = {name, username, dueFrom: due, expiresAt};
	const content = calendarFile(reminder, wallClock(), messages.calendar);
	const move = sendAndWait({type: 'save-file', name: `ig-wizard-${name}.ics`, content});
	return [{words: messages.keys.calendar, move}];
}
