import {optionError} from './option-error.ts';

/** The calls that a fault can strike and that the record counts. */
export const endpoints = ['authorize', 'exchange', 'long-lived', 'refresh', 'me'] as const;
export type Endpoint = (typeof endpoints)[number];

/** Without an endpoint a fault strikes the calls of a program, not the page that a person looks at. */
const calls: readonly Endpoint[] = ['exchange', 'long-lived', 'refresh', 'me'];
const graph: readonly Endpoint[] = ['long-lived', 'refresh', 'me'];
const issuing: readonly Endpoint[] = ['exchange', 'long-lived', 'refresh'];

/** Every fault, and the calls that it can strike. */
const reach = {
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
	/** A page with status 200, as a captive portal sends it. */
	html: calls,
	/** Status 200 and no body. */
	empty: calls,
	/** Status 307 to an address that the record counts as `redirected`. */
	redirect: calls,
	/** A megabyte of JSON. */
	'big-body': calls,
	/** 200 MiB in about 200 KiB of gzip. */
	'gzip-bomb': calls,
	/** Code 80002 with the usage headers. */
	'rate-limit': calls,
	/** Status 429 with `Retry-After`. */
	'retry-after': calls,
	/** Status 500 with a page. */
	'server-error': calls,
	/** Code 1, transient. */
	'outage-code-1': calls,
	'password-changed': graph,
	/** Code 190 with subcode 458. */
	'app-removed': graph,
	/** Code 10. */
	'permission-lost': graph,
	'wrong-secret': ['exchange', 'long-lived'],
	/** Another account than the one that signed in. */
	'wrong-account': ['me'],
	/** Grants `instagram_business_basic` alone. */
	'fewer-scopes': ['exchange'],
	/** Issues the token, then breaks the connection. */
	'drop-after-issue': issuing,
	/** Escape sequences, markup and bidirectional controls in what people read. */
	'hostile-text': calls,
	/** Every field twice; the last one is the true one. */
	'duplicate-keys': calls,
	/** Fields named `__proto__` and `constructor`. */
	'proto-keys': calls,
} as const satisfies Readonly<Record<string, readonly Endpoint[]>>;

export type FaultName = keyof typeof reach;

/** All faults by name, in the order in which they are explained. */
export const faultNames = Object.keys(reach) as readonly FaultName[];

export type Fault = {
	readonly name: FaultName;
	/** Undefined: every call that the fault can strike. */
	readonly endpoint: Endpoint | undefined;
	/** How many times it strikes; undefined: without end. */
	readonly times: number | undefined;
};

/**
 * Reads `NAME`, `NAME:TIMES`, `ENDPOINT:NAME` or `ENDPOINT:NAME:TIMES`.
 *
 * @throws OptionError `fault-unknown`, `fault-endpoint` (it cannot strike there), `fault-times` (not 1 to 1000000)
 */
export function parseFault(text: string): Fault {
	const parts = text.trim().split(':');
	const endpoint = endpoints.find(each => each === parts[0]);
	const [given, times, ...rest] = endpoint === undefined ? parts : parts.slice(1);
	const name = faultNames.find(each => each === given);

	if (name === undefined) {
		throw optionError('fault-unknown', text);
	}

	if (endpoint !== undefined && !strikes(name, endpoint)) {
		throw optionError('fault-endpoint', text);
	}

	if (rest.length > 0 || (times !== undefined && !/^[1-9]\d{0,5}$/.test(times))) {
		throw optionError('fault-times', text);
	}

	return {name, endpoint, times: times === undefined ? undefined : Number(times)};
}

/** A fault in the spelling that `parseFault` reads. */
export function faultText(fault: Fault): string {
	return [fault.endpoint, fault.name, fault.times].filter(part => part !== undefined).join(':');
}

export type Faults = {
	/** The faults that wait, in the order in which they strike. */
	list(): readonly Fault[];
	add(fault: Fault): void;
	/** Puts these in place of all others. */
	set(faults: readonly Fault[]): void;
	/** The fault that strikes a call, counted down; undefined when the call goes well. */
	take(endpoint: Endpoint): FaultName | undefined;
};

const mostFaults = 50;

/** Holds the faults that wait for a call. */
export function createFaults(initial: readonly Fault[]): Faults {
	let waiting = initial.slice(-mostFaults);

	return {
		list: () => waiting,
		add(fault) {
			waiting = [...waiting, fault].slice(-mostFaults);
		},
		set(faults) {
			waiting = faults.slice(-mostFaults);
		},
		take(endpoint) {
			const index = waiting.findIndex(fault =>
				fault.endpoint === undefined
					? calls.includes(endpoint) && strikes(fault.name, endpoint)
					: fault.endpoint === endpoint,
			);
			const fault = waiting[index];

			if (fault?.times !== undefined) {
				const left = fault.times - 1;
				waiting = waiting.toSpliced(index, 1, ...(left === 0 ? [] : [{...fault, times: left}]));
			}

			return fault?.name;
		},
	};
}

function strikes(name: FaultName, endpoint: Endpoint): boolean {
	const reached: readonly Endpoint[] = reach[name];
	return reached.includes(endpoint);
}
