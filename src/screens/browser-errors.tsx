import type {ReactNode} from 'react';
import {browserErrors} from '../core/browser-errors.ts';
import type {Draft} from '../core/profile.ts';
import {fill} from '../core/text.ts';
import {stepsOf} from '../telling/steps.ts';
import {type Block, words} from './parts/block.ts';
import {Frame} from './parts/frame.tsx';
import {useLive} from './parts/live.ts';
import {cursorLead, moveKeys} from './parts/selection.ts';
import {useScreen} from './parts/use-screen.ts';

type BrowserErrorsProps = {
	readonly draft: Draft;
	/** Goes back to the wait. */
	readonly close: () => void;
	/** It is closed, and the wait is about to be drawn. */
	readonly isLeft?: () => boolean;
};

/** Errors that only the browser shows: whoever sees one picks it here and is led to the step that cures it. */
export function BrowserErrors({draft, close, isLeft}: BrowserErrorsProps): ReactNode {
	const {messages, rules, send} = useScreen();
	const {keys, waiting} = messages;
	const steps = stepsOf(draft, rules);
	const [cursor, live] = useLive(() => 0);
	const errors = browserErrors(steps);

	const choose = (): void => {
		const error = errors[live.get()];

		if (error !== undefined) {
			send({type: 'go-to', step: error.step.id});
		}
	};

	return (
		<Frame
			isLeft={isLeft}
			title={{text: waiting.shows}}
			progress={{steps, draft, here: 'sign-in'}}
			blocks={errors.flatMap(({said, id}, index) =>
				errorBlocks(said, {index, isHere: index === cursor}, messages.failures[id], draft),
			)}
			bindings={[
				{key: 'enter', words: keys.continue, run: choose},
				...moveKeys(live, errors.length, keys.choose),
				{key: 'esc', words: keys.back, run: close},
			]}
			leave={keys.saveAndQuit}
		/>
	);
}

function errorBlocks(
	said: string,
	entry: NonNullable<Block['entry']>,
	{cause, cure}: {readonly cause: string; readonly cure: string},
	{redirectUri = ''}: Draft,
): readonly Block[] {
	const {index, isHere} = entry;
	const name: Block = {
		spans: [{text: said, tone: isHere ? 'strong' : undefined}],
		lead: cursorLead(isHere),
		gap: index === 0 ? true : 'even',
		entry,
		spoken: {role: 'menuitem', state: {selected: isHere}},
	};
	const values = {redirectUri};
	const below = {lead: {text: '    '}, entry} as const;

	return isHere
		? [
				name,
				words(fill(cause, values), 'quiet', below),
				words(fill(cure, values), undefined, below),
			]
		: [name];
}
