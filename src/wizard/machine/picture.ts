import type {Home, Notice, StateAt} from '../model.ts';

/** What is stored, or the first menu where nothing is. */
export function picture(
	home: Home,
	notice: Notice | undefined,
): StateAt<'home'> | StateAt<'choosing'> {
	return isEmpty(home) ? {at: 'choosing', home, notice} : {at: 'home', home, notice};
}

/** Whether there is nothing that home could show. */
export function isEmpty(home: Home): boolean {
	return home.profiles.length === 0 && home.unreadable.length === 0 && home.draft === undefined;
}
