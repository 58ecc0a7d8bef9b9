import type {DrawQr} from '../core/ports.ts';

/**
 * Modules around the code. The standard has four; scanners of phones do with two, and so the link of a
 * sign-in fits a terminal of 80 columns.
 */
const quietZone = 2;

/** By which of the two modules of a sign are light: none, the upper one, the lower one, both. */
const signs = [' ', '▀', '▄', '█'];

/**
 * Draws QR codes in half blocks, two rows of modules a line. The blocks are the light modules, so on a
 * dark terminal the code has its usual colours; on a light one it is inverted, which phones read as well.
 * The error correction is low, or higher where that costs no space.
 *
 * The returned function throws RangeError for a text that no QR code can hold (over 2953 bytes).
 */
export function createDrawQr(): DrawQr {
	return async text => {
		const {encode} = await import('uqr');
		const {data} = encode(text, {ecc: 'L', boostEcc: true, border: quietZone});

		return data
			.filter((_, row) => row % 2 === 0)
			.map((upper, line) => joined(upper, data[line * 2 + 1]));
	};
}

/** A line of the drawing. Below an odd last row there is nothing. */
function joined(upper: readonly boolean[], lower: readonly boolean[] | undefined): string {
	return upper
		.map((isUpperDark, column) => {
			const isLowerDark = lower?.[column] ?? true;
			return signs[(isUpperDark ? 0 : 1) + (isLowerDark ? 0 : 2)];
		})
		.join('');
}
