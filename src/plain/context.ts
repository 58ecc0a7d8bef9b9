import type {Terminal} from '../core/ports.ts';
import type {Site} from '../core/site.ts';
import type {Messages} from '../messages/index.ts';
import type {Rules} from '../wizard/model.ts';

/** What plain text needs to know. Nothing is read from the environment. */
export type PlainContext = {
	readonly messages: Messages;
	/** The flows with their steps and permissions, and the redirect URI that is offered for registration. */
	readonly rules: Rules;
	/** Where the links of the steps lead. */
	readonly site: Site;
	/** The stand-in for Meta runs inside this program and can do a step for the person. */
	readonly practice: boolean;
	/** Epoch milliseconds of this machine, for the time that is left. */
	readonly wallClock: () => number;
	/** Columns of the terminal, for the one thing that must not be broken: a picture. */
	readonly columns?: (() => number | undefined) | undefined;
};

/** The same with the terminal to talk on. */
export type TalkContext = PlainContext & {
	readonly terminal: Pick<Terminal, 'openKeyboard' | 'stdout'>;
};
