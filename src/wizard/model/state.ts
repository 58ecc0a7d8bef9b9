import type {PasteProblem} from '../../core/callback.ts';
import type {StepId} from '../../core/checklist.ts';
import type {AppError} from '../../core/errors.ts';
import type {FieldNote, FieldProblem} from '../../core/fields.ts';
import type {ListenerNote, Stage} from '../../core/ports.ts';
import type {Draft, FlowId, Granted} from '../../core/profile.ts';
import type {Secret} from '../../core/secret.ts';
import type {Opening} from './entry.ts';
import type {NameConflict, Unsaved} from './grant.ts';
import type {Home, Notice, ProfileView, Removing} from './home.ts';

/** A sign-in that waits for its callback. */
export type SignIn = {
	readonly url: string;
	readonly redirectUri: string;
	/** False when only a pasted address is awaited. */
	readonly listening: boolean;
	/** SHA-256 of the listener's own certificate. */
	readonly fingerprint?: string | undefined;
	/** The browser was told about this certificate before, or needs to be only once; epoch milliseconds of its end. */
	readonly certificateKeptUntil?: number | undefined;
	/** The run is on another machine than the browser: over SSH only a pasted address arrives. */
	readonly remote: boolean;
	/** Registered redirect URIs whose port was busy, with who has it where the system tells. */
	readonly busy: readonly {readonly redirectUri: string; readonly holder?: string | undefined}[];
	/** The listener was reached at exactly the redirect URI; undefined where that cannot be tried. */
	readonly reachable: boolean | undefined;
	/** PEM of it, for a client that is to trust exactly this one. */
	readonly certificate?: string | undefined;
	/** Machine's clock, epoch milliseconds. */
	readonly deadline: number;
};

/** What the check of id and secret found; it never blocks unless Meta refused one of them. */
export type Preflight = 'ok' | 'unknown' | 'off';

export type State =
	| {
			readonly at: 'starting';
			readonly entry: Opening;
			/** Read already: the draft of the set-up is being prepared. */
			readonly home?: Home | undefined;
	  }
	| {
			readonly at: 'home';
			readonly home: Home;
			/** Something is under way for this profile. */
			readonly busy?: string | undefined;
			/** Asked before something is removed. */
			readonly removing?: Removing | undefined;
			/** The person wants to leave: the run ends as soon as what is under way is done. */
			readonly leaving?: 'interrupt' | 'quit' | undefined;
			readonly notice?: Notice | undefined;
	  }
	/** First run or "connect another": what do you want to do? */
	| {readonly at: 'choosing'; readonly home: Home; readonly notice?: Notice | undefined}
	| {
			readonly at: 'step';
			readonly draft: Draft;
			readonly step: StepId;
			/** Why the answer was not taken; the typed value stays in the field. */
			readonly problem?: FieldProblem | undefined;
			/** An unusual value that the next Enter takes all the same. */
			readonly doubted?: string | Secret | undefined;
			readonly notes: readonly FieldNote[];
			/** The sandbox is doing this step. */
			readonly practising?: boolean | undefined;
			/** What went wrong beside the answer: the draft could not be kept, or the sandbox could not do the step. */
			readonly error?: AppError | undefined;
			/** Sent to the clipboard; `false` when the terminal has none. */
			readonly copied?: boolean | undefined;
	  }
	/** What has become of the steps of an older guide; Enter goes on to today's login. */
	| {readonly at: 'old-guide'; readonly home: Home; readonly notice?: Notice | undefined}
	/** Id and secret are tried with made-up values. */
	| {readonly at: 'checking'; readonly draft: Draft}
	/** The listener is being opened. */
	| {readonly at: 'listening'; readonly draft: Draft; readonly preflight: Preflight}
	| {
			readonly at: 'waiting';
			readonly draft: Draft;
			readonly signIn: SignIn;
			readonly browser: 'opening' | 'opened' | 'failed' | 'off';
			readonly notes: readonly ListenerNote[];
			readonly problem?: PasteProblem | undefined;
			/** The link as a QR code, while it is shown. */
			readonly qr?: readonly string[] | undefined;
			/** Sent to the clipboard; `false` when the terminal has none. */
			readonly copied?: boolean | undefined;
	  }
	| {
			readonly at: 'exchanging';
			readonly draft: Draft;
			readonly done: readonly Stage[];
			/** With `account` the token is there and kept in the draft; only whose it is remains to be asked. */
			readonly now: Stage;
			/** The person wants to leave: the run ends as soon as the grant is kept. */
			readonly leaving?: boolean | undefined;
	  }
	/** The sign-in opened several accounts. */
	| {
			readonly at: 'picking';
			readonly draft: Draft;
			readonly choices: readonly Granted[];
			readonly stored: readonly ProfileView[];
	  }
	| {
			readonly at: 'naming';
			readonly draft: Draft;
			readonly granted: Granted;
			readonly stored: readonly ProfileView[];
			/** Present where this account is one of several that were opened; going back leads there, with the grant for all of them. */
			readonly picked?: Pick<StateAt<'picking'>, 'draft' | 'choices'> | undefined;
			/** Offered in the field. */
			readonly suggestion: string;
			readonly problem?: FieldProblem | undefined;
			/** Asked about `suggestion`. */
			readonly conflict?: NameConflict | undefined;
			/** The grant could not be kept in the draft. */
			readonly error?: AppError | undefined;
	  }
	| {
			readonly at: 'saving';
			readonly draft: Draft;
			readonly granted: Granted;
			readonly name: string;
			/** What the person agreed to for this name. */
			readonly agreed?: NameConflict | undefined;
			/** The person wants to leave: the run ends as soon as the profile is stored. */
			readonly leaving?: boolean | undefined;
	  }
	| {
			readonly at: 'saved';
			readonly profile: ProfileView;
			/** Asked for but not granted. */
			readonly missing: readonly string[];
			/** Where it is stored. */
			readonly folder: string;
			readonly token: Secret;
			/** Where the calendar file was written. */
			readonly file?: string | undefined;
			/** The calendar file could not be written. */
			readonly error?: AppError | undefined;
			/** Sent to the clipboard; `false` when the terminal has none. */
			readonly copied?: boolean | undefined;
	  }
	| {
			readonly at: 'failed';
			readonly draft: Draft;
			readonly error: AppError;
			/** The step that cures it; Enter goes there. */
			readonly cure: StepId;
			readonly details?: boolean | undefined;
			/** What "try again" does: a new sign-in, asking whose the granted token is, or saving it. */
			readonly retry: 'sign-in' | 'identify' | 'save';
			/** What is to be saved; present when `retry` is `save`. */
			readonly unsaved?: Unsaved | undefined;
	  }
	| {readonly at: 'ended'; readonly outcome: Outcome};

/** The state at one place. */
export type StateAt<At extends State['at']> = Extract<State, {readonly at: At}>;

/** How the wizard ended. */
export type Outcome =
	| {readonly type: 'done'}
	| {readonly type: 'saved'; readonly profile: ProfileView}
	/** The person wants to practise against the sandbox. */
	| {readonly type: 'practise'; readonly flow?: FlowId | undefined}
	/** `kept`: the draft is on the disk, so the next run goes on with it. Final once `ended` resolves. */
	| {
			readonly type: 'interrupted';
			readonly draft: Draft | undefined;
			readonly kept: boolean;
	  }
	| {readonly type: 'failed'; readonly error: AppError};
