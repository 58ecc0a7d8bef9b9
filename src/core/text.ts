/** Whole sequences go first, so that their parameters do not stay behind as text. */
const escapeSequences = new RegExp(
	[
		// OSC, DCS, SOS, PM, APC up to their terminator.
		String.raw`(?:\u001B[\]PX^_]|[\u0090\u0098\u009D-\u009F])[^\u0007\u001B\u0090\u0098\u009C-\u009F]*(?:\u0007|\u001B\\|\u009C)`,
		// CSI.
		String.raw`(?:\u001B\[|\u009B)[0-?]*[ -/]*[@-~]`,
		// Two-byte escapes.
		String.raw`\u001B[ -/]*[0-~]`,
	].join('|'),
	'g',
);
const lineBreaks = /\r\n|[\r\n\t\v\f\u0085\u2028\u2029]/g;
/** Every C0 and C1 control and DEL; a lone escape of an unterminated sequence too. */
const controls = /\p{Cc}/gu;
/** Bidirectional controls, zero-width characters, tags, private use, lone surrogates. */
const invisible =
	/[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF\u{E0000}-\u{E007F}\p{Co}\p{Cs}]/gu;

/**
 * Makes text from outside (a user name, an error text, a file's content, an argument) safe to show on
 * one line: no escape sequence, control character, bidirectional override or invisible character is
 * left, and at most `max` characters as people count them. Applying it twice changes nothing.
 *
 * The cost: joiners go too, so joined emoji fall apart. Files and JSON keep the value as sent.
 */
export function safeText(value: string, max = 200): string {
	const cleaned = cut(value, max)
		.replace(escapeSequences, '')
		.replace(lineBreaks, ' ')
		.replace(controls, '')
		.replace(invisible, '')
		.normalize('NFC');

	return truncate(cut(cleaned, max), max);
}

/**
 * A value of megabytes must not cost seconds, and marks piled on one character are no text: beyond
 * this nothing can be shown anyway. Composing can make a text longer, so it is cut after that too.
 */
function cut(text: string, max: number): string {
	return text.slice(0, max * 64 + 1024).replace(/[\uD800-\uDBFF]$/, '');
}

function truncate(text: string, max: number): string {
	if (text.length <= max) {
		return text;
	}

	const graphemes = Array.from(new Intl.Segmenter().segment(text), part => part.segment);
	return graphemes.length > max ? `${graphemes.slice(0, max - 1).join('')}…` : text;
}

export type Placeholders = Readonly<Record<string, string | number | readonly string[]>>;

/**
 * Puts values into a message of the catalogue: `Port {port} is taken.` Every value goes through
 * `safeText`, lists are joined with commas. A placeholder without a value is a mistake of ours and stays visible.
 */
export function fill(template: string, values: Placeholders = {}): string {
	return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
		if (!Object.hasOwn(values, name)) {
			return whole;
		}

		const value = values[name] ?? '';
		return Array.isArray(value)
			? value.map(item => safeText(String(item))).join(', ')
			: safeText(String(value), 1000);
	});
}
