import type {ReactNode} from 'react';
import {explain} from '../core/explain.ts';
import {fill} from '../core/text.ts';
import type {Messages} from '../messages/index.ts';
import type {StateAt} from '../wizard/machine/rules.ts';
import type {Outcome} from '../wizard/model.ts';
import {textWidth} from './parts/compose.ts';
import {layOut, words} from './parts/layout.ts';
import {Rows} from './parts/rows.tsx';
import {useScreen} from './parts/use-screen.ts';

/** The frame that stays in the terminal: what is kept and what comes next, in place of everything before. */
export function EndedScreen({state}: {readonly state: StateAt<'ended'>}): ReactNode {
	const screen = useScreen();
	const text = lastWords(state.outcome, screen.messages);
	return <Rows rows={layOut([words(text)], textWidth(screen), screen.rows)} />;
}

function lastWords(outcome: Outcome, messages: Messages): string {
	const {ended, errors} = messages;

	switch (outcome.type) {
		case 'done':
			return ended.done;
		case 'saved':
			return fill(ended.saved, {name: outcome.profile.name});
		case 'practise':
			return ended.practise;
		case 'interrupted':
			return outcome.draft === undefined
				? ended.done
				: `${errors.interrupted.what} ${errors.interrupted.hint}`;
		case 'failed':
			return explain(outcome.error, messages).title;
		default:
			return outcome satisfies never;
	}
}
