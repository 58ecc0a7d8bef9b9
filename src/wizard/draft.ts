import {fillIn, type Step, type StepId} from '../core/checklist.ts';
import type {Store} from '../core/ports.ts';
import type {App, Draft, FlowId, Profile} from '../core/profile.ts';
import type {Deps} from './deps.ts';
import type {Effect, Event} from './model.ts';

/** Steps that concern the app, not the account: done once for all accounts of an app. */
const appSteps: readonly StepId[] = [
	'developer-account',
	'create-app',
	'app-id',
	'app-secret',
	'redirect-uri',
];

/**
 * The draft of a new set-up. What is stored is not asked again: a further account uses the app that
 * is there, a new sign-in of a profile goes straight to the browser. An unfinished set-up of that
 * name is taken up instead; no draft is written over another one.
 *
 * @throws AppError of the store
 */
export async function prepareDraft(
	{store, flows}: Pick<Deps, 'store' | 'flows'>,
	{flow, name, again, given = {}}: Extract<Effect, {readonly type: 'prepare-draft'}>,
): Promise<Event> {
	const drafts = await store.drafts.list();
	const unfinished = drafts.find(draft => name !== undefined && draft.name === name);

	if (unfinished !== undefined) {
		return {type: 'draft-ready', draft: fillIn(flows[unfinished.flow].steps, unfinished, given)};
	}

	const known = name === undefined ? undefined : await store.profiles.read(name);
	const model = known ?? (await currentProfile(store, flow));
	const app =
		model === undefined
			? (await store.apps.list()).find(stored => stored.flow === flow)
			: await store.apps.read(model.flow, model.appId);
	const filled: Draft = {
		key: freeKey(name ?? '_new', drafts),
		flow,
		step: 'sign-in',
		done: [],
		name,
		again,
		metaAppId: app?.metaAppId,
		appId: app?.appId ?? known?.appId,
		appSecret: app?.appSecret,
		redirectUri: app?.redirectUris.at(-1),
		scopes: model?.scopes,
		savedAt: 0,
	};
	const {steps} = flows[flow];
	const done = steps
		.filter(step => known !== undefined || (app !== undefined && appSteps.includes(step.id)))
		.filter(step => isSettled(step, filled))
		.map(({id}) => id);
	const step = steps.find(({id}) => !done.includes(id))?.id ?? filled.step;

	return {type: 'draft-ready', draft: fillIn(steps, {...filled, step, done}, given)};
}

/** The current profile, when it is one of this flow and can be read; others concern nobody here. */
async function currentProfile(store: Store, flow: FlowId): Promise<Profile | undefined> {
	const [{profiles}, {current}] = await Promise.all([store.profiles.list(), store.settings.read()]);
	return profiles.find(profile => profile.name === current && profile.flow === flow);
}

/** The wanted key, or with a number while another unfinished set-up has it: `_new`, `new-2`, `new-3`. */
function freeKey(wanted: string, drafts: readonly Draft[]): string {
	const stem = wanted.replace(/^_/, '');
	let key = wanted;

	for (let n = 2; drafts.some(draft => draft.key === key); n++) {
		key = `${stem}-${n}`;
	}

	return key;
}

function isSettled(step: Step, draft: Draft): boolean {
	if (step.kind === 'sign-in') {
		return false;
	}

	return !('field' in step) || 'optional' in step || draft[step.field] !== undefined;
}

/** The app as a complete draft describes it. */
export function appOf(draft: Draft): App {
	const {flow, appId, appSecret, redirectUri, metaAppId} = draft;

	if (appId === undefined || appSecret === undefined || redirectUri === undefined) {
		throw new TypeError('The draft is not complete.');
	}

	return {flow, appId, appSecret, redirectUris: [redirectUri], metaAppId};
}
