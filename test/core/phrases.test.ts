import {expect, it} from 'vitest';
import {dayOf, daysLeftText, lifeLeftText} from '../../src/core/phrases.ts';

const words = {
	dayLeft: '{n} day left',
	daysLeft: '{n} days left',
	endUnknown: 'end unknown',
	endless: 'does not end',
	endOfImported: 'at most 60 days',
};

it('a day is written as files have it', () => {
	expect(dayOf(Date.UTC(2027, 0, 23, 23, 59))).toBe('2027-01-23');
});

it.each([
	[60, '60 days left'],
	[1, '1 day left'],
	[0, '0 days left'],
	[undefined, 'end unknown'],
])('%s days are told as "%s"', (days, expected) => {
	expect(daysLeftText(days, words)).toBe(expected);
});

it.each([
	['a token with an end', {issuedAt: 1, daysLeft: 59, endless: false}, '59 days left'],
	['one that Meta gave no end', {issuedAt: 1, daysLeft: undefined, endless: false}, 'end unknown'],
	[
		'one of the dashboard',
		{issuedAt: undefined, daysLeft: undefined, endless: false},
		'at most 60 days',
	],
	['one of a Page', {issuedAt: 1, daysLeft: undefined, endless: true}, 'does not end'],
])('of %s is told how long it lives', (_, token, expected) => {
	expect(lifeLeftText(token, words)).toBe(expected);
});
