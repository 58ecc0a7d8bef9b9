/** What stands in a line that is not finished. */
export type Typed = {
	readonly text: string;
	/** In the middle of a text that the terminal marked as pasted. */
	readonly isPasting: boolean;
};

export type Keys = {
	readonly typed: Typed;
	/** How the line ended, if it did. */
	readonly end?: 'entered' | 'closed' | 'interrupted' | undefined;
};

/** Longer than anything that is asked for; what is longer is refused by whoever asked. */
const longestLine = 64 * 1024;

const pasteBegins = '\u001B[200~';
const pasteEnds = '\u001B[201~';
const interrupts = '\u0003';
const closes = '\u0004';
const erases = ['\u0008', '\u007F'];
/** Ctrl-U and Ctrl-W: whoever sees nothing of a line begins it anew. */
const empties = ['\u0015', '\u0017'];
const special = new RegExp(
	`(${[pasteBegins, pasteEnds].map(mark => mark.replace('[', '\\[')).join('|')}|[${[interrupts, closes, ...erases, ...empties].join('')}])`,
);

/**
 * Adds what arrived at once to a line. Enter counts at the end of a chunk only: inside it belongs to
 * a text of several lines that was pasted, and so does every line break between the marks of a paste.
 */
export function readKeys(typed: Typed, chunk: string): Keys {
	const parts = chunk.split(special).filter(part => part !== '');
	let state = typed;

	for (const [index, part] of parts.entries()) {
		const isEnter = !state.isPasting && index === parts.length - 1 && /[\r\n]$/.test(part);

		if (part === interrupts && !state.isPasting) {
			return {typed: state, end: 'interrupted'};
		}

		if (part === closes && !state.isPasting && state.text === '') {
			return {typed: state, end: 'closed'};
		}

		state = afterPart(state, isEnter ? part.replace(/[\r\n]+$/, '') : part);

		if (isEnter) {
			return {typed: state, end: 'entered'};
		}
	}

	return {typed: state};
}

function afterPart({text, isPasting}: Typed, part: string): Typed {
	if (part === pasteBegins) {
		return {text, isPasting: true};
	}

	if (part === pasteEnds) {
		return {text: text.replace(/[\r\n]+$/, ''), isPasting: false};
	}

	if (isPasting || !special.test(part)) {
		return {text: (text + part).slice(0, longestLine), isPasting};
	}

	if (erases.includes(part)) {
		return {text: Array.from(text).slice(0, -1).join(''), isPasting};
	}

	return {text: empties.includes(part) ? '' : text, isPasting};
}
