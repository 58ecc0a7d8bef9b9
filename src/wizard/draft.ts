import type {Given} from '../core/checklist.ts';
import {screensOf} from '../core/flow.ts';
import type {App, Draft, FlowId, Profile} from '../core/profile.ts';
import {stateOf} from '../core/tokens.ts';
import {change, fillIn, firstOpen, reopen} from './changes.ts';
import type {Deps} from './deps.ts';
import {answersOf, readKnown} from './known-app.ts';
import type {Effect, Event} from './model.ts';
import {settledProofs, settledSteps} from './settled.ts';

type Ask = Extract<Effect, {readonly type: 'prepare-draft'}>;
type Using = Pick<Deps, 'store' | 'flows' | 'clock'>;

/**
 * The draft of a new set-up. What is stored is not asked again: a further account uses the app that
 * is there, a new sign-in of a profile goes straight to the browser. An unfinished set-up, the one
 * that is handed over or that of this name, is taken up instead; no draft is written over another one.
 *
 * @throws AppError of the store
 */
export async function prepareDraft(deps: Using, ask: Ask): Promise<Event> {
	const {store, clock} = deps;
	const {flow, name, method, given = {}} = ask;
	const found =
		ask.draft ??
		(await store.drafts.list()).find(
			draft =>
				name !== undefined && draft.name === name && draft.flow === flow && draft.method === method,
		);

	if (found !== undefined) {
		const unfinished = withoutEndedGrant(found, await clock.now());
		return {type: 'draft-ready', draft: await takeUp(deps, unfinished, given)};
	}

	const draft = await (method === 'import' ? newImport(deps, ask) : newSignIn(deps, ask));
	return {type: 'draft-ready', draft};
}

/** A sign-in, at the first step that is not done. */
async function newSignIn({store, flows, clock}: Using, ask: Ask): Promise<Draft> {
	const {flow, name, again, given = {}} = ask;
	const {steps} = flows[flow];
	const {named, model, app} = await readKnown(store, {flow, name, appId: given.appId});
	const {appId} = app;
	const isItsApp = appId !== undefined && named?.appId === appId;
	const filled: Draft = {
		...(await empty(store, ask)),
		step: 'sign-in',
		again,
		...app,
		// Of a token that the dashboard made they are not known.
		scopes: model?.scopes.length === 0 ? undefined : model?.scopes,
		pageId: again === true ? named?.account.pageId : undefined,
	};
	const done = settledSteps(steps, filled, {
		app: isItsApp || app.appSecret !== undefined,
		account: named !== undefined,
		both: isItsApp,
	});
	const proofs = settledProofs(steps, done, {
		app: isItsApp ? named : await profileOfApp(store, flow, appId),
		account: named,
	});
	const settled: Draft = {...filled, done, proofs};
	const step = firstOpen(steps, settled)?.id ?? filled.step;

	return fillIn(steps, {...settled, step}, given, clock.wall());
}

/** A token that the dashboard makes. It stands there at once; what leads to it can be looked up. */
async function newImport({store, flows}: Using, ask: Ask): Promise<Draft> {
	const {flow, name} = ask;
	const {named, app} = await readKnown(store, {flow, name});
	const steps = screensOf(flows[flow], 'import');
	const draft: Draft = {...(await empty(store, ask)), metaAppId: app.metaAppId};
	const done = settledSteps(steps, draft, {
		app: app.appSecret !== undefined,
		account: named !== undefined,
		both: false,
	});

	return {
		...draft,
		method: 'import',
		step: steps.find(({kind}) => kind === 'token')?.id ?? draft.step,
		done,
		proofs: settledProofs(steps, done, {
			app: await profileOfApp(store, flow, app.appId),
			account: named,
		}),
	};
}

/** A profile that this app was set up for, and that says what was proved then; files that cannot be read concern nobody here. */
async function profileOfApp(
	store: Deps['store'],
	flow: FlowId,
	appId: string | undefined,
): Promise<Profile | undefined> {
	const {profiles} = await store.profiles.list();
	return appId === undefined
		? undefined
		: profiles.find(
				profile => profile.flow === flow && profile.appId === appId && profile.proofs !== undefined,
			);
}

async function empty(store: Deps['store'], {flow, name}: Ask): Promise<Draft> {
	const key = freeKey(name ?? '_new', await store.drafts.keys());
	return {key, flow, step: 'professional-account', done: [], name, savedAt: 0};
}

/** The unfinished set-up with what was given; for another app, with nothing of the one before. */
async function takeUp(
	{store, flows, clock}: Using,
	unfinished: Draft,
	given: Given,
): Promise<Draft> {
	const steps = screensOf(flows[unfinished.flow], unfinished.method);
	const {appId} = given;
	const at = clock.wall();

	if (appId === undefined || unfinished.appId === undefined || unfinished.appId === appId) {
		return fillIn(steps, unfinished, given, at);
	}

	const app = answersOf(await store.apps.read(unfinished.flow, appId));
	const emptied: Draft = {
		...change(steps, unfinished, {appId}),
		metaAppId: undefined,
		redirectUri: undefined,
		otherRedirectUris: undefined,
		configId: undefined,
		...app,
		appId,
	};
	const stays = reopen(
		emptied,
		steps.filter(({of}) => of.includes('app')),
	);
	const start = {app: app.appSecret !== undefined, account: false, both: false};
	const settled = settledSteps(steps, emptied, start);
	const proofs = settledProofs(steps, settled, {
		app: await profileOfApp(store, unfinished.flow, appId),
		account: undefined,
	});
	const filled = fillIn(
		steps,
		{
			...stays,
			done: [...new Set([...stays.done, ...settled])],
			proofs: {...proofs, ...stays.proofs},
		},
		given,
		at,
	);

	return {...filled, step: firstOpen(steps, filled)?.id ?? filled.step};
}

/** A grant that waited in a draft until its token ended is none any more. */
export function withoutEndedGrant(draft: Draft, now: number): Draft {
	return draft.granted !== undefined && stateOf(draft.granted.grant, now) === 'expired'
		? {...draft, granted: undefined}
		: draft;
}

/** The app as a complete draft describes it. */
export function appOf(draft: Draft): App {
	const {flow, appId, appSecret, redirectUri, metaAppId, configId} = draft;

	if (appId === undefined || appSecret === undefined || redirectUri === undefined) {
		throw new TypeError('The draft is not complete.');
	}

	return {flow, appId, appSecret, redirectUris: [redirectUri], metaAppId, configId};
}

/** The wanted key, or with a number while another unfinished set-up has it: `_new`, `new-2`, `new-3`. */
function freeKey(wanted: string, taken: readonly string[]): string {
	const stem = wanted.replace(/^_/, '');
	let key = wanted;

	for (let n = 2; taken.includes(key); n++) {
		key = `${stem}-${n}`;
	}

	return key;
}
