import {daysLeftText} from '../../core/phrases.ts';
import {safeText} from '../../core/text.ts';
import type {TokenState} from '../../core/tokens.ts';
import type {Messages} from '../../messages/index.ts';
import {accountName} from '../../telling/account.ts';
import type {ProfileView} from '../../wizard/model.ts';
import type {Block, Spoken} from './block.ts';
import {cursorLead} from './selection.ts';
import {padTo, type Span, type Tone, widthOf} from './wrap.ts';

const signs: Readonly<Record<TokenState, readonly [string, Tone]>> = {
	fresh: ['✓', 'good'],
	due: ['!', 'warn'],
	expired: ['✗', 'bad'],
	unknown: ['?', 'quiet'],
};

/** Days of a new token. */
const fullDays = 60;
/** Cells of the bar of days. */
const barCells = 10;
const barCellsNarrow = 5;
const narrow = 50;

/** `██████░░░░`: the days that are left of sixty, in so many cells; a started cell counts. */
export function daysBar(days: number | undefined, cells: number): string {
	const filled = Math.ceil((Math.min(days ?? 0, fullDays) / fullDays) * cells);
	return '█'.repeat(filled) + '░'.repeat(cells - filled);
}

type Cells = {
	readonly name: string;
	readonly username: string;
	readonly state: Span;
	readonly bar: Span;
	readonly days: string;
	readonly current: string;
};

/** The profiles as a table; where a row is wider than `width`, each one takes two rows. */
export function profileRows(
	profiles: readonly ProfileView[],
	selected: ProfileView | undefined,
	messages: Messages,
	width: number,
): readonly Block[] {
	const bar = width < narrow ? barCellsNarrow : barCells;
	const rows = profiles.map(profile => ({profile, cells: cellsOf(profile, messages, bar)}));
	const column = (text: (cells: Cells) => string): number =>
		Math.max(0, ...rows.map(({cells}) => widthOf(text(cells))));
	const widths = {
		name: column(({name}) => name),
		username: column(({username}) => username),
		state: column(({state}) => state.text),
		days: column(({days}) => days),
		current: column(({current}) => current),
	};
	const needed = Object.values(widths).reduce((sum, taken) => sum + 2 + taken, 2 + bar);

	return rows.flatMap(({profile, cells}, index) => {
		const isHere = profile === selected;
		const blocks = needed > width ? twoRows(cells, isHere) : [oneRow(cells, widths, isHere)];

		return blocks.map((block, row) => ({
			...block,
			entry: {index, isHere},
			spoken: row === 0 ? spokenCells(cells, isHere) : {text: ''},
		}));
	});
}

function oneRow(
	{name, username, state, bar, days, current}: Cells,
	widths: Readonly<Record<'name' | 'username' | 'state' | 'days', number>>,
	isHere: boolean,
): Block {
	return {
		spans: [
			{text: `${padTo(name, widths.name)}  `, tone: isHere ? 'strong' : undefined},
			{text: `${padTo(username, widths.username)}  `},
			{...state, text: `${padTo(state.text, widths.state)}  `},
			bar,
			{text: `  ${padTo(days, widths.days)}  ${current}`.trimEnd()},
		],
		lead: cursorLead(isHere),
	};
}

function twoRows(
	{name, username, state, bar, days, current}: Cells,
	isHere: boolean,
): readonly Block[] {
	return [
		{
			spans: [
				{text: name, tone: isHere ? 'strong' : undefined},
				{text: `  ${username}  ${current}`.trimEnd()},
			],
			lead: cursorLead(isHere),
		},
		{spans: [state, {text: '  '}, bar, {text: `  ${days}`}], lead: {text: '    '}},
	];
}

/** A profile in one sentence, without its bar. */
function spokenCells({name, username, state, days, current}: Cells, isHere: boolean): Spoken {
	const told = [name, username, state.text.replace(/^\S+ /u, ''), days, current];
	return {
		role: 'menuitem',
		state: {selected: isHere},
		text: told.filter(text => text !== '').join(', '),
	};
}

function cellsOf(profile: ProfileView, messages: Messages, bar: number): Cells {
	const [sign, tone] = signs[profile.state];
	const {states, current} = messages.home;

	return {
		name: safeText(profile.name),
		username: accountName(profile.account, messages),
		state: {text: `${sign} ${states[profile.state]}`, tone},
		bar: {text: daysBar(profile.endless ? fullDays : profile.daysLeft, bar), tone},
		days: profile.endless
			? messages.common.noEndDate
			: daysLeftText(profile.daysLeft, messages.common),
		current: profile.current ? current : '',
	};
}
