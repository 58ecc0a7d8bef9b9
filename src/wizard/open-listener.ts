import {AppError} from '../core/errors.ts';
import type {CallbackAnswer, Listening, ListenOptions} from '../core/ports.ts';
import {isLoopback} from '../core/redirect-uri.ts';
import {day} from '../core/tokens.ts';
import type {Deps} from './deps.ts';
import type {SignIn} from './model.ts';
import type {SignInOptions} from './sign-in.ts';

/** A listener that is open, and what became of the addresses that were tried for it. */
export type Opened = {
	readonly listening: Listening;
	/** The registered redirect URI that it answers. */
	readonly redirectUri: string;
	readonly busy: SignIn['busy'];
	/** Its certificate is kept until then, epoch milliseconds. */
	readonly keptUntil: number | undefined;
};

export type Handlers = {
	readonly judge: (query: string, redirectUri: string) => CallbackAnswer;
	readonly note: ListenOptions['note'];
};

/** How long a certificate that is kept is good for, in days. */
const certificateDays = 90;

/**
 * How the code can come here. Where the redirect URI is not on this machine and nothing leads here,
 * or where the browser is on another machine, only a pasted address can come.
 *
 * @throws AppError `address-unusable` where a listener was asked for and nothing leads to one
 */
export function receiveBy(
	{receive, bind, remote}: SignInOptions,
	redirectUri: string,
): 'listener' | 'paste' | 'paste-from-afar' {
	const leadsHere = isLoopback(new URL(redirectUri)) || bind !== undefined;

	switch (receive) {
		case 'paste':
			return 'paste';
		case 'listen':
			if (!leadsHere) {
				throw new AppError('address-unusable', {address: redirectUri, step: 'redirect-uri'});
			}

			return 'listener';
		case 'auto':
			if (!leadsHere) {
				return 'paste';
			}

			// A place to listen that was named is reached by a tunnel or a proxy.
			return remote && bind === undefined ? 'paste-from-afar' : 'listener';
		default:
			return receive satisfies never;
	}
}

/**
 * Opens the listener at the first redirect URI, or where its port is taken at another registered one
 * on this machine: Meta takes no other.
 *
 * @param registered in the order in which they are tried; an address may stand there twice
 * @throws AppError the failure of the first one when none of them can be opened
 */
export async function openListener(
	deps: Deps,
	options: SignInOptions,
	registered: readonly string[],
	{judge, note}: Handlers,
): Promise<Opened> {
	const [first = '', ...others] = new Set(registered);
	// The port of a place that was named is the same whatever the redirect URI says.
	const spare = options.bind === undefined ? others.filter(uri => isLoopback(new URL(uri))) : [];
	const busy: {redirectUri: string; holder?: string}[] = [];
	let failure: AppError | undefined;

	for (const redirectUri of [first, ...spare]) {
		const kept = await certificateFor(deps, options, redirectUri);

		try {
			const listening = await deps.listen({
				redirectUri,
				bind: options.bind,
				tls: options.tls ?? kept,
				language: options.language,
				judge: query => judge(query, redirectUri),
				note,
			});

			return {listening, redirectUri, busy, keptUntil: kept?.endsAt};
		} catch (error) {
			if (!isPortTaken(error)) {
				throw failure ?? error;
			}

			failure ??= error;
			const {holder} = error.details;
			busy.push({redirectUri, ...(typeof holder === 'string' ? {holder} : {})});
		}
	}

	throw failure ?? new AppError('address-unusable', {address: first, step: 'redirect-uri'});
}

/**
 * The kept certificate while it is for this host and has a day left. One is made only when it is to be
 * kept, and only where this program makes the certificate at all.
 */
async function certificateFor(
	{store, clock, makeCertificate}: Deps,
	{tls, bind, keepCertificate}: SignInOptions,
	redirectUri: string,
): Promise<(NonNullable<ListenOptions['tls']> & {readonly endsAt: number}) | undefined> {
	const {protocol, hostname} = new URL(redirectUri);

	if (tls !== undefined || bind !== undefined || protocol !== 'https:') {
		return undefined;
	}

	const kept = await store.certificate.read();

	if (kept !== undefined && kept.host === hostname && kept.endsAt > clock.wall() + day) {
		return kept;
	}

	if (!keepCertificate) {
		return undefined;
	}

	const made = await makeCertificate(hostname, certificateDays);
	await store.certificate.save(made);
	return made;
}

function isPortTaken(error: unknown): error is AppError {
	return (
		error instanceof AppError && (error.code === 'port-busy' || error.code === 'port-forbidden')
	);
}
