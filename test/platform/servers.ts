import {once} from 'node:events';
import {type AddressInfo, connect, type Server, type Socket} from 'node:net';
import {type ConnectionOptions, connect as connectTls} from 'node:tls';
import {onTestFinished} from 'vitest';
import {isFree} from '../support/free-port.ts';

/** Binds a server to a free port of 127.0.0.1 for the running test. */
export async function listenForTest(server: Server): Promise<number> {
	const sockets = new Set<Socket>();
	server.on('connection', socket => {
		sockets.add(socket);
		socket.on('error', () => undefined).on('close', () => sockets.delete(socket));
	});
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	onTestFinished(async () => {
		server.close();

		for (const socket of sockets) {
			socket.destroy();
		}

		await once(server, 'close');
	});

	return (server.address() as AddressInfo).port;
}

/** The loopback families that this machine has. */
export async function loopbackFamilies(): Promise<readonly string[]> {
	const found = await Promise.all(
		['127.0.0.1', '::1'].map(async host => ((await isFree(host, 0)) ? [host] : [])),
	);
	return found.flat();
}

/** A connection that is closed with the test; it reads, so that it notices its end. */
export function dial(port: number, host = '127.0.0.1'): Socket {
	return keep(connect({port, host}));
}

/** The same with TLS. */
export function dialTls(port: number, options: ConnectionOptions): Socket {
	return keep(connectTls({port, host: '127.0.0.1', servername: 'localhost', ...options}));
}

function keep<T extends Socket>(socket: T): T {
	onTestFinished(() => {
		socket.destroy();
	});
	return socket.on('error', () => undefined).resume();
}

/** Waits until a connection has ended, in whatever way. */
export function ended(socket: Socket): Promise<void> {
	return new Promise(resolve => {
		if (socket.closed) {
			resolve();
		} else {
			socket.once('close', () => resolve());
		}
	});
}

/** Sends bytes and answers all that comes back until the other side ends; empty when it just closes. */
export async function exchange(socket: Socket, bytes: string | Uint8Array): Promise<string> {
	const chunks: Buffer[] = [];
	socket.on('data', chunk => chunks.push(chunk));
	socket.write(bytes);
	await ended(socket);
	return Buffer.concat(chunks).toString();
}
