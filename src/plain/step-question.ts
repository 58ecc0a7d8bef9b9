import type {Step} from '../core/checklist.ts';
import {Secret} from '../core/secret.ts';
import {fill} from '../core/text.ts';
import {wordsOf} from '../telling/steps.ts';
import type {Event, StateAt} from '../wizard/model.ts';
import type {PlainContext} from './context.ts';
import {askForPermissions} from './permissions.ts';
import {type Choice, type Default, type Move, type Question, send} from './question.ts';
import {stepOf} from './step.ts';
import {stepChoices} from './step-choices.ts';

type AtStep = StateAt<'step'>;

type FieldStep = Extract<Step, {readonly kind: 'value' | 'secret' | 'token'}>;

/** What a step asks for; undefined while the stand-in does it. */
export function askAtStep(state: AtStep, context: PlainContext): Question | undefined {
	if (state.practising === true) {
		return undefined;
	}

	const {messages} = context;
	const {keys, plain} = messages;
	const step = stepOf(state, context);
	const common = {back: send({type: 'back'}), leave: keys.saveAndQuit};

	switch (step.kind) {
		case 'confirm':
			return {
				...common,
				lines: ['', messages.step.confirm],
				choices: stepChoices(state, step, context),
				enter: {words: plain.done, move: send({type: 'confirm'})},
			};
		case 'sign-in':
			return {
				...common,
				choices: stepChoices(state, step, context),
				enter: {words: plain.begin, move: send({type: 'confirm'})},
			};
		case 'value':
		case 'secret':
		case 'token':
			return {...common, ...askForValue(state, step, context)};
		case 'choose':
			return askForPermissions(state, step, context);
		default:
			return step satisfies never;
	}
}

function askForValue(
	state: AtStep,
	step: FieldStep,
	context: PlainContext,
): Omit<Question, 'back' | 'leave'> {
	const {messages} = context;
	const hidden = step.kind !== 'value';

	return {
		choices: [...stepChoices(state, step, context), ...emptyChoices(state, step, context)],
		label: wordsOf(step, messages).field,
		enter: usual(state, step, context),
		text: {
			hidden,
			move: typed => ({
				type: 'send',
				events: [...edited(state), answer(hidden ? new Secret(typed) : typed)],
			}),
		},
	};
}

/** What was said about the answer before does not hold for another one. */
function edited({problem, doubted}: AtStep): readonly Event[] {
	return problem === undefined && doubted === undefined ? [] : [{type: 'edited'}];
}

function answer(value: string | Secret): Event {
	return {type: 'answer', value};
}

/** What Enter takes: the doubted answer, the one from before, or what is offered. */
function usual(
	{doubted, draft}: AtStep,
	step: FieldStep,
	{messages: {plain}, rules}: PlainContext,
): Default | undefined {
	const keep = (value: string): Default => ({
		words: fill(plain.keep, {value}),
		move: send(answer(value)),
	});

	if (doubted !== undefined) {
		return {words: plain.insist, move: send(answer(doubted))};
	}

	if (step.kind === 'token') {
		return undefined;
	}

	if (step.kind === 'secret') {
		const kept = draft[step.field];
		return kept === undefined ? undefined : {words: plain.keepHidden, move: send(answer(kept))};
	}

	const kept = draft[step.field];

	if (kept !== undefined) {
		return keep(kept);
	}

	if (step.field === 'redirectUri') {
		const value = rules.suggestedRedirectUri;
		return {words: fill(plain.take, {value}), move: send(answer(value))};
	}

	return 'optional' in step ? {words: plain.leaveEmpty, move: send(answer(''))} : undefined;
}

/** An optional answer that was given can be taken back. */
function emptyChoices(
	{draft}: AtStep,
	step: FieldStep,
	{messages: {plain}}: PlainContext,
): readonly Choice[] {
	const move: Move = send(answer(''));
	return step.kind === 'value' && 'optional' in step && draft[step.field] !== undefined
		? [{words: plain.leaveEmpty, move}]
		: [];
}
