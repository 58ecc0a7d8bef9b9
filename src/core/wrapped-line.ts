/**
 * A line of text in lines of at most `width` characters, broken at spaces only, so that an address
 * stays whole. The first one keeps its indent, the others have `indent`.
 *
 * @param indent that of the first line where nothing else is said
 */
export function wrapLine(
	text: string,
	width: number,
	indent: string = /^ */.exec(text)?.[0] ?? '',
): readonly string[] {
	if (text.length <= width) {
		return [text];
	}

	const [first = '', ...words] = text.trimStart().split(' ');
	const lines: string[] = [];
	let current = text.slice(0, text.length - text.trimStart().length) + first;

	for (const word of words) {
		const longer = `${current} ${word}`;

		if (longer.length <= width) {
			current = longer;
		} else {
			lines.push(current);
			current = indent + word;
		}
	}

	return [...lines, current];
}
