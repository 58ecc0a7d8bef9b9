import {isRecord, parseJson} from '../core/json.ts';
import {unreadable} from './failures.ts';

/** A record as it stands in its file: an object of JSON, with the version of its form. */
export type RawRecord = Readonly<Record<string, unknown>> & {readonly schemaVersion: number};

/**
 * Reads the bytes of a file as a record, strictly: UTF-8 without a byte order mark, one JSON text, an
 * object, a version. Integers that a number cannot hold become strings of the same digits.
 *
 * @throws AppError `store-unreadable` with `file` and `reason`
 */
export function parseRecord(file: string, bytes: Uint8Array): RawRecord {
	const record = parseText(file, bytes);

	if (!isRecord(record)) {
		throw unreadable(file, 'not-an-object');
	}

	const version = Object.hasOwn(record, 'schemaVersion') ? record['schemaVersion'] : undefined;

	if (typeof version !== 'number' || !Number.isSafeInteger(version) || version < 1) {
		throw unreadable(file, 'schemaVersion');
	}

	return {...record, schemaVersion: version};
}

/** The reason is a word of ours: an error of the parser quotes the file, and with it a token. */
function parseText(file: string, bytes: Uint8Array): unknown {
	let text: string;

	try {
		text = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes);
	} catch {
		throw unreadable(file, 'not-utf8');
	}

	try {
		return parseJson(text);
	} catch {
		throw unreadable(file, 'not-json');
	}
}
