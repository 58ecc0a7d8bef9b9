import type {ReactNode} from 'react';
import {fill} from '../core/text.ts';
import {reminderOf} from '../telling/life.ts';
import type {StateAt} from '../wizard/model.ts';
import {gapped} from './parts/block.ts';
import {textWidth} from './parts/compose.ts';
import {Frame} from './parts/frame.tsx';
import {copiedBlocks, errorBlocks} from './parts/remarks.ts';
import {savedPairs} from './parts/saved-text.ts';
import {table} from './parts/table.ts';
import {useScreen} from './parts/use-screen.ts';

/** Everything about the new token but the token itself, and what comes next. */
export function SavedScreen({state}: {readonly state: StateAt<'saved'>}): ReactNode {
	const screen = useScreen();
	const {messages, send, wallClock, practice} = screen;
	const {keys, saved} = messages;
	const {name} = state.profile;
	const width = textWidth(screen);
	const remind = reminderOf(state.profile, messages, wallClock());

	return (
		<Frame
			title={{text: `✓ ${saved.title}`, tone: 'good'}}
			blocks={[
				...table(savedPairs(state, messages, {width, practice}), width),
				...gapped([
					...copiedBlocks(state.copied, messages, {
						done: practice ? undefined : fill(saved.tokenCopied, {name}),
						failed: fill(saved.tokenNotCopied, {name}),
					}),
					...errorBlocks(state.error, messages),
				]),
			]}
			bindings={[
				{key: 'enter', words: keys.finish, run: () => send({type: 'confirm'})},
				{key: 'c', words: keys.copyToken, run: () => send({type: 'copy', text: state.token})},
				...(remind === undefined
					? []
					: [{key: 'k', words: keys.calendar, run: () => send(remind)} as const]),
				{key: 'esc', words: keys.home, run: () => send({type: 'home'})},
			]}
		/>
	);
}
