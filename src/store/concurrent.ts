/** Maps every item, at most `limit` of them at a time; the results are in the order of the items. */
export async function mapLimited<T, R>(
	items: readonly T[],
	limit: number,
	map: (item: T) => Promise<R>,
): Promise<R[]> {
	const results: R[] = [];
	const queue = items.entries();

	async function work(): Promise<void> {
		for (const [index, item] of queue) {
			results[index] = await map(item);
		}
	}

	await Promise.all(Array.from({length: limit}, work));
	return results;
}
