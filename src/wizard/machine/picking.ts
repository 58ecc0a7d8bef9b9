import type {Draft, Granted} from '../../core/profile.ts';
import type {Event, ProfileView, Rules, StateAt, Transition} from '../model.ts';
import {provedByAccount} from '../proving.ts';
import {nameGranted} from './naming.ts';
import {enterStep, goHome, lastStep, stepsOf} from './rules.ts';

/** The sign-in opened several accounts; one of them is picked by its Page. The grant for all of them stays in the draft until then. */
export function onPicking(
	rules: Rules,
	state: StateAt<'picking'>,
	event: Event,
	at: number,
): Transition | undefined {
	const {draft, choices, stored} = state;

	switch (event.type) {
		case 'pick': {
			const chosen = choices.find(({account}) => account.pageId === event.pageId);
			return chosen && nameOf(rules, draft, chosen, {stored, at, picked: {draft, choices}});
		}
		case 'back':
			return enterStep(draft, lastStep(rules, draft));
		case 'home':
			return goHome();
		default:
			return undefined;
	}
}

/** Whose the token is shows what was done for that account; then it gets a name. */
export function nameOf(
	rules: Rules,
	draft: Draft,
	granted: Granted,
	from: {
		readonly stored: readonly ProfileView[];
		readonly at: number;
		readonly picked?: StateAt<'naming'>['picked'];
	},
): Transition {
	const proved = provedByAccount(stepsOf(rules, draft), draft, granted, from.at);
	return nameGranted(proved, granted, from.stored, from.picked);
}
