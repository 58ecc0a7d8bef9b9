import type {ReactNode} from 'react';
import type {Step} from '../core/checklist.ts';
import type {StateAt} from '../wizard/model.ts';
import {Frame} from './parts/frame.tsx';
import {words} from './parts/layout.ts';
import {useScreen} from './parts/use-screen.ts';
import {useStep} from './parts/use-step.ts';

type ConfirmStepProps = {
	readonly state: StateAt<'step'>;
	readonly step: Extract<Step, {readonly kind: 'confirm' | 'sign-in'}>;
};

/** A step that is read and done; only the person can tell that it is. */
export function ConfirmStep({state, step}: ConfirmStepProps): ReactNode {
	const {messages, send} = useScreen();
	const {progress, text, remarks, bindings} = useStep(state, step);
	const confirm =
		step.kind === 'confirm' ? [words(messages.step.confirm, 'quiet', {gap: true})] : [];

	return (
		<Frame
			title={{text: messages.flows[state.draft.flow]}}
			progress={progress}
			list
			blocks={[...text, ...confirm, ...remarks]}
			bindings={bindings(() => send({type: 'confirm'}))}
			leave={messages.keys.saveAndQuit}
		/>
	);
}
