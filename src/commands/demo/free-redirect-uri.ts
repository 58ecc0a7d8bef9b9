import {once} from 'node:events';
import {createServer} from 'node:net';
import {usualRedirectUri} from '../setup/rules.ts';

/**
 * The usual redirect URI, or one with a free port when another program holds that port. Only the
 * stand-in can be used like this: at Meta a port is fixed once it is registered.
 */
export async function freeRedirectUri(): Promise<string> {
	const uri = new URL(usualRedirectUri);
	uri.port = String((await freePort(Number(uri.port))) ?? (await freePort(0)) ?? uri.port);
	return uri.href;
}

/** The port that could be bound; undefined when it is taken. */
async function freePort(wanted: number): Promise<number | undefined> {
	const server = createServer();
	server.listen({port: wanted, host: '127.0.0.1'});

	try {
		await once(server, 'listening');
	} catch {
		return undefined;
	}

	const address = server.address();
	server.close();
	await once(server, 'close');
	return typeof address === 'object' && address !== null ? address.port : undefined;
}
