import type {IncomingMessage} from 'node:http';

/** What the redirect URI demands of a request. */
type Registered = {
	/** Host and port as browsers send them. */
	readonly host: string;
	readonly path: string;
};

export type Reading =
	| {readonly type: 'refused'; readonly status: 400 | 404 | 405 | 421}
	/** A request at the redirect URI; `query` without the question mark. */
	| {readonly type: 'callback'; readonly query: string}
	/** The page that the browser is sent on to. */
	| {readonly type: 'done'};

/** The parts of the redirect URI that a request is compared with. */
export function registeredOf(redirectUri: string): Registered {
	const {host, pathname} = new URL(redirectUri);
	return {host, path: pathname};
}

/** The address without the code, to which the browser is sent on; it stays in the history. */
export function donePath({path}: Registered): string {
	return `${path.replace(/\/$/, '')}/done`;
}

/**
 * Compares a request byte by byte with the redirect URI. The target is taken as it was sent: a parsed
 * one would hide `//host/callback`, dots and absolute forms, which Node lets through. One Host header
 * is demanded, since Node accepts two or, in HTTP/1.0, none; a foreign one is a rebound name.
 * `X-Forwarded-*` means nothing here: anybody can send it.
 */
export function readRequest(
	{url: target = '', method, headers, rawHeaders}: IncomingMessage,
	registered: Registered,
): Reading {
	const hosts = rawHeaders.filter(
		(_, index) => index % 2 === 1 && rawHeaders[index - 1]?.toLowerCase() === 'host',
	);

	if (!target.startsWith('/') || hosts.length !== 1) {
		return {type: 'refused', status: 400};
	}

	if (hosts[0] !== registered.host) {
		return {type: 'refused', status: 421};
	}

	if (method !== 'GET' || headers.upgrade !== undefined) {
		return {type: 'refused', status: 405};
	}

	const [path, ...rest] = target.split('?');

	switch (path) {
		case registered.path:
			return {type: 'callback', query: rest.join('?')};
		case donePath(registered):
			return {type: 'done'};
		default:
			return {type: 'refused', status: 404};
	}
}
