import type {ReactNode} from 'react';
import type {Step} from '../core/checklist.ts';
import {Secret} from '../core/secret.ts';
import {wordsOf} from '../telling/steps.ts';
import type {StateAt} from '../wizard/model.ts';
import {tokenHint} from './parts/field-view.ts';
import {StepFrame} from './parts/step-frame.tsx';
import {useField} from './parts/use-field.ts';
import {useScreen} from './parts/use-screen.ts';
import {useStep} from './parts/use-step.ts';

type TokenStepProps = {
	readonly state: StateAt<'step'>;
	readonly step: Extract<Step, {readonly kind: 'token'}>;
};

/** A token that the dashboard made is pasted; it is never shown, and never kept in the field. */
export function TokenStep({state, step}: TokenStepProps): ReactNode {
	const {messages, send} = useScreen();
	const {progress, text, remarks, bindings} = useStep(state, step);
	const field = useField('', () => {
		if (state.problem !== undefined || state.doubted !== undefined) {
			send({type: 'edited'});
		}
	});

	return (
		<StepFrame
			draft={state.draft}
			here={step.id}
			title={{text: messages.flows[state.draft.flow]}}
			progress={progress}
			list
			blocks={text}
			field={{field, label: wordsOf(step, messages).field, mask: 'all'}}
			below={[...tokenHint(field.state.value, messages), ...remarks]}
			bindings={bindings(() => send({type: 'answer', value: new Secret(field.value())}))}
		/>
	);
}
