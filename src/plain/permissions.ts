import type {Step} from '../core/checklist.ts';
import type {Scope} from '../core/flow.ts';
import type {Messages} from '../messages/index.ts';
import type {StateAt} from '../wizard/model.ts';
import type {PlainContext} from './context.ts';
import {type Choice, type Question, send} from './question.ts';
import {stepChoices} from './step-choices.ts';

type ChooseStep = Extract<Step, {readonly kind: 'choose'}>;

/**
 * The permissions to ask for: a number switches one on or off, Enter takes those that are on. What
 * is required stays on.
 */
export function askForPermissions(
	state: StateAt<'step'>,
	step: ChooseStep,
	context: PlainContext,
	chosen: readonly string[] = firstChoice(state, context),
): Question {
	const {messages, rules} = context;
	const {keys, plain} = messages;
	const {scopes} = rules.flows[state.draft.flow];
	const asked = (ids: readonly string[]): Question => askForPermissions(state, step, context, ids);

	return {
		choices: [
			...scopes.map(
				(scope): Choice => ({
					words: scopeText(scope, chosen, messages),
					move:
						scope.need === 'required'
							? {type: 'tell', lines: [plain.required]}
							: {type: 'replace', question: () => asked(toggled(scopes, chosen, scope.id))},
				}),
			),
			...stepChoices(state, step, context, chosen),
		],
		label: plain.switches,
		enter: {words: plain.takeThese, move: send({type: 'answer', value: chosen})},
		back: send({type: 'back'}),
		leave: keys.saveAndQuit,
		stays: true,
	};
}

function firstChoice({draft}: StateAt<'step'>, {rules}: PlainContext): readonly string[] {
	return rules.flows[draft.flow].scopes
		.filter(({id, need}) => need === 'required' || (draft.scopes?.includes(id) ?? need === 'usual'))
		.map(({id}) => id);
}

/** In the order of the flow, so that the same choice is always the same address. */
function toggled(
	scopes: readonly Scope[],
	chosen: readonly string[],
	toggledId: string,
): readonly string[] {
	return scopes
		.map(({id}) => id)
		.filter(id => (id === toggledId ? !chosen.includes(id) : chosen.includes(id)));
}

/** `on: instagram_business_basic, read the account and its media` */
function scopeText({id}: Scope, chosen: readonly string[], {scopes, plain}: Messages): string {
	const meaning = Object.hasOwn(scopes, id) ? [scopes[id as keyof typeof scopes]] : [];
	return `${chosen.includes(id) ? plain.on : plain.off}: ${[id, ...meaning].join(', ')}`;
}
