import {checkProfileName} from '../core/fields.ts';

/** Whether a profile can have this name; then it is a file name on every system and holds no path. */
export function isProfileName(name: string): boolean {
	const checked = checkProfileName(name);
	return checked.ok && checked.value === name;
}

/** The key of a draft: the name of the profile to be, or `_new`, which no profile can have. */
export function isDraftKey(key: string): boolean {
	return key === '_new' || isProfileName(key);
}

/** Whether this is the id of an app. */
export function isAppId(id: string): boolean {
	return /^\d{1,32}$/.test(id);
}
