import {reminderOf} from '../telling/life.ts';
import type {ProfileView} from '../wizard/model.ts';
import type {PlainContext} from './context.ts';
import {type Choice, sendAndWait} from './question.ts';

/** Writes a calendar entry for the day to refresh; nothing where nobody knows that day. */
export function calendarChoices(
	profile: ProfileView,
	{messages, wallClock}: PlainContext,
): readonly Choice[] {
	const event = reminderOf(profile, messages, wallClock());
	return event === undefined ? [] : [{words: messages.keys.calendar, move: sendAndWait(event)}];
}
