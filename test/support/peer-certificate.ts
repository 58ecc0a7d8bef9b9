import {once} from 'node:events';
import {connect} from 'node:tls';

/**
 * The certificate that an https listener on this machine shows, as PEM. A person looks at it in the
 * browser's warning before going on; so do tests, and then trust exactly this one.
 */
export async function peerCertificate(redirectUri: string): Promise<string> {
	const {hostname, port} = new URL(redirectUri);
	const socket = connect({
		host: hostname.replace(/^\[|\]$/g, ''),
		port: Number(port),
		rejectUnauthorized: false,
	});
	await once(socket, 'secureConnect');
	const {raw} = socket.getPeerCertificate();
	socket.destroy();
	const lines = raw.toString('base64').match(/.{1,64}/g) ?? [];

	return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n');
}
