import type {Server} from 'node:http';
import {createSecureContext} from 'node:tls';
import {AppError} from '../core/errors.ts';
import type {Clock, Listen, ListenerNote, ListenOptions} from '../core/ports.ts';
import type {Identity} from './certificate.ts';
import {
	type Address,
	addressesOf,
	bindTo,
	isAtRedirectUri,
	printed,
	speaksTls,
} from './listener/addresses.ts';
import {createAnswers} from './listener/answers.ts';
import {createConnections} from './listener/connections.ts';
import {createSelfVisit} from './listener/self-visit.ts';
import {createCallbackServer} from './listener/server.ts';

export type ListenerDeps = {
	readonly clock: Pick<Clock, 'wall'>;
	/** Milliseconds for a handshake, and again for the head of a request. */
	readonly patience?: number;
};

/** How many connections may be open at a time. */
const mostConnections = 32;
/** Milliseconds that the answered browser has to fetch its page. */
const farewell = 1000;
/** Milliseconds for a request of our own to arrive. */
const selfVisitPatience = 2000;

/**
 * The listener that receives the callback: http or https, on the addresses of the redirect URI only.
 * Requests of strangers never end the wait. Each kind of note is given once.
 *
 * The returned function throws AppError `port-busy`, `port-forbidden`, `address-unusable`, and
 * `file-refused` when the given certificate and key do not work.
 */
export function createListen({clock, patience = 4000}: ListenerDeps): Listen {
	return async options => {
		const wanted = addressesOf(options);
		const identity = speaksTls(options) ? await identityOf(options, clock.wall()) : undefined;
		const connections = createConnections(mostConnections);
		const note = eachOnce(options.note);
		const over = Promise.withResolvers<void>();
		const selfVisit = createSelfVisit(options.redirectUri, selfVisitPatience);
		const answers = createAnswers({
			...options,
			note,
			delivered: over.resolve,
			isOwn: selfVisit.isOwn,
		});
		const bound = new Map<Server, Address>();
		let reachable: boolean | undefined;

		const close = async (): Promise<void> => {
			over.resolve();
			const closed = [...bound.keys()].map(closeServer);
			connections.endAll();
			await Promise.all(closed);
		};

		try {
			for (const address of wanted) {
				const {handle} = answers;
				const server = createCallbackServer({identity, patience, connections, note, handle});
				const place = await bindTo(server, address);

				if (place !== undefined) {
					bound.set(server, place);
				}
			}

			if (bound.size > 0 && isAtRedirectUri(options)) {
				reachable = await selfVisit.reachesUs(identity?.pem);
			}
		} catch (error) {
			await close();
			throw error;
		}

		if (bound.size === 0) {
			throw new AppError('address-unusable', {address: wanted.map(printed)});
		}

		if (bound.size < wanted.length) {
			note('one-family-only');
		}

		if (reachable === false) {
			note('not-reachable');
		}

		return {
			addresses: [...bound.values()].map(printed),
			certificate: identity && {pem: identity.pem, fingerprint: identity.fingerprint},
			reachable,
			async finish() {
				// The judge may call this while it judges; a turn later its answer is known.
				await Promise.resolve();

				if (answers.answered) {
					const timer = setTimeout(over.resolve, farewell);
					await over.promise;
					clearTimeout(timer);
				}

				await close();
			},
			close,
		};
	};
}

/** @throws AppError `file-refused`; what OpenSSL says about a key is not passed on */
async function identityOf(
	{tls, redirectUri}: ListenOptions,
	now: number,
): Promise<Identity & {readonly fingerprint: string}> {
	// Plain http does without the library.
	const {createIdentity, fingerprintOf} = await import('./certificate.ts');

	if (tls === undefined) {
		const identity = createIdentity(new URL(redirectUri).hostname, now);
		return {...identity, fingerprint: fingerprintOf(identity.pem)};
	}

	try {
		createSecureContext({cert: tls.certificate, key: tls.key.reveal()});
		return {
			pem: tls.certificate,
			key: tls.key,
			fingerprint: fingerprintOf(tls.certificate),
		};
	} catch (error) {
		const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
		throw new AppError('file-refused', {file: '--tls-cert, --tls-key', reason});
	}
}

/** Closing a server twice is an error to Node and none to us: closed is closed. */
function closeServer(server: Server): Promise<void> {
	return new Promise(resolve => server.close(() => resolve()));
}

function eachOnce(note: ListenOptions['note']): ListenOptions['note'] {
	const given = new Set<ListenerNote>();

	return kind => {
		if (!given.has(kind)) {
			given.add(kind);
			note(kind);
		}
	};
}
