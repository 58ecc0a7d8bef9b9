import type {ReactNode} from 'react';
import {dayOf} from '../core/phrases.ts';
import {fill, safeText} from '../core/text.ts';
import {refreshableAt} from '../core/tokens.ts';
import type {Messages} from '../messages/index.ts';
import type {StateAt} from '../wizard/model.ts';
import {textWidth} from './parts/compose.ts';
import {Frame} from './parts/frame.tsx';
import {type Block, gapped, marked, type Pair, table, words} from './parts/layout.ts';
import {accountText, endText} from './parts/phrases.ts';
import {copiedBlocks} from './parts/remarks.ts';
import {useScreen} from './parts/use-screen.ts';
import {padTo, widthOf} from './parts/wrap.ts';

type Saved = StateAt<'saved'>;

/** Everything about the new token but the token itself, and what comes next. */
export function SavedScreen({state}: {readonly state: Saved}): ReactNode {
	const screen = useScreen();
	const {messages, send} = screen;
	const {keys, saved} = messages;
	const {name} = state.profile;

	return (
		<Frame
			title={{text: `✓ ${saved.title}`, tone: 'good'}}
			blocks={[
				...table(pairs(state, messages), textWidth(screen)),
				...gapped(
					copiedBlocks(state.copied, messages, {
						done: fill(saved.tokenCopied, {name}),
						failed: fill(saved.tokenNotCopied, {name}),
					}),
				),
			]}
			bindings={[
				{key: 'enter', words: keys.finish, run: () => send({type: 'confirm'})},
				{key: 'c', words: keys.copyToken, run: () => send({type: 'copy', text: state.token})},
				{key: 'esc', words: keys.home, run: () => send({type: 'home'})},
			]}
		/>
	);
}

function pairs({profile, missing, folder}: Saved, messages: Messages): readonly Pair[] {
	const {saved} = messages;
	const {name, account, scopes} = profile;

	return [
		{name: saved.profile, blocks: [words(safeText(name), 'strong')]},
		{name: saved.account, blocks: [words(accountText(account, messages))]},
		{name: saved.permissions, blocks: [words(fill('{scopes}', {scopes}))]},
		...(missing.length === 0
			? []
			: [
					{
						name: saved.missing,
						blocks: [
							marked('!', fill('{missing}', {missing}), 'warn'),
							words(saved.missingHint, 'quiet', {yields: 'bring'}),
						],
					},
				]),
		{name: saved.ends, blocks: [words(endText(profile, messages))]},
		{
			name: saved.refresh,
			blocks: [words(fill(saved.refreshFrom, {date: dayOf(refreshableAt(profile))}))],
		},
		{
			name: saved.stored,
			blocks: [
				{spans: [{text: safeText(folder, 1000)}], hard: true},
				words(saved.protection, 'quiet', {yields: 'note'}),
			],
		},
		{name: saved.next, blocks: commands(name, messages)},
	];
}

/** The commands that a person uses from now on, with what they do. */
function commands(name: string, {saved, common}: Messages): readonly Block[] {
	const lines = [
		[`token ${name}`, saved.commands.token],
		[`refresh ${name}`, saved.commands.refresh],
		['profiles', saved.commands.profiles],
	] as const;
	const commands = lines.map(([line, meaning]) => {
		return {line: fill('{product} {line}', {product: common.product, line}), meaning};
	});
	const column = Math.max(...commands.map(({line}) => widthOf(line)));

	return commands.map(({line, meaning}) => ({
		spans: [
			{text: padTo(line, column), tone: 'accent'},
			{text: `  ${meaning}`, tone: 'quiet'},
		],
		yields: 'labels',
		brief: words(line, 'accent'),
	}));
}
