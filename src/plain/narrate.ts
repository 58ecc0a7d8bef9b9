import {linkAddress, type Step} from '../core/checklist.ts';
import {dayOf, daysLeftText} from '../core/phrases.ts';
import type {Draft} from '../core/profile.ts';
import type {Site} from '../core/site.ts';
import {fill, safeText} from '../core/text.ts';
import type {Messages} from '../messages/index.ts';
import type {Rules, State} from '../wizard/model.ts';

export type PlainContext = {
	readonly messages: Messages;
	readonly rules: Rules;
	readonly site: Site;
};

/**
 * A state as lines of text, for output that is only ever appended to: nothing is redrawn, nothing
 * depends on width or colour. Empty for states that pass by without anything to read.
 */
export function narrate(state: State, context: PlainContext): readonly string[] {
	const {messages} = context;

	switch (state.at) {
		case 'choosing':
			return [messages.start.intro];
		case 'step':
			return narrateStep(state.draft, state.step, context);
		case 'checking':
			return ['', messages.checking.title, indent(messages.checking.text)];
		case 'waiting':
			return [
				'',
				messages.waiting.title,
				indent(`${messages.waiting.link}  ${state.signIn.url}`),
				indent(fill(messages.waiting.waitingAt, {redirectUri: state.signIn.redirectUri})),
				...(state.signIn.fingerprint === undefined
					? []
					: [indent(`${messages.waiting.fingerprint}  ${state.signIn.fingerprint}`)]),
			];
		case 'saved':
			return narrateSaved(state, messages);
		case 'starting':
		case 'home':
		case 'listening':
		case 'exchanging':
		case 'naming':
		case 'saving':
		case 'failed':
		case 'ended':
			return [];
		default:
			return state satisfies never;
	}
}

function narrateStep(
	draft: Draft,
	id: Step['id'],
	{messages, rules, site}: PlainContext,
): readonly string[] {
	const {steps} = rules.flows[draft.flow];
	const index = steps.findIndex(step => step.id === id);
	const words = messages.steps[id];
	const links = (steps[index]?.links ?? []).map(link => linkAddress(link, site, draft.metaAppId));
	const position = fill(messages.common.stepOf, {n: index + 1, total: steps.length});

	return [
		'',
		`${words.title} (${position})`,
		...words.do.map(indent),
		...(id === 'redirect-uri' ? [indent(rules.suggestedRedirectUri)] : []),
		...(words.labels.length === 0
			? []
			: [indent(`${messages.step.labels}: ${words.labels.join(' · ')}`)]),
		...[...new Set(links)].map(link => indent(`${messages.step.page}: ${link}`)),
		...(words.bring === '' ? [] : [indent(`${messages.step.bring}: ${words.bring}`)]),
		...(words.note === '' ? [] : [indent(words.note)]),
	];
}

function narrateSaved(
	{profile, folder, missing}: Extract<State, {readonly at: 'saved'}>,
	{saved, common}: Messages,
): readonly string[] {
	const end = profile.expiresAt === undefined ? [] : [dayOf(profile.expiresAt)];

	return [
		'',
		saved.title,
		...[
			`${saved.profile}: ${profile.name}`,
			`${saved.account}: @${safeText(profile.account.username ?? common.unknown)} (${profile.account.id ?? common.unknown})`,
			`${saved.permissions}: ${profile.scopes.map(scope => safeText(scope)).join(', ')}`,
			...(missing.length === 0 ? [] : [`${saved.missing}: ${missing.join(', ')}`]),
			`${saved.ends}: ${[...end, daysLeftText(profile.daysLeft, common)].join(', ')}`,
			`${saved.stored}: ${safeText(folder, 500)}`,
		].map(indent),
	];
}

function indent(line: string): string {
	return `  ${line}`;
}
