/**
 * The few shapes of DER that a certificate consists of: a tag, a length, the content (ITU-T X.690).
 * Everything is written, nothing is ever read.
 */

const tags = {
	boolean: 0x01,
	integer: 0x02,
	bitString: 0x03,
	octetString: 0x04,
	objectId: 0x06,
	utf8: 0x0c,
	utcTime: 0x17,
	generalizedTime: 0x18,
	sequence: 0x30,
	set: 0x31,
} as const;

/** An element with any tag; what it holds may come in parts. */
export function element(tag: number, ...parts: readonly Uint8Array[]): Uint8Array {
	const content = Buffer.concat(parts);
	return Buffer.concat([Uint8Array.of(tag, ...lengthOf(content.length)), content]);
}

function lengthOf(length: number): number[] {
	if (length < 0x80) {
		return [length];
	}

	const bytes = length < 0x100 ? [length] : [length >> 8, length & 0xff];
	return [0x80 | bytes.length, ...bytes];
}

/** Elements in their order. */
export function sequence(...parts: readonly Uint8Array[]): Uint8Array {
	return element(tags.sequence, ...parts);
}

/** Elements whose order means nothing; a set here never has more than one. */
export function set(...parts: readonly Uint8Array[]): Uint8Array {
	return element(tags.set, ...parts);
}

/** A positive integer from its bytes, the most significant first. */
export function integer(bytes: Uint8Array): Uint8Array {
	// A first bit that is set would make it negative.
	const isNegative = (bytes[0] ?? 0) >= 0x80;
	return element(tags.integer, isNegative ? Uint8Array.of(0) : Uint8Array.of(), bytes);
}

/** The boolean `true`; DER leaves out what is false by default. */
export function truth(): Uint8Array {
	return element(tags.boolean, Uint8Array.of(0xff));
}

/** Bytes as they are. */
export function octetString(content: Uint8Array): Uint8Array {
	return element(tags.octetString, content);
}

/**
 * Bytes whose bits count from the left.
 *
 * @param unused how many of the last byte's bits do not count
 */
export function bitString(content: Uint8Array, unused = 0): Uint8Array {
	return element(tags.bitString, Uint8Array.of(unused), content);
}

/** Text. */
export function utf8(text: string): Uint8Array {
	return element(tags.utf8, Buffer.from(text));
}

/** An object identifier such as `1.2.840.10045.4.3.2`. */
export function objectId(dotted: string): Uint8Array {
	const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
	return element(tags.objectId, Uint8Array.from([first * 40 + second, ...rest].flatMap(base128)));
}

function base128(value: number): number[] {
	const bytes = [value & 0x7f];

	for (let rest = value >> 7; rest > 0; rest >>= 7) {
		bytes.unshift(0x80 | (rest & 0x7f));
	}

	return bytes;
}

/** A time in whole seconds; certificates write the year with two digits up to 2049 (RFC 5280, section 4.1.2.5). */
export function time(epochMilliseconds: number): Uint8Array {
	const digits = `${new Date(epochMilliseconds).toISOString().replace(/\.\d+Z$|\D/g, '')}Z`;

	return digits < '2050'
		? element(tags.utcTime, Buffer.from(digits.slice(2)))
		: element(tags.generalizedTime, Buffer.from(digits));
}
