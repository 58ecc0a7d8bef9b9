import {randomBytes, X509Certificate} from 'node:crypto';
import {once} from 'node:events';
import {Agent, type IncomingMessage, type RequestOptions, request as requestPlain} from 'node:http';
import {request as requestTls, Agent as TlsAgent} from 'node:https';
import {literalsOf, portOf} from './addresses.ts';

/** Requests of our own to the redirect URI, which show whether a browser would arrive here. */
export type SelfVisit = {
	/** Whether the query is that of such a request, which is answered with 204 and never judged. True once for each. */
	readonly isOwn: (query: string) => boolean;
	/**
	 * Whether this listener, and nobody else, is reached at the redirect URI.
	 * @param certificate what an https listener shows, PEM; nothing else is trusted
	 */
	reachesUs(certificate: string | undefined): Promise<boolean>;
};

/** Who answers at one address. */
type Found = 'we' | 'nobody' | 'another';

/** Browsers know `localhost` without asking anybody, so every loopback family that answers has to be ours. */
export function createSelfVisit(redirectUri: string, patience: number): SelfVisit {
	const uri = new URL(redirectUri);
	const expected = new Set<string>();

	const visit = async (host: string, certificate: string | undefined): Promise<Found> => {
		const url = new URL(uri);
		url.searchParams.set('self-visit', randomBytes(16).toString('base64url'));
		const query = url.search.slice(1);
		expected.add(query);

		const status = await statusAt(host, url, certificate, patience);

		if (typeof status === 'string') {
			return status;
		}

		// Anybody can answer 204; that the query arrived here only we know.
		return status === 204 && !expected.has(query) ? 'we' : 'another';
	};

	return {
		isOwn: query => expected.delete(query),
		async reachesUs(certificate) {
			const found = await Promise.all(
				literalsOf(uri.hostname).map(host => visit(host, certificate)),
			);
			return found.includes('we') && !found.includes('another');
		},
	};
}

/** The status that comes from an address, or whether anybody is there at all. */
async function statusAt(
	host: string,
	url: URL,
	certificate: string | undefined,
	patience: number,
): Promise<number | undefined | Exclude<Found, 'we'>> {
	const options: RequestOptions = {
		host,
		port: portOf(url),
		path: url.pathname + url.search,
		headers: {host: url.host},
		signal: AbortSignal.timeout(patience),
	};
	// An agent of its own: the one that all share goes through a proxy when the environment says so.
	const request =
		certificate === undefined
			? requestPlain({...options, agent: new Agent({keepAlive: false})})
			: requestTls({
					...options,
					...trustOnly(certificate),
					agent: new TlsAgent({keepAlive: false}),
				});
	let found: Exclude<Found, 'we'> = 'nobody';
	request.once('socket', socket => socket.once('connect', () => (found = 'another')));
	// What still fails after the answer concerns nobody.
	request.on('error', () => undefined).end();

	try {
		const [response] = (await once(request, 'response')) as [IncomingMessage];
		return response.statusCode;
	} catch {
		// Refused, silent, another protocol or certificate: what matters is whether somebody took the connection.
		return found;
	} finally {
		request.destroy();
	}
}

/** Trust in one certificate, whatever name it is for and whoever signed it. */
function trustOnly(certificate: string) {
	const {fingerprint256} = new X509Certificate(certificate);

	return {
		ca: certificate,
		allowPartialTrustChain: true,
		checkServerIdentity: (_: string, shown: {readonly fingerprint256: string}) =>
			shown.fingerprint256 === fingerprint256 ? undefined : new Error('Another certificate.'),
	};
}
