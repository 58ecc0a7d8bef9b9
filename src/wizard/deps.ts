import type {StepId} from '../core/checklist.ts';
import type {LoginFlow} from '../core/flow.ts';
import type {
	Clock,
	DrawQr,
	Listen,
	MakeCertificate,
	OpenBrowser,
	Random,
	SaveFile,
	Send,
	Store,
} from '../core/ports.ts';
import type {Draft, FlowId} from '../core/profile.ts';
import type {Site} from '../core/site.ts';
import type {Practised, SignIn} from './model.ts';

/** What a run of the program works with. `src/cli/deps.ts` builds the real one; nothing is opened or loaded before it is used. */
export type Deps = {
	readonly site: Site;
	readonly flows: Readonly<Record<FlowId, LoginFlow>>;
	readonly store: Store;
	readonly send: Send;
	readonly listen: Listen;
	readonly makeCertificate: MakeCertificate;
	readonly openBrowser: OpenBrowser;
	readonly drawQr: DrawQr;
	readonly saveFile: SaveFile;
	readonly clock: Clock;
	readonly random: Random;
	/** Puts text on the clipboard through the terminal; `false` where there is none. */
	readonly copy: (text: string) => boolean;
	/** Present when the stand-in for Meta runs inside this program and can play the person's part. */
	readonly practice?: Practice | undefined;
};

export type Practice = {
	/** Does a step of the portal and answers what the person would bring back. */
	step(step: StepId, draft: Draft): Promise<Practised>;
	/** Signs in as the tester and follows the redirect to the listener. */
	signIn(signIn: SignIn): Promise<void>;
};
