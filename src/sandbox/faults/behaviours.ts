import {calls, type Endpoint, endpoints, instagramGraph, issuing} from './endpoints.ts';

type Reach = Readonly<Record<string, readonly Endpoint[]>>;

/** What happens to the connection, and the calls that it can happen to. */
export const connectionFaults = {
	/** Answers two seconds late. */
	slow: endpoints,
	/** Takes the request and never answers. */
	hang: endpoints,
	/** Breaks the connection before anything is done. */
	reset: endpoints,
	/** Sends the answer a byte at a time. */
	drip: calls,
	/** Announces the whole answer, sends half and breaks the connection. */
	truncate: calls,
	/** Issues the token, then breaks the connection. */
	'drop-after-issue': issuing,
	'answer-lost': ['exchange', 'fb-exchange'],
	'answer-lost-refresh': ['long-lived', 'refresh', 'fb-long-lived'],
} as const satisfies Reach;

/** Answers that are none, or that are not written as they should be. */
export const bodyFaults = {
	/** A page with status 200, as a captive portal sends it. */
	html: calls,
	'not-json': calls,
	/** Status 200 and no body. */
	empty: calls,
	/** Status 200 and no token. */
	'unexpected-shape': ['exchange', 'me', 'fb-exchange'],
	/** Status 307 to an address that the record counts as `redirected`. */
	redirect: calls,
	/** A megabyte of JSON. */
	'big-body': calls,
	/** 200 MiB in about 200 KiB of gzip. */
	'gzip-bomb': calls,
	/** Status 500 with a page. */
	'server-error': calls,
	/** Escape sequences, markup and bidirectional controls in what people read. */
	'hostile-text': calls,
	/** Every field twice; the last one is the true one. */
	'duplicate-keys': calls,
	/** Fields named `__proto__` and `constructor`. */
	'proto-keys': calls,
} as const satisfies Reach;

/** Answers that are well-formed and say something else than was expected. No error tells of it. */
export const silentFaults = {
	/** Another account than the one that signed in. */
	'wrong-account': ['me', 'fb-account'],
	/** A personal account; on the authorize page it is refused. */
	'personal-account': ['authorize', 'me'],
	/** `/me` with the id alone. */
	'fields-missing': ['me'],
	/** Grants the first permission of the login alone; on Facebook what finds Page and account. */
	'fewer-scopes': ['exchange', 'fb-exchange'],
	'scope-missing': ['exchange', 'fb-exchange'],
	/** No Page, or a Page without an Instagram account. */
	'fb-no-page': ['fb-pages', 'fb-page'],
	/** The exchange gives a token as Basic Display had them; with a token, what such a one gets. */
	'basic-display-token': ['exchange', ...instagramGraph],
	/** The exchange gives a token that begins as Facebook's do; with a token, what such a one gets. */
	'wrong-product-token': ['exchange', ...instagramGraph],
} as const satisfies Reach;
