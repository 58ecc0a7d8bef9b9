import type {Store} from '../core/ports.ts';
import type {App, Draft, FlowId, Profile} from '../core/profile.ts';

/** The answers that describe an app. */
export type AppAnswers = Pick<
	Draft,
	'metaAppId' | 'appId' | 'appSecret' | 'redirectUri' | 'configId'
>;

/** What is stored that a set-up need not ask for. */
export type Known = {
	/** The profile of the name that was given, when it is one of this flow. */
	readonly named: Profile | undefined;
	/** The profile that serves as a model: the named one, else the current one. */
	readonly model: Profile | undefined;
	/** Of the app whose id was given, else of the model's, else of the one that is stored. */
	readonly app: AppAnswers;
};

/**
 * What is stored for a set-up: the one rule for runs with and without questions. When an app id was
 * given, only what is stored for that id counts: nothing of another app is mixed into it.
 *
 * @throws AppError of the store
 */
export async function readKnown(
	store: Store,
	{flow, name, appId}: {flow: FlowId; name?: string | undefined; appId?: string | undefined},
): Promise<Known> {
	const holder = name === undefined ? undefined : await store.profiles.read(name);
	const named = holder?.flow === flow ? holder : undefined;
	const model = named ?? (await currentProfile(store, flow));
	const wanted = appId ?? model?.appId;
	const app =
		wanted === undefined
			? (await store.apps.list()).find(stored => stored.flow === flow)
			: await store.apps.read(flow, wanted);

	return {named, model, app: {...answersOf(app), appId: app?.appId ?? appId ?? named?.appId}};
}

/** The answers of a stored app; none where none is stored. */
export function answersOf(app: App | undefined): AppAnswers {
	return app === undefined
		? {}
		: {
				metaAppId: app.metaAppId,
				appId: app.appId,
				appSecret: app.appSecret,
				redirectUri: app.redirectUris.at(-1),
				configId: app.configId,
			};
}

/** The current profile, when it is one of this flow and can be read; others concern nobody here. */
async function currentProfile(store: Store, flow: FlowId): Promise<Profile | undefined> {
	const [{profiles}, {current}] = await Promise.all([store.profiles.list(), store.settings.read()]);
	return profiles.find(profile => profile.name === current && profile.flow === flow);
}
