import {AppError, type ErrorCode} from '../core/errors.ts';
import type {Stage} from '../core/ports.ts';
import type {Draft} from '../core/profile.ts';
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

/**
 * Tries id and secret with made-up values. Only a refusal that names them stops; a network failure
 * will show itself at the exchange.
 *
 * @throws AppError `provider-refused`, `tls-verification-off`, `sandbox-unreachable`
 */
export async function probe(
	{flows, send}: Pick<Deps, 'flows' | 'send'>,
	draft: Draft,
	signal: AbortSignal,
): Promise<Event> {
	try {
		const call = flows[draft.flow].probe(appOf(draft));
		const {probe: result} = await perform(send, call, {signal});
		return {type: 'probed', result};
	} catch (error) {
		if (error instanceof AppError && !blocking.includes(error.code)) {
			return {type: 'probed', result: 'unknown'};
		}

		throw error;
	}
}

/**
 * Reads the names in use and exchanges the code as far as the account.
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
	const flow = deps.flows[draft.flow];
	// Before the code is spent: a store that cannot be read must not cost the grant.
	const {profiles} = await loadViews(deps);
	const watch = {signal, progress};

	try {
		const grant = await perform(deps.send, flow.exchange(appOf(draft), code), watch);
		const account = await perform(deps.send, flow.identify(grant), watch);
		return {type: 'granted', granted: {grant, account}, stored: profiles};
	} catch (error) {
		throw error instanceof AppError ? refusedSetUp(error, draft) : error;
	}
}

/** A token that is dead on arrival is no stored profile that needs a new sign-in: the set-up was refused. */
function refusedSetUp(error: AppError, {redirectUri = ''}: Draft): AppError {
	return error.code === 'provider-refused' || error.code === 'sign-in-needed'
		? new AppError('provider-refused', {...error.details, redirectUri}, error)
		: error;
}
