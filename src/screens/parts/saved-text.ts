import {fill, safeText} from '../../core/text.ts';
import type {Messages} from '../../messages/index.ts';
import {lifeParts, refreshText} from '../../telling/life.ts';
import {proofsText} from '../../telling/steps.ts';
import type {ProfileView, StateAt} from '../../wizard/model.ts';
import {type Block, marked, words} from './block.ts';
import {accountText} from './phrases.ts';
import {narrowestTable, type Pair} from './table.ts';
import {padTo, widthOf} from './wrap.ts';

type Saved = StateAt<'saved'>;

/** What is stored, and what comes next. */
export function savedPairs(
	state: Saved,
	messages: Messages,
	{width, practice}: {width: number; practice: boolean},
): readonly Pair[] {
	const {saved} = messages;
	const {profile, folder} = state;
	const {name, account} = profile;

	return [
		{name: saved.profile, blocks: [words(safeText(name), 'strong')]},
		{name: saved.account, blocks: [words(accountText(account, messages))]},
		...permissionPairs(state, messages),
		{name: saved.ends, blocks: [words(lifeParts(profile, messages).join(' · '))]},
		{
			name: saved.refresh,
			blocks: [words(refreshText(profile, messages), undefined, {yields: 'bring'})],
		},
		...proofPairs(profile, messages),
		{
			name: saved.stored,
			blocks: [
				{spans: [{text: safeText(folder, 1000)}], hard: true},
				words(saved.protection, 'quiet', {yields: 'note'}),
			],
		},
		...filePairs(state, messages),
		// The commands of practice have no sandbox any more when they are typed.
		...(practice ? [] : [{name: saved.next, blocks: commands(profile, messages, width)}]),
	];
}

/** Granted against asked; Meta does not tell the permissions of every token. */
function permissionPairs(
	{profile: {scopes, flow}, missing}: Saved,
	{saved}: Messages,
): readonly Pair[] {
	const hint = flow === 'facebook-login' ? saved.missingAtFacebook : saved.missingHint;
	const total = scopes.length + missing.length;
	const granted = [
		...(missing.length === 0 ? [] : [words(fill(saved.grantedOf, {n: scopes.length, total}))]),
		words(fill('{scopes}', {scopes})),
	];

	return [
		...(scopes.length === 0 ? [] : [{name: saved.permissions, blocks: granted}]),
		...(missing.length === 0
			? []
			: [
					{
						name: saved.missing,
						blocks: [
							marked('!', fill('{missing}', {missing}), 'warn'),
							words(hint, 'quiet', {yields: 'bring'}),
						],
					},
				]),
	];
}

function proofPairs(profile: ProfileView, messages: Messages): readonly Pair[] {
	const text = proofsText(profile, messages);
	return text === undefined
		? []
		: [{name: messages.saved.steps, blocks: [words(text, undefined, {yields: 'bring'})]}];
}

function filePairs({file}: Saved, {saved}: Messages): readonly Pair[] {
	return file === undefined
		? []
		: [
				{
					name: saved.calendar,
					blocks: [{spans: [{text: safeText(file, 1000)}], hard: true}],
				},
			];
}

/** The commands that a person uses from now on, with what they do. */
function commands(
	{name, endless}: ProfileView,
	{saved, common}: Messages,
	width: number,
): readonly Block[] {
	const lines = [
		[`token ${name}`, saved.commands.token],
		...(endless ? [] : [[`refresh ${name}`, saved.commands.refresh] as const]),
		['profiles', saved.commands.profiles],
	] as const;
	const rows = lines.map(([line, meaning]) => {
		return {line: fill('{product} {line}', {product: common.product, line}), meaning};
	});
	const column = width < narrowestTable ? 0 : Math.max(...rows.map(({line}) => widthOf(line)));

	return rows.map(({line, meaning}) => ({
		spans: [
			{text: padTo(line, column), tone: 'accent'},
			{text: `  ${meaning}`, tone: 'quiet'},
		],
		yields: 'labels',
		brief: words(line, 'accent'),
		spoken: {text: `${line}: ${meaning}`},
	}));
}
