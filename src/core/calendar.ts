import {dayOf} from './phrases.ts';
import {fill} from './text.ts';
import {day} from './tokens.ts';

/** A token that somebody wants to be reminded of. Times are epoch milliseconds. */
export type Reminder = {
	readonly name: string;
	readonly username: string;
	/** When the refresh is due. */
	readonly dueFrom: number;
	readonly expiresAt: number;
};

/** Texts of the entry, with the placeholders `{name}`, `{username}` and `{date}`, the day of the end. */
export type CalendarWords = {readonly summary: string; readonly description: string};

/** Longest line in octets, without its line break. */
const longestLine = 75;

/**
 * A calendar file (`text/calendar`) with one entry: all of the day on which the refresh is due, with
 * an alarm a day before. The same token makes the same entry, so importing it twice adds nothing.
 *
 * @param now when the file is made
 * @see https://www.rfc-editor.org/rfc/rfc5545
 */
export function calendarFile(
	{name, username, dueFrom, expiresAt}: Reminder,
	now: number,
	words: CalendarWords,
): string {
	const values = {name, username, date: dayOf(expiresAt)};
	const summary = escaped(fill(words.summary, values));

	return [
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//ig-wizard//ig-wizard//EN',
		'BEGIN:VEVENT',
		`UID:${name}-${basicDay(dueFrom)}@ig-wizard`,
		`DTSTAMP:${basicTime(now)}`,
		`DTSTART;VALUE=DATE:${basicDay(dueFrom)}`,
		`DTEND;VALUE=DATE:${basicDay(dueFrom + day)}`,
		`SUMMARY:${summary}`,
		`DESCRIPTION:${escaped(fill(words.description, values))}`,
		// The day stays free for whoever looks for a time to meet.
		'TRANSP:TRANSPARENT',
		'BEGIN:VALARM',
		'ACTION:DISPLAY',
		'TRIGGER:-P1D',
		`DESCRIPTION:${summary}`,
		'END:VALARM',
		'END:VEVENT',
		'END:VCALENDAR',
	]
		.map(line => `${folded(line)}\r\n`)
		.join('');
}

/** `20261224` */
function basicDay(time: number): string {
	return dayOf(time).replaceAll('-', '');
}

/** `20261124T100000Z` */
function basicTime(time: number): string {
	return `${new Date(time).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
}

/** Text as a property's value: section 3.3.11. */
function escaped(text: string): string {
	return text.replaceAll(/[\\;,]/g, String.raw`\$&`).replaceAll(/\r\n|[\r\n]/g, String.raw`\n`);
}

/** Breaks a long line at 75 octets, never inside a character; a line goes on behind a space: section 3.1. */
function folded(line: string): string {
	const encoder = new TextEncoder();
	const lines: string[] = [];
	let current = '';
	let octets = 0;

	for (const character of line) {
		const size = encoder.encode(character).length;

		if (octets + size > longestLine) {
			lines.push(current);
			current = ' ';
			octets = 1;
		}

		current += character;
		octets += size;
	}

	return [...lines, current].join('\r\n');
}
