import {useState, useSyncExternalStore} from 'react';

/**
 * A value on the screen that keys change. Several keys can arrive before React draws again, and
 * each of them has to see what the one before it did; so the value lives outside React.
 */
export type Live<T> = {
	readonly get: () => T;
	readonly set: (next: T) => void;
};

/** The value as it is drawn, and the live one for the handlers of keys. */
export function useLive<T>(first: () => T): readonly [T, Live<T>] {
	const [store] = useState(() => createLive(first()));
	return [useSyncExternalStore(store.subscribe, store.get), store];
}

function createLive<T>(first: T): Live<T> & {subscribe: (changed: () => void) => () => void} {
	const listeners = new Set<() => void>();
	let value = first;

	return {
		get: () => value,
		set(next) {
			value = next;

			for (const changed of listeners) {
				changed();
			}
		},
		subscribe(changed) {
			listeners.add(changed);
			return () => listeners.delete(changed);
		},
	};
}
