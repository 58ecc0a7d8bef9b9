import type {Socket} from 'node:net';

/** The connections of a listener, so that they can be ended whatever state they are in. */
export type Connections = {
	/** A connection has come in; of an https listener, the one below TLS. */
	readonly opened: (socket: Socket) => void;
	readonly endAll: () => void;
};

/**
 * Ends the oldest connection when there are more than `limit`. A complete request is answered and its
 * connection ended at once, so those that stay have not sent one. A limit that turns the newest
 * away would lock out the browser behind a crowd of silent connections.
 */
export function createConnections(limit: number): Connections {
	// In the order of their coming.
	const open = new Set<Socket>();

	const end = (socket: Socket): void => {
		// At once and not only when it has closed: a crowd comes faster than that.
		open.delete(socket);
		socket.destroy();
	};

	return {
		opened(socket) {
			const [oldest] = open;

			if (oldest !== undefined && open.size === limit) {
				end(oldest);
			}

			open.add(socket);
			socket.once('close', () => open.delete(socket));
		},
		endAll() {
			for (const socket of open) {
				end(socket);
			}
		},
	};
}
