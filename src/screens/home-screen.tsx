import type {ReactNode} from 'react';
import type {StateAt} from '../wizard/model.ts';
import type {Binding} from './parts/bindings.ts';
import {Frame} from './parts/frame.tsx';
import {
	entryKeys,
	type HomeEntry,
	homeKeys,
	isProfile,
	questionKeys,
	quitKeys,
} from './parts/home-keys.ts';
import {draftBlocks, homeRemarks, listBlocks} from './parts/home-text.ts';
import {useLive} from './parts/live.ts';
import {clamp, moveKeys} from './parts/selection.ts';
import {usePulse} from './parts/use-pulse.ts';
import {useScreen} from './parts/use-screen.ts';

/** The stored accounts and what can be done with them; an unfinished set-up comes first. */
export function HomeScreen({state}: {readonly state: StateAt<'home'>}): ReactNode {
	const screen = useScreen();
	const {messages} = screen;
	const {home, removing, busy} = state;
	const pulse = usePulse(busy !== undefined);
	const entries: readonly HomeEntry[] = [
		...(home.draft === undefined ? [] : (['draft'] as const)),
		...home.profiles,
	];
	const [cursor, live] = useLive(() => firstPlace(entries));
	// The list may be shorter than it was when the cursor was moved.
	const entryAt = (index: number): HomeEntry | undefined => entries[clamp(index, entries.length)];
	const here = entryAt(cursor);

	const bindings = (): readonly Binding[] => {
		if (removing !== undefined) {
			return questionKeys(removing, screen);
		}

		const move = moveKeys(live, entries.length, messages.keys.choose);
		return busy === undefined
			? [...entryKeys(here, () => entryAt(live.get()), screen), ...move, ...homeKeys(screen)]
			: [...move, ...quitKeys(screen)];
	};

	return (
		<Frame
			title={{text: messages.home.title}}
			blocks={[
				...draftBlocks(state, here, messages),
				...listBlocks(home.profiles, here, screen),
				...homeRemarks(state, pulse, messages),
			]}
			bindings={bindings()}
		/>
	);
}

/** The unfinished set-up, else the current profile. */
function firstPlace(entries: readonly HomeEntry[]): number {
	return Math.max(
		0,
		entries.findIndex(entry => entry === 'draft' || (isProfile(entry) && entry.current)),
	);
}
