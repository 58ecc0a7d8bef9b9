import type {ReactNode} from 'react';
import {defaultFlow} from '../core/flows/index.ts';
import type {Event, StateAt} from '../wizard/model.ts';
import {Frame} from './parts/frame.tsx';
import {type Block, gapped, words} from './parts/layout.ts';
import {useLive} from './parts/live.ts';
import {unfinishedText} from './parts/phrases.ts';
import {noticeBlocks} from './parts/remarks.ts';
import {moveKeys} from './parts/selection.ts';
import {type ScreenTools, useScreen} from './parts/use-screen.ts';

type Choice = {readonly name: string; readonly meaning: string; readonly event: Event};

/** What do you want to do? */
export function ChoosingScreen({state}: {readonly state: StateAt<'choosing'>}): ReactNode {
	const screen = useScreen();
	const {messages, send} = screen;
	const {keys, start} = messages;
	const choices = choicesOf(state, screen);
	const [cursor, liveCursor] = useLive(() => 0);
	const {profiles, unreadable, draft} = state.home;
	const hasHome = profiles.length > 0 || unreadable.length > 0 || draft !== undefined;

	const choose = (): void => {
		const choice = choices[liveCursor.get()];

		if (choice !== undefined) {
			send(choice.event);
		}
	};

	return (
		<Frame
			title={{text: start.title}}
			blocks={[
				words(start.intro),
				...choices.flatMap((choice, index) => choiceBlocks(choice, index === cursor)),
				...gapped(noticeBlocks(state.notice, messages)),
			]}
			bindings={[
				{key: 'enter', words: keys.continue, run: choose},
				...moveKeys(liveCursor, choices.length, keys.choose),
				...(hasHome
					? [{key: 'esc', words: keys.back, run: () => send({type: 'back'})} as const]
					: []),
				{key: 'q', words: keys.quit, run: () => send({type: 'quit'})},
			]}
		/>
	);
}

function choicesOf(
	{home}: StateAt<'choosing'>,
	{messages, practice}: Pick<ScreenTools, 'messages' | 'practice'>,
): readonly Choice[] {
	const {start, keys} = messages;
	const {draft} = home;

	return [
		...(draft === undefined
			? []
			: [
					{
						name: unfinishedText(draft, messages),
						meaning: keys.resume,
						event: {type: 'resume'},
					} as const,
				]),
		{
			name: start.connect,
			meaning: start.connectHint,
			event: {type: 'start', flow: defaultFlow},
		},
		...(practice
			? []
			: [
					{
						name: start.practise,
						meaning: start.practiseHint,
						event: {type: 'practise'},
					} as const,
				]),
		{name: start.quit, meaning: '', event: {type: 'quit'}},
	];
}

function choiceBlocks({name, meaning}: Choice, isHere: boolean): readonly Block[] {
	return [
		{
			spans: [{text: name, tone: isHere ? 'strong' : undefined}],
			lead: {text: isHere ? '▸ ' : '  ', tone: 'accent'},
			gap: true,
		},
		...(meaning === '' ? [] : [words(meaning, 'quiet', {lead: {text: '  '}})]),
	];
}
