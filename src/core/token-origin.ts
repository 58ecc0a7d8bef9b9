import type {Secret} from './secret.ts';

/** The product of Meta that a token is of. */
export type TokenOrigin = 'instagram-login' | 'basic-display' | 'facebook' | 'threads' | 'unknown';

/** How the tokens of all products of Meta begin. */
export const tokenStart = /^(?:IG[A-Z]{2}|EAA|TH[A-Z]{2})/;

/** Reported, not documented. */
const prefixes: readonly (readonly [RegExp, TokenOrigin])[] = [
	[/^IGAA/, 'instagram-login'],
	[/^IGQ/, 'basic-display'],
	[/^EAA/, 'facebook'],
	[/^TH/, 'threads'],
];

/**
 * Which product a token is of, by how it begins. It is a hint to warn by and never a reason to
 * refuse: a sample of Meta for Instagram Login begins like a token of Facebook.
 */
export function originOf(token: Secret): TokenOrigin {
	const text = token.reveal();
	return prefixes.find(([prefix]) => prefix.test(text))?.[1] ?? 'unknown';
}
