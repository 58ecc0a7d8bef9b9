/** Yields that many random bytes. */
export type RandomBytes = (size: number) => Uint8Array;

/** An id of that many decimal digits, without a leading zero. */
export function randomDigits(random: RandomBytes, length: number): string {
	const [first = 0, ...rest] = random(length);
	return [1 + (first % 9), ...rest.map(byte => byte % 10)].join('');
}

/** Hexadecimal digits, as Meta's app secrets are written. */
export function randomHex(random: RandomBytes, length: number): string {
	return Buffer.from(random(length / 2)).toString('hex');
}

/** Letters, digits and `_`, about as many as asked for: what tokens and codes consist of. */
export function randomWord(random: RandomBytes, length: number): string {
	return Buffer.from(random(Math.ceil((length * 3) / 4)))
		.toString('base64url')
		.replaceAll('-', '_');
}
