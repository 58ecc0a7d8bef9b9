import type {Inspection} from '../core/flow.ts';
import type {Profile} from '../core/profile.ts';
import type {Deps} from './deps.ts';
import {perform} from './perform.ts';
import type {RefreshResult} from './refresh.ts';

/**
 * Asks Meta whether a token that cannot be renewed still works, and stores what Meta tells of it.
 * Only the app that it belongs to may ask; where that is not stored, nothing is known against it.
 *
 * @throws AppError `sign-in-needed` when it does not work any more, of the transport or the store, or what Meta refused
 */
export async function inspectProfile(
	{store, flows, send}: Pick<Deps, 'store' | 'flows' | 'send'>,
	profile: Profile,
	signal: AbortSignal | undefined,
): Promise<Extract<RefreshResult, {readonly outcome: 'not-due'}>> {
	const {flow, appId} = profile;
	const app = appId === undefined ? undefined : await store.apps.read(flow, appId);
	const call = app && flows[flow].inspect?.(profile, app);

	if (call === undefined) {
		return {outcome: 'not-due', profile};
	}

	const told = await perform(send, call, signal === undefined ? {} : {signal});
	const changed = withInspection(profile, told);
	return {
		outcome: 'not-due',
		works: true,
		profile: changed === profile ? profile : await store.profiles.save(changed),
	};
}

/** The same profile when nothing is new. */
function withInspection(profile: Profile, {permissions, expiresAt}: Inspection): Profile {
	const {scopes} = profile;
	const hasScopes =
		permissions === undefined ||
		(permissions.length === scopes.length && permissions.every(id => scopes.includes(id)));
	const hasEnd = expiresAt === undefined || expiresAt === profile.expiresAt;

	if (hasScopes && hasEnd) {
		return profile;
	}

	return {
		...profile,
		scopes: permissions ?? scopes,
		...(expiresAt === undefined ? {} : {expiresAt, endless: undefined}),
	};
}
