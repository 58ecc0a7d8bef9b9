import type {AddressInfo, Server} from 'node:net';
import {AppError} from '../../core/errors.ts';
import type {ListenOptions} from '../../core/ports.ts';
import {isLoopback} from '../../core/redirect-uri.ts';
import {portHolder} from './port-holder.ts';

/** A literal address, IPv6 without brackets. */
export type Address = {readonly host: string; readonly port: number};

type Where = Pick<ListenOptions, 'redirectUri' | 'bind'>;

const families: readonly string[] = ['127.0.0.1', '::1'];

/**
 * The addresses to bind: those of the redirect URI and no others. `localhost` is both loopback
 * families, because a browser may try either, and another program on the second would get the code.
 *
 * @throws AppError `address-unusable` when the redirect URI is not on this machine and nothing else is given
 */
export function addressesOf({redirectUri, bind}: Where): readonly Address[] {
	const uri = new URL(redirectUri);

	if (bind === undefined && !isLoopback(uri)) {
		throw new AppError('address-unusable', {address: uri.host, reason: 'not-loopback'});
	}

	const {host, port} = bind ?? {host: uri.hostname, port: portOf(uri)};
	return literalsOf(host).map(literal => ({host: literal, port}));
}

/** The literal addresses of a host of this machine; as in browsers, `localhost` is both and nobody is asked for it. */
export function literalsOf(host: string): readonly string[] {
	return host === 'localhost' ? families : [unbracketed(host)];
}

/**
 * Whether the listener speaks TLS itself. Where it sits at the redirect URI, the scheme of that
 * decides; elsewhere something in front of it ends TLS, unless there is a certificate for it.
 */
export function speaksTls(options: Where & Pick<ListenOptions, 'tls'>): boolean {
	return isAtRedirectUri(options)
		? new URL(options.redirectUri).protocol === 'https:'
		: options.tls !== undefined;
}

/** Whether a browser that is sent to the redirect URI comes to this listener with nothing in between. */
export function isAtRedirectUri({redirectUri, bind}: Where): boolean {
	if (bind === undefined) {
		return true;
	}

	const uri = new URL(redirectUri);
	// All addresses of a container: its port is published as a port of this machine.
	const reached = ['localhost', '0.0.0.0', '::', ...families];

	return isLoopback(uri) && bind.port === portOf(uri) && reached.includes(unbracketed(bind.host));
}

/**
 * Binds a server and answers where it is; undefined when this machine has no such address.
 *
 * @throws AppError `port-busy`, with `holder` where the system tells; `port-forbidden`, `address-unusable`
 */
export async function bindTo(server: Server, address: Address): Promise<Address | undefined> {
	const {promise, resolve, reject} = Promise.withResolvers<void>();
	server.once('error', reject);
	server.listen(address, resolve);

	try {
		await promise;
		const {address: host, port} = server.address() as AddressInfo;
		return {host, port};
	} catch (error) {
		const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';

		switch (reason) {
			case 'EADDRINUSE':
				throw portBusy(address);
			case 'EACCES':
				throw new AppError('port-forbidden', {address: address.host, port: address.port});
			case 'EADDRNOTAVAIL':
			case 'EAFNOSUPPORT':
				return undefined;
			default:
				throw new AppError('address-unusable', {address: printed(address), reason});
		}
	} finally {
		server.off('error', reject);
	}
}

function portBusy(address: Address): AppError {
	const holder = portHolder(address);
	return new AppError('port-busy', {
		address: address.host,
		port: address.port,
		...(holder !== undefined && {holder}),
	});
}

/** The address as it stands in a URL. */
export function printed({host, port}: Address): string {
	return host.includes(':') ? `[${host}]:${port}` : `${host}:${port}`;
}

/** The port of an address, also where it is the usual one of its scheme. */
export function portOf({port, protocol}: URL): number {
	const usual = protocol === 'https:' ? 443 : 80;
	return port === '' ? usual : Number(port);
}

function unbracketed(host: string): string {
	return host.replace(/^\[|\]$/g, '');
}
