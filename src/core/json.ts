/**
 * Parses JSON without losing digits. Instagram's ids exceed 2^53 and arrive as bare numbers;
 * `JSON.parse` alone would round them without a word. An integer literal that is not a safe
 * integer becomes a string of the same digits; everything else is as `JSON.parse` gives it.
 *
 * @throws SyntaxError when the text is not JSON (a byte order mark counts as not JSON)
 */
export function parseJson(text: string): unknown {
	return JSON.parse(text, keepDigits);
}

function keepDigits(_key: string, value: unknown, context?: {source?: string}): unknown {
	if (typeof value !== 'number' || Number.isSafeInteger(value)) {
		return value;
	}

	const source = context?.source;

	if (source === undefined) {
		// A runtime without the source text would round ids: better no answer than a wrong one.
		throw new SyntaxError('This runtime cannot read large integers exactly.');
	}

	return /^-?\d+$/.test(source) ? source : value;
}

/** Whether the value is an object with keys, not an array and not null. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
