import type {Granted, NameConflict, ProfileView} from './model.ts';

/** What stands in the way of storing the grant under this name, if anything does. */
export function findConflict(
	name: string,
	granted: Granted,
	stored: readonly ProfileView[],
): NameConflict | undefined {
	const holder = stored.find(profile => profile.name === name);

	if (holder !== undefined) {
		return isSameAccount(holder, granted)
			? {type: 'replace', name}
			: {type: 'switch-account', name, username: holder.account.username ?? holder.name};
	}

	const twin = stored.find(profile => isSameAccount(profile, granted));
	return twin === undefined ? undefined : {type: 'duplicate', name: twin.name};
}

/** Whether the grant belongs to the account of the profile. */
export function isSameAccount(profile: ProfileView, {account}: Granted): boolean {
	const known = profile.account;

	if (known.id !== undefined && account.id !== undefined) {
		return known.id === account.id;
	}

	return known.appScopedId !== undefined && known.appScopedId === account.appScopedId;
}
