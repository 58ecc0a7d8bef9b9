import {type App, limits} from './state.ts';

/** Why the portal does not save an address. */
export type UriProblem = 'not-a-url' | 'not-https' | 'not-plain' | 'too-many';

const longest = 2000;

/**
 * What is wrong with a redirect URI; undefined when it can be saved. Plain http is taken for the
 * own machine only, more than Meta is said to take, so that a listener without TLS can be tried.
 */
export function redirectUriProblem(uri: string): Exclude<UriProblem, 'too-many'> | undefined {
	if (uri.length > longest || /[\s"<>\\]/.test(uri) || !URL.canParse(uri)) {
		return 'not-a-url';
	}

	const {protocol, hostname, username, password} = new URL(uri);
	const isLocal = ['localhost', '127.0.0.1', '[::1]'].includes(hostname);

	if (protocol !== 'https:' && !(protocol === 'http:' && isLocal)) {
		return 'not-https';
	}

	return username !== '' || password !== '' || uri.includes('#') ? 'not-plain' : undefined;
}

/**
 * Adds an address to the list of an app and answers it as saved; what was on the list stays.
 *
 * @param appendSlash puts a slash behind a path that has none, as Meta's dashboard is reported to do
 */
export function saveRedirectUri(
	app: App,
	uri: string,
	appendSlash: boolean,
): {readonly saved: string} | {readonly problem: UriProblem} {
	const problem = redirectUriProblem(uri);

	if (problem !== undefined) {
		return {problem};
	}

	const saved = appendSlash && !uri.includes('?') && !uri.endsWith('/') ? `${uri}/` : uri;

	if (!app.redirectUris.includes(saved)) {
		if (app.redirectUris.length >= limits.redirectUris) {
			return {problem: 'too-many'};
		}

		app.redirectUris = [...app.redirectUris, saved];
	}

	return {saved};
}

/** Takes an address off the list. */
export function removeRedirectUri(app: App, uri: string): void {
	app.redirectUris = app.redirectUris.filter(each => each !== uri);
}
