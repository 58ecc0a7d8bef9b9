import type {State} from '../wizard/model.ts';
import {askWhatToDo} from './choosing.ts';
import type {PlainContext} from './context.ts';
import {askAfterFailure} from './failure.ts';
import {askAtHome} from './home.ts';
import {askForName} from './naming.ts';
import {askAboutOldGuide} from './old-guide.ts';
import {askForAccount} from './picking.ts';
import type {Question} from './question.ts';
import {askAfterSaving} from './saved.ts';
import {askAtStep} from './step-question.ts';
import {askWhileWaiting} from './waiting.ts';

/** What a state asks; undefined where the wizard works and nothing can be answered. */
export function questionOf(state: State, context: PlainContext): Question | undefined {
	switch (state.at) {
		case 'home':
			return askAtHome(state, context);
		case 'choosing':
			return askWhatToDo(state, context);
		case 'old-guide':
			return askAboutOldGuide(context);
		case 'step':
			return askAtStep(state, context);
		case 'waiting':
			return askWhileWaiting(state, context);
		case 'picking':
			return askForAccount(state, context);
		case 'naming':
			return askForName(state, context);
		case 'saved':
			return askAfterSaving(state, context);
		case 'failed':
			return askAfterFailure(state, context);
		case 'starting':
		case 'checking':
		case 'listening':
		case 'exchanging':
		case 'saving':
		case 'ended':
			return undefined;
		default:
			return state satisfies never;
	}
}
