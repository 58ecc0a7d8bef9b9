import type {ReactNode} from 'react';
import {findStep} from '../core/checklist.ts';
import {matchFailure} from '../core/failures.ts';
import type {Draft} from '../core/profile.ts';
import {fill} from '../core/text.ts';
import {Frame} from './parts/frame.tsx';
import {type Block, words} from './parts/layout.ts';
import {useLive} from './parts/live.ts';
import {moveKeys} from './parts/selection.ts';
import {useScreen} from './parts/use-screen.ts';

type BrowserErrorsProps = {
	readonly draft: Draft;
	/** Goes back to the wait. */
	readonly close: () => void;
};

/** Quoted from Meta, the same in every language; the atlas of failures knows them. */
const shown = [
	'Invalid platform app',
	'Invalid redirect_uri',
	'Insufficient Developer Role',
	'Invalid scope',
] as const;

/** Errors that only the browser shows: whoever sees one picks it here and is led to the step that cures it. */
export function BrowserErrors({draft, close}: BrowserErrorsProps): ReactNode {
	const {messages, rules, send} = useScreen();
	const {keys, waiting} = messages;
	const {steps} = rules.flows[draft.flow];
	const [cursor, live] = useLive(() => 0);
	const errors = shown.map(said => ({
		said,
		failure: matchFailure({stage: 'exchange', text: said}),
	}));

	const choose = (): void => {
		const step = findStep(steps, errors[live.get()]?.failure.step ?? '');

		if (step !== undefined) {
			send({type: 'go-to', step: step.id});
		}
	};

	return (
		<Frame
			title={{text: waiting.shows}}
			progress={{steps, draft, here: 'sign-in'}}
			blocks={errors.flatMap(({said, failure}, index) =>
				errorBlocks(said, index === cursor, messages.failures[failure.id], draft.redirectUri ?? ''),
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
	isHere: boolean,
	{cause, cure}: {readonly cause: string; readonly cure: string},
	redirectUri: string,
): readonly Block[] {
	const lead = {text: isHere ? '▸ ' : '  ', tone: 'accent'} as const;
	const name: Block = {spans: [{text: said, tone: isHere ? 'strong' : undefined}], lead, gap: true};
	const values = {redirectUri};
	const below = {lead: {text: '  '}, yields: 'note'} as const;

	return isHere
		? [
				name,
				words(fill(cause, values), 'quiet', below),
				words(fill(cure, values), undefined, below),
			]
		: [name];
}
