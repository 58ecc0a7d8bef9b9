import {defaultFlow} from '../core/flows/index.ts';
import {unfinishedText} from '../telling/steps.ts';
import type {StateAt} from '../wizard/model.ts';
import type {PlainContext} from './context.ts';
import {noticeLines, section} from './lines.ts';
import {type Choice, type Question, send, sendAndWait} from './question.ts';

/** What the program is for, before it asks what is wanted. */
export function choosingLines(
	{notice}: StateAt<'choosing'>,
	{messages}: PlainContext,
): readonly string[] {
	const {start} = messages;
	return [...noticeLines(notice, messages), ...section(start.title, [start.intro])];
}

/** What do you want to do? */
export function askWhatToDo(state: StateAt<'choosing'>, context: PlainContext): Question {
	const {keys} = context.messages;
	const {profiles, unreadable, draft} = state.home;
	const hasHome = profiles.length > 0 || unreadable.length > 0 || draft !== undefined;
	const choices = choicesOf(state, context);

	return {
		choices,
		enter: choices[0],
		back: hasHome ? send({type: 'back'}) : undefined,
		leave: keys.quit,
	};
}

function choicesOf(
	{home: {draft}}: StateAt<'choosing'>,
	{messages, practice}: PlainContext,
): readonly Choice[] {
	const {start, keys} = messages;
	const resume: readonly Choice[] =
		draft === undefined
			? []
			: [
					{
						words: keys.resume,
						meaning: unfinishedText(draft, messages),
						move: send({type: 'resume'}),
					},
				];
	const practise: Choice = {
		words: start.practise,
		meaning: start.practiseHint,
		move: send({type: 'practise'}),
	};

	return [
		...resume,
		{
			words: start.connect,
			meaning: start.connectHint,
			move: sendAndWait({type: 'start', flow: defaultFlow}),
		},
		{
			words: start.importToken,
			meaning: start.importTokenHint,
			move: sendAndWait({type: 'import'}),
		},
		{
			words: start.facebook,
			meaning: start.facebookHint,
			move: sendAndWait({type: 'start', flow: 'facebook-login'}),
		},
		...(practice ? [] : [practise]),
		{
			words: start.oldGuide,
			meaning: start.oldGuideHint,
			move: send({type: 'old-guide'}),
		},
	];
}
