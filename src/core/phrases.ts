import {fill} from './text.ts';

/** The day of a time, in UTC, as files and JSON have it: `2027-01-23`. */
export function dayOf(time: number): string {
	return new Date(time).toISOString().slice(0, 10);
}

type DayWords = {
	readonly dayLeft: string;
	readonly daysLeft: string;
	readonly endUnknown: string;
};

/** Whole days left in words, such as `59 days left`; undefined days are an end that is not known. */
export function daysLeftText(days: number | undefined, words: DayWords): string {
	return days === undefined
		? words.endUnknown
		: fill(days === 1 ? words.dayLeft : words.daysLeft, {n: days});
}

/**
 * How long a token lives in words, such as `59 days left`. Of one that the dashboard made, nobody
 * knows since when it lives; one without an end says so.
 */
export function lifeLeftText(
	{
		issuedAt,
		daysLeft,
		endless,
	}: {
		readonly issuedAt: number | undefined;
		readonly daysLeft: number | undefined;
		readonly endless: boolean;
	},
	words: DayWords & {readonly endless: string; readonly endOfImported: string},
): string {
	if (endless) {
		return words.endless;
	}

	return daysLeft === undefined && issuedAt === undefined
		? words.endOfImported
		: daysLeftText(daysLeft, words);
}
