import {authorizeFailures} from './faults/authorize.ts';
import {bodyFaults, connectionFaults, silentFaults} from './faults/behaviours.ts';
import {callbackFailures} from './faults/callback.ts';
import {type Endpoint, endpoints, pages} from './faults/endpoints.ts';
import {exchangeFailures} from './faults/exchange.ts';
import {limitFailures} from './faults/limits.ts';
import {requestFailures} from './faults/requests.ts';
import type {Failures, Saying} from './faults/saying.ts';
import {tokenFailures} from './faults/tokens.ts';
import {optionError} from './option-error.ts';

/** What happens to a call or its answer. */
const behaviours = {...connectionFaults, ...bodyFaults, ...silentFaults} as const;

/** What is answered in place of the true answer, in Meta's words. */
const failures = {
	...authorizeFailures,
	...callbackFailures,
	...exchangeFailures,
	...tokenFailures,
	...requestFailures,
	...limitFailures,
} as const;

export type Behaviour = keyof typeof behaviours;
type FailureName = keyof typeof failures;
export type FaultName = Behaviour | FailureName;

/** All faults by name, in groups of a kind, in the order in which they are shown. */
export const faultGroups = {
	authorize: namesOf(authorizeFailures),
	callback: namesOf(callbackFailures),
	exchange: namesOf(exchangeFailures),
	tokens: namesOf(tokenFailures),
	requests: namesOf(requestFailures),
	limits: namesOf(limitFailures),
	silent: namesOf(silentFaults),
	body: namesOf(bodyFaults),
	connection: namesOf(connectionFaults),
} as const;

/** All faults by name. */
export const faultNames: readonly FaultName[] = Object.values(faultGroups).flat();

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
 * @throws OptionError `fault-unknown`, `fault-endpoint` (it cannot strike there), `fault-times` (not 1 to 999999)
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
					? strikesUnasked(fault.name, endpoint)
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

/** Whether a fault is something that happens, not something that is said. */
export function isBehaviour(name: FaultName): name is Behaviour {
	return name in behaviours;
}

/** What a failure says at an endpoint; undefined for a fault that is not said but done. */
export function sayingOf(name: FaultName, endpoint: Endpoint): Saying | undefined {
	const said: Failures = failures;
	return said[name]?.find(({at}) => at.includes(endpoint))?.says;
}

/** The endpoints that a fault can strike. */
export function reachOf(name: FaultName): readonly Endpoint[] {
	return endpoints.filter(endpoint => strikes(name, endpoint));
}

function strikes(name: FaultName, endpoint: Endpoint): boolean {
	const done: Readonly<Record<string, readonly Endpoint[]>> = behaviours;
	return done[name]?.includes(endpoint) ?? sayingOf(name, endpoint) !== undefined;
}

/** Without an endpoint a fault leaves the pages alone that a person looks at, unless it is about what they say. */
function strikesUnasked(name: FaultName, endpoint: Endpoint): boolean {
	return strikes(name, endpoint) && (!pages.includes(endpoint) || !isBehaviour(name));
}

function namesOf<Table extends object>(table: Table): readonly (keyof Table)[] {
	return Object.keys(table) as (keyof Table)[];
}
