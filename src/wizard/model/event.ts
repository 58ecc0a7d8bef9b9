import type {CheckedCode, PasteProblem} from '../../core/callback.ts';
import type {Field, StepId} from '../../core/checklist.ts';
import type {AppError} from '../../core/errors.ts';
import type {ListenerNote, Stage} from '../../core/ports.ts';
import type {Draft, FlowId, Grant, Granted} from '../../core/profile.ts';
import type {Secret} from '../../core/secret.ts';
import type {Effect} from './effect.ts';
import type {Home, Notice, ProfileView} from './home.ts';
import type {Preflight, SignIn} from './state.ts';

/** What the sandbox brought back from a step in the person's place. */
export type Practised = Partial<Pick<Draft, Field>> & {
	/** Made by the dashboard. */
	readonly token?: Secret | undefined;
};

/** What happens to the wizard. */
export type Event =
	/** From the person. */
	| {readonly type: 'start'; readonly flow: FlowId}
	| {readonly type: 'import'}
	/** What has become of the steps of an older guide. */
	| {readonly type: 'old-guide'}
	/** With a flow: that one, from its first step. */
	| {readonly type: 'practise'; readonly flow?: FlowId | undefined}
	| {readonly type: 'resume'}
	| {readonly type: 'discard-draft'}
	| {readonly type: 'connect-another'}
	| {readonly type: 'sign-in-again'; readonly name: string}
	| {readonly type: 'refresh'; readonly name: string}
	| {readonly type: 'use'; readonly name: string}
	| {readonly type: 'remove'; readonly name: string}
	/** Enter: on a question, yes; on a confirm step, done; on a failure, go to the cure. */
	| {readonly type: 'confirm'}
	| {readonly type: 'answer'; readonly value: string | Secret | readonly string[]}
	| {readonly type: 'edited'}
	/** One of several accounts that a sign-in opened. */
	| {readonly type: 'pick'; readonly pageId: string}
	| {readonly type: 'show-qr'}
	| {readonly type: 'save-file'; readonly name: string; readonly content: string}
	| {readonly type: 'go-to'; readonly step: StepId}
	| {readonly type: 'back'}
	| {readonly type: 'home'}
	| {readonly type: 'try-again'}
	| {readonly type: 'toggle-details'}
	| {readonly type: 'open-page'; readonly address: string}
	| {readonly type: 'copy'; readonly text: string | Secret}
	/** `marked`: what is marked on a step that is a choice, and not answered yet. */
	| {readonly type: 'do-for-me'; readonly marked?: readonly string[] | undefined}
	| {readonly type: 'pasted'; readonly text: string}
	| {readonly type: 'quit'}
	| {readonly type: 'interrupt'}
	/** From the effects. */
	| {readonly type: 'home-loaded'; readonly home: Home; readonly notice?: Notice | undefined}
	| {readonly type: 'draft-ready'; readonly draft: Draft}
	| {readonly type: 'probed'; readonly result: Preflight}
	| {readonly type: 'signing-in'; readonly signIn: SignIn}
	| {readonly type: 'browser'; readonly result: 'opened' | 'failed' | 'off'}
	| {readonly type: 'copied'; readonly done: boolean}
	| {readonly type: 'qr'; readonly rows: readonly string[]}
	| {readonly type: 'file-saved'; readonly file: string}
	| {readonly type: 'noted'; readonly note: ListenerNote}
	| {readonly type: 'code'; readonly code: CheckedCode}
	| {readonly type: 'paste-refused'; readonly problem: PasteProblem}
	| {readonly type: 'progress'; readonly stage: Stage}
	/** Meta issued a long-lived token; nobody knows yet whose it is. */
	| {readonly type: 'issued'; readonly grant: Grant}
	| {
			readonly type: 'granted';
			/** One or more. */
			readonly choices: readonly Granted[];
			readonly stored: readonly ProfileView[];
	  }
	| {
			readonly type: 'saved';
			readonly profile: ProfileView;
			readonly folder: string;
			readonly token: Secret;
	  }
	/** Somebody else stored a profile under this name after the person was asked. */
	| {readonly type: 'name-taken'; readonly stored: readonly ProfileView[]}
	/** The set-up that was left is over: another window stored its profile or threw it away. */
	| {readonly type: 'draft-gone'}
	| {
			readonly type: 'practised';
			readonly step: StepId;
			readonly answers: Practised;
	  }
	| {readonly type: 'failed'; readonly error: AppError; readonly during: Effect['type']};
