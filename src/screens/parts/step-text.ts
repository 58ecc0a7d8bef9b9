import type {Step} from '../../core/checklist.ts';
import {fill} from '../../core/text.ts';
import {wordsOf} from '../../telling/steps.ts';
import type {StateAt} from '../../wizard/model.ts';
import {type Block, marked, words} from './block.ts';
import {copiedBlocks, errorBlocks} from './remarks.ts';
import {linkBlocks} from './step-links.ts';
import type {ScreenTools} from './use-screen.ts';

/** What a step says before it is answered: what to do, what to look for, where, and what to bring back. */
export function stepText(
	step: Step,
	links: readonly string[],
	{messages, rules}: Pick<ScreenTools, 'messages' | 'rules'>,
): readonly Block[] {
	const {
		title,
		do: [first = '', ...others],
		labels,
		note,
		bring,
	} = wordsOf(step, messages);
	const {labels: lookFor, labelsMayDiffer, bring: bringBack} = messages.step;

	return [
		words(title, 'strong'),
		words(first, undefined, {gap: true}),
		...(takesRedirectUri(step) ? [addressBlock(rules.suggestedRedirectUri)] : []),
		...others.map(text => words(text)),
		...(labels.length === 0
			? []
			: [
					{
						spans: [
							{text: `${lookFor}: `, tone: 'strong'},
							{text: labels.join(' · ')},
							{text: ` (${labelsMayDiffer})`, tone: 'quiet'},
						],
						gap: true,
						yields: 'labels',
					} as const,
				]),
		...(note === '' ? [] : [marked('!', note, 'warn', {yields: 'note'})]),
		...linkBlocks(links, {messages}),
		...(bring === ''
			? []
			: [
					{
						spans: [{text: `${bringBack}: `, tone: 'strong'}, {text: bring}],
						gap: true,
						yields: 'bring',
					} as const,
				]),
	];
}

/** Whether the step is about the address to which Meta sends people back. */
export function takesRedirectUri(step: Step): boolean {
	return step.kind === 'value' && step.field === 'redirectUri';
}

/** The address to register, on rows of its own, so that it can be taken with the mouse too. */
function addressBlock(address: string): Block {
	return {spans: [{text: fill('{address}', {address}), tone: 'accent'}], hard: true, flush: true};
}

/** What there is to say about the answer: why it was not taken, what is odd about it, what was done with it. */
export function stepRemarks(
	state: StateAt<'step'>,
	pulse: string,
	{messages}: Pick<ScreenTools, 'messages'>,
): readonly Block[] {
	const {problem, doubted, notes, practising, error, copied} = state;

	return [
		...(problem === undefined ? [] : [marked('✗', messages.problems[problem], 'bad')]),
		...(doubted === undefined ? [] : [marked('!', messages.step.insist, 'warn')]),
		...notes.map(note => marked('!', messages.notes[note], 'warn')),
		...(practising === true ? [marked(pulse, messages.step.practising, 'accent')] : []),
		// A refusal is newer than what went wrong before the answer was given.
		...(problem === undefined ? errorBlocks(error, messages) : []),
		...copiedBlocks(copied, messages),
	];
}
