import type {ReactNode} from 'react';
import {type Explained, explain} from '../core/explain.ts';
import {fill} from '../core/text.ts';
import type {Messages} from '../messages/index.ts';
import {stepsOf, wordsOf} from '../telling/steps.ts';
import type {StateAt} from '../wizard/model.ts';
import type {Binding} from './parts/bindings.ts';
import {type Block, marked, words} from './parts/block.ts';
import {textWidth} from './parts/compose.ts';
import {StepFrame} from './parts/step-frame.tsx';
import {type Pair, table} from './parts/table.ts';
import {type ScreenTools, useScreen} from './parts/use-screen.ts';

type Failed = StateAt<'failed'>;

/** A failure with its likely cause and its cure, and a key that leads there. */
export function FailedScreen({state}: {readonly state: Failed}): ReactNode {
	const screen = useScreen();
	const {messages} = screen;
	const told = explain(state.error, messages);

	return (
		<StepFrame
			draft={state.draft}
			title={{text: `✗ ${told.title}`, tone: 'bad'}}
			blocks={table(pairs(told, state, messages), textWidth(screen))}
			bindings={bindings(state, screen)}
		/>
	);
}

function pairs(told: Explained, state: Failed, {failed, ...messages}: Messages): readonly Pair[] {
	const isTitle = told.happened === told.title;
	const happened = told.said === undefined && !isTitle ? told.happened : undefined;

	return [
		...pairOf(failed.said, told.said),
		...pairOf(failed.happened, happened),
		...pairOf(failed.cause, told.cause),
		...otherCauses(told.otherCauses ?? [], failed.otherCauses),
		...pairOf(failed.cure, told.cure ?? told.hint),
		...(state.details === true
			? [{name: failed.details, blocks: details(state, {failed, ...messages})}]
			: []),
	];
}

function pairOf(name: string, text: string | undefined): readonly Pair[] {
	return text === undefined || text === ''
		? []
		: [{name, blocks: [words(text, undefined, {gap: true})]}];
}

/** Less likely causes: in a low window the likely one is enough. */
function otherCauses(causes: readonly string[], name: string): readonly Pair[] {
	const blocks = causes.map((cause, index) =>
		marked('·', cause, 'quiet', {gap: index === 0, yields: 'labels'}),
	);
	return blocks.length === 0 ? [] : [{name, blocks}];
}

/** What helps whoever is asked for help: identifiers, none of them secret. */
function details({error}: Failed, {failed}: Messages): readonly Block[] {
	const {stage, status, code = '-', trace = '-'} = error.details;
	const names = [error.code, stage].filter(name => name !== undefined);

	return [
		words(fill('{names}', {names: names.map(String)}), 'quiet', {gap: true}),
		...(status === undefined ? [] : [words(fill(failed.status, {status, code, trace}), 'quiet')]),
	];
}

function bindings(
	{draft, cure, retry}: Failed,
	{messages, rules, send}: Pick<ScreenTools, 'messages' | 'rules' | 'send'>,
): readonly Binding[] {
	const {keys} = messages;
	const step = stepsOf(draft, rules).find(({id}) => id === cure);
	const there =
		step === undefined ? keys.continue : fill(keys.goTo, {step: wordsOf(step, messages).title});
	const enter = retry !== 'sign-in' ? keys.tryAgain : there;

	return [
		{key: 'enter', words: enter, run: () => send({type: 'confirm'})},
		...(retry !== 'sign-in'
			? []
			: [{key: 't', words: keys.tryAgain, run: () => send({type: 'try-again'})} as const]),
		{key: 'd', words: keys.details, run: () => send({type: 'toggle-details'})},
		{key: 'esc', words: keys.home, run: () => send({type: 'home'})},
	];
}
