import {createContext, use} from 'react';
import type {Event} from '../../wizard/model.ts';
import type {ScreenSettings} from '../context.ts';

/** What every screen works with. */
export type ScreenTools = ScreenSettings & {
	readonly columns: number;
	readonly rows: number;
	readonly send: (event: Event) => void;
	/** The wizard is still where the person sees it; keys that arrive later are not meant for where it is now. */
	readonly isShown: () => boolean;
};

const Tools = createContext<ScreenTools | undefined>(undefined);

/** Gives the tools to the screens inside. */
export const ScreenProvider = Tools.Provider;

/** The tools of the surrounding `ScreenProvider`. @throws TypeError outside of one */
export function useScreen(): ScreenTools {
	const tools = use(Tools);

	if (tools === undefined) {
		throw new TypeError('A screen stands outside its provider.');
	}

	return tools;
}
