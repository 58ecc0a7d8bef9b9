import type {Store} from '../core/ports.ts';
import type {Draft} from '../core/profile.ts';
import type {Event} from './model.ts';

/** The unfinished set-ups as this run has seen them on the disk. */
export type DraftsOnDisk = {
	/** The drafts of the store; what is listed or written through it counts as seen. */
	readonly drafts: Store['drafts'];
	/**
	 * Writes the draft. The last time it is not written where another window finished the set-up or threw
	 * it away meanwhile: it would be offered again. A token that no profile holds is written all the same.
	 *
	 * @throws AppError of the store
	 */
	keep(draft: Draft, isLast: boolean): Promise<Event | undefined>;
};

/** Watches over the drafts of one run. */
export function watchDrafts(store: Pick<Store, 'drafts' | 'profiles'>): DraftsOnDisk {
	const seen = new Set<string>();

	const drafts: Store['drafts'] = {
		...store.drafts,
		async list() {
			const found = await store.drafts.list();

			for (const {key} of found) {
				seen.add(key);
			}

			return found;
		},
		async save(draft) {
			await store.drafts.save(draft);
			seen.add(draft.key);
		},
	};

	const isGone = async ({key, granted}: Draft): Promise<boolean> => {
		if (!seen.has(key) || (await store.drafts.keys()).includes(key)) {
			return false;
		}

		const {profiles} = await store.profiles.list();
		return granted === undefined || profiles.some(({token}) => token.equals(granted.grant.token));
	};

	return {
		drafts,
		async keep(draft, isLast) {
			if (isLast && (await isGone(draft))) {
				return {type: 'draft-gone'};
			}

			await drafts.save(draft);
			return undefined;
		},
	};
}
