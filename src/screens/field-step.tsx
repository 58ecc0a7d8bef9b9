import type {ReactNode} from 'react';
import type {Step} from '../core/checklist.ts';
import type {Draft} from '../core/profile.ts';
import {Secret} from '../core/secret.ts';
import {wordsOf} from '../telling/steps.ts';
import type {Event, StateAt} from '../wizard/model.ts';
import {type Block, words} from './parts/block.ts';
import {digitsHint, secretHint} from './parts/field-view.ts';
import {StepFrame} from './parts/step-frame.tsx';
import {useField} from './parts/use-field.ts';
import {type ScreenTools, useScreen} from './parts/use-screen.ts';
import {useStep} from './parts/use-step.ts';

type FieldStepOf = Extract<Step, {readonly kind: 'value' | 'secret'}>;

type FieldStepProps = {
	readonly state: StateAt<'step'>;
	readonly step: FieldStepOf;
};

/** A step that brings back a value or a secret. What was typed stays in the field until it is taken. */
export function FieldStep({state, step}: FieldStepProps): ReactNode {
	const screen = useScreen();
	const {messages, send} = screen;
	const {progress, text, remarks, bindings} = useStep(state, step);
	const field = useField(firstValue(step, state.draft, screen), () => {
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
			field={{
				field,
				label: wordsOf(step, messages).field,
				mask: step.kind === 'secret' ? 'all' : 'none',
			}}
			below={[...hint(step, state.draft, field.state.value, screen), ...remarks]}
			bindings={bindings(() => send(answer(step, state.draft, field.value())))}
		/>
	);
}

/** The answer that was kept, the address that is offered, or nothing: a secret never goes back into its field. */
function firstValue(
	{field}: FieldStepOf,
	draft: Draft,
	{rules}: Pick<ScreenTools, 'rules'>,
): string {
	switch (field) {
		case 'metaAppId':
		case 'appId':
		case 'configId':
			return draft[field] ?? '';
		case 'redirectUri':
			return addressesOf(draft) ?? rules.suggestedRedirectUri;
		case 'appSecret':
			return '';
		default:
			return field satisfies never;
	}
}

/** All registered addresses, as they are typed: the first is used, another one where its port is busy. */
function addressesOf({redirectUri, otherRedirectUris = []}: Draft): string | undefined {
	return redirectUri && [redirectUri, ...otherRedirectUris].join(' ');
}

/** What Enter means: an empty field keeps the secret that is there. */
function answer(step: FieldStepOf, draft: Draft, value: string): Event {
	if (step.kind === 'secret') {
		const kept = value === '' ? draft.appSecret : undefined;
		return {type: 'answer', value: kept ?? new Secret(value)};
	}

	return {type: 'answer', value};
}

function hint(
	step: FieldStepOf,
	draft: Draft,
	value: string,
	{messages}: Pick<ScreenTools, 'messages'>,
): readonly Block[] {
	switch (step.field) {
		case 'metaAppId':
		case 'appId':
		case 'configId':
			return digitsHint(value, messages);
		case 'redirectUri':
			return [words(messages.step.several, 'quiet', {yields: 'labels'})];
		case 'appSecret':
			return value === '' && draft.appSecret !== undefined
				? [words(messages.step.kept, 'quiet')]
				: secretHint(value, messages);
		default:
			return step satisfies never;
	}
}
