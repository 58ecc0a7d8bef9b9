import {dayOf} from '../core/phrases.ts';
import type {Profile} from '../core/profile.ts';
import {fill} from '../core/text.ts';
import {refreshableAt} from '../core/tokens.ts';
import type {Messages} from '../messages/index.ts';
import type {ProfileView} from '../wizard/model.ts';

/** A time as files and documents have it: ISO 8601 UTC, `null` when unknown. */
export function isoTime(time: number | undefined): string | null {
	return time === undefined ? null : new Date(time).toISOString();
}

/** Until when a token is good, for people: `ends 2027-01-23`, or that it does not end, or that nobody knows. */
export function endOf(
	{expiresAt, endless}: Pick<ProfileView | Profile, 'expiresAt' | 'endless'>,
	{common}: Messages,
): string {
	if (expiresAt !== undefined) {
		return fill(common.endsOn, {date: dayOf(expiresAt)});
	}

	return endless === true ? common.endless : common.endUnknown;
}

/** PROFILE of the JSON documents: ids as strings, unknown values as `null`, no token. */
export function profileDocument(view: ProfileView): Readonly<Record<string, unknown>> {
	return {
		name: view.name,
		current: view.current,
		flow: view.flow,
		provider: 'meta',
		account: {
			id: view.account.id ?? null,
			appScopedId: view.account.appScopedId ?? null,
			username: view.account.username ?? null,
			accountType: view.account.accountType ?? null,
			...(view.account.pageId === undefined
				? {}
				: {page: {id: view.account.pageId, name: view.account.pageName ?? null}}),
		},
		appId: view.appId ?? null,
		scopes: view.scopes,
		issuedAt: isoTime(view.issuedAt),
		expiresAt: isoTime(view.expiresAt),
		refreshableAt: isoTime(refreshableAt(view)),
		state: view.state,
		daysLeft: view.daysLeft ?? null,
	};
}

/** The document of `token`, the one place besides the store where a token leaves. */
export function tokenDocument(profile: Profile): Readonly<Record<string, unknown>> {
	return {
		profile: profile.name,
		token: profile.token.reveal(),
		expiresAt: isoTime(profile.expiresAt),
	};
}
