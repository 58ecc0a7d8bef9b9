import {fillIn, type Given, type Step, type StepId} from '../core/checklist.ts';
import type {App, Draft} from '../core/profile.ts';
import {stateOf} from '../core/tokens.ts';
import type {Deps} from './deps.ts';
import {type AppAnswers, answersOf, readKnown} from './known-app.ts';
import type {Effect, Event} from './model.ts';

/** Steps that concern the app, not the account: done once for all accounts of an app. */
const appSteps: readonly StepId[] = [
	'developer-account',
	'create-app',
	'app-id',
	'app-secret',
	'redirect-uri',
];

/** Steps that are to be done again for another app. */
const stepsOfOneApp: readonly StepId[] = [
	'create-app',
	'app-id',
	'app-secret',
	'tester-role',
	'tester-acceptance',
	'redirect-uri',
];

/**
 * The draft of a new set-up. What is stored is not asked again: a further account uses the app that
 * is there, a new sign-in of a profile goes straight to the browser. An unfinished set-up, the one
 * that is handed over or that of this name, is taken up instead; no draft is written over another one.
 *
 * @throws AppError of the store
 */
export async function prepareDraft(
	{store, flows, clock}: Pick<Deps, 'store' | 'flows' | 'clock'>,
	effect: Extract<Effect, {readonly type: 'prepare-draft'}>,
): Promise<Event> {
	const {flow, name, again, given = {}} = effect;
	const found =
		effect.draft ??
		(await store.drafts.list()).find(draft => name !== undefined && draft.name === name);

	if (found !== undefined) {
		const unfinished = withoutEndedGrant(found, await clock.now());
		return {type: 'draft-ready', draft: await takeUp({store, flows}, unfinished, given)};
	}

	const {named, model, app} = await readKnown(store, {flow, name, appId: given.appId});
	const filled: Draft = {
		key: freeKey(name ?? '_new', await store.drafts.keys()),
		flow,
		step: 'sign-in',
		done: [],
		name,
		again,
		...app,
		scopes: model?.scopes,
		savedAt: 0,
	};
	const isItsApp = named !== undefined && named.appId === filled.appId;
	const {steps} = flows[flow];
	const done = isItsApp ? settled(steps, filled) : settledByApp(steps, filled, app);
	const step = steps.find(({id}) => !done.includes(id))?.id ?? filled.step;

	return {type: 'draft-ready', draft: fillIn(steps, {...filled, step, done}, given)};
}

/** The unfinished set-up with what was given; for another app, with nothing of the one before. */
async function takeUp(
	{store, flows}: Pick<Deps, 'store' | 'flows'>,
	unfinished: Draft,
	given: Given,
): Promise<Draft> {
	const {steps} = flows[unfinished.flow];
	const {appId} = given;

	if (appId === undefined || unfinished.appId === undefined || unfinished.appId === appId) {
		return fillIn(steps, unfinished, given);
	}

	const app = answersOf(await store.apps.read(unfinished.flow, appId));
	const emptied: Draft = {
		...unfinished,
		metaAppId: undefined,
		appSecret: undefined,
		redirectUri: undefined,
		...app,
		appId,
		granted: undefined,
	};
	const stays = unfinished.done.filter(id => !stepsOfOneApp.some(one => one === id));
	const done = [...new Set([...stays, ...settledByApp(steps, emptied, app)])];
	const filled = fillIn(steps, {...emptied, done}, given);
	const step = steps.find(({id}) => !filled.done.includes(id))?.id ?? filled.step;

	return {...filled, step};
}

/** A grant that waited in a draft until its token ended is none any more. */
export function withoutEndedGrant(draft: Draft, now: number): Draft {
	return draft.granted !== undefined && stateOf(draft.granted.grant, now) === 'expired'
		? {...draft, granted: undefined}
		: draft;
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

/** The steps that need nothing further from the person. */
function settled(steps: readonly Step[], draft: Draft): readonly StepId[] {
	return steps
		.filter(step => step.kind !== 'sign-in')
		.filter(step => !('field' in step) || 'optional' in step || draft[step.field] !== undefined)
		.map(({id}) => id);
}

/** The steps that were taken when the app was stored; none where it is not. */
function settledByApp(steps: readonly Step[], draft: Draft, app: AppAnswers): readonly StepId[] {
	return app.appSecret === undefined
		? []
		: settled(steps, draft).filter(id => appSteps.includes(id));
}

/** The app as a complete draft describes it. */
export function appOf(draft: Draft): App {
	const {flow, appId, appSecret, redirectUri, metaAppId} = draft;

	if (appId === undefined || appSecret === undefined || redirectUri === undefined) {
		throw new TypeError('The draft is not complete.');
	}

	return {flow, appId, appSecret, redirectUris: [redirectUri], metaAppId};
}
