import type {Store} from '../core/ports.ts';
import type {Profile} from '../core/profile.ts';
import {daysLeft, stateOf} from '../core/tokens.ts';
import type {Deps} from './deps.ts';
import {withoutEndedGrant} from './draft.ts';
import type {Event, Home, Notice, ProfileView} from './model.ts';

/** A profile as it is shown, at a moment. */
export function viewOf(profile: Profile, now: number, current: string | undefined): ProfileView {
	return {
		name: profile.name,
		current: profile.name === current,
		account: profile.account,
		flow: profile.flow,
		appId: profile.appId,
		scopes: profile.scopes,
		issuedAt: profile.issuedAt,
		expiresAt: profile.expiresAt,
		endless: profile.endless === true,
		proofs: profile.proofs,
		state: stateOf(profile, now),
		daysLeft: daysLeft(profile, now),
	};
}

/** Every stored profile as it is shown now. */
export async function loadViews({
	store,
	clock,
}: Pick<Deps, 'store' | 'clock'>): Promise<Pick<Home, 'profiles' | 'unreadable'>> {
	const [{profiles, unreadable}, settings, now] = await Promise.all([
		store.profiles.list(),
		store.settings.read(),
		clock.now(),
	]);

	return {profiles: profiles.map(profile => viewOf(profile, now, settings.current)), unreadable};
}

/**
 * What home shows.
 *
 * @param name limits the unfinished set-ups to the one of that name; without it the newest is shown
 */
export async function loadHome(
	deps: Pick<Deps, 'store' | 'clock'>,
	{name, notice}: {name?: string | undefined; notice?: Notice} = {},
): Promise<Extract<Event, {readonly type: 'home-loaded'}>> {
	const [views, drafts, now] = await Promise.all([
		loadViews(deps),
		deps.store.drafts.list(),
		deps.clock.now(),
	]);
	const found = drafts.find(draft => name === undefined || draft.name === name);
	const draft = found && withoutEndedGrant(found, now);

	return {type: 'home-loaded', home: {...views, draft}, notice};
}

/** Takes the name out of the settings when the profile is gone. */
export async function forget(store: Store, name: string): Promise<void> {
	await store.settings.change(settings =>
		settings.current === name ? {...settings, current: undefined} : settings,
	);
}
