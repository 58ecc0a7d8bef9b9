import type {Endpoint} from './faults/endpoints.ts';
import type {FaultName} from './faults.ts';

/** `redirected`: followed the `redirect` fault, which no client should. `other`: a path that does not exist. */
export type Counted = Endpoint | 'redirected' | 'other';

/** One request as it arrived; secrets are masked. */
export type Arrival = {
	/** Counts from 1. */
	readonly n: number;
	/** By the sandbox's clock, ISO 8601. */
	readonly at: string;
	readonly endpoint: Counted;
	readonly method: string;
	readonly path: string;
	readonly query: Readonly<Record<string, string>>;
	readonly form: Readonly<Record<string, string>>;
	/** Whether it brought a token in the `Authorization` header. */
	readonly bearer: boolean;
	fault?: FaultName | undefined;
	/** Absent until it is answered, and for ever when the connection was broken instead. */
	status?: number | undefined;
};

export type Requests = {
	/** Writes down an arrival; what happens to it is filled in later. */
	note(arrival: Omit<Arrival, 'n'>): Arrival;
	/** The newest last. */
	list(): readonly Arrival[];
	/** How many arrived since the start or the last reset. */
	counts(): Readonly<Record<Counted, number>>;
	clear(): void;
};

const kept = 200;

const nothing: Readonly<Record<Counted, number>> = {
	authorize: 0,
	exchange: 0,
	'long-lived': 0,
	refresh: 0,
	me: 0,
	'fb-dialog': 0,
	'fb-exchange': 0,
	'fb-long-lived': 0,
	'fb-app-token': 0,
	'fb-pages': 0,
	'fb-page': 0,
	'fb-account': 0,
	'fb-debug': 0,
	redirected: 0,
	other: 0,
};

/** Keeps the last 200 arrivals and counts all of them. */
export function createRequests(): Requests {
	let arrivals: Arrival[] = [];
	let counts = {...nothing};
	let total = 0;

	return {
		note(arrival) {
			total += 1;
			counts[arrival.endpoint] += 1;
			const noted = {n: total, ...arrival};
			arrivals = [...arrivals.slice(1 - kept), noted];
			return noted;
		},
		list: () => arrivals,
		counts: () => counts,
		clear() {
			arrivals = [];
			counts = {...nothing};
			total = 0;
		},
	};
}

const secretNames = new Set([
	'access_token',
	'client_secret',
	'code',
	'fb_exchange_token',
	'input_token',
	'appsecret_proof',
]);
const mostFields = 40;
const longestName = 100;
const longestValue = 2048;

/** Parameters for the record: secrets masked, long values cut, repeated ones joined with `, `. */
export function masked(
	parameters: Iterable<readonly [string, string]>,
): Readonly<Record<string, string>> {
	const fields = new Map<string, string>();

	for (const [name, value] of parameters) {
		const shown = secretNames.has(name) && value !== '' ? '•••' : value.slice(0, longestValue);
		const key = name.slice(0, longestName);
		const before = fields.get(key);

		if (before !== undefined || fields.size < mostFields) {
			fields.set(key, before === undefined ? shown : `${before}, ${shown}`);
		}
	}

	return Object.fromEntries(fields);
}
