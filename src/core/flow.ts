import type {CheckedCode} from './callback.ts';
import type {PortalStep, Step} from './checklist.ts';
import type {AppError} from './errors.ts';
import type {HttpReply, HttpRequest} from './ports.ts';
import type {Account, App, FlowId, Grant, Profile} from './profile.ts';

/**
 * One request and the reading of its answer. Reading may call for a further request (short-lived
 * token, then long-lived); so a flow stays free of the network and every wire rule is a test on bytes.
 */
export type Call<T> = {
	readonly request: HttpRequest;
	read(reply: HttpReply): T | Call<T> | AppError;
};

/**
 * What a check of id and secret with made-up values found. `unknown`: the answer fits nothing that
 * we know; it never blocks.
 */
export type ProbeResult = {readonly probe: 'ok' | 'unknown'};

export type Scope = {readonly id: string; readonly need: 'required' | 'usual' | 'optional'};

export type Ask = {
	readonly state: string;
	readonly redirectUri: string;
	readonly scopes: readonly string[];
	/** Makes Instagram ask for the account again, when the browser is signed in as another one. */
	readonly reauthenticate?: boolean;
};

/** A way to log in at Meta, as data and small pure functions. A new one is a file in `core/flows` and a line in its index. */
export type LoginFlow = {
	readonly id: FlowId;
	readonly status: 'current' | 'retired';
	/** The wizard's screens, in order. */
	readonly steps: readonly Step[];
	/** Every step of the portal, in the order in which they are done. */
	readonly portal: readonly PortalStep[];
	readonly scopes: readonly Scope[];
	authorizeUrl(app: Pick<App, 'appId'>, ask: Ask): URL;
	/** Two made-up exchanges that tell a wrong id from a wrong secret before anybody signs in. */
	probe(app: App): Call<ProbeResult>;
	exchange(app: App, code: CheckedCode): Call<Grant>;
	identify(grant: Grant): Call<Account>;
	/** Undefined where the flow has no refresh and the person must sign in again. */
	renew(profile: Profile): Call<Grant> | undefined;
};

/** Whether an answer of `read` is a further call. */
export function isCall<T extends object>(value: T | Call<T>): value is Call<T> {
	return 'request' in value && 'read' in value;
}
