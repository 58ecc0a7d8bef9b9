import type {ReactNode} from 'react';
import {normaliseName} from '../core/fields.ts';
import {fill} from '../core/text.ts';
import type {Messages} from '../messages/index.ts';
import {isSameAccount} from '../wizard/conflict.ts';
import type {ProfileView, StateAt} from '../wizard/model.ts';
import {Frame} from './parts/frame.tsx';
import {type Block, marked, words} from './parts/layout.ts';
import {accountName} from './parts/phrases.ts';
import {errorBlocks} from './parts/remarks.ts';
import {useField} from './parts/use-field.ts';
import {type ScreenTools, useScreen} from './parts/use-screen.ts';

type Naming = StateAt<'naming'>;

/** Under which name the token is kept; what stands in the way is said once, Enter confirms it. */
export function NamingScreen({state}: {readonly state: Naming}): ReactNode {
	const screen = useScreen();
	const {messages, send} = screen;
	const {naming, keys} = messages;
	const username = accountName(state.granted.account, messages);
	const field = useField(state.suggestion, () => {
		if (state.problem !== undefined || state.conflict !== undefined) {
			send({type: 'edited'});
		}
	});

	return (
		<Frame
			title={{text: naming.title}}
			blocks={[words(fill(naming.text, {username}))]}
			field={{field, label: naming.field, mask: 'none'}}
			below={[
				...problemBlocks(state, screen),
				...conflictBlocks(state, screen),
				...errorBlocks(state.error, messages),
			]}
			bindings={[
				{
					key: 'enter',
					words: keys.continue,
					run: () => send({type: 'answer', value: field.value()}),
				},
				{key: 'esc', words: keys.back, run: () => send({type: 'back'})},
			]}
			leave={keys.saveAndQuit}
		/>
	);
}

type Words = Pick<ScreenTools, 'messages'>;

function problemBlocks({problem, suggestion}: Naming, {messages}: Words): readonly Block[] {
	if (problem === undefined) {
		return [];
	}

	const sentence = fill(messages.problems[problem], {value: normaliseName(suggestion.trim())});
	return [
		problem === 'name-changed' ? marked('!', sentence, 'warn') : marked('✗', sentence, 'bad'),
	];
}

/** What is replaced, and by what; before Enter already where the profile of this sign-in holds another account. */
function conflictBlocks(state: Naming, {messages}: Words): readonly Block[] {
	const {conflict, draft, granted, stored} = state;
	const {naming} = messages;
	const account = accountName(granted.account, messages);
	const meant = draft.again === true ? stored.find(({name}) => name === draft.name) : undefined;

	if (conflict !== undefined) {
		const twin = conflict.type === 'duplicate' ? undefined : twinOf(state, conflict.name);
		const question = fill(naming[conflict.type], {...conflict, account});
		return [...twinBlocks(twin, messages), marked('!', question, 'warn')];
	}

	if (meant === undefined || isSameAccount(meant, granted)) {
		return [];
	}

	const values = {name: meant.name, username: accountName(meant.account, messages), account};
	return [
		marked('!', fill(naming.otherAccount, values), 'warn'),
		...twinBlocks(twinOf(state, meant.name), messages),
	];
}

/** The account under another name than this one. */
function twinOf({granted, stored}: Naming, name: string): ProfileView | undefined {
	return stored.find(profile => profile.name !== name && isSameAccount(profile, granted));
}

function twinBlocks(twin: ProfileView | undefined, {naming}: Messages): readonly Block[] {
	return twin === undefined ? [] : [marked('!', fill(naming.storedAs, {name: twin.name}), 'warn')];
}
