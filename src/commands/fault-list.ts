import type {Context} from './context.ts';

type Row = {readonly name: string; readonly group: string; readonly endpoints: readonly string[]};

/** Prints every fault of the sandbox: by its kind, with the calls that it can strike. */
export async function listFaults({
	json,
	language,
	print,
	printJson,
}: Pick<Context, 'json' | 'language' | 'print' | 'printJson'>): Promise<void> {
	const [{faultGroups, reachOf}, {textsFor}] = await Promise.all([
		import('../sandbox/faults.ts'),
		import('../sandbox/pages/texts/index.ts'),
	]);
	const {groups} = textsFor(language).faults;
	const rows = Object.entries(faultGroups).flatMap(([group, names]) =>
		names.map((name): Row => ({name, group, endpoints: reachOf(name)})),
	);

	if (json) {
		printJson({faults: rows});
		return;
	}

	const width = Math.max(...rows.map(({name}) => name.length));

	for (const [group, title] of Object.entries(groups)) {
		print(title);

		for (const {name, endpoints} of rows.filter(row => row.group === group)) {
			print(`  ${name.padEnd(width)}  ${endpoints.join(' ')}`);
		}
	}
}
