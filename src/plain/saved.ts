import {fill, safeText} from '../core/text.ts';
import type {Messages} from '../messages/index.ts';
import {lifeParts, refreshText} from '../telling/life.ts';
import {proofsText} from '../telling/steps.ts';
import type {ProfileView, StateAt} from '../wizard/model.ts';
import {calendarChoices} from './calendar.ts';
import type {PlainContext} from './context.ts';
import {copiedLines, errorLines, section} from './lines.ts';
import {accountText} from './phrases.ts';
import {type Question, send} from './question.ts';

type Saved = StateAt<'saved'>;

/** Everything about the new token but the token itself, and what comes next. */
export function savedLines(state: Saved, context: PlainContext): readonly string[] {
	const {profile, missing, folder} = state;
	const {messages} = context;
	const {saved} = messages;
	const {name, account, scopes} = profile;
	const proofs = proofsText(profile, messages);

	return [
		...section(saved.title, [
			`${saved.profile}: ${safeText(name)}`,
			`${saved.account}: ${accountText(account, messages)}`,
			...(scopes.length === 0 ? [] : [`${saved.permissions}: ${fill('{scopes}', {scopes})}`]),
			...(missing.length === 0
				? []
				: [
						fill(saved.grantedOf, {n: scopes.length, total: scopes.length + missing.length}),
						`${saved.missing}: ${fill('{missing}', {missing})}`,
						saved.missingHint,
					]),
			`${saved.ends}: ${lifeParts(profile, messages).join(', ')}`,
			`${saved.refresh}: ${refreshText(profile, messages)}`,
			...(proofs === undefined ? [] : [`${saved.steps}: ${proofs}`]),
			`${saved.stored}: ${safeText(folder, 1000)} (${saved.protection})`,
			...commandLines(profile, messages),
		]),
		...savedNews(undefined, state, context),
	];
}

/** What was asked for: the token on the clipboard, the day in a calendar. */
export function savedNews(
	before: Saved | undefined,
	{copied, file, error, profile: {name}}: Saved,
	{messages}: PlainContext,
): readonly string[] {
	const {saved} = messages;

	return [
		...(copied === before?.copied
			? []
			: copiedLines(copied, {
					done: fill(saved.tokenCopied, {name}),
					failed: fill(saved.tokenNotCopied, {name}),
				})),
		...(file === undefined || file === before?.file
			? []
			: [`${saved.calendar}: ${safeText(file, 1000)}`]),
		...(error === before?.error ? [] : errorLines(error, messages)),
	];
}

/** What is done with the new token. */
export function askAfterSaving({token, profile}: Saved, context: PlainContext): Question {
	const {keys} = context.messages;
	const finish = {words: keys.finish, move: send({type: 'confirm'})};

	return {
		choices: [
			finish,
			{words: keys.copyToken, move: send({type: 'copy', text: token})},
			...calendarChoices(profile, context),
			{words: keys.home, move: send({type: 'home'})},
		],
		enter: finish,
		leave: keys.quit,
	};
}

/** The commands that a person uses from now on, with what they do. */
function commandLines({name, endless}: ProfileView, {saved, common}: Messages): readonly string[] {
	const lines = [
		[`token ${name}`, saved.commands.token],
		...(endless ? [] : [[`refresh ${name}`, saved.commands.refresh] as const]),
		['profiles', saved.commands.profiles],
	] as const;

	return lines.map(
		([line, meaning]) => `${saved.next}: ${common.product} ${safeText(line)} (${meaning})`,
	);
}
