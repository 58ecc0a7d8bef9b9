import {findStep, type Step} from '../core/checklist.ts';
import {linkAddress, metaAppIdOf} from '../core/links.ts';
import type {Draft} from '../core/profile.ts';
import type {Site} from '../core/site.ts';
import type {Messages} from '../messages/index.ts';
import {positionOf, stepsOf, wordsOf} from '../telling/steps.ts';
import type {StateAt} from '../wizard/model.ts';
import type {PlainContext} from './context.ts';
import {copiedLines, errorLines, section} from './lines.ts';

type AtStep = StateAt<'step'>;

/** The step that the state is at. @throws TypeError when the flow does not have it: a bug */
export function stepOf({draft, step}: AtStep, {rules}: PlainContext): Step {
	const found = findStep(stepsOf(draft, rules), step);

	if (found === undefined) {
		throw new TypeError(`The flow has no step ${step}.`);
	}

	return found;
}

/** The pages of a step, each address once: without a Meta app id several links lead to one page. */
export function linksOf(step: Step, draft: Draft, site: Site): readonly string[] {
	return [...new Set(step.links.map(link => linkAddress(link, site, metaAppIdOf(draft))))];
}

/** Everything that a step says before it is answered, and what there is to say about the answer before it. */
export function stepLines(state: AtStep, context: PlainContext): readonly string[] {
	const {draft} = state;
	const {messages, rules, site} = context;
	const step = stepOf(state, context);
	const {
		title,
		do: [first = '', ...others],
		labels,
		bring,
		note,
	} = wordsOf(step, messages);
	const words = messages.step;
	const isRedirect = 'field' in step && step.field === 'redirectUri';
	const position = positionOf(stepsOf(draft, rules), step.id, messages);

	return [
		...remarks(undefined, state, messages),
		...section(`${title} (${messages.flows[draft.flow]}, ${position})`, [
			first,
			...(isRedirect ? [rules.suggestedRedirectUri] : []),
			...others,
			...(labels.length === 0
				? []
				: [`${words.labels}: ${labels.join(' · ')} (${words.labelsMayDiffer})`]),
			...linksOf(step, draft, site).map(link => `${words.page}: ${link}`),
			...(bring === '' ? [] : [`${words.bring}: ${bring}`]),
			...(note === '' ? [] : [note]),
		]),
	];
}

/** What there is to say about the answer that was given: why it was not taken, or what was done with it. */
export function stepNews(
	before: AtStep,
	state: AtStep,
	{messages}: PlainContext,
): readonly string[] {
	return remarks(before, state, messages);
}

function remarks(
	before: AtStep | undefined,
	{problem, doubted, notes, practising, error, copied}: AtStep,
	{problems, notes: noteWords, step, common, ...messages}: Messages,
): readonly string[] {
	const isNew = (key: keyof AtStep, value: unknown): boolean => value !== before?.[key];

	return [
		...(problem !== undefined && isNew('problem', problem) ? [problems[problem]] : []),
		...(doubted !== undefined && isNew('doubted', doubted) ? [step.insist] : []),
		...(isNew('notes', notes) ? notes.map(note => noteWords[note]) : []),
		...(practising === true && isNew('practising', practising) ? [step.practising] : []),
		// A refusal is newer than what went wrong before the answer was given.
		...(problem === undefined && isNew('error', error)
			? errorLines(error, {problems, notes: noteWords, step, common, ...messages})
			: []),
		...(isNew('copied', copied)
			? copiedLines(copied, {done: common.copied, failed: common.notCopied})
			: []),
	];
}
