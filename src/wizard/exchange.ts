import {AppError, type ErrorCode} from '../core/errors.ts';
import type {Stage} from '../core/ports.ts';
import type {Draft, Grant, Granted} from '../core/profile.ts';
import type {Deps} from './deps.ts';
import {appOf} from './draft.ts';
import type {Effect, Event} from './model.ts';
import {perform} from './perform.ts';
import {loadViews} from './views.ts';

/** Refused for good, or refused before anything was sent. The rest may pass by the time the code is exchanged. */
const blocking: readonly ErrorCode[] = [
	'provider-refused',
	'tls-verification-off',
	'sandbox-unreachable',
];

/** What a sandbox on this machine fails with only when it is not there: nobody could sign in there either. */
const blockingInSandbox: readonly ErrorCode[] = [
	...blocking,
	'network',
	'tls-failed',
	'answer-lost',
	'answer-too-large',
	'unexpected-redirect',
];

/**
 * Tries id and secret with made-up values. At Meta only a refusal that names them stops; a network
 * failure will show itself at the exchange.
 *
 * @throws AppError `provider-refused`, `tls-verification-off`, `sandbox-unreachable`; with a sandbox every failure of the transport
 */
export async function probe(
	{flows, send, site}: Pick<Deps, 'flows' | 'send' | 'site'>,
	draft: Draft,
	signal: AbortSignal,
): Promise<Event> {
	try {
		const call = flows[draft.flow].probe(appOf(draft));
		const {probe: result} = await perform(send, call, {signal});
		return {type: 'probed', result};
	} catch (error) {
		const stopping = site.sandbox === undefined ? blocking : blockingInSandbox;

		if (error instanceof AppError && !stopping.includes(error.code)) {
			return {type: 'probed', result: 'unknown'};
		}

		throw error;
	}
}

/**
 * Exchanges the code for a long-lived token. The short-lived one on the way is never kept: it ends
 * within the hour and cannot be renewed, so a new sign-in is the better second try.
 *
 * @param progress hears each stage before its request is sent
 * @throws AppError of the transport, or what Meta refused
 */
export async function exchangeCode(
	deps: Pick<Deps, 'flows' | 'send' | 'store' | 'clock'>,
	{draft, code}: Extract<Effect, {readonly type: 'exchange'}>,
	progress: (stage: Stage) => void,
	signal: AbortSignal,
): Promise<Event> {
	const call = deps.flows[draft.flow].exchange(appOf(draft), code);
	// Before the code is spent: a store that cannot be read must not cost the grant.
	await loadViews(deps);

	try {
		return {type: 'issued', grant: await perform(deps.send, call, {signal, progress})};
	} catch (error) {
		throw error instanceof AppError ? refusedSetUp(error, draft) : error;
	}
}

/**
 * Asks whose the token is, where the draft does not know, and reads the names in use. May be asked
 * again: nothing is spent by it.
 *
 * @throws AppError of the transport or the store, or what Meta refused
 */
export async function identifyGrant(
	deps: Pick<Deps, 'flows' | 'send' | 'store' | 'clock'>,
	{draft, grant}: Extract<Effect, {readonly type: 'identify'}>,
	signal: AbortSignal,
): Promise<Event> {
	const account = draft.granted?.account;

	try {
		const choices =
			account === undefined ? await ask(deps, draft, grant, signal) : [{grant, account}];
		const {profiles} = await loadViews(deps);
		return {type: 'granted', choices, stored: profiles};
	} catch (error) {
		throw error instanceof AppError ? refusedSetUp(error, draft) : error;
	}
}

/** A token that the dashboard made says nothing of its app. */
function ask(
	{flows, send}: Pick<Deps, 'flows' | 'send'>,
	draft: Draft,
	grant: Grant,
	signal: AbortSignal,
): Promise<readonly Granted[]> {
	const flow = flows[draft.flow];
	const call =
		draft.method === 'import' ? flow.identify(grant) : flow.identify(grant, appOf(draft));
	return perform(send, call, {signal});
}

/**
 * A token that is dead on arrival is no stored profile that needs a new sign-in: the set-up was
 * refused. Where nobody signs in, another token is the cure.
 */
function refusedSetUp(error: AppError, {redirectUri, method}: Draft): AppError {
	const isBySignIn = (error.details['step'] ?? 'sign-in') === 'sign-in';
	return error.code === 'provider-refused' || error.code === 'sign-in-needed'
		? new AppError(
				'provider-refused',
				{
					...error.details,
					...(redirectUri === undefined ? {} : {redirectUri}),
					...(method === 'import' && isBySignIn ? {step: 'dashboard-token'} : {}),
				},
				error,
			)
		: error;
}
