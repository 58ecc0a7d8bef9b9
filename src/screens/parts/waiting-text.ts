import {fill, safeText} from '../../core/text.ts';
import type {StateAt} from '../../wizard/model.ts';
import {type Block, marked, words} from './layout.ts';
import {countdown} from './phrases.ts';
import {copiedBlocks} from './remarks.ts';
import type {ScreenTools} from './use-screen.ts';
import type {Span} from './wrap.ts';

type Waiting = StateAt<'waiting'>;

type Words = Pick<ScreenTools, 'messages'>;

/** For which profile the sign-in is, where that is known. */
export function profileBlocks(
	{draft: {name}}: Waiting,
	{messages: {waiting}}: Words,
): readonly Block[] {
	return name === undefined ? [] : [words(fill(waiting.forProfile, {name}), 'strong')];
}

/** What became of the browser, and the link in full: whoever has no browser here takes it elsewhere. */
export function browserBlocks(
	{browser, signIn}: Waiting,
	pulse: string,
	{messages: {waiting}}: Words,
): readonly Block[] {
	const lead = {text: `${waiting.link} `, tone: 'strong'} as const;
	const link: Block = {spans: [{text: signIn.url}], hard: true, flush: true, gap: true};

	switch (browser) {
		case 'opening':
			return [marked(pulse, waiting.browserOpening, 'accent'), shortened(link, lead, signIn.url)];
		case 'opened':
			return [words(waiting.browserOpened), shortened(link, lead, signIn.url)];
		case 'failed':
			return [marked('!', waiting.browserFailed, 'warn'), link];
		case 'off':
			return [words(waiting.browserOff), link];
		default:
			return browser satisfies never;
	}
}

/** Where the browser has the page already, a low window needs no more of the link than its place. */
function shortened(link: Block, lead: Span, address: string): Block {
	const {host, pathname} = new URL(address);
	return {
		...link,
		yields: 'link',
		brief: {spans: [{text: `${host}${pathname}?…`}], lead, hard: true, yields: 'page'},
	};
}

/** What the browser will say about the certificate of the listener, and how to know that it is ours. */
export function certificateBlocks(
	{signIn}: Waiting,
	{messages: {waiting}}: Words,
): readonly Block[] {
	const {fingerprint, redirectUri} = signIn;

	return fingerprint === undefined
		? []
		: [
				words(fill(waiting.certificate, {host: new URL(redirectUri).host}), undefined, {
					gap: true,
					yields: 'bring',
				}),
				fingerprintBlock(fingerprint, waiting.fingerprint),
			];
}

/** In full, to be compared; in a low window its ends. */
function fingerprintBlock(fingerprint: string, name: string): Block {
	const lead = {text: `${name} `, tone: 'strong'} as const;
	const ends = `${fingerprint.slice(0, 5)}…${fingerprint.slice(-5)}`;

	return {
		spans: [{text: safeText(fingerprint)}],
		lead,
		hard: true,
		yields: 'note',
		brief: {spans: [{text: safeText(ends)}], lead, yields: 'page'},
	};
}

/** What is waited for, and how long. */
export function waitBlocks(
	{signIn}: Waiting,
	pulse: string,
	{messages: {waiting}, wallClock}: Words & Pick<ScreenTools, 'wallClock'>,
): readonly Block[] {
	const {listening, redirectUri, deadline} = signIn;
	const what = listening ? fill(waiting.waitingAt, {redirectUri}) : waiting.waitingForPaste;
	const left = fill(waiting.left, {time: countdown(deadline, wallClock())});

	return [
		{
			spans: [{text: what}, {text: `   ${left}`, tone: 'strong'}],
			lead: {text: `${pulse} `, tone: 'accent'},
			gap: true,
		},
	];
}

/** Why a pasted address was not taken, and what came in beside the callback. */
export function waitRemarks(
	{problem, notes, copied, signIn}: Waiting,
	{messages}: Words,
): readonly Block[] {
	const {problems, waiting} = messages;

	return [
		...(problem === undefined
			? []
			: [marked('✗', fill(problems[problem], {redirectUri: signIn.redirectUri}), 'bad')]),
		...notes.map(note => marked('!', waiting.notes[note], 'warn', {yields: 'page'})),
		...copiedBlocks(copied, messages),
	];
}
