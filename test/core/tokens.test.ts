import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {
	day,
	daysLeft,
	decideRefresh,
	dueFrom,
	expiryFrom,
	hour,
	refreshableAt,
	signInNeeded,
	stateOf,
} from '../../src/core/tokens.ts';

const issuedAt = Date.UTC(2026, 10, 24, 10);
const token = {issuedAt, expiresAt: issuedAt + 60 * day};
const withoutEnd = {issuedAt};
const endless = {issuedAt, endless: true} as const;
/** As the dashboard made it. */
const imported = {};
const minute = hour / 60;

describe('the state of a token', () => {
	it.each([
		['when it was just issued', 0, 'fresh'],
		['with 31 days left', 29 * day, 'fresh'],
		['a millisecond later', 29 * day + 1, 'due'],
		['with 30 days left', 30 * day, 'due'],
		['with one day left', 59 * day, 'due'],
		['in its last millisecond', 60 * day - 1, 'due'],
		['at its end', 60 * day, 'expired'],
		['a year later', 365 * day, 'expired'],
		['by a clock that is slow by a little', -10 * minute, 'fresh'],
		['by a clock that is slow by more', -10 * minute - 1, 'unknown'],
		['by a clock of the day before', -day, 'unknown'],
		['by a clock of 1970', -issuedAt, 'unknown'],
	])('%s', (_, age, state) => {
		expect(stateOf(token, issuedAt + age)).toBe(state);
	});

	it('is unknown when its end is', () => {
		for (const age of [0, day, 1000 * day]) {
			expect(stateOf(withoutEnd, issuedAt + age)).toBe('unknown');
		}
	});

	it('follows another number of days', () => {
		expect(stateOf(token, issuedAt + 50 * day, 10)).toBe('due');
		expect(stateOf(token, issuedAt + 49 * day, 10)).toBe('fresh');
		expect(stateOf(token, issuedAt, 60)).toBe('due');
		expect(stateOf(token, issuedAt + 59 * day + 1, 0)).toBe('due');
		expect(stateOf(token, issuedAt + 59 * day, 0)).toBe('fresh');
	});
});

describe('the days left', () => {
	it.each([
		[0, 60],
		[1, 59],
		[day, 59],
		[59 * day, 1],
		[59 * day + 1, 0],
		[60 * day, 0],
		[90 * day, 0],
	])('after %i ms are %i whole days', (age, days) => {
		expect(daysLeft(token, issuedAt + age)).toBe(days);
	});

	it('are not known when the end is not', () => {
		expect(daysLeft(withoutEnd, issuedAt)).toBeUndefined();
	});
});

describe('a refresh', () => {
	it.each([
		['when it was just issued', 0, 'not-due', 'too-early'],
		['before it is 24 hours old', day - 1, 'not-due', 'too-early'],
		['when it is 24 hours old', day, 'not-due', 'refresh'],
		['with 31 days left', 29 * day, 'not-due', 'refresh'],
		['with fewer', 29 * day + 1, 'refresh', 'refresh'],
		['in its last millisecond', 60 * day - 1, 'refresh', 'refresh'],
		['at its end', 60 * day, 'expired', 'expired'],
		['by a clock of the day before', -day, 'too-early', 'too-early'],
		['by a clock of 1970', -issuedAt, 'too-early', 'too-early'],
	])('%s', (_, age, decision, forced) => {
		expect(decideRefresh(token, issuedAt + age)).toBe(decision);
		expect(decideRefresh(token, issuedAt + age, {force: true})).toBe(forced);
	});

	it('finds out the end where it is not known, from 24 hours on', () => {
		expect(decideRefresh(withoutEnd, issuedAt + day - 1)).toBe('too-early');
		expect(decideRefresh(withoutEnd, issuedAt + day)).toBe('refresh');
	});

	it('waits for 24 hours even when the token lives for less than a month', () => {
		const short = {issuedAt, expiresAt: issuedAt + 10 * day};

		expect(decideRefresh(short, issuedAt + day - 1)).toBe('too-early');
		expect(decideRefresh(short, issuedAt + day)).toBe('refresh');
		expect(dueFrom(short)).toBe(issuedAt + day);
	});

	it('follows another number of days', () => {
		expect(decideRefresh(token, issuedAt + 40 * day, {within: 10})).toBe('not-due');
		expect(decideRefresh(token, issuedAt + 2 * day, {within: 60})).toBe('refresh');
	});
});

