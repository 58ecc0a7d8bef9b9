import {once} from 'node:events';
import {createServer} from 'node:net';

/**
 * A port that nobody uses at the moment, on any address of this machine. It is below those that
 * systems give to outgoing connections, so that no other test gets it by chance.
 */
export async function freePort(): Promise<number> {
	const port = 20_000 + Math.floor(Math.random() * 12_000);
	return (await isFree(undefined, port)) ? port : freePort();
}

/** Whether a server could be bound there now; without a host, on every address. */
export async function isFree(host: string | undefined, port: number): Promise<boolean> {
	const server = createServer();
	server.listen({port, ...(host === undefined ? {} : {host})});

	try {
		await once(server, 'listening');
	} catch {
		return false;
	}

	server.close();
	await once(server, 'close');
	return true;
}
