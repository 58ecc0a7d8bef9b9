/** A field that was asked for, with the fields asked for inside it: `instagram_business_account{id,username}`. */
export type AskedField = {readonly name: string; readonly inside: readonly AskedField[]};

const deepest = 4;

/**
 * Reads the parameter `fields` with its braces; undefined when it is not well formed.
 *
 * @see https://developers.facebook.com/docs/graph-api/guides/field-expansion
 */
export function readFields(text: string): readonly AskedField[] | undefined {
	return read(text, deepest);
}

function read(text: string, depth: number): readonly AskedField[] | undefined {
	const parts = splitOutsideBraces(text)?.filter(part => part !== '');
	const fields = parts?.map(part => readField(part, depth));
	return fields?.every(field => field !== undefined) ? fields : undefined;
}

function readField(part: string, depth: number): AskedField | undefined {
	const [, name, braces] = /^(\w+)(?:\{(.*)\})?$/.exec(part) ?? [];
	const inside = braces === undefined || depth === 0 ? [] : read(braces, depth - 1);
	const isTooDeep = braces !== undefined && depth === 0;
	return name === undefined || inside === undefined || isTooDeep ? undefined : {name, inside};
}

function splitOutsideBraces(text: string): readonly string[] | undefined {
	const parts = [''];
	let open = 0;

	for (const character of text.replaceAll(/\s/g, '')) {
		open += character === '{' ? 1 : character === '}' ? -1 : 0;

		if (open < 0) {
			return undefined;
		}

		if (character === ',' && open === 0) {
			parts.push('');
		} else {
			parts.push(`${parts.pop()}${character}`);
		}
	}

	return open === 0 ? parts : undefined;
}
