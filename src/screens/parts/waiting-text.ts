import {dayOf} from '../../core/phrases.ts';
import {isLoopbackHost} from '../../core/redirect-uri.ts';
import {fill, safeText} from '../../core/text.ts';
import {countdown} from '../../telling/life.ts';
import type {StateAt} from '../../wizard/model.ts';
import {type Block, marked, words} from './block.ts';
import {margin, textWidth} from './compose.ts';
import {countdownByMinutes} from './phrases.ts';
import {copiedBlocks} from './remarks.ts';
import type {ScreenTools} from './use-screen.ts';
import {type Span, unbroken, widthOf} from './wrap.ts';

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
			return [words(waiting.browserOff, undefined, {gap: true}), link];
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
		brief: {spans: [{text: `${host}${pathname}?…`}], lead, hard: true, yields: 'bring'},
	};
}

/** What the browser will say about the certificate of the listener, and how to know that it is ours. */
export function certificateBlocks(
	{signIn}: Waiting,
	{messages: {waiting}}: Words,
): readonly Block[] {
	const {fingerprint, redirectUri, certificateKeptUntil} = signIn;
	const {host} = new URL(redirectUri);

	if (fingerprint === undefined) {
		return [];
	}

	const sentence =
		certificateKeptUntil === undefined
			? fill(waiting.certificate, {host})
			: fill(waiting.certificateKept, {host, date: dayOf(certificateKeptUntil)});

	return [
		words(sentence, undefined, {
			gap: true,
			yields: 'note',
			brief: words(waiting.certificateBrief, undefined, {yields: 'page'}),
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
		yields: 'bring',
		brief: {spans: [{text: safeText(ends)}], lead, yields: 'note'},
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
	const left = unbroken(fill(waiting.left, {time: countdown(deadline, wallClock())}));
	// Read out anew each second, it would drown everything else.
	const leftAtMost = fill(waiting.left, {time: countdownByMinutes(deadline, wallClock())});

	return [
		{
			spans: [{text: what}, {text: `   ${left}`, tone: 'strong'}],
			lead: {text: `${pulse} `, tone: 'accent'},
			gap: true,
			spoken: {role: 'timer', text: `${what}, ${leftAtMost}`},
		},
	];
}

/** Where the browser is when this runs on another machine, and how the callback comes here all the same. */
export function remoteBlocks(
	{signIn: {remote, listening, redirectUri}}: Waiting,
	{messages: {waiting}}: Words,
): readonly Block[] {
	const {hostname, port} = new URL(redirectUri);
	const tip = listening ? waiting.tunnel : waiting.tunnelLater;
	const values = {port: port || '443'};
	// A command is copied whole.
	const command = fill(sshCommand, values);
	const sentence = fill(tip, values).replace(command, unbroken(command));

	return remote && isLoopbackHost(hostname)
		? [
				marked('!', waiting.remote, 'warn'),
				words(sentence, 'quiet', {lead: {text: '  '}, yields: 'labels'}),
			]
		: [];
}

/** The same in every language. */
const sshCommand = 'ssh -L {port}:localhost:{port}';

/** Which registered addresses could not be used, and which one is. */
export function busyBlocks(
	{signIn: {busy, redirectUri: used}}: Waiting,
	{messages: {waiting}}: Words,
): readonly Block[] {
	return busy.map(({redirectUri, holder}) => {
		const sentence =
			holder === undefined
				? fill(waiting.busy, {redirectUri, used})
				: fill(waiting.busyHolder, {redirectUri, used, holder});
		return marked('!', sentence, 'warn', {yields: 'page'});
	});
}

/** The link as a QR code, or how large a window it needs. */
export function qrBlocks(
	rows: readonly string[],
	{messages, columns}: Words & Pick<ScreenTools, 'columns'>,
): readonly Block[] {
	const {waiting, spoken} = messages;
	const needed = Math.max(0, ...rows.map(widthOf));
	const tooLarge = marked(
		'!',
		fill(waiting.qrTooLarge, {columns: needed + 2 * margin, rows: rows.length + rowsAroundQr}),
		'warn',
	);

	if (needed > textWidth({columns})) {
		return [tooLarge];
	}

	return [
		{spans: [], picture: rows, yields: 'page', brief: tooLarge, spoken: {text: spoken.qr}},
		words(waiting.qr, undefined, {yields: 'note'}),
	];
}

/** Header, wait, field and hints. */
const rowsAroundQr = 12;

/** Why a pasted address was not taken, and what came in beside the callback. */
export function waitRemarks(
	{problem, notes, copied, signIn}: Waiting,
	{messages}: Words,
): readonly Block[] {
	const {problems, waiting} = messages;
	const all = signIn.reachable === false ? new Set([...notes, 'not-reachable'] as const) : notes;

	return [
		...(problem === undefined
			? []
			: [marked('✗', fill(problems[problem], {redirectUri: signIn.redirectUri}), 'bad')]),
		...Array.from(all, note => marked('!', waiting.notes[note], 'warn', {yields: 'page'})),
		...copiedBlocks(copied, messages),
	];
}
