import {createPrivateKey, X509Certificate} from 'node:crypto';
import {hasCode} from '../core/errors.ts';
import type {KeptCertificate, Store} from '../core/ports.ts';
import {decode, encode} from './format.ts';
import {makeWay} from './make-way.ts';
import type {Records} from './records.ts';
import {certificateFormat, type StoredCertificate} from './schemas.ts';

/** The name of the one record in the folder `tls`. */
export const certificateName = 'listener';

/**
 * The listener's certificate with its key. They are one record, not two files, so that they change
 * together: a certificate beside the key of another one would be worth nothing.
 *
 * @param wall the machine's clock, epoch milliseconds
 */
export function createCertificate(records: Records, wall: () => number): Store['certificate'] {
	const name = certificateName;

	async function read(): Promise<KeptCertificate | undefined> {
		const record = await records.read(name);
		return record && checked(decode(certificateFormat, records.file(name), record));
	}

	return {
		/** One that cannot be read is as good as none: the next one costs a look at the browser's warning. */
		async read() {
			const kept = await read().catch(noneWhenUnreadable);
			return kept !== undefined && kept.endsAt > wall() ? kept : undefined;
		},

		async save({host, certificate, key}) {
			await records.locked(name, async () => {
				await makeWay(records, name, read);
				await records.write(name, encode(certificateFormat, {host, certificate, key}));
			});
		},
	};
}

function noneWhenUnreadable(error: unknown): undefined {
	if (!hasCode(error, 'store-unreadable')) {
		throw error;
	}
}

/** With its end; undefined for what no listener can show, such as a key of another certificate. */
function checked(stored: StoredCertificate): KeptCertificate | undefined {
	try {
		const shown = new X509Certificate(stored.certificate);
		const belongs = shown.checkPrivateKey(createPrivateKey(stored.key.reveal()));
		return belongs ? {...stored, endsAt: shown.validToDate.getTime()} : undefined;
	} catch {
		// OpenSSL found no certificate or no key in it. What it says may quote the key.
		return undefined;
	}
}
