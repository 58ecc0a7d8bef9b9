import type {Step} from '../core/checklist.ts';
import type {StateAt} from '../wizard/model.ts';
import type {PlainContext} from './context.ts';
import {type Choice, send} from './question.ts';
import {linksOf} from './step.ts';
import {stepListChoice} from './step-list.ts';

/**
 * What can be done at a step beside answering it.
 *
 * @param marked what is marked on a step that is a choice, and not answered yet
 */
export function stepChoices(
	{draft}: StateAt<'step'>,
	step: Step,
	context: PlainContext,
	marked?: readonly string[],
): readonly Choice[] {
	const {messages, rules, site, practice} = context;
	const {keys} = messages;
	const isRedirect = 'field' in step && step.field === 'redirectUri';
	const address = rules.suggestedRedirectUri;

	return [
		...(isRedirect ? [{words: keys.copyAddress, move: send({type: 'copy', text: address})}] : []),
		...linksOf(step, draft, site).flatMap((link, index) => linkChoices(link, index, context)),
		...(practice ? [{words: keys.doForMe, move: send({type: 'do-for-me', marked})}] : []),
		stepListChoice(draft, step.id, context),
	];
}

function linkChoices(
	link: string,
	index: number,
	{messages: {keys, step}}: PlainContext,
): readonly Choice[] {
	const open = index === 0 ? keys.openPage : keys.openOtherPage;
	const copy = index === 0 ? keys.copyLink : keys.copyOtherLink;

	return [
		{
			words: open,
			// Without a browser on this machine nothing else would be seen.
			move: send({type: 'open-page', address: link}, [`${step.page}: ${link}`]),
		},
		{words: copy, move: send({type: 'copy', text: link})},
	];
}
