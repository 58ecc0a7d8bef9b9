import {unwrapPasted} from './pasted-text.ts';
import {hasAuthorizePath} from './redirect-uri.ts';
import {tokenStart} from './token-origin.ts';

/** Why a pasted text is not the address that the browser was sent back to. */
export type AddressProblem =
	| 'paste-authorize-url'
	| 'paste-code-only'
	| 'paste-token'
	| 'paste-not-an-address'
	/** A slash more or less than registered behind the path. */
	| 'paste-slash-added'
	| 'paste-slash-missing'
	| 'paste-other-address';

/** What was pasted, without what wraps an address, line breaks in it, and the `#_` that Instagram appends. */
export function cleanAddress(text: string): string {
	return (
		unwrapPasted(text)
			.replaceAll(/\s+/g, '')
			// From the source of a web page or an e-mail.
			.replaceAll('&amp;', '&')
			.replace(/#_(=_)?(?=&|$)/, '')
	);
}

/**
 * The query of a pasted address at the registered redirect URI, or of a text that is a query.
 *
 * @param text as `cleanAddress` gives it
 */
export function queryOf(text: string, registered: URL): {readonly query: string} | AddressProblem {
	if (/^\??(code|state|error\w*)=/.test(text)) {
		return {query: text.replace(/^\?/, '')};
	}

	// Some browsers leave the scheme out of what they copy.
	const withScheme = text.startsWith(`${registered.host}/`)
		? `${registered.protocol}//${text}`
		: text;

	if (!/^https?:\/\//i.test(withScheme) || !URL.canParse(withScheme)) {
		return withoutAddress(text);
	}

	const address = new URL(withScheme);
	const isSamePlace = address.protocol === registered.protocol && address.host === registered.host;

	if (isSamePlace && address.pathname === registered.pathname) {
		return {query: address.search.slice(1)};
	}

	if (isSamePlace && address.pathname === `${registered.pathname}/`) {
		return 'paste-slash-added';
	}

	if (isSamePlace && `${address.pathname}/` === registered.pathname) {
		return 'paste-slash-missing';
	}

	return hasAuthorizePath(address) ? 'paste-authorize-url' : 'paste-other-address';
}

function withoutAddress(text: string): AddressProblem {
	if ((tokenStart.test(text) && /^[\w-]{20,}$/.test(text)) || text.includes('access_token')) {
		return 'paste-token';
	}

	return /^[\w-]{20,}$/.test(text) ? 'paste-code-only' : 'paste-not-an-address';
}
