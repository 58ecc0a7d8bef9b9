import {normaliseName} from '../core/fields.ts';
import {fill} from '../core/text.ts';
import type {Messages} from '../messages/index.ts';
import {accountName} from '../telling/account.ts';
import {isSameAccount} from '../wizard/conflict.ts';
import type {NameConflict, StateAt} from '../wizard/model.ts';
import type {PlainContext} from './context.ts';
import {errorLines, section} from './lines.ts';
import {accountText} from './phrases.ts';
import {type Choice, type Default, type Question, send} from './question.ts';

type Naming = StateAt<'naming'>;

/** Whose token it is, and what speaks against the name that is offered. */
export function namingLines(state: Naming, context: PlainContext): readonly string[] {
	const {messages} = context;
	const {title, text} = messages.naming;
	const username = accountName(state.granted.account, messages);

	return [
		...section(title, [fill(text, {username})]),
		...otherAccountLines(state, messages),
		...namingNews(undefined, state, context),
	];
}

/** Why a name was not taken, or what taking it would replace. */
export function namingNews(
	before: Naming | undefined,
	state: Naming,
	{messages}: PlainContext,
): readonly string[] {
	const {problem, suggestion, conflict, error} = state;
	const value = normaliseName(suggestion.trim());
	const isNewName = suggestion !== before?.suggestion;

	return [
		...(problem === undefined || (problem === before?.problem && !isNewName)
			? []
			: [fill(messages.problems[problem], {value})]),
		...(conflict === undefined || conflict === before?.conflict
			? []
			: conflictLines(conflict, state, messages)),
		...(error === before?.error ? [] : errorLines(error, messages)),
	];
}

/** The name that is offered, or another one. */
export function askForName(state: Naming, {messages}: PlainContext): Question {
	const {suggestion, problem} = state;
	const {keys, naming, plain} = messages;
	const take: Default = {
		words: takeWords(state, messages),
		move: send({type: 'answer', value: suggestion}),
	};
	const other: Question = {
		choices: [],
		label: naming.field,
		text: {
			hidden: false,
			literal: true,
			move: value => ({type: 'send', events: [{type: 'edited'}, {type: 'answer', value}]}),
		},
		enter: {words: keys.back, move: {type: 'close'}},
		leave: keys.saveAndQuit,
	};
	const askOther: Choice = {words: plain.otherName, move: {type: 'ask', question: other}};
	// A name that cannot be stored is not offered once more.
	const isRefused = problem !== undefined && problem !== 'name-changed';

	return {
		choices: isRefused ? [askOther] : [take, askOther],
		enter: isRefused ? askOther : take,
		back: send({type: 'back'}),
		leave: keys.saveAndQuit,
	};
}

function takeWords({suggestion, conflict}: Naming, {plain}: Messages): string {
	switch (conflict?.type) {
		case undefined:
			return fill(plain.take, {value: suggestion});
		case 'replace':
		case 'switch-account':
		case 'fewer-permissions':
			return plain.replaceIt;
		case 'duplicate':
			return plain.storeTwice;
		default:
			return conflict satisfies never;
	}
}

/** Before any question: the sign-in was meant for a profile that holds another account. */
function otherAccountLines(
	{conflict, draft, granted, stored}: Naming,
	messages: Messages,
): readonly string[] {
	const meant = draft.again === true ? stored.find(({name}) => name === draft.name) : undefined;

	if (conflict !== undefined || meant === undefined || isSameAccount(meant, granted)) {
		return [];
	}

	const {naming} = messages;
	const values = {
		name: meant.name,
		username: accountName(meant.account, messages),
		account: accountName(granted.account, messages),
	};
	return [fill(naming.otherAccount, values), ...twinLines(meant.name, {granted, stored}, messages)];
}

/** What is asked, and how that which is there differs from that which would take its place. */
function conflictLines(
	conflict: NameConflict,
	state: Naming,
	messages: Messages,
): readonly string[] {
	const {granted, stored} = state;
	const {naming, plain} = messages;
	const account = accountName(granted.account, messages);
	const {name} = conflict;
	const holder = stored.find(profile => profile.name === name);

	if (conflict.type === 'duplicate') {
		return [fill(naming.duplicate, {name})];
	}

	const question =
		conflict.type === 'fewer-permissions'
			? fill(plain.fewerPermissions, {name})
			: fill(naming[conflict.type], {...conflict, account});

	return [
		...twinLines(name, state, messages),
		question,
		...(conflict.type === 'switch-account' && holder !== undefined
			? [
					`${naming.before}: ${accountText(holder.account, messages)}`,
					`${naming.after}: ${accountText(granted.account, messages)}`,
				]
			: []),
		...('lost' in conflict && conflict.lost.length > 0
			? [`${naming.lost}: ${fill('{lost}', {lost: conflict.lost})}`]
			: []),
	];
}

/** The account under another name than this one. */
function twinLines(
	name: string,
	{granted, stored}: Pick<Naming, 'granted' | 'stored'>,
	{naming}: Messages,
): readonly string[] {
	const twin = stored.find(profile => profile.name !== name && isSameAccount(profile, granted));
	return twin === undefined ? [] : [fill(naming.storedAs, {name: twin.name})];
}
