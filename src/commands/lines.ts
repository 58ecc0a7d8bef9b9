import {dayOf, lifeLeftText} from '../core/phrases.ts';
import {safeText} from '../core/text.ts';
import type {Messages} from '../messages/index.ts';
import type {ProfileView} from '../wizard/model.ts';

/** One line a profile, in columns: mark, name, account, state, days left, date. */
export function profileLines(
	profiles: readonly ProfileView[],
	messages: Messages,
): readonly string[] {
	const rows = profiles.map(profile => [
		profile.current ? '*' : ' ',
		profile.name,
		profile.account.username === undefined ? '' : `@${safeText(profile.account.username, 40)}`,
		messages.home.states[profile.state],
		lifeLeftText(profile, messages.common),
		profile.expiresAt === undefined ? '' : dayOf(profile.expiresAt),
	]);
	const widths = rows.reduce<number[]>(
		(widest, row) => row.map((cell, column) => Math.max(widest[column] ?? 0, cell.length)),
		[],
	);

	return rows.map(row =>
		row
			.map((cell, column) => cell.padEnd(widths[column] ?? 0))
			.join('  ')
			.trimEnd(),
	);
}
