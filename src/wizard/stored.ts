import {AppError} from '../core/errors.ts';
import {daysLeft, dueFrom, refreshableAt} from '../core/tokens.ts';
import type {Deps} from './deps.ts';
import type {Effect, Event, Notice} from './model.ts';
import {type RefreshResult, refreshProfile} from './refresh.ts';
import {forget, loadHome} from './views.ts';

type Change = Extract<Effect, {readonly type: 'use' | 'remove' | 'refresh'}>;

/**
 * Changes what is stored and answers what home shows afterwards, with a line about what happened.
 * A change that was not possible is such a line too.
 *
 * @throws the reason of the signal when that aborts while a lock or Meta is waited for
 */
export async function changeStored(
	deps: Deps,
	change: Change,
	signal?: AbortSignal,
): Promise<Event> {
	try {
		return await loadHome(deps, {notice: await carryOut(deps, change, signal)});
	} catch (error) {
		if (!(error instanceof AppError)) {
			throw error;
		}

		return loadHome(deps, {notice: {type: 'error', error}});
	}
}

async function carryOut(
	deps: Deps,
	{type, name}: Change,
	signal: AbortSignal | undefined,
): Promise<Notice> {
	const {store, clock} = deps;

	switch (type) {
		case 'use':
			if ((await store.profiles.read(name)) === undefined) {
				throw new AppError('profile-not-found', {name});
			}

			await store.settings.change(settings => ({...settings, current: name}));
			return {type: 'current', name};
		case 'remove':
			await store.profiles.locked(name, () => store.profiles.remove(name), signal);
			await forget(store, name);
			await dropDraftsOf(store, name);
			return {type: 'removed', name};
		case 'refresh':
			return noticeOf(name, await refreshProfile(deps, name, {signal}), await clock.now());
		default:
			return type satisfies never;
	}
}

function noticeOf(name: string, result: RefreshResult, now: number): Notice {
	switch (result.outcome) {
		case 'refreshed':
			return {type: 'refreshed', name, daysLeft: daysLeft(result.profile, now)};
		case 'not-due':
			return result.profile.endless === true
				? {type: result.works === true ? 'works' : 'endless', name}
				: {type: 'not-due', name, at: dueFrom(result.profile) ?? now};
		case 'too-early':
			return {type: 'too-early', name, at: refreshableAt(result.profile) ?? now};
		case 'sign-in-needed':
		case 'failed':
			return {type: 'error', error: result.error};
		default:
			return result satisfies never;
	}
}

/** A new sign-in of a profile that is gone would have nothing to renew. */
async function dropDraftsOf(store: Deps['store'], name: string): Promise<void> {
	for (const draft of await store.drafts.list()) {
		if (draft.name === name && draft.again === true) {
			await store.drafts.remove(draft.key);
		}
	}
}
