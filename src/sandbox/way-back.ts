/**
 * The address that takes a browser back to the app: the redirect URI with what it had, a query of
 * pairs (which may be empty), and the state where one was sent.
 *
 * @param fragment what Instagram (`#_`) or Facebook (`#_=_`) puts at the end
 */
export function wayBack(
	{redirectUri, state}: {readonly redirectUri: string; readonly state: string | undefined},
	query: string,
	fragment: '' | '#_' | '#_=_',
): string {
	const echo = state === undefined ? '' : `state=${encodeURIComponent(state)}`;
	const added = [query, echo].filter(pairs => pairs !== '').join('&');
	return `${redirectUri}${redirectUri.includes('?') ? '&' : '?'}${added}${fragment}`;
}
