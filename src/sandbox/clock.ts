import type {State} from './ledger/state.ts';
import {optionError} from './option-error.ts';

const units: Readonly<Record<string, number>> = {
	s: 1000,
	m: 60_000,
	h: 3_600_000,
	d: 86_400_000,
};

/** As far as the clock goes ahead of the machine's: a hundred years. */
const furthest = 36_500 * 86_400_000;

/**
 * Moves the sandbox's clock forward by a span such as `61d`, `25h`, `90m` or `30s`.
 *
 * @throws OptionError `duration`: other text, nothing, or more than a hundred years ahead of the machine
 */
export function advance(state: State, span: string): void {
	const [, amount, unit = ''] = /^(\d{1,9})([smhd])$/.exec(span.trim()) ?? [];
	const milliseconds = Number(amount) * (units[unit] ?? Number.NaN);

	if (!(milliseconds > 0 && state.clockOffset + milliseconds <= furthest)) {
		throw optionError('duration', span);
	}

	state.clockOffset += milliseconds;
}

/** A time as Meta writes it in an error: `Tuesday, 28-Sep-21 03:00:00 PDT`. */
export function metaDate(milliseconds: number): string {
	const parts = new Map(
		new Intl.DateTimeFormat('en-US', {
			timeZone: 'America/Los_Angeles',
			weekday: 'long',
			day: '2-digit',
			month: 'short',
			year: '2-digit',
			hour: '2-digit',
			minute: '2-digit',
			second: '2-digit',
			hourCycle: 'h23',
			timeZoneName: 'short',
		})
			.formatToParts(milliseconds)
			.map(part => [part.type, part.value]),
	);
	const date = `${parts.get('day')}-${parts.get('month')}-${parts.get('year')}`;
	const time = `${parts.get('hour')}:${parts.get('minute')}:${parts.get('second')}`;
	return `${parts.get('weekday')}, ${date} ${time} ${parts.get('timeZoneName')}`;
}
