import {fill, safeText} from '../core/text.ts';
import {accountName} from '../telling/account.ts';
import {isSameAccount} from '../wizard/conflict.ts';
import type {StateAt} from '../wizard/model.ts';
import type {PlainContext} from './context.ts';
import {section} from './lines.ts';
import {type Choice, type Question, send} from './question.ts';

type Picking = StateAt<'picking'>;

/** That the sign-in opened several accounts, of which one is taken. */
export function pickingLines({choices}: Picking, {messages}: PlainContext): readonly string[] {
	const {title, text} = messages.picking;
	return section(title, [fill(text, {n: choices.length})]);
}

/** Which of the accounts. */
export function askForAccount({choices, stored}: Picking, {messages}: PlainContext): Question {
	const {keys, picking} = messages;
	const accounts = choices.flatMap((granted): readonly Choice[] => {
		const {account} = granted;
		const {pageId, pageName = ''} = account;
		const twin = stored.find(profile => isSameAccount(profile, granted));
		const told = [
			accountName(account, messages),
			`${safeText(pageName)} (${pageId})`,
			...(twin === undefined ? [] : [fill(picking.storedAs, {name: twin.name})]),
		];
		return pageId === undefined
			? []
			: [{words: told.join(', '), move: send({type: 'pick', pageId})}];
	});

	return {
		choices: accounts,
		enter: accounts[0],
		back: send({type: 'back'}),
		leave: keys.saveAndQuit,
	};
}
