/** Every text of a catalogue with the path of its keys, such as `steps.app-id.do.0`. */
export function textsOf(value: unknown, path: readonly string[] = []): [string, string][] {
	if (typeof value === 'string') {
		return [[path.join('.'), value]];
	}

	if (typeof value !== 'object' || value === null) {
		throw new TypeError(`A catalogue holds texts and nothing else: ${path.join('.')}`);
	}

	return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, [...path, key]));
}

/** The placeholders of a text, sorted, each as often as it stands there. */
export function placeholdersOf(text: string): readonly string[] {
	return [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).sort();
}
