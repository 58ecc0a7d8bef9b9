import {fill} from './text.ts';

/** The day of a time, in UTC, as files and JSON have it: `2027-01-23`. */
export function dayOf(time: number): string {
	return new Date(time).toISOString().slice(0, 10);
}

/** Whole days left in words, such as `59 days left`; undefined days are an end that is not known. */
export function daysLeftText(
	days: number | undefined,
	words: {readonly dayLeft: string; readonly daysLeft: string; readonly endUnknown: string},
): string {
	return days === undefined
		? words.endUnknown
		: fill(days === 1 ? words.dayLeft : words.daysLeft, {n: days});
}
