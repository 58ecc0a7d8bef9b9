import type {ReactNode} from 'react';
import type {StateAt} from '../wizard/model.ts';
import {BrowserErrors} from './browser-errors.tsx';
import {lengthHint} from './parts/field-view.ts';
import {Frame} from './parts/frame.tsx';
import {useLive} from './parts/live.ts';
import {useField} from './parts/use-field.ts';
import {usePulse} from './parts/use-pulse.ts';
import {useScreen} from './parts/use-screen.ts';
import {
	browserBlocks,
	certificateBlocks,
	profileBlocks,
	waitBlocks,
	waitRemarks,
} from './parts/waiting-text.ts';

/** The browser is on its way; its answer arrives at the listener, or is pasted here. */
export function WaitingScreen({state}: {readonly state: StateAt<'waiting'>}): ReactNode {
	const screen = useScreen();
	const {messages, rules, practice, send} = screen;
	const {keys, waiting, step} = messages;
	const {draft, signIn} = state;
	const pulse = usePulse();
	const [asksForError, liveAsks] = useLive(() => false);
	const field = useField('', () => {
		if (state.problem !== undefined) {
			send({type: 'edited'});
		}
	});

	if (asksForError) {
		return <BrowserErrors draft={draft} close={() => liveAsks.set(false)} />;
	}

	return (
		<Frame
			title={{text: waiting.title}}
			progress={{steps: rules.flows[draft.flow].steps, draft, here: 'sign-in'}}
			blocks={[
				...profileBlocks(state, screen),
				...browserBlocks(state, pulse, screen),
				...certificateBlocks(state, screen),
				...waitBlocks(state, pulse, screen),
			]}
			// The code is in the address: it is hidden as a secret is.
			field={{field, label: signIn.listening ? waiting.paste : waiting.pasteOnly, mask: 'query'}}
			below={[...lengthHint(field.state.value, step.characters), ...waitRemarks(state, screen)]}
			bindings={[
				{
					key: 'enter',
					words: keys.continue,
					run: () => send({type: 'pasted', text: field.value()}),
				},
				{
					key: 'o',
					words: keys.openAgain,
					run: () => send({type: 'open-page', address: signIn.url}),
				},
				{key: 'c', words: keys.copyLink, run: () => send({type: 'copy', text: signIn.url})},
				{key: 'e', words: keys.browserError, run: () => liveAsks.set(true)},
				...(practice
					? [{key: 'a', words: keys.doForMe, run: () => send({type: 'do-for-me'})} as const]
					: []),
				{key: 'esc', words: keys.back, run: () => send({type: 'back'})},
			]}
			leave={keys.saveAndQuit}
		/>
	);
}
