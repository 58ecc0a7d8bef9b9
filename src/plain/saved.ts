import {dayOf} from '../core/phrases.ts';
import {proofState} from '../core/proofs.ts';
import {fill, safeText} from '../core/text.ts';
import {refreshableAt} from '../core/tokens.ts';
import type {Messages} from '../messages/index.ts';
import type {ProfileView, StateAt} from '../wizard/model.ts';
import {calendarChoices} from './calendar.ts';
import type {PlainContext} from './context.ts';
import {copiedLines, errorLines, section} from './lines.ts';
import {accountText, endText} from './phrases.ts';
import {type Question, send} from './question.ts';

type Saved = StateAt<'saved'>;

/** Everything about the new token but the token itself, and what comes next. */
export function savedLines(state: Saved, context: PlainContext): readonly string[] {
	const {profile, missing, folder} = state;
	const {messages} = context;
	const {saved} = messages;
	const {name, account, scopes} = profile;

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
			`${saved.ends}: ${lifeText(profile, messages)}`,
			`${saved.refresh}: ${refreshText(profile, messages)}`,
			...proofLines(profile, messages),
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

function lifeText(profile: ProfileView, messages: Messages): string {
	const {issuedAt, expiresAt, endless} = profile;
	const isFromDashboard = !endless && issuedAt === undefined && expiresAt === undefined;
	return isFromDashboard ? messages.saved.endsUnknown : endText(profile, messages);
}

function refreshText(profile: ProfileView, {saved}: Messages): string {
	const {issuedAt, endless} = profile;

	if (endless) {
		return saved.refreshNone;
	}

	return issuedAt === undefined
		? saved.refreshUnknown
		: fill(saved.refreshFrom, {date: dayOf(refreshableAt({issuedAt}))});
}

function proofLines({proofs}: ProfileView, {saved}: Messages): readonly string[] {
	if (proofs === undefined) {
		return [];
	}

	const states = Object.values(proofs).map(proofState);
	const count = (wanted: string): number => states.filter(state => state === wanted).length;
	return [
		`${saved.steps}: ${fill(saved.proofs, {proved: count('proved'), confirmed: count('confirmed')})}`,
	];
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
