import {explain} from '../core/explain.ts';
import {fill} from '../core/text.ts';
import type {Messages} from '../messages/index.ts';
import {titleOf} from '../telling/steps.ts';
import type {StateAt} from '../wizard/model.ts';
import type {PlainContext} from './context.ts';
import {section} from './lines.ts';
import {type Choice, type Question, send} from './question.ts';
import {stepListChoice} from './step-list.ts';

type Failed = StateAt<'failed'>;

/** A failure with its likely cause and its cure. */
export function failureLines({error}: Failed, {messages}: PlainContext): readonly string[] {
	const {failed} = messages;
	const told = explain(error, messages);
	const isTitle = told.happened === told.title;
	const rows = [
		[failed.said, told.said],
		[failed.happened, told.said === undefined && !isTitle ? told.happened : undefined],
		[failed.cause, told.cause],
		...(told.otherCauses ?? []).map(cause => [failed.otherCauses, cause] as const),
		[failed.cure, told.cure ?? told.hint],
	] as const;

	return section(
		told.title,
		rows.flatMap(([name, text]) => (text === undefined || text === '' ? [] : [`${name}: ${text}`])),
	);
}

/** What helps whoever is asked for help: identifiers, none of them secret. */
function detailLines({error}: Failed, {failed}: Messages): readonly string[] {
	const {stage, status, code = '-', trace = '-'} = error.details;
	const names = [error.code, stage].filter(name => name !== undefined).map(String);

	return [
		`${failed.details}: ${fill('{names}', {names})}`,
		...(status === undefined ? [] : [fill(failed.status, {status, code, trace})]),
	];
}

/** The step that cures it, where there is one, or the same once more. */
export function askAfterFailure(state: Failed, context: PlainContext): Question {
	const {messages} = context;
	const {keys} = messages;
	const {cure, retry, draft} = state;
	const tryAgain: Choice = {words: keys.tryAgain, move: send({type: 'try-again'})};
	const goThere: Choice = {
		words: fill(keys.goTo, {step: titleOf(cure, draft, context)}),
		move: send({type: 'confirm'}),
	};
	const first = retry === 'sign-in' ? goThere : tryAgain;

	return {
		choices: [
			...(retry === 'sign-in' ? [goThere] : []),
			tryAgain,
			{words: keys.details, move: {type: 'tell', lines: detailLines(state, messages)}},
			stepListChoice(draft, undefined, context),
			{words: keys.home, move: send({type: 'home'})},
		],
		enter: first,
		back: send({type: 'back'}),
		leave: keys.saveAndQuit,
	};
}
