/** Why a redirect URI is refused. */
export type UriProblem =
	| 'uri-empty'
	| 'uri-not-an-address'
	| 'uri-spaces'
	| 'uri-fragment'
	| 'uri-user-info'
	| 'uri-scheme'
	| 'uri-http-public'
	| 'uri-unicode-host'
	| 'uri-authorize-url'
	| 'uri-too-long';

/** What is unusual about a redirect URI that can work all the same. */
export type UriNote =
	| 'uri-http-loopback'
	| 'uri-slash-added'
	| 'uri-slash-removed'
	| 'uri-upper-case-host'
	| 'uri-default-port'
	| 'uri-loopback-literal'
	| 'uri-own-host';

const loopbackHosts = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Whether an address, as `URL` writes a host or without its brackets, is this machine's own. */
export function isLoopbackHost(host: string): boolean {
	return loopbackHosts.has(host) || loopbackHosts.has(`[${host}]`);
}

/** Whether a redirect URI points at this machine. */
export function isLoopback(uri: URL): boolean {
	return loopbackHosts.has(uri.hostname);
}

/**
 * Why Meta or a browser cannot use this as a redirect URI; undefined when they can.
 * @see https://developers.facebook.com/docs/instagram-platform/instagram-api-with-instagram-login/business-login
 */
export function redirectUriProblem(value: string): UriProblem | undefined {
	if (value === '') {
		return 'uri-empty';
	}

	if (value.length > 1000) {
		return 'uri-too-long';
	}

	if (/[\s\p{Cc}]/u.test(value)) {
		return 'uri-spaces';
	}

	// A browser takes a backslash for a slash, so it would not come back to these letters.
	if (!/^[a-z][a-z\d+.-]*:\/\/[^\\]*$/i.test(value) || !URL.canParse(value)) {
		return 'uri-not-an-address';
	}

	const uri = new URL(value);

	if (uri.protocol !== 'https:' && uri.protocol !== 'http:') {
		return 'uri-scheme';
	}

	if (value.includes('#')) {
		return 'uri-fragment';
	}

	if (uri.username !== '' || uri.password !== '' || /^[^/]+\/\/[^/?]*@/.test(value)) {
		return 'uri-user-info';
	}

	if (/[^\u0021-\u007E]/.test(value)) {
		return 'uri-unicode-host';
	}

	if (hasAuthorizePath(uri) && /(?:^|\.)(?:instagram|facebook)\.com$/.test(uri.hostname)) {
		return 'uri-authorize-url';
	}

	return uri.protocol === 'http:' && !isLoopback(uri) ? 'uri-http-public' : undefined;
}

/** Whether an address looks like the page where a sign-in begins, today's or that of an older guide. */
export function hasAuthorizePath({pathname}: URL): boolean {
	return /\/(?:oauth\/authorize|dialog\/oauth)\/?$/.test(pathname);
}

/**
 * What is worth knowing about a redirect URI that has no problem: Meta compares letter by letter, so
 * every form that is the same to a browser is another address to Meta.
 *
 * @param suggested what was shown to be registered; a difference by a slash is explained
 */
export function redirectUriNotes(value: string, suggested: string | undefined): readonly UriNote[] {
	const uri = new URL(value);
	const host = /^[^/]+\/\/([^/?]*)/.exec(value)?.[1] ?? '';
	const found: UriNote[] = [];

	if (uri.protocol === 'http:') {
		found.push('uri-http-loopback');
	}

	if (suggested !== undefined && value === `${suggested}/`) {
		found.push('uri-slash-added');
	} else if (suggested !== undefined && `${value}/` === suggested) {
		found.push('uri-slash-removed');
	}

	if (host !== host.toLowerCase()) {
		found.push('uri-upper-case-host');
	}

	if (/:\d+$/.test(host) && uri.port === '') {
		found.push('uri-default-port');
	}

	if (isLoopback(uri) && uri.hostname !== 'localhost') {
		found.push('uri-loopback-literal');
	}

	if (!isLoopback(uri)) {
		found.push('uri-own-host');
	}

	return found;
}