describe('the moment from which a token is due', () => {
	it('is the first one at which a refresh is decided', () => {
		fc.assert(
			fc.property(
				fc.integer({min: 1, max: 90}),
				fc.integer({min: 0, max: day}),
				fc.integer({min: 0, max: 60}),
				(days, rest, within) => {
					const expiresAt = issuedAt + days * day + rest;
					const from = dueFrom({issuedAt, expiresAt}, within) ?? Number.NaN;
					fc.pre(from < expiresAt);

					expect(decideRefresh({issuedAt, expiresAt}, from, {within})).toBe('refresh');
					expect(decideRefresh({issuedAt, expiresAt}, from - 1, {within})).not.toBe('refresh');
				},
			),
		);
	});

	it('is not known when the end is not', () => {
		expect(dueFrom(withoutEnd)).toBeUndefined();
	});
});

describe('a token that does not end by time', () => {
	it.each([
		['by a clock of 1970', -issuedAt],
		['when it was just issued', 0],
		['a year later', 365 * day],
		['a century later', 36_500 * day],
	])('is fresh, without days that are left, and never due: %s', (_, age) => {
		const now = issuedAt + age;

		expect(stateOf(endless, now)).toBe('fresh');
		expect(stateOf({endless: true}, now)).toBe('fresh');
		expect(daysLeft(endless, now)).toBeUndefined();
		expect(decideRefresh(endless, now)).toBe('not-due');
		expect(decideRefresh(endless, now, {force: true, within: 60})).toBe('not-due');
	});

	it('has no day from which it is refreshed', () => {
		expect(refreshableAt(endless)).toBeUndefined();
		expect(dueFrom(endless)).toBeUndefined();
	});

	it('is told so even where an end was stored with it', () => {
		expect(stateOf({...endless, expiresAt: issuedAt}, issuedAt + day)).toBe('fresh');
		expect(daysLeft({...endless, expiresAt: issuedAt}, issuedAt + day)).toBeUndefined();
	});
});

describe('a token of which nobody knows when it was issued', () => {
	it('has an unknown end, and Meta decides about its refresh', () => {
		for (const now of [0, issuedAt, issuedAt + 365 * day]) {
			expect(stateOf(imported, now)).toBe('unknown');
			expect(daysLeft(imported, now)).toBeUndefined();
			expect(decideRefresh(imported, now)).toBe('refresh');
			expect(decideRefresh(imported, now, {force: true})).toBe('refresh');
		}

		expect(refreshableAt(imported)).toBeUndefined();
		expect(dueFrom(imported)).toBeUndefined();
	});

	it('is judged by its end where that is known', () => {
		const {expiresAt} = token;

		expect(stateOf({expiresAt}, expiresAt - 40 * day)).toBe('fresh');
		expect(stateOf({expiresAt}, expiresAt - day)).toBe('due');
		expect(stateOf({expiresAt}, expiresAt)).toBe('expired');
		expect(decideRefresh({expiresAt}, expiresAt - day)).toBe('refresh');
		expect(dueFrom({expiresAt})).toBe(expiresAt - 31 * day + 1);
	});
});

describe('times of a token', () => {
	it('are counted from when the answer was complete', () => {
		expect(expiryFrom(issuedAt, 5_184_000)).toBe(issuedAt + 60 * day);
		expect(expiryFrom(issuedAt, undefined)).toBeUndefined();
	});

	it('let Meta refresh it when it is 24 hours old', () => {
		expect(refreshableAt({issuedAt})).toBe(Date.UTC(2026, 10, 25, 10));
	});
});

it('a token that can only be replaced says whose it is and which step replaces it', () => {
	expect(signInNeeded('shop', 'token-expired')).toMatchObject({
		code: 'sign-in-needed',
		details: {name: 'shop', failure: 'token-expired', step: 'sign-in'},
	});
});
