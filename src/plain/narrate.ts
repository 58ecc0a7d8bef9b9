import type {State} from '../wizard/model.ts';
import {choosingLines} from './choosing.ts';
import type {PlainContext} from './context.ts';
import {failureLines} from './failure.ts';
import {homeLines, homeNews} from './home.ts';
import {noticeLines} from './lines.ts';
import {namingLines, namingNews} from './naming.ts';
import {oldGuideLines} from './old-guide.ts';
import {pickingLines} from './picking.ts';
import {savedLines, savedNews} from './saved.ts';
import {stepLines, stepNews} from './step.ts';
import {waitingLines, waitingNews} from './waiting.ts';
import {
	checkingLines,
	exchangingLines,
	exchangingNews,
	listeningLines,
	savingLines,
	savingNews,
} from './working.ts';

/**
 * What a state adds to a text that only grows: all of it where the wizard has come to another place,
 * else what is new there. Nothing is redrawn, and nothing depends on width or colour.
 *
 * @param before the state that was told last
 */
export function narrate(
	before: State | undefined,
	state: State,
	context: PlainContext,
): readonly string[] {
	return before !== undefined && placeOf(before) === placeOf(state)
		? newsOf(before, state, context)
		: linesOf(state, context);
}

/** Where the wizard is; what was asked there stays asked until it leaves. */
export function placeOf(state: State): string {
	return state.at === 'step' ? `step ${state.step}` : state.at;
}

function linesOf(state: State, context: PlainContext): readonly string[] {
	switch (state.at) {
		case 'starting':
		// How it ended is known for good only once nothing is under way any more.
		case 'ended':
			return [];
		case 'home':
			return homeLines(state, context);
		case 'choosing':
			return choosingLines(state, context);
		case 'old-guide':
			return oldGuideLines(state, context);
		case 'step':
			return stepLines(state, context);
		case 'checking':
			return checkingLines(context);
		case 'listening':
			return listeningLines(state, context);
		case 'waiting':
			return waitingLines(state, context);
		case 'exchanging':
			return exchangingLines(state, context);
		case 'picking':
			return pickingLines(state, context);
		case 'naming':
			return namingLines(state, context);
		case 'saving':
			return savingLines(state, context);
		case 'saved':
			return savedLines(state, context);
		case 'failed':
			return failureLines(state, context);
		default:
			return state satisfies never;
	}
}

function newsOf(before: State, state: State, context: PlainContext): readonly string[] {
	switch (state.at) {
		case 'home':
			return before.at === 'home' ? homeNews(before, state, context) : [];
		case 'step':
			return before.at === 'step' ? stepNews(before, state, context) : [];
		case 'waiting':
			return before.at === 'waiting' ? waitingNews(before, state, context) : [];
		case 'exchanging':
			return before.at === 'exchanging' ? exchangingNews(before, state, context) : [];
		case 'naming':
			return before.at === 'naming' ? namingNews(before, state, context) : [];
		case 'saving':
			return before.at === 'saving' ? savingNews(before, state, context) : [];
		case 'saved':
			return before.at === 'saved' ? savedNews(before, state, context) : [];
		case 'choosing':
		case 'old-guide':
			return 'notice' in before && before.notice === state.notice
				? []
				: noticeLines(state.notice, context.messages);
		case 'starting':
		case 'checking':
		case 'listening':
		case 'picking':
		case 'failed':
		case 'ended':
			return [];
		default:
			return state satisfies never;
	}
}
