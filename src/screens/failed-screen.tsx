import type {ReactNode} from 'react';
import {type Explained, explain} from '../core/explain.ts';
import {fill} from '../core/text.ts';
import type {Messages} from '../messages/index.ts';
import type {StateAt} from '../wizard/model.ts';
import type {Binding} from './parts/bindings.ts';
import {textWidth} from './parts/compose.ts';
import {Frame} from './parts/frame.tsx';
import {type Block, type Pair, table, words} from './parts/layout.ts';
import {type ScreenTools, useScreen} from './parts/use-screen.ts';

type Failed = StateAt<'failed'>;

/** A failure with its likely cause and its cure, and a key that leads there. */
export function FailedScreen({state}: {readonly state: Failed}): ReactNode {
	const screen = useScreen();
	const {messages} = screen;
	const told = explain(state.error, messages);

	return (
		<Frame
			title={{text: `✗ ${told.title}`, tone: 'bad'}}
			blocks={table(pairs(told, state, messages), textWidth(screen))}
			bindings={bindings(state, screen)}
			leave={messages.keys.saveAndQuit}
		/>
	);
}

function pairs(told: Explained, state: Failed, {failed, ...messages}: Messages): readonly Pair[] {
	const isTitle = told.happened === told.title;
	const rows: readonly (readonly [string, string | undefined])[] = [
		[failed.said, told.said],
		[failed.happened, told.said === undefined && !isTitle ? told.happened : undefined],
		[failed.cause, told.cause],
		[failed.cure, told.cure ?? told.hint],
	];

	return [
		...rows.flatMap(([name, text]) =>
			text === undefined ? [] : [{name, blocks: [words(text, undefined, {gap: true})]}],
		),
		...(state.details === true
			? [{name: failed.details, blocks: details(state, {failed, ...messages})}]
			: []),
	];
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
	{cure, retry}: Failed,
	{messages: {keys, steps}, send}: Pick<ScreenTools, 'messages' | 'send'>,
): readonly Binding[] {
	const enter = retry !== 'sign-in' ? keys.tryAgain : fill(keys.goTo, {step: steps[cure].title});

	return [
		{key: 'enter', words: enter, run: () => send({type: 'confirm'})},
		...(retry !== 'sign-in'
			? []
			: [{key: 't', words: keys.tryAgain, run: () => send({type: 'try-again'})} as const]),
		{key: 'd', words: keys.details, run: () => send({type: 'toggle-details'})},
		{key: 'esc', words: keys.home, run: () => send({type: 'home'})},
	];
}
