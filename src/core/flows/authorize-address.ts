import type {Ask} from '../flow.ts';

/**
 * The address of a consent page, each value encoded once.
 *
 * @param page its origin and path
 * @param permissions the parameter that names what is asked for, from `scopeParameter` or of the flow's own
 * @param further parameters of the flow's own, encoded already
 */
export function authorizeAddress(
	page: string,
	appId: string,
	{redirectUri, state}: Ask,
	permissions: string,
	further: readonly string[] = [],
): URL {
	const url = new URL(page);
	url.search = [
		`client_id=${encodeURIComponent(appId)}`,
		`redirect_uri=${encodeURIComponent(redirectUri)}`,
		'response_type=code',
		permissions,
		`state=${encodeURIComponent(state)}`,
		...further,
	].join('&');
	return url;
}

/** The permissions with literal commas: whether Meta takes them percent-encoded is not known. */
export function scopeParameter(scopes: readonly string[]): string {
	return `scope=${scopes.map(encodeURIComponent).join(',')}`;
}
