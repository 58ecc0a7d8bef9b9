import {type App, limits} from './state.ts';

/** Why the portal does not save an address. */
export type UriProblem = 'not-a-url' | 'not-https' | 'not-plain' | 'too-many';

const longest = 2000;

/**
 * What is wrong with a redirect URI; undefined when it can be saved. Plain http is taken for the
 * own machine only, more than Meta is said to take, so that a listener without TLS can be tried.
 */
export function redirectUriProblem(uri: string): Exclude<UriProblem, 'too-many'> | undefined {
	// Other characters than these cannot stand in the address that a browser is sent to.
	if (uri.length > longest || /[^!-~]|["<>\\]/.test(uri) || !URL.canParse(uri)) {
		return 'not-a-url';
	}

	const {protocol, hostname, username, password} = new URL(uri);
	const isLocal = ['localhost', '127.0.0.1', '[::1]'].includes(hostname);

	if (protocol !== 'https:' && !(protocol === 'http:' && isLocal)) {
		return 'not-https';
	}

	return username !== '' || password !== '' || uri.includes('#') ? 'not-plain' : undefined;
}

/** What holds a list of redirect URIs: an app, or its side of Facebook Login. */
type Holder = Pick<App, 'redirectUris'>;

/**
 * Adds an address to a list and answers it as saved; what was on the list stays.
 *
 * @param appendSlash puts a slash behind a path that has none, as Meta's dashboard is reported to do
 */
export function saveRedirectUri(
	holder: Holder,
	uri: string,
	appendSlash: boolean,
): {readonly saved: string} | {readonly problem: UriProblem} {
	const problem = redirectUriProblem(uri);

	if (problem !== undefined) {
		return {problem};
	}

	const saved = appendSlash && !uri.includes('?') && !uri.endsWith('/') ? `${uri}/` : uri;

	if (!holder.redirectUris.includes(saved)) {
		if (holder.redirectUris.length >= limits.redirectUris) {
			return {problem: 'too-many'};
		}

		holder.redirectUris = [...holder.redirectUris, saved];
	}

	return {saved};
}

/** Takes an address off the list. */
export function removeRedirectUri(holder: Holder, uri: string): void {
	holder.redirectUris = holder.redirectUris.filter(each => each !== uri);
}
