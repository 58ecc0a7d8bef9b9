import {fill} from '../core/text.ts';
import type {Messages} from '../messages/index.ts';
import {accountName} from '../telling/account.ts';
import {unfinishedText} from '../telling/steps.ts';
import type {ProfileView, Removing, StateAt} from '../wizard/model.ts';
import type {PlainContext} from './context.ts';
import {noticeLines, section} from './lines.ts';
import {endText} from './phrases.ts';
import {type Choice, type Question, send, sendAndWait} from './question.ts';

type Home = StateAt<'home'>;

/** What just happened and what is wrong; the accounts themselves are the choices of the question. */
export function homeLines({home, notice}: Home, {messages}: PlainContext): readonly string[] {
	const words = messages.home;

	return [
		...noticeLines(notice, messages),
		...section(words.title, [
			...home.unreadable.map(({file}) => fill(words.unreadable, {file})),
			...(home.profiles.length === 0 ? [words.none] : []),
		]),
	];
}

/** What happened since, in the order in which it did. */
export function homeNews(before: Home, state: Home, {messages}: PlainContext): readonly string[] {
	const {busy, leaving, notice} = state;
	const words = messages.home;

	return [
		...(busy === undefined || busy === before.busy ? [] : [fill(words.busy, {name: busy})]),
		...(leaving === undefined || leaving === before.leaving ? [] : [words.leaving]),
		...(notice === before.notice ? [] : noticeLines(notice, messages)),
	];
}

/** What is to be done with the accounts; undefined while something is under way for one of them. */
export function askAtHome(state: Home, {messages}: PlainContext): Question | undefined {
	const {home, busy, leaving, removing} = state;

	if (busy !== undefined || leaving !== undefined) {
		return undefined;
	}

	return removing === undefined ? askHome(home, messages) : askToRemove(removing, home, messages);
}

function askHome({profiles, draft}: Home['home'], messages: Messages): Question {
	const {keys} = messages;
	const accounts = profiles.map(profile => ({
		words: profileText(profile, messages),
		move: {type: 'ask', question: askAboutProfile(profile, messages)} as const,
	}));
	const current = profiles.findIndex(profile => profile.current);
	const first = accounts[Math.max(0, current)];
	const resume: Choice = {
		words: draft === undefined ? '' : `${keys.resume}: ${unfinishedText(draft, messages)}`,
		move: send({type: 'resume'}),
	};

	return {
		choices: [
			...(draft === undefined
				? []
				: [resume, {words: keys.discard, move: send({type: 'discard-draft'})}]),
			...accounts,
			{words: keys.connectAnother, move: send({type: 'connect-another'})},
			{words: keys.importToken, move: sendAndWait({type: 'import'})},
		],
		enter: draft === undefined ? first : {words: keys.resume, move: resume.move},
		leave: keys.quit,
	};
}

/** `shop: shop_es, fresh, 2027-01-23, 59 days left, current` */
function profileText(profile: ProfileView, messages: Messages): string {
	const {states, current} = messages.home;
	const {name, account, state} = profile;
	const told = [
		accountName(account, messages),
		states[state],
		endText(profile, messages),
		...(profile.current ? [current] : []),
	];

	return `${fill('{name}', {name})}: ${told.join(', ')}`;
}

function askAboutProfile(profile: ProfileView, messages: Messages): Question {
	const {keys} = messages;
	const {name} = profile;
	const refresh = {words: keys.refresh, move: send({type: 'refresh', name})};

	return {
		lines: ['', profileText(profile, messages)],
		choices: [
			refresh,
			{words: keys.makeCurrent, move: sendAndWait({type: 'use', name})},
			{words: keys.signInAgain, move: sendAndWait({type: 'sign-in-again', name})},
			{words: keys.remove, move: send({type: 'remove', name})},
		],
		enter: refresh,
		back: {type: 'close'},
		leave: keys.quit,
	};
}

/** Enter keeps what is there: nothing is lost by a key too many. */
function askToRemove(removing: Removing, home: Home['home'], messages: Messages): Question {
	const {keys, plain} = messages;
	const keep: Choice = {words: plain.keepIt, move: send({type: 'back'})};
	const words = removing.type === 'draft' ? keys.discard : keys.remove;

	return {
		lines: ['', questionAbout(removing, home, messages)],
		choices: [{words, move: sendAndWait({type: 'confirm'})}, keep],
		enter: keep,
		back: keep.move,
		leave: keys.quit,
	};
}

function questionAbout(
	removing: Removing,
	{profiles, draft}: Home['home'],
	messages: Messages,
): string {
	const {plain} = messages;

	if (removing.type === 'draft') {
		return draft?.granted === undefined ? plain.discard : plain.discardGranted;
	}

	const holder = profiles.find(({name}) => name === removing.name);
	const username = holder === undefined ? '' : accountName(holder.account, messages);
	return fill(plain.remove, {name: removing.name, username});
}
