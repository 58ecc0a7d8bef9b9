import type {ReactNode} from 'react';
import {stepsOf} from '../telling/steps.ts';
import type {StateAt} from '../wizard/model.ts';
import {ChooseStep} from './choose-step.tsx';
import {ConfirmStep} from './confirm-step.tsx';
import {FieldStep} from './field-step.tsx';
import {useScreen} from './parts/use-screen.ts';
import {TokenStep} from './token-step.tsx';

/** A step of the checklist, by the way it is answered. */
export function StepScreen({state}: {readonly state: StateAt<'step'>}): ReactNode {
	const {rules} = useScreen();
	const step = stepsOf(state.draft, rules).find(({id}) => id === state.step);

	switch (step?.kind) {
		case 'confirm':
		case 'sign-in':
			return <ConfirmStep state={state} step={step} />;
		case 'value':
		case 'secret':
			return <FieldStep state={state} step={step} />;
		case 'choose':
			return <ChooseStep state={state} step={step} />;
		case 'token':
			return <TokenStep state={state} step={step} />;
		case undefined:
			throw new TypeError(`The flow has no step ${state.step}.`);
		default:
			return step satisfies never;
	}
}
