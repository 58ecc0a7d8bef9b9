import type {ReactNode} from 'react';
import type {Step, StepId} from '../core/checklist.ts';
import type {Draft} from '../core/profile.ts';
import type {Messages} from '../messages/index.ts';
import {doneSince, standingText, stepsOf, wordsOf} from '../telling/steps.ts';
import type {Block} from './parts/block.ts';
import {textWidth} from './parts/compose.ts';
import {Frame} from './parts/frame.tsx';
import {flow} from './parts/layout.ts';
import {useLive} from './parts/live.ts';
import {cursorLead, moveKeys} from './parts/selection.ts';
import {legendOf, markOf} from './parts/step-marks.ts';
import {useScreen} from './parts/use-screen.ts';
import {padTo, widthOf} from './parts/wrap.ts';

type StepListProps = {
	readonly draft: Draft;
	/** The step below the list, if any: opening it again is going back to it. */
	readonly here: StepId | undefined;
	/** Goes back to the screen below. */
	readonly close: () => void;
	/** It is closed, and the screen below is about to be drawn. */
	readonly isLeft?: () => boolean;
};

/** All steps of a set-up with how it is known that they are done; Enter opens one again. */
export function StepList({draft, here, close, isLeft}: StepListProps): ReactNode {
	const screen = useScreen();
	const {messages, rules, send} = screen;
	const {keys, stepList} = messages;
	const steps = stepsOf(draft, rules);
	const [cursor, live] = useLive(() =>
		Math.max(
			0,
			steps.findIndex(({id}) => id === (here ?? draft.step)),
		),
	);

	const open = (): void => {
		const step = steps[live.get()];
		close();

		if (step !== undefined && step.id !== here) {
			send({type: 'go-to', step: step.id});
		}
	};

	return (
		<Frame
			isLeft={isLeft}
			title={{text: stepList.title}}
			blocks={stepRows(steps, draft, cursor, {messages, width: textWidth(screen)})}
			bindings={[
				{key: 'enter', words: keys.goToStep, run: open},
				...moveKeys(live, steps.length, keys.choose),
				{key: 's', run: close},
				{key: 'esc', words: keys.back, run: close},
			]}
			leave={keys.saveAndQuit}
		/>
	);
}

type Place = {readonly messages: Messages; readonly width: number};

/** Where a row is too narrow for the longest, the words for the symbols stand above the list. */
function stepRows(
	steps: readonly Step[],
	draft: Draft,
	cursor: number,
	{messages, width}: Place,
): readonly Block[] {
	const rows = steps.map(step => ({
		title: wordsOf(step, messages).title,
		mark: markOf(draft, step.id),
		standing: standingText(draft, step.id, messages),
		date: doneSince(draft, step.id) ?? '',
	}));
	const column = Math.max(...rows.map(({title}) => widthOf(title)));
	const isWide = rows.every(({standing}) => 2 + column + 5 + widthOf(standing) <= width);
	const legend = isWide ? [] : flow(legendOf(messages), width, 3);
	const list = rows.map(({title, mark: [symbol, tone], standing, date}, index): Block => {
		const isHere = index === cursor;
		const name = {text: title, tone: isHere ? 'strong' : undefined} as const;
		const lead = cursorLead(isHere);

		return {
			...(isWide
				? {
						spans: [
							{...name, text: padTo(title, column)},
							{text: `   ${symbol} ${standing}`, tone},
						],
						lead,
					}
				: {
						spans: [name, {text: ` ${date}`, tone: 'quiet'}],
						lead: {...lead, text: `${lead.text}${symbol} `},
					}),
			gap: index === 0,
			entry: {index, isHere},
			spoken: {role: 'listitem', state: {selected: isHere}, text: `${title}: ${standing}`},
		};
	});

	return [...legend.map(spans => ({spans, spoken: {text: ''}})), ...list];
}
