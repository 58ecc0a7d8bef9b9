import type {Composed} from './compose.ts';
import {composeHelp, countPages, type HelpParts} from './help.ts';
import {useLive} from './live.ts';
import type {KeyName, Press} from './presses.ts';
import {clamp} from './selection.ts';
import {useScreen} from './use-screen.ts';

/** The help of a screen, which covers it while it is open. */
export type Help = {
	readonly isOpen: () => boolean;
	readonly open: () => void;
	/** Turns the page with the arrows; every other key closes the help. */
	readonly press: (press: Press) => void;
	/** What is drawn; undefined while the screen itself is. */
	readonly frame: () => Composed | undefined;
};

/** The help of a screen that consists of these parts. */
export function useHelp(parts: HelpParts): Help {
	const screen = useScreen();
	const [page, live] = useLive<number | undefined>(() => undefined);

	return {
		isOpen: () => live.get() !== undefined,
		open: () => live.set(0),
		press(press) {
			const pages = countPages(parts, screen);
			const by = press.type === 'key' ? steps[press.key] : undefined;
			live.set(by === undefined ? undefined : clamp(clamp(live.get() ?? 0, pages) + by, pages));
		},
		frame: () => (page === undefined ? undefined : composeHelp(parts, screen, page)),
	};
}

const steps: Partial<Readonly<Record<KeyName, number>>> = {up: -1, down: 1};
