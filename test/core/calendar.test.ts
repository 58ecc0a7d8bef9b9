import {describe, expect, it} from 'vitest';
import {calendarFile} from '../../src/core/calendar.ts';
import {languages, messagesFor} from '../../src/messages/index.ts';

const now = Date.UTC(2026, 10, 24, 10, 0, 0, 123);
const reminder = {
	name: 'shop',
	username: 'shop_es',
	dueFrom: Date.UTC(2026, 11, 24, 10, 0, 0, 1),
	expiresAt: Date.UTC(2027, 0, 23, 10),
};
const words = {summary: 'Renew {username}', description: 'ig-wizard refresh {name}, before {date}'};

/** The lines as a calendar reads them: unfolded. */
const linesOf = (file: string) => file.replaceAll('\r\n ', '').split('\r\n');
const propertyOf = (file: string, property: string) =>
	linesOf(file)
		.find(line => line.startsWith(`${property}:`))
		?.slice(property.length + 1);
/** The text as a calendar reads it: without its escapes. */
const textOf = (value: string | undefined) =>
	value?.replaceAll(/\\(.)/g, (_, sign: string) => (sign === 'n' ? '\n' : sign));

it('the file has one entry, all of the day on which the refresh is due, with an alarm the day before', () => {
	expect(calendarFile(reminder, now, words).split('\r\n')).toEqual([
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//ig-wizard//ig-wizard//EN',
		'BEGIN:VEVENT',
		'UID:shop-20261224@ig-wizard',
		'DTSTAMP:20261124T100000Z',
		'DTSTART;VALUE=DATE:20261224',
		'DTEND;VALUE=DATE:20261225',
		'SUMMARY:Renew shop_es',
		'DESCRIPTION:ig-wizard refresh shop\\, before 2027-01-23',
		'TRANSP:TRANSPARENT',
		'BEGIN:VALARM',
		'ACTION:DISPLAY',
		'TRIGGER:-P1D',
		'DESCRIPTION:Renew shop_es',
		'END:VALARM',
		'END:VEVENT',
		'END:VCALENDAR',
		'',
	]);
});

describe('the same token', () => {
	it('makes the same entry whenever the file is made', () => {
		const later = calendarFile(reminder, now + 86_400_000, words);

		expect(propertyOf(later, 'UID')).toBe(propertyOf(calendarFile(reminder, now, words), 'UID'));
		expect(propertyOf(later, 'DTSTAMP')).toBe('20261125T100000Z');
	});

	it('makes another one after its refresh', () => {
		const renewed = {...reminder, dueFrom: reminder.dueFrom + 30 * 86_400_000};
		expect(propertyOf(calendarFile(renewed, now, words), 'UID')).toBe('shop-20270123@ig-wizard');
	});
});

it.each([
	[Date.UTC(2026, 11, 31, 23, 59, 59), '20261231', '20270101'],
	[Date.UTC(2028, 1, 28), '20280228', '20280229'],
	[Date.UTC(2027, 1, 28), '20270228', '20270301'],
])('the day ends with the next one: %i', (dueFrom, start, end) => {
	const lines = linesOf(calendarFile({...reminder, dueFrom}, now, words));

	expect(lines).toContain(`DTSTART;VALUE=DATE:${start}`);
	expect(lines).toContain(`DTEND;VALUE=DATE:${end}`);
});

it.each([
	['commas', 'a, b', 'a\\, b'],
	['semicolons', 'a; b', 'a\\; b'],
	['backslashes', 'a\\b', 'a\\\\b'],
	['line breaks', 'a\nb\r\nc', 'a\\nb\\nc'],
	['what looks like an end', 'END:VEVENT', 'END:VEVENT'],
])('%s in a text are escaped', (_, description, written) => {
	expect(propertyOf(calendarFile(reminder, now, {...words, description}), 'DESCRIPTION')).toBe(
		written,
	);
});

it('a user name cannot add lines of its own', () => {
	const file = calendarFile({...reminder, username: 'x\r\nATTACH:evil\u001B[31m'}, now, words);

	expect(propertyOf(file, 'SUMMARY')).toBe('Renew x ATTACH:evil');
	expect(linesOf(file)).toHaveLength(19);
});

describe('a long line is folded at 75 octets, never inside a character', () => {
	it.each([
		['letters', 'a'.repeat(400)],
		['two octets', 'ñ'.repeat(200)],
		['two octets behind one', `x${'ñ'.repeat(200)}`],
		['three octets', '€'.repeat(120)],
		['four octets', '🎉'.repeat(90)],
		['signs that are escaped', ',;\\'.repeat(60)],
		['spaces', ' '.repeat(200)],
	])('of %s', (_, description) => {
		const file = calendarFile(reminder, now, {summary: 's', description});
		const lines = file.split('\r\n');

		for (const line of lines) {
			expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
		}

		expect(lines.length).toBeGreaterThan(20);
		expect(file).not.toContain('\uFFFD');
		expect(textOf(propertyOf(file, 'DESCRIPTION'))).toBe(description);
	});

	it.each([
		[75 - 'SUMMARY:'.length, 1],
		[75 - 'SUMMARY:'.length + 1, 2],
		[75 - 'SUMMARY:'.length + 74, 2],
		[75 - 'SUMMARY:'.length + 75, 3],
	])('%i letters are on %i lines', (count, expected) => {
		const file = calendarFile(reminder, now, {summary: 'x'.repeat(count), description: ''});
		const begin = file.indexOf('SUMMARY:');
		const end = file.indexOf('\r\nDESCRIPTION:');

		expect(file.slice(begin, end).split('\r\n ')).toHaveLength(expected);
	});
});

it.each(languages)('the words of "%s" leave no placeholder', language => {
	expect(calendarFile(reminder, now, messagesFor(language).calendar)).not.toMatch(/[{}]/);
});
