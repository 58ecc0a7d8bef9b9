import {safeText} from './text.ts';

const quotes = `"'\`“”„‘’‚«»‹›`;
/** The bracket of an IPv6 host belongs to it. */
const before = new RegExp(String.raw`^(?:[\s${quotes}<({]|\[(?![\da-f:]+\]))+`, 'i');
const trailing = String.raw`[\s${quotes}>)\]},;]`;
/** Looked for once in each run of them, so that a long one costs no more than a short one. */
const after = new RegExp(`(?<!${trailing})${trailing}+$`);

/** An address and whatever a terminal or a mail program wrapped around it; more is something else. */
export const longestPaste = 16_384;

/**
 * What was pasted, without what comes along: control sequences, invisible characters, the marks of a
 * bracketed paste, a Markdown link, and quotes, brackets, commas and semicolons around it. Line
 * breaks inside become spaces.
 */
export function unwrapPasted(text: string): string {
	const plain = safeText(text, longestPaste)
		// Where the terminal or the input field took the escape character away.
		.replaceAll(/\[20[01]~/g, '')
		.trim();
	const target = /^\[.*\]\s*\(([^()]*)\)$/s.exec(plain)?.[1] ?? plain;

	return target.replace(before, '').replace(after, '');
}
