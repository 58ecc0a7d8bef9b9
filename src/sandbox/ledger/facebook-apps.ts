import {type RandomBytes, randomDigits} from '../random.ts';
import {
	type Configuration,
	type FacebookPermission,
	facebookPermissions,
	facebookProfile,
} from './facebook.ts';
import {redirectUriProblem, saveRedirectUri, type UriProblem} from './redirect-uris.ts';
import type {App, State} from './state.ts';

/** The app with this Meta app id; the Instagram app id finds none. */
export function appByMetaId(state: State, metaAppId: string | null): App | undefined {
	return state.apps.get(metaAppId ?? '');
}

/** The names that are permissions of Facebook Login, in the order of the portal. */
export function knownFacebookPermissions(names: readonly string[]): readonly FacebookPermission[] {
	return facebookPermissions.filter(permission => names.includes(permission));
}

/** The id by which an app knows the person: another one for each app, odd as the first. */
export function facebookUserId(app: App): string {
	return String(BigInt(facebookProfile.id) + BigInt(app.number) * 7_000_000n);
}

/** Whether a redirect URI has a scheme and a host; one that was encoded twice has none. */
export function isAbsolute(uri: string): boolean {
	return /^[a-z][a-z\d+.-]*:\/\/[^/]/i.test(uri) && URL.canParse(uri);
}

/** Whether the dialog sends the browser there without an entry on the list: in development mode it does. */
export function isFreeInDevelopment(uri: string): boolean {
	if (redirectUriProblem(uri) !== undefined) {
		return false;
	}

	const {protocol, hostname} = new URL(uri);
	return protocol === 'http:' && hostname === 'localhost';
}

/**
 * Adds an address to "Valid OAuth Redirect URIs" and answers it as saved. Only https can be saved:
 * `http://localhost` works by itself in development mode, and the list calls it invalid.
 *
 * @param appendSlash puts a slash behind a path that has none, as Meta's dashboard is reported to do
 */
export function saveFacebookRedirectUri(
	{facebook}: App,
	uri: string,
	appendSlash: boolean,
): {readonly saved: string} | {readonly problem: UriProblem | 'local-http'} {
	const isHttp = redirectUriProblem(uri) === undefined && new URL(uri).protocol !== 'https:';

	return isHttp
		? {problem: isFreeInDevelopment(uri) ? 'local-http' : 'not-https'}
		: saveRedirectUri(facebook, uri, appendSlash);
}

/** Saves a configuration under a new id. */
export function addConfiguration(
	{facebook}: App,
	{name, permissions}: {readonly name: string; readonly permissions: readonly string[]},
	random: RandomBytes,
): Configuration {
	const configuration = {
		id: `${randomDigits(random, 15)}1`,
		name,
		permissions: knownFacebookPermissions(['public_profile', ...permissions]),
	};
	facebook.configurations = [...facebook.configurations, configuration];
	return configuration;
}

/** Takes a configuration away; the dialog then knows its id no more. */
export function removeConfiguration({facebook}: App, id: string): void {
	facebook.configurations = facebook.configurations.filter(each => each.id !== id);
}
