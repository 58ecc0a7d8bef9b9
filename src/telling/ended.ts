import {explain} from '../core/explain.ts';
import {fill} from '../core/text.ts';
import type {Messages} from '../messages/index.ts';
import type {Outcome} from '../wizard/model.ts';

/** What is kept and what comes next. */
export function lastWords(
	outcome: Outcome,
	{messages, practice}: {readonly messages: Messages; readonly practice: boolean},
): string {
	const {ended} = messages;

	switch (outcome.type) {
		case 'done':
			return ended.done;
		case 'saved':
			// The commands of practice have no sandbox any more when they are typed.
			return fill(practice ? ended.savedPractice : ended.saved, {name: outcome.profile.name});
		case 'practise':
			return ended.practise;
		case 'interrupted':
			if (outcome.draft === undefined) {
				return ended.done;
			}

			return outcome.kept ? ended.kept : ended.notKept;
		case 'failed':
			return explain(outcome.error, messages).title;
		default:
			return outcome satisfies never;
	}
}
