import type {ReactNode} from 'react';
import {defaultFlow} from '../core/flows/index.ts';
import {unfinishedText} from '../telling/steps.ts';
import type {Event, StateAt} from '../wizard/model.ts';
import {gapped, words} from './parts/block.ts';
import {Frame} from './parts/frame.tsx';
import {useLive} from './parts/live.ts';
import {noticeBlocks} from './parts/remarks.ts';
import {type Choice, choiceBlocks, moveKeys} from './parts/selection.ts';
import {type ScreenTools, useScreen} from './parts/use-screen.ts';

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
				words(start.intro, undefined, {yields: 'bring'}),
				...choices.flatMap((choice, index) => choiceBlocks(choice, index, index === cursor)),
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

type Tools = Pick<ScreenTools, 'messages' | 'practice'>;

type Way = Choice & {readonly event: Event};

function choicesOf({home: {draft}}: StateAt<'choosing'>, tools: Tools): readonly Way[] {
	const {messages} = tools;
	const resume: readonly Way[] =
		draft === undefined
			? []
			: [
					{
						name: unfinishedText(draft, messages),
						meaning: messages.keys.resume,
						event: {type: 'resume'},
					},
				];

	return [...resume, ...waysToBegin(tools)];
}

function waysToBegin({messages: {start}, practice}: Tools): readonly Way[] {
	const practise: Way = {
		name: start.practise,
		meaning: start.practiseHint,
		event: {type: 'practise'},
	};

	return [
		{
			name: start.connect,
			meaning: start.connectHint,
			event: {type: 'start', flow: defaultFlow},
		},
		{name: start.importToken, meaning: start.importTokenHint, event: {type: 'import'}},
		{
			name: start.facebook,
			meaning: start.facebookHint,
			event: {type: 'start', flow: 'facebook-login'},
		},
		...(practice ? [] : [practise]),
		{name: start.oldGuide, meaning: start.oldGuideHint, event: {type: 'old-guide'}},
		{name: start.quit, meaning: '', event: {type: 'quit'}},
	];
}
