import type {ReactNode} from 'react';
import type {Step} from '../core/checklist.ts';
import type {StateAt} from '../wizard/model.ts';
import {words} from './parts/block.ts';
import {StepFrame} from './parts/step-frame.tsx';
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
	const asks = step.kind === 'confirm' && state.practising !== true;
	const confirm = asks ? [words(messages.step.confirm, 'quiet', {gap: true})] : [];

	return (
		<StepFrame
			draft={state.draft}
			here={step.id}
			title={{text: messages.flows[state.draft.flow]}}
			progress={progress}
			list
			blocks={[...text, ...confirm, ...remarks]}
			bindings={bindings(() => send({type: 'confirm'}))}
		/>
	);
}
