import {fill} from '../../core/text.ts';
import type {Messages} from '../../messages/index.ts';
import {accountName} from '../../telling/account.ts';
import {unfinishedText} from '../../telling/steps.ts';
import type {ProfileView, Removing, StateAt} from '../../wizard/model.ts';
import {type Block, gapped, marked, words} from './block.ts';
import {textWidth} from './compose.ts';
import {type HomeEntry, isProfile} from './home-keys.ts';
import {profileRows} from './profile-rows.ts';
import {noticeBlocks} from './remarks.ts';
import {cursorLead} from './selection.ts';
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
	return [
		words(unfinishedText(draft, messages), isHere ? 'strong' : undefined, {
			lead: cursorLead(isHere),
			spoken: {role: 'menuitem', state: {selected: isHere}},
		}),
	];
}

/** The profiles; of a long list a low window shows the part around the cursor. */
export function listBlocks(
	profiles: readonly ProfileView[],
	here: HomeEntry | undefined,
	screen: Pick<ScreenTools, 'messages' | 'columns'>,
): readonly Block[] {
	const {messages} = screen;
	const selected = isProfile(here) ? here : undefined;

	return profiles.length === 0
		? [words(messages.home.none, undefined, {gap: true})]
		: gapped(profileRows(profiles, selected, messages, textWidth(screen)));
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
