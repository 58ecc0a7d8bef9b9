import {fill} from '../../core/text.ts';
import type {Messages} from '../../messages/index.ts';
import type {ProfileView, Removing, StateAt} from '../../wizard/model.ts';
import {textWidth} from './compose.ts';
import {type HomeEntry, isProfile} from './home-keys.ts';
import {type Block, gapped, marked, words} from './layout.ts';
import {accountName, unfinishedText} from './phrases.ts';
import {profileRows} from './profile-rows.ts';
import {noticeBlocks} from './remarks.ts';
import {windowOf} from './selection.ts';
import type {ScreenTools} from './use-screen.ts';

type Home = StateAt<'home'>;

/** The unfinished set-up, which is offered before everything else. */
export function draftBlocks(
	{home: {draft}}: Home,
	here: HomeEntry | undefined,
	messages: Messages,
): readonly Block[] {
	if (draft === undefined) {
		return [];
	}

	const isHere = here === 'draft';
	const lead = {text: isHere ? '▸ ' : '  ', tone: 'accent'} as const;
	return [words(unfinishedText(draft, messages), isHere ? 'strong' : undefined, {lead})];
}

/**
 * The profiles, or of a long list the part around the cursor with the numbers of those above and below.
 *
 * @param room rows that are left for it
 */
export function listBlocks(
	profiles: readonly ProfileView[],
	here: HomeEntry | undefined,
	screen: Pick<ScreenTools, 'messages' | 'columns'>,
	room: number,
): readonly Block[] {
	const {messages} = screen;

	if (profiles.length === 0) {
		return [words(messages.home.none, undefined, {gap: true})];
	}

	const selected = isProfile(here) ? here : undefined;
	const index = selected === undefined ? 0 : profiles.indexOf(selected);
	const table = profileRows(profiles, selected, messages, textWidth(screen));
	const each = table.length / profiles.length;
	const size = Math.max(1, Math.floor(room / each));
	const {from, to} = windowOf(index, profiles.length, size);

	return gapped([
		...(from === 0 ? [] : [marked('↑', String(from), 'quiet')]),
		...table.slice(from * each, to * each),
		...(to === profiles.length ? [] : [marked('↓', String(profiles.length - to), 'quiet')]),
	]);
}

/** What happened, what is under way, and what is asked. */
export function homeRemarks(
	{home, busy, removing, leaving, notice}: Home,
	pulse: string,
	messages: Messages,
): readonly Block[] {
	const words = messages.home;
	const question = removing && questionAbout(removing, home, messages);

	return [
		...home.unreadable.map(({file}) =>
			marked('!', fill(words.unreadable, {file}), 'warn', {gap: true}),
		),
		...(busy === undefined
			? []
			: [marked(pulse, fill(words.busy, {name: busy}), 'accent', {gap: true})]),
		...(leaving === undefined ? [] : [marked('!', words.leaving, 'warn', {gap: true})]),
		...gapped(noticeBlocks(notice, messages)),
		...(question === undefined ? [] : [marked('?', question, 'warn', {gap: true})]),
	];
}

/** What is asked before it is removed; undefined when it is gone by now. */
function questionAbout(
	removing: Removing,
	{profiles, draft}: Home['home'],
	messages: Messages,
): string | undefined {
	const {home: words} = messages;

	if (removing.type === 'draft') {
		return draft?.granted === undefined ? words.discard : words.discardGranted;
	}

	const holder = profiles.find(({name}) => name === removing.name);
	return (
		holder &&
		fill(words.remove, {name: holder.name, username: accountName(holder.account, messages)})
	);
}
