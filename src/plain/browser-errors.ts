import {type BrowserError, browserErrors} from '../core/browser-errors.ts';
import type {Draft} from '../core/profile.ts';
import {fill} from '../core/text.ts';
import {stepsOf, wordsOf} from '../telling/steps.ts';
import type {PlainContext} from './context.ts';
import {type Choice, type Move, send} from './question.ts';

const close: Move = {type: 'close'};

/** Errors that only the browser shows: whoever sees one picks it and is led to the step that cures it. */
export function browserErrorChoice(draft: Draft, context: PlainContext): Choice {
	const {messages, rules} = context;
	const {keys, waiting} = messages;

	return {
		words: keys.browserError,
		move: {
			type: 'ask',
			question: {
				lines: ['', waiting.shows],
				choices: browserErrors(stepsOf(draft, rules)).map(error =>
					errorChoice(error, draft, context),
				),
				enter: {words: keys.back, move: close},
				back: close,
				leave: keys.saveAndQuit,
			},
		},
	};
}

/** The error in Meta's words; then its cause and its cure, and the way to the step. */
function errorChoice(
	{said, id, step}: BrowserError,
	{redirectUri = ''}: Draft,
	{messages}: PlainContext,
): Choice {
	const {keys, failures, failed} = messages;
	const {cause, cure} = failures[id];
	const words = fill(keys.goTo, {step: wordsOf(step, messages).title});
	const goThere: Choice = {words, move: send({type: 'go-to', step: step.id})};
	const lines = [
		'',
		`${failed.cause}: ${fill(cause, {redirectUri})}`,
		`${failed.cure}: ${fill(cure, {redirectUri})}`,
	];

	return {
		words: said,
		move: {
			type: 'ask',
			question: {lines, choices: [goThere], enter: goThere, back: close, leave: keys.saveAndQuit},
		},
	};
}
