import {dayOf} from '../core/phrases.ts';
import {isLoopbackHost} from '../core/redirect-uri.ts';
import {fill} from '../core/text.ts';
import type {Messages} from '../messages/index.ts';
import {countdown} from '../telling/life.ts';
import type {SignIn, StateAt} from '../wizard/model.ts';
import {browserErrorChoice} from './browser-errors.ts';
import type {PlainContext} from './context.ts';
import {copiedLines, section} from './lines.ts';
import {type Choice, type Question, send, sendAndWait} from './question.ts';
import {stepListChoice} from './step-list.ts';

type Waiting = StateAt<'waiting'>;

/** How the answer of the sign-in comes back, and how long that is waited for. */
export function waitingLines(state: Waiting, context: PlainContext): readonly string[] {
	const {draft, signIn} = state;
	const {messages, wallClock} = context;
	const {waiting} = messages;
	const {listening, redirectUri, deadline} = signIn;
	const {name} = draft;

	return [
		...section(waiting.title, [
			...(name === undefined ? [] : [fill(waiting.forProfile, {name})]),
			...remoteLines(signIn, messages),
			...busyLines(signIn, messages),
			listening ? fill(waiting.waitingAt, {redirectUri}) : waiting.waitingForPaste,
			fill(waiting.left, {time: countdown(deadline, wallClock())}),
		]),
		...waitingNews(undefined, state, context),
	];
}

/** What became of the browser, what came in beside the callback, and what was asked for. */
export function waitingNews(
	before: Waiting | undefined,
	{browser, signIn, notes, problem, copied, qr}: Waiting,
	context: PlainContext,
): readonly string[] {
	const {messages} = context;
	const {problems, waiting, common} = messages;
	const {redirectUri, reachable} = signIn;
	const unheard = notes.filter(note => before?.notes.includes(note) !== true);
	const isUnreachable = before === undefined && reachable === false;

	return [
		...(browser === before?.browser ? [] : browserLines(browser, signIn, messages)),
		...(isUnreachable ? [waiting.notes['not-reachable']] : []),
		...unheard.map(note => waiting.notes[note]),
		...(problem === undefined || problem === before?.problem
			? []
			: [fill(problems[problem], {redirectUri})]),
		...(qr === undefined || qr === before?.qr ? [] : qrLines(qr, context)),
		...(copied === before?.copied
			? []
			: copiedLines(copied, {done: common.copied, failed: common.notCopied})),
	];
}

/** What became of the browser, the link in full, and what the browser will say next. */
function browserLines(
	browser: Waiting['browser'],
	signIn: SignIn,
	messages: Messages,
): readonly string[] {
	const {waiting} = messages;
	const {url} = signIn;
	const certificate = certificateLines(signIn, messages);

	switch (browser) {
		case 'opening':
			return [];
		case 'opened':
			return [waiting.browserOpened, `${waiting.link}: ${url}`, ...certificate];
		case 'failed':
			return [waiting.browserFailed, url, ...certificate];
		case 'off':
			return [waiting.browserOff, url, ...certificate];
		default:
			return browser satisfies never;
	}
}

function remoteLines(
	{remote, listening, redirectUri}: SignIn,
	{waiting}: Messages,
): readonly string[] {
	const {hostname, port} = new URL(redirectUri);
	const tip = listening ? waiting.tunnel : waiting.tunnelLater;
	return remote && isLoopbackHost(hostname)
		? [waiting.remote, fill(tip, {port: port || '443'})]
		: [];
}

function certificateLines(
	{fingerprint, redirectUri, certificateKeptUntil: end}: SignIn,
	{waiting}: Messages,
): readonly string[] {
	const {host} = new URL(redirectUri);

	return fingerprint === undefined
		? []
		: [
				end === undefined
					? fill(waiting.certificate, {host})
					: fill(waiting.certificateKept, {host, date: dayOf(end)}),
				`${waiting.fingerprint}: ${fingerprint}`,
			];
}

function busyLines({busy, redirectUri: used}: SignIn, {waiting}: Messages): readonly string[] {
	return busy.map(({redirectUri, holder}) =>
		holder === undefined
			? fill(waiting.busy, {redirectUri, used})
			: fill(waiting.busyHolder, {redirectUri, used, holder}),
	);
}

/** The link as a picture, or how large a window it needs. */
function qrLines(
	rows: readonly string[],
	{messages: {waiting}, columns}: PlainContext,
): readonly string[] {
	const needed = Math.max(...rows.map(row => row.length));
	const fits = (columns?.() ?? needed) >= needed;

	return fits
		? ['', ...rows, waiting.qr]
		: [fill(waiting.qrTooLarge, {columns: needed, rows: rows.length + 2})];
}

/**
 * The address that the browser ends at, hidden because the code is in it; or a way to get there.
 * Nothing before it is known what became of the browser: that stands above the question.
 */
export function askWhileWaiting(state: Waiting, context: PlainContext): Question | undefined {
	const {draft, signIn, problem, qr, browser} = state;

	if (browser === 'opening') {
		return undefined;
	}

	const {messages, practice} = context;
	const {keys, waiting} = messages;
	const open = {type: 'open-page', address: signIn.url} as const;
	const showQr: Choice = {
		words: keys.showQr,
		move: qr === undefined ? send({type: 'show-qr'}) : {type: 'tell', lines: qrLines(qr, context)},
	};

	return {
		choices: [
			{words: keys.openAgain, move: send(open, [`${waiting.link}: ${signIn.url}`])},
			{words: keys.copyLink, move: send({type: 'copy', text: signIn.url})},
			showQr,
			browserErrorChoice(draft, context),
			...(practice ? [{words: keys.doForMe, move: sendAndWait({type: 'do-for-me'})}] : []),
			stepListChoice(draft, 'sign-in', context),
		],
		label: signIn.listening ? messages.plain.paste : messages.plain.pasteOnly,
		text: {
			hidden: true,
			move: text => ({
				type: 'send',
				events: [
					...(problem === undefined ? [] : [{type: 'edited'} as const]),
					{type: 'pasted', text},
				],
			}),
		},
		back: send({type: 'back'}),
		leave: keys.saveAndQuit,
	};
}
