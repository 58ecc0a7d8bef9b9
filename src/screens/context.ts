import type {Site} from '../core/site.ts';
import type {Messages} from '../messages/index.ts';
import type {Rules} from '../wizard/model.ts';

/** What the screens need to know. Nothing is read from the environment. */
export type ScreenSettings = {
	readonly messages: Messages;
	/** The flows with their steps and permissions, and the redirect URI that is offered for registration. */
	readonly rules: Rules;
	/** Where the links of the steps lead. */
	readonly site: Site;
	/** The stand-in for Meta runs inside this program and can do a step for the person. */
	readonly practice: boolean;
	/** Epoch milliseconds of this machine, for the countdown. */
	readonly wallClock: () => number;
	/** `false` draws without colour and weight; otherwise as the terminal can. Nothing is told by colour alone. */
	readonly colour?: boolean | undefined;
};

/** The settings with the terminal to use. */
export type ScreenContext = ScreenSettings & {
	/** One line for each paragraph, in words alone; `false` where plain text has taken over, or is not needed. */
	readonly screenReader?: boolean | undefined;
	readonly stdin: NodeJS.ReadableStream;
	readonly stdout: NodeJS.WritableStream;
};
