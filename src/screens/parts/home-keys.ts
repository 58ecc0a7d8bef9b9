import type {Event, ProfileView, Removing} from '../../wizard/model.ts';
import type {Binding} from './bindings.ts';
import type {ScreenTools} from './use-screen.ts';

/** What the cursor of home stands on: the unfinished set-up or a profile. */
export type HomeEntry = ProfileView | 'draft';

/** Whether the cursor stands on a profile. */
export function isProfile(entry: HomeEntry | undefined): entry is ProfileView {
	return entry !== undefined && entry !== 'draft';
}

type Tools = Pick<ScreenTools, 'messages' | 'send'>;

/**
 * The keys that act on what the cursor stands on.
 *
 * @param shown where the cursor is drawn, which decides on the words
 * @param live where it stands when the key arrives, which decides on what is done
 */
export function entryKeys(
	shown: HomeEntry | undefined,
	live: () => HomeEntry | undefined,
	{messages: {keys}, send}: Tools,
): readonly Binding[] {
	const act = (onDraft: Event | undefined, onProfile: (name: string) => Event) => (): void => {
		const entry = live();
		const event = isProfile(entry) ? onProfile(entry.name) : entry && onDraft;

		if (event !== undefined) {
			send(event);
		}
	};
	const forProfile = (words: string): string | undefined => (isProfile(shown) ? words : undefined);
	const either = (onDraft: string, onProfile: string): string | undefined =>
		shown === 'draft' ? onDraft : forProfile(onProfile);

	return [
		{
			key: 'enter',
			words: either(keys.resume, keys.refresh),
			run: act({type: 'resume'}, name => ({type: 'refresh', name})),
		},
		{
			key: 's',
			words: forProfile(keys.makeCurrent),
			run: act(undefined, name => ({type: 'use', name})),
		},
		{
			key: 'r',
			words: forProfile(keys.signInAgain),
			run: act(undefined, name => ({type: 'sign-in-again', name})),
		},
		{
			key: 'd',
			words: either(keys.discard, keys.remove),
			run: act({type: 'discard-draft'}, name => ({type: 'remove', name})),
		},
	];
}

/** The keys that do not depend on the cursor. */
export function homeKeys({messages, send}: Tools): readonly Binding[] {
	const {keys} = messages;

	return [
		{key: 'n', words: keys.connectAnother, run: () => send({type: 'connect-another'})},
		{key: 'i', words: keys.importToken, run: () => send({type: 'import'})},
		...quitKeys({messages, send}),
	];
}

/** The key that stays while a token is renewed: nothing else is done at the same time. */
export function quitKeys({messages: {keys}, send}: Tools): readonly Binding[] {
	return [{key: 'q', words: keys.quit, run: () => send({type: 'quit'})}];
}

/** Before something is removed, yes and no are the only keys. */
export function questionKeys(
	{type}: Removing,
	{messages: {keys}, send}: Tools,
): readonly Binding[] {
	const words = type === 'draft' ? keys.discard : keys.remove;

	return [
		{key: 'enter', words, run: () => send({type: 'confirm'})},
		{key: 'esc', words: keys.cancel, run: () => send({type: 'back'})},
	];
}
