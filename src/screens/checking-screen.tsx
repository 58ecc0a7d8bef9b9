import type {ReactNode} from 'react';
import type {Messages} from '../messages/index.ts';
import {stepsOf} from '../telling/steps.ts';
import type {Preflight, StateAt} from '../wizard/model.ts';
import {type Block, marked, words} from './parts/block.ts';
import {Frame} from './parts/frame.tsx';
import {usePulse} from './parts/use-pulse.ts';
import {useScreen} from './parts/use-screen.ts';

type CheckingScreenProps = {readonly state: StateAt<'checking'> | StateAt<'listening'>};

/** Id and secret are tried with made-up values before anybody signs in; then the listener is opened. */
export function CheckingScreen({state}: CheckingScreenProps): ReactNode {
	const {messages, rules, send} = useScreen();
	const {checking, waiting, keys} = messages;
	const {draft} = state;
	const pulse = usePulse();
	const isChecking = state.at === 'checking';

	return (
		<Frame
			title={{text: isChecking ? checking.title : waiting.title}}
			progress={{steps: stepsOf(draft, rules), draft, here: 'sign-in'}}
			blocks={[
				...(isChecking ? [words(checking.text)] : found(state.preflight, messages)),
				marked(pulse, isChecking ? checking.title : waiting.opening, 'accent', {gap: true}),
			]}
			bindings={[{key: 'esc', words: keys.back, run: () => send({type: 'back'})}]}
			leave={keys.saveAndQuit}
		/>
	);
}

function found(preflight: Preflight, {checking}: Messages): readonly Block[] {
	switch (preflight) {
		case 'ok':
			return [marked('✓', checking.known, 'good')];
		case 'unknown':
			return [marked('!', checking.unclear, 'warn')];
		case 'off':
			return [];
		default:
			return preflight satisfies never;
	}
}
