import type {PortalStep} from '../core/checklist.ts';
import {fill} from '../core/text.ts';
import type {Messages} from '../messages/index.ts';
import type {StateAt} from '../wizard/model.ts';
import type {PlainContext} from './context.ts';
import {indent, noticeLines, section} from './lines.ts';
import {type Question, send, sendAndWait} from './question.ts';

/** The steps of an older guide, and what each of them is today. */
export function oldGuideLines(
	{notice}: StateAt<'old-guide'>,
	{messages, rules}: PlainContext,
): readonly string[] {
	const {oldGuide} = messages;
	const {portal, retiredOn = ''} = rules.flows['basic-display'];

	return [
		...noticeLines(notice, messages),
		...section(oldGuide.title, [
			fill(oldGuide.intro, {date: retiredOn}),
			fill(oldGuide.steps, {n: portal.length}),
			...portal.flatMap((step, index) => stepLines(step, index + 1, messages).map(indent)),
		]),
	];
}

function stepLines(
	{id, today = []}: PortalStep,
	n: number,
	{portal, oldGuide}: Messages,
): readonly string[] {
	const now = today.map(step => portal[step].title);
	return [
		`${n}. ${portal[id].title}`,
		indent(now.length === 0 ? `${oldGuide.gone}. ${oldGuide.goneHint}` : now.join(', ')),
	];
}

/** Today's login, or the old one on the stand-in. */
export function askAboutOldGuide({messages: {keys}}: PlainContext): Question {
	const today = {words: keys.connectToday, move: sendAndWait({type: 'confirm'})};

	return {
		choices: [
			today,
			{words: keys.practiseOld, move: sendAndWait({type: 'practise', flow: 'basic-display'})},
		],
		enter: today,
		back: send({type: 'back'}),
		leave: keys.quit,
	};
}
