import type {ReactNode} from 'react';
import {normaliseName} from '../core/fields.ts';
import {fill, safeText} from '../core/text.ts';
import type {Messages} from '../messages/index.ts';
import {accountName} from '../telling/account.ts';
import {isSameAccount} from '../wizard/conflict.ts';
import type {NameConflict, ProfileView, StateAt} from '../wizard/model.ts';
import {type Block, gapped, marked, words} from './parts/block.ts';
import {textWidth} from './parts/compose.ts';
import {Frame} from './parts/frame.tsx';
import {accountText} from './parts/phrases.ts';
import {errorBlocks} from './parts/remarks.ts';
import {type Pair, table} from './parts/table.ts';
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
function conflictBlocks(state: Naming, screen: ScreenTools): readonly Block[] {
	const {messages} = screen;
	const {conflict, draft, granted, stored} = state;
	const {naming} = messages;
	const account = accountName(granted.account, messages);
	const meant = draft.again === true ? stored.find(({name}) => name === draft.name) : undefined;

	if (conflict !== undefined) {
		const twin = conflict.type === 'duplicate' ? undefined : twinOf(state, conflict.name);
		const question = fill(naming[conflict.type], {...conflict, account});
		return [
			...twinBlocks(twin, messages),
			marked('!', question, 'warn'),
			...differenceBlocks(state, conflict, screen),
		];
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

/** What changes for whoever uses this profile: the account, and permissions that are lost with it. */
function differenceBlocks(
	{granted, stored}: Naming,
	conflict: NameConflict,
	{messages, columns}: ScreenTools,
): readonly Block[] {
	const {naming} = messages;
	const holder = stored.find(({name}) => name === conflict.name);
	const lost = 'lost' in conflict ? conflict.lost : [];
	const accounts: readonly Pair[] =
		conflict.type === 'switch-account' && holder !== undefined
			? [
					{name: naming.before, blocks: [words(accountText(holder.account, messages))]},
					{name: naming.after, blocks: [words(accountText(granted.account, messages))]},
				]
			: [];
	const permissions: readonly Pair[] =
		lost.length === 0
			? []
			: [{name: naming.lost, blocks: lost.map(scope => marked('−', safeText(scope), 'warn'))}];
	const pairs = [...accounts, ...permissions];

	return pairs.length === 0 ? [] : gapped(table(pairs, textWidth({columns})));
}

/** The account under another name than this one. */
function twinOf({granted, stored}: Naming, name: string): ProfileView | undefined {
	return stored.find(profile => profile.name !== name && isSameAccount(profile, granted));
}

function twinBlocks(twin: ProfileView | undefined, {naming}: Messages): readonly Block[] {
	return twin === undefined ? [] : [marked('!', fill(naming.storedAs, {name: twin.name}), 'warn')];
}
