import {createServer, type RequestListener, type Server, type ServerOptions} from 'node:http';
import {createServer as createTlsServer} from 'node:https';
import type {Duplex} from 'node:stream';
import type {ListenerNote} from '../../core/ports.ts';
import type {Identity} from '../certificate.ts';
import type {Connections} from './connections.ts';
import {endBroken, noteHandshake} from './wrong-protocol.ts';

type ServerParts = {
	/** Without one the server speaks plain http. */
	readonly identity: Identity | undefined;
	/** Milliseconds for the handshake, and again for the head of the request. */
	readonly patience: number;
	readonly connections: Connections;
	readonly note: (note: ListenerNote) => void;
	readonly handle: RequestListener;
};

/** A server that nobody can keep waiting and that is not bound yet. */
export function createCallbackServer(parts: ServerParts): Server {
	const {identity, patience, connections, note, handle} = parts;
	const options: ServerOptions = {
		headersTimeout: patience,
		// Node looks for late requests every 30 seconds unless told otherwise.
		connectionsCheckingInterval: Math.ceil(patience / 8),
	};
	const server =
		identity === undefined
			? createServer(options)
			: createTlsServer({
					...options,
					handshakeTimeout: patience,
					cert: identity.pem,
					key: identity.key.reveal(),
				});

	// A connection ends with its one answer, whatever comes behind the request.
	const answered = new WeakSet<Duplex>();

	return (
		server
			.on('connection', connections.opened)
			.on('request', (request, response) => {
				answered.add(request.socket);
				handle(request, response);
			})
			.on('clientError', (error, connection) => {
				if (!answered.has(connection)) {
					endBroken(error, connection, note);
				}
			})
			.on('tlsClientError', (error: Error) => noteHandshake(error, note))
			// A connection that could not be accepted is lost to its sender; the wait goes on.
			.on('error', () => undefined)
	);
}
