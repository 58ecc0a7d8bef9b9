/**
 * Holds a value that must never be shown: an app secret, a token, an authorization code.
 * Every accidental way to print it (template string, JSON, `util.inspect`) yields dots;
 * `reveal()` is the one deliberate way to read it and is called only at the wire and in the store.
 */
export class Secret {
	readonly #value: string;

	constructor(value: string) {
		this.#value = value;
	}

	/** The value itself. Call it only where the value leaves for the wire, a file or a script's stdout. */
	reveal(): string {
		return this.#value;
	}

	/** Number of UTF-16 units, so that a screen can draw as many dots without reading the value. */
	get length(): number {
		return this.#value.length;
	}

	equals(other: Secret): boolean {
		return this.#value === other.#value;
	}

	toString(): string {
		return hidden;
	}

	toJSON(): string {
		return hidden;
	}

	[Symbol.for('nodejs.util.inspect.custom')](): string {
		return hidden;
	}
}

const hidden = '•••';

const secretNames = 'access_token|client_secret|code|state|token';
/** In a query or a form body. */
const secretParameter = new RegExp(String.raw`\b(${secretNames})=[^&\s"'#]+`, 'gi');
/** In JSON. A `code` without quotes is the number of an error. */
const secretProperty = new RegExp(String.raw`("(?:${secretNames})"\s*:\s*)"[^"]*"`, 'gi');
/** Tokens of Instagram, Facebook and Threads, authorization codes, app secrets, by what they look like. */
const secretShape = /\b(?:(?:IG[A-Z]{2}|EAA|TH[A-Z]{2}|AQ)[\w-]{16,}|[\da-f]{32})\b/gi;

/**
 * Replaces what looks like a secret in text that was not written by us (an error message, a debug line).
 */
export function redact(text: string): string {
	return text
		.replace(secretParameter, `$1=${hidden}`)
		.replace(secretProperty, `$1"${hidden}"`)
		.replace(secretShape, hidden);
}
