import type {CurrentSignIn} from './current-sign-in.ts';
import type {Deps} from './deps.ts';
import {prepareDraft} from './draft.ts';
import type {DraftsOnDisk} from './drafts-on-disk.ts';
import {exchangeCode, identifyGrant, probe} from './exchange.ts';
import type {Effect, Event} from './model.ts';
import {saveProfile} from './save-profile.ts';
import {changeStored} from './stored.ts';
import {loadHome} from './views.ts';

/** Effects that reach the world; `leave-soon` concerns the run itself. */
export type WorldEffect = Exclude<Effect, {readonly type: 'leave-soon'}>;

/** What belongs to one sign-in: once it is stopped, nobody waits for what comes of these. */
export const ofSignIn: ReadonlySet<Effect['type']> = new Set<Effect['type']>([
	'probe',
	'start-sign-in',
	'open-browser',
	'draw-qr',
	'check-pasted',
	'exchange',
	'identify',
	'practise-sign-in',
]);

/**
 * What reads or writes the store: done one after another, in the order in which it was asked for.
 * A refresh is not among them: it takes as long as Meta does, under the lock of its profile.
 */
export const inOrder: ReadonlySet<Effect['type']> = new Set<Effect['type']>([
	'load-home',
	'prepare-draft',
	'save-draft',
	'remove-draft',
	'save-profile',
	'use',
	'remove',
]);

/**
 * Carries out an effect through the ports.
 *
 * @param send takes what happens before the end
 * @param over aborts when the run has ended: a lock is waited for no longer, and a refresh is given up
 * @returns what followed from it, as an event
 * @throws AppError what a port or Meta refused
 */
export async function runEffect(
	deps: Deps & {readonly onDisk: DraftsOnDisk},
	current: CurrentSignIn,
	effect: WorldEffect,
	send: (event: Event) => void,
	over: AbortSignal,
): Promise<Event | undefined> {
	const {store, clock, openBrowser, practice} = deps;

	switch (effect.type) {
		case 'load-home':
			return loadHome(deps, effect);
		case 'prepare-draft':
			return prepareDraft(deps, effect);
		case 'save-draft':
			return deps.onDisk.keep({...effect.draft, savedAt: clock.wall()}, effect.last === true);
		case 'remove-draft':
			await store.drafts.remove(effect.key);
			return undefined;
		case 'save-profile':
			return saveProfile(deps, effect, over);
		case 'use':
		case 'remove':
		case 'refresh':
			return changeStored(deps, effect, over);
		case 'probe':
			return probe(deps, effect.draft, current.signal());
		case 'start-sign-in':
			await current.start(effect.draft, send);
			return undefined;
		case 'stop-sign-in':
			await current.stop();
			return undefined;
		case 'check-pasted':
			current.paste(effect.text);
			return undefined;
		case 'exchange':
			return exchangeCode(deps, effect, stage => send({type: 'progress', stage}), current.signal());
		case 'identify':
			return identifyGrant(deps, effect, current.signal());
		case 'open-page':
			await openBrowser(effect.address);
			return undefined;
		case 'open-browser':
			return {type: 'browser', result: await openBrowser(effect.url)};
		case 'copy': {
			const {text} = effect;
			return {
				type: 'copied',
				done: deps.copy(typeof text === 'string' ? text : text.reveal()),
			};
		}
		case 'draw-qr':
			return drawQr(deps, effect.text);
		case 'save-file':
			return {type: 'file-saved', file: await deps.saveFile(effect.name, effect.content)};
		case 'practise-step': {
			const {step, draft} = effect;
			return {type: 'practised', step, answers: (await practice?.step(step, draft)) ?? {}};
		}
		case 'practise-sign-in':
			await practice?.signIn(effect.signIn);
			return undefined;
		default:
			return effect satisfies never;
	}
}

async function drawQr(deps: Pick<Deps, 'drawQr'>, text: string): Promise<Event | undefined> {
	try {
		return {type: 'qr', rows: await deps.drawQr(text)};
	} catch (error) {
		// A link too long for a picture is there as text still, and the sign-in goes on.
		if (error instanceof RangeError) {
			return undefined;
		}

		throw error;
	}
}
