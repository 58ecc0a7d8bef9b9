import {type CheckedCode, isChecked} from './callback.ts';
import type {PortalStep, Step} from './checklist.ts';
import type {AppError} from './errors.ts';
import type {HttpReply, HttpRequest} from './ports.ts';
import type {App, Draft, FlowId, Grant, Granted, Profile} from './profile.ts';

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

/** What Meta tells of a token that works; what it does not tell is absent. */
export type Inspection = {
	readonly permissions?: readonly string[] | undefined;
	readonly expiresAt?: number | undefined;
};

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
	/** The day, such as `2024-12-04`, from which on Meta refuses a retired one. It runs against a sandbox only. */
	readonly retiredOn?: string;
	/** The wizard's screens, in order. */
	readonly steps: readonly Step[];
	/** The screens that lead to a token made by the dashboard; absent where the dashboard makes none. */
	readonly importSteps?: readonly Step[];
	/** Every step of the portal, in the order in which they are done. */
	readonly portal: readonly PortalStep[];
	readonly scopes: readonly Scope[];
	authorizeUrl(app: Pick<App, 'appId' | 'configId'>, ask: Ask): URL;
	/** Two made-up exchanges that tell a wrong id from a wrong secret before anybody signs in. */
	probe(app: App): Call<ProbeResult>;
	exchange(app: App, code: CheckedCode): Call<Grant>;
	/**
	 * Whose token it is. Several answers where one sign-in opens several accounts, each with a grant of
	 * its own. `app` is absent for a token that the dashboard made.
	 */
	identify(grant: Grant, app?: App): Call<readonly Granted[]>;
	/** Undefined where the flow has no refresh and the person must sign in again. */
	renew(profile: Profile): Call<Grant> | undefined;
	/** Asks whether a token that cannot be renewed still works; `sign-in-needed` when it does not. */
	inspect?(profile: Profile, app: App): Call<Inspection>;
};

/** The screens of a set-up: those of a sign-in, or those that lead to a token of the dashboard. */
export function screensOf(
	{steps, importSteps}: Pick<LoginFlow, 'steps' | 'importSteps'>,
	method: Draft['method'],
): readonly Step[] {
	return method === 'import' ? (importSteps ?? steps) : steps;
}

/** Whether an answer of `read` is a further call. */
export function isCall<T extends object>(value: T | Call<T>): value is Call<T> {
	return 'request' in value && 'read' in value;
}

/** @throws TypeError for a code that `checkCallback` has not seen, from callers that types do not reach */
export function assertChecked(code: CheckedCode): void {
	if (!isChecked(code)) {
		throw new TypeError('The authorization code was not checked.');
	}
}
