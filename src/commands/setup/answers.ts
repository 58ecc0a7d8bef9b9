import type {Store} from '../../core/ports.ts';
import type {App, Draft, FlowId, Profile} from '../../core/profile.ts';
import type {Context} from '../context.ts';
import type {GivenAnswers} from './given-answers.ts';

/** A draft for a run without questions, and what it still lacks. */
export type Answers = {
	readonly draft: Draft;
	/** Options that would give what is missing. */
	readonly missing: readonly string[];
};

/** Completes what was given by what is stored for this profile or the current one, and by what is usual. */
export async function completeAnswers(
	{deps}: Pick<Context, 'deps'>,
	{flow, given}: GivenAnswers,
	name: string | undefined,
): Promise<Answers> {
	const known = await whatIsStored(deps.store, flow, name, given.appId);
	const usual = deps.flows[flow].scopes.filter(({need}) => need !== 'optional').map(({id}) => id);
	const draft: Draft = {
		key: name ?? '_new',
		flow,
		step: 'sign-in',
		done: [],
		name,
		metaAppId: known.app?.metaAppId,
		appId: known.app?.appId,
		appSecret: known.app?.appSecret,
		redirectUri: known.app?.redirectUris.at(-1),
		scopes: known.profile?.scopes ?? usual,
		savedAt: 0,
		...given,
	};

	return {
		draft,
		missing: [
			...(draft.appId === undefined ? ['--app-id'] : []),
			...(draft.appSecret === undefined ? ['--app-secret-stdin'] : []),
			...(draft.redirectUri === undefined ? ['--redirect-uri'] : []),
		],
	};
}

async function whatIsStored(
	store: Store,
	flow: FlowId,
	name: string | undefined,
	appId: string | undefined,
): Promise<{app?: App | undefined; profile?: Profile | undefined}> {
	const profile = name === undefined ? undefined : await store.profiles.read(name);

	if (appId !== undefined) {
		return {app: await store.apps.read(flow, appId), profile};
	}

	const current = profile ?? (await currentProfile(store));
	const app =
		current === undefined
			? (await store.apps.list()).find(stored => stored.flow === flow)
			: await store.apps.read(current.flow, current.appId);

	return {app, profile};
}

async function currentProfile(store: Store): Promise<Profile | undefined> {
	const {current} = await store.settings.read();
	return current === undefined ? undefined : store.profiles.read(current);
}
