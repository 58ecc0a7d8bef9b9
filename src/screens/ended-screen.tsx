import type {ReactNode} from 'react';
import type {Messages} from '../messages/index.ts';
import {lastWords} from '../telling/ended.ts';
import type {ProfileView, StateAt} from '../wizard/model.ts';
import {words} from './parts/block.ts';
import {textWidth} from './parts/compose.ts';
import {layOut} from './parts/layout.ts';
import {accountText, endText} from './parts/phrases.ts';
import {Rows} from './parts/rows.tsx';
import {type Pair, table} from './parts/table.ts';
import {useScreen} from './parts/use-screen.ts';

/** The frame that stays in the terminal: what is kept and what comes next, in place of everything before. */
export function EndedScreen({state}: {readonly state: StateAt<'ended'>}): ReactNode {
	const screen = useScreen();
	const {messages} = screen;
	const {outcome} = state;
	const blocks = [
		words(lastWords(outcome, screen)),
		...(outcome.type === 'saved'
			? table(savedPairs(outcome.profile, messages), textWidth(screen))
			: []),
	];
	return <Rows rows={layOut(blocks, textWidth(screen), screen.rows)} />;
}

/** Whose token was stored and how long it is good: never the token. */
function savedPairs(profile: ProfileView, messages: Messages): readonly Pair[] {
	const {saved} = messages;

	return [
		{name: saved.account, blocks: [words(accountText(profile.account, messages))]},
		{name: saved.ends, blocks: [words(endText(profile, messages))]},
	];
}
