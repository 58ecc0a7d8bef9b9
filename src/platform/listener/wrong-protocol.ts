import type {Duplex} from 'node:stream';
import type {ListenerNote} from '../../core/ports.ts';

type ClientError = Error & {readonly code?: string; readonly rawPacket?: Uint8Array};
type Note = (note: ListenerNote) => void;

const tlsHandshake = 0x16;
const certificateAlert = /ALERT_(UNKNOWN_CA|(BAD_|UNSUPPORTED_)?CERTIFICATE(_\w+)?)$/;

/**
 * Ends a connection whose request Node could not read, with the status that fits, and tells when the
 * other side spoke TLS. A failed handshake comes here too and gets no answer: there is no channel for one.
 */
export function endBroken({code, rawPacket}: ClientError, connection: Duplex, note: Note): void {
	const status = statusOf(code);

	if (rawPacket?.[0] === tlsHandshake) {
		note('https-sent-to-http');
		connection.destroy();
	} else if (status === undefined) {
		connection.destroy();
	} else {
		connection.end(`HTTP/1.1 ${status}\r\nConnection: close\r\n\r\n`, () => connection.destroy());
	}
}

function statusOf(code = ''): string | undefined {
	switch (code) {
		case 'HPE_HEADER_OVERFLOW':
			return '431 Request Header Fields Too Large';
		case 'ERR_HTTP_REQUEST_TIMEOUT':
			return '408 Request Timeout';
		default:
			return code.startsWith('HPE_') ? '400 Bad Request' : undefined;
	}
}

/** Tells what a failed handshake says about the browser, where it says something that helps. */
export function noteHandshake({code = ''}: ClientError, note: Note): void {
	if (code === 'ERR_SSL_HTTP_REQUEST') {
		note('http-sent-to-https');
	} else if (certificateAlert.test(code)) {
		note('certificate-refused');
	}
}
