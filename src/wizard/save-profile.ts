import {askedScopes} from '../core/answers.ts';
import type {App, Grant, Profile} from '../core/profile.ts';
import {findConflict, isAgreed} from './conflict.ts';
import type {Deps} from './deps.ts';
import {appOf} from './draft.ts';
import type {Effect, Event} from './model.ts';
import {loadViews, viewOf} from './views.ts';

/**
 * Stores app and profile; an earlier token of the profile stays until the new one is on the disk.
 * The first profile becomes the current one. When somebody else took the name meanwhile, nothing is
 * stored and the person is asked again.
 *
 * @param signal ends the waiting for the profile's lock; a write that has begun is finished
 * @throws AppError of the store; trying again is safe
 */
export async function saveProfile(
	deps: Pick<Deps, 'store' | 'clock'>,
	{draft, unsaved}: Extract<Effect, {readonly type: 'save-profile'}>,
	signal?: AbortSignal,
): Promise<Event> {
	const {store, clock} = deps;
	const {granted, name, agreed} = unsaved;
	const now = await clock.now();

	const write = async (): Promise<Profile | undefined> => {
		const holder = await store.profiles.read(name);
		const app = draft.method === 'import' ? undefined : appOf(draft);
		const {profiles} = await loadViews(deps);
		const conflict = findConflict(name, granted, profiles);

		// A grant that waited in a draft while the profile was renewed: the newer token stays.
		if (
			conflict?.type === 'replace' &&
			holder?.flow === draft.flow &&
			holder.appId === app?.appId &&
			isNewer(holder, granted.grant)
		) {
			return holder;
		}

		// What an earlier try has stored needs no question.
		if (
			conflict !== undefined &&
			!isAgreed(conflict, agreed) &&
			holder?.token.equals(granted.grant.token) !== true
		) {
			return undefined;
		}

		if (app !== undefined) {
			await saveApp(deps, app, draft.otherRedirectUris);
		}

		return store.profiles.save({
			name,
			flow: draft.flow,
			appId: app?.appId,
			account: granted.account,
			token: granted.grant.token,
			scopes: granted.grant.permissions ?? askedScopes(draft) ?? [],
			issuedAt: granted.grant.issuedAt,
			expiresAt: granted.grant.expiresAt,
			endless: granted.grant.endless,
			proofs: draft.proofs,
			revision: holder?.revision ?? 0,
		});
	};

	const profile = await store.profiles.locked(name, write, signal);

	if (profile === undefined) {
		const {profiles} = await loadViews(deps);
		return {type: 'name-taken', stored: profiles};
	}

	const {current} = await store.settings.change(settings => ({
		...settings,
		current: settings.current ?? name,
	}));

	return {
		type: 'saved',
		profile: viewOf(profile, now, current),
		folder: store.folder,
		token: profile.token,
	};
}

/** Of a token that the dashboard made nobody knows when: whoever imports it wants it. */
function isNewer(holder: Profile, {issuedAt}: Grant): boolean {
	return holder.issuedAt !== undefined && issuedAt !== undefined && holder.issuedAt > issuedAt;
}

/** Keeps the redirect URIs that the app was used with before; the newest stands last. */
async function saveApp(
	{store}: Pick<Deps, 'store'>,
	app: App,
	others: readonly string[] = [],
): Promise<void> {
	const before = await store.apps.read(app.flow, app.appId);
	const earlier = [...(before?.redirectUris ?? []), ...others].filter(
		uri => !app.redirectUris.includes(uri),
	);

	await store.apps.save({
		...app,
		redirectUris: [...new Set([...earlier, ...app.redirectUris])],
		metaAppId: app.metaAppId ?? before?.metaAppId,
		configId: app.configId ?? before?.configId,
	});
}
