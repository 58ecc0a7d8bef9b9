import type {Granted} from '../core/profile.ts';
import type {NameConflict, ProfileView} from './model.ts';

/** What stands in the way of storing the grant under this name, if anything does. */
export function findConflict(
	name: string,
	granted: Granted,
	stored: readonly ProfileView[],
): NameConflict | undefined {
	const holder = stored.find(profile => profile.name === name);

	if (holder !== undefined) {
		const lost = lostPermissions(holder, granted);

		if (!isSameAccount(holder, granted)) {
			return {type: 'switch-account', name, username: holder.account.username ?? name, lost};
		}

		return lost.length === 0 ? {type: 'replace', name} : {type: 'fewer-permissions', name, lost};
	}

	const twin = stored.find(profile => isSameAccount(profile, granted));
	return twin === undefined ? undefined : {type: 'duplicate', name: twin.name};
}

/** Whether the person who agreed to one conflict agreed to the other: of the same kind, and with nothing further lost. */
export function isAgreed(found: NameConflict, agreed: NameConflict | undefined): boolean {
	return (
		found.type === agreed?.type && lostIn(found).every(scope => lostIn(agreed).includes(scope))
	);
}

/** Whether the grant belongs to the account of the profile. */
export function isSameAccount(profile: ProfileView, {account}: Granted): boolean {
	const known = profile.account;

	if (known.id !== undefined && account.id !== undefined) {
		return known.id === account.id;
	}

	return known.appScopedId !== undefined && known.appScopedId === account.appScopedId;
}

/** Permissions of the profile that the grant does not have; none where Meta did not say what it granted. */
function lostPermissions({scopes}: ProfileView, {grant}: Granted): readonly string[] {
	const {permissions = scopes} = grant;
	return scopes.filter(scope => !permissions.includes(scope));
}

function lostIn(conflict: NameConflict): readonly string[] {
	return 'lost' in conflict ? conflict.lost : [];
}
