import type {Step} from '../../core/checklist.ts';
import {stepsOf} from '../../telling/steps.ts';
import type {StateAt} from '../../wizard/model.ts';
import type {Binding} from './bindings.ts';
import type {Block} from './block.ts';
import type {Progress} from './progress.ts';
import {linkBindings, stepLinks} from './step-links.ts';
import {stepRemarks, stepText, takesRedirectUri} from './step-text.ts';
import {usePulse} from './use-pulse.ts';
import {useScreen} from './use-screen.ts';

/** What the screens of all kinds of steps have in common. */
export type StepParts = {
	readonly progress: Progress;
	readonly text: readonly Block[];
	readonly remarks: readonly Block[];
	/** The keys of the screen; Enter does `enter`. */
	readonly bindings: (
		enter: () => void,
		more?: readonly Binding[],
		marked?: () => readonly string[],
	) => readonly Binding[];
};

/** Text, remarks and keys of a step. */
export function useStep(state: StateAt<'step'>, step: Step): StepParts {
	const screen = useScreen();
	const {messages, rules, practice, send} = screen;
	const {keys} = messages;
	const pulse = usePulse(state.practising === true);
	const links = stepLinks(step, state.draft, screen);
	const isRedirect = takesRedirectUri(step);

	return {
		progress: {steps: stepsOf(state.draft, rules), draft: state.draft, here: step.id},
		text: stepText(step, links, screen),
		remarks: stepRemarks(state, pulse, screen),
		bindings(enter, more = [], marked = undefined) {
			const back: Binding = {key: 'esc', words: keys.back, run: () => send({type: 'back'})};

			if (state.practising === true) {
				return [back];
			}

			return [
				{key: 'enter', words: keys.continue, run: enter},
				...more,
				...(practice
					? [
							{
								key: 'a',
								words: keys.doForMe,
								run: () => send({type: 'do-for-me', marked: marked?.()}),
							} as const,
						]
					: []),
				...(isRedirect
					? [
							{
								key: 'c',
								words: keys.copyAddress,
								run: () => send({type: 'copy', text: rules.suggestedRedirectUri}),
							} as const,
						]
					: []),
				...linkBindings(links, isRedirect ? ['l', 'L'] : ['c', 'C'], screen),
				back,
			];
		},
	};
}
