import type {ReactNode} from 'react';
import type {Account} from '../core/profile.ts';
import {fill, safeText} from '../core/text.ts';
import type {Messages} from '../messages/index.ts';
import {accountName} from '../telling/account.ts';
import {isSameAccount} from '../wizard/conflict.ts';
import type {StateAt} from '../wizard/model.ts';
import {words} from './parts/block.ts';
import {Frame} from './parts/frame.tsx';
import {useLive} from './parts/live.ts';
import {type Choice, choiceBlocks, moveKeys} from './parts/selection.ts';
import {useScreen} from './parts/use-screen.ts';

type Picking = StateAt<'picking'>;

/** Which of the accounts that a sign-in opened; each stands behind its Facebook Page. */
export function PickingScreen({state}: {readonly state: Picking}): ReactNode {
	const {messages, send} = useScreen();
	const {picking, keys} = messages;
	const {choices} = state;
	const [cursor, live] = useLive(() => 0);

	const pick = (): void => {
		const pageId = choices[live.get()]?.account.pageId;

		if (pageId !== undefined) {
			send({type: 'pick', pageId});
		}
	};

	return (
		<Frame
			title={{text: picking.title}}
			blocks={[
				words(fill(picking.text, {n: choices.length}), undefined, {yields: 'note'}),
				...pageChoices(state, messages).flatMap((choice, index) =>
					choiceBlocks(choice, index, index === cursor),
				),
			]}
			bindings={[
				{key: 'enter', words: keys.pick, run: pick},
				...moveKeys(live, choices.length, keys.choose),
				{key: 'esc', words: keys.back, run: () => send({type: 'back'})},
			]}
			leave={keys.saveAndQuit}
		/>
	);
}

function pageChoices({choices, stored}: Picking, messages: Messages): readonly Choice[] {
	return choices.map(granted => {
		const {account} = granted;
		const holder = stored.find(profile => isSameAccount(profile, granted));
		const known = holder && fill(messages.picking.storedAs, {name: holder.name});

		return {
			name: safeText(account.pageName ?? account.pageId ?? messages.common.unknown),
			meaning: [accountAndId(account, messages), known]
				.filter(text => text !== undefined)
				.join(' · '),
		};
	});
}

/** `@shop_es · 17841405793187219` */
function accountAndId(account: Account, messages: Messages): string {
	const name = accountName(account, messages);
	const {username, id} = account;

	return username === undefined || id === undefined ? name : `@${name} · ${safeText(id)}`;
}
