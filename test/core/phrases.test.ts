import {expect, it} from 'vitest';
import {dayOf, daysLeftText} from '../../src/core/phrases.ts';

it('a day is written as files have it', () => {
	expect(dayOf(Date.UTC(2027, 0, 23, 23, 59))).toBe('2027-01-23');
});

it.each([
	[60, '60 days left'],
	[1, '1 day left'],
	[0, '0 days left'],
	[undefined, 'end unknown'],
])('%s days are told as "%s"', (days, expected) => {
	const words = {dayLeft: '{n} day left', daysLeft: '{n} days left', endUnknown: 'end unknown'};
	expect(daysLeftText(days, words)).toBe(expected);
});
