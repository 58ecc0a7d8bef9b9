import type {ReactNode} from 'react';
import {stepsOf} from '../telling/steps.ts';
import type {StateAt} from '../wizard/model.ts';
import {BrowserErrors} from './browser-errors.tsx';
import type {Block} from './parts/block.ts';
import {lengthHint} from './parts/field-view.ts';
import {useLive} from './parts/live.ts';
import {StepFrame} from './parts/step-frame.tsx';
import {useField} from './parts/use-field.ts';
import {usePulse} from './parts/use-pulse.ts';
import {type ScreenTools, useScreen} from './parts/use-screen.ts';
import {
	browserBlocks,
	busyBlocks,
	certificateBlocks,
	profileBlocks,
	qrBlocks,
	remoteBlocks,
	waitBlocks,
	waitRemarks,
} from './parts/waiting-text.ts';

/** The browser is on its way; its answer arrives at the listener, or is pasted here. */
export function WaitingScreen({state}: {readonly state: StateAt<'waiting'>}): ReactNode {
	const screen = useScreen();
	const {messages, rules, practice, send} = screen;
	const {keys, waiting, step} = messages;
	const {draft, signIn, qr} = state;
	const pulse = usePulse();
	const [asksForError, liveAsks] = useLive(() => false);
	const field = useField('', () => {
		if (state.problem !== undefined) {
			send({type: 'edited'});
		}
	});

	if (asksForError) {
		return (
			<BrowserErrors
				draft={draft}
				close={() => liveAsks.set(false)}
				isLeft={() => !liveAsks.get()}
			/>
		);
	}

	const own = qr === undefined ? ownBlocks(state, pulse, screen) : qrBlocks(qr, screen);

	return (
		<StepFrame
			draft={draft}
			here="sign-in"
			isLeft={liveAsks.get}
			title={{text: waiting.title}}
			progress={{steps: stepsOf(draft, rules), draft, here: 'sign-in'}}
			blocks={[...own, ...waitBlocks(state, pulse, screen)]}
			// The code is in the address: it is hidden as a secret is.
			field={{field, label: signIn.listening ? waiting.paste : waiting.pasteOnly, mask: 'query'}}
			below={[...lengthHint(field.state.value, step.characters), ...waitRemarks(state, screen)]}
			bindings={[
				{
					key: 'enter',
					words: keys.continue,
					run: () => send({type: 'pasted', text: field.value()}),
				},
				...(practice
					? [{key: 'a', words: keys.doForMe, run: () => send({type: 'do-for-me'})} as const]
					: []),
				{
					key: 'o',
					words: keys.openAgain,
					run: () => send({type: 'open-page', address: signIn.url}),
				},
				{key: 'c', words: keys.copyLink, run: () => send({type: 'copy', text: signIn.url})},
				{
					key: 'u',
					words: qr === undefined ? keys.showQr : keys.hideQr,
					run: () => send({type: 'show-qr'}),
				},
				{key: 'e', words: keys.browserError, run: () => liveAsks.set(true)},
				{key: 'esc', words: keys.back, run: () => send({type: 'back'})},
			]}
		/>
	);
}

/** What there is to know about the browser, its way back, and its warnings. */
function ownBlocks(
	state: StateAt<'waiting'>,
	pulse: string,
	screen: ScreenTools,
): readonly Block[] {
	return [
		...profileBlocks(state, screen),
		...remoteBlocks(state, screen),
		...browserBlocks(state, pulse, screen),
		...certificateBlocks(state, screen),
		...busyBlocks(state, screen),
	];
}
