import type {CheckedCode, PasteProblem} from '../core/callback.ts';
import type {Field, Given, StepId} from '../core/checklist.ts';
import type {AppError} from '../core/errors.ts';
import type {FieldNote, FieldProblem} from '../core/fields.ts';
import type {ListenerNote, Stage, Unreadable} from '../core/ports.ts';
import type {Account, Draft, FlowId, Grant} from '../core/profile.ts';
import type {Secret} from '../core/secret.ts';
import type {TokenState} from '../core/tokens.ts';

/**
 * The vocabulary of the whole program. `machine.ts` turns a state and an event into the next state
 * and effects; screens and plain text show states and send events; the runner performs effects.
 */

/** A profile as it is shown: no token in it. */
export type ProfileView = {
	readonly name: string;
	readonly current: boolean;
	readonly account: Account;
	readonly flow: FlowId;
	readonly appId: string;
	readonly scopes: readonly string[];
	readonly issuedAt: number;
	readonly expiresAt: number | undefined;
	readonly state: TokenState;
	/** Whole days left, 0 when expired; undefined when the end is unknown. */
	readonly daysLeft: number | undefined;
};

/** What is stored, as home shows it. */
export type Home = {
	readonly profiles: readonly ProfileView[];
	readonly unreadable: readonly Unreadable[];
	/** An unfinished set-up, the newest. */
	readonly draft: Draft | undefined;
};

/** One line about what just happened on home; each type has a sentence in the catalogue. */
export type Notice =
	| {readonly type: 'refreshed'; readonly name: string; readonly daysLeft: number | undefined}
	| {readonly type: 'not-due' | 'too-early'; readonly name: string; readonly at: number}
	| {readonly type: 'current' | 'removed'; readonly name: string}
	| {readonly type: 'error'; readonly error: AppError};

/** A sign-in that waits for its callback. */
export type SignIn = {
	readonly url: string;
	readonly redirectUri: string;
	/** False when only a pasted address is awaited. */
	readonly listening: boolean;
	/** SHA-256 of the listener's own certificate. */
	readonly fingerprint?: string | undefined;
	/** PEM of it, for a client that is to trust exactly this one. */
	readonly certificate?: string | undefined;
	/** Machine's clock, epoch milliseconds. */
	readonly deadline: number;
};

/** What the check of id and secret found; it never blocks unless Meta refused one of them. */
export type Preflight = 'ok' | 'unknown' | 'off';

/** What Meta granted, before it has a name. */
export type Granted = {readonly grant: Grant; readonly account: Account};

/** Why a name cannot simply be taken; asked once for each name, Enter confirms. */
export type NameConflict =
	/** The profile exists and holds the same account. */
	| {readonly type: 'replace'; readonly name: string}
	/** The profile exists and holds another account. */
	| {readonly type: 'switch-account'; readonly name: string; readonly username: string}
	/** The account is stored under another name. */
	| {readonly type: 'duplicate'; readonly name: string};

/** A grant with a name, and what the person agreed to for that name. */
type Unsaved = {
	readonly granted: Granted;
	readonly name: string;
	readonly agreed?: NameConflict | undefined;
};

/** How a run begins that a person answers: at home, or in a set-up, which goes on where an unfinished one of that name stopped. */
export type Opening =
	| {readonly type: 'home'}
	| {
			readonly type: 'setup';
			readonly name?: string | undefined;
			/** Answers of the command line; they are not asked for. */
			readonly given?: Given | undefined;
	  };

/**
 * How a run begins. `sign-in` is for a run without questions: the draft has every answer, so the run
 * begins with the check of id and secret, or with the listener where that is switched off, and asks
 * nothing before `naming`. Whoever drives it watches the states:
 *
 * - `checking`, `listening`, `waiting`, `exchanging`, `saving`: progress; `waiting` has the address
 *   for the browser and takes `pasted`.
 * - `naming`: send `answer` with the name. When `problem` is set, the name was refused. When
 *   `conflict` is set, send the same answer again to agree, or `interrupt`.
 * - `failed`: `error` says what went wrong; `try-again` or `interrupt`.
 * - `saved`: done; `confirm` ends the run.
 *
 * A draft with a missing answer ends the run at once with `missing-answers`.
 */
export type Entry = Opening | {readonly type: 'sign-in'; readonly draft: Draft};

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
			/** Asked before a profile is removed. */
			readonly removing?: string | undefined;
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
			/** Sent to the clipboard; `false` when the terminal has none. */
			readonly copied?: boolean | undefined;
	  }
	| {
			readonly at: 'exchanging';
			readonly draft: Draft;
			readonly done: readonly Stage[];
			readonly now: Stage;
			/** The person wants to leave: the run ends as soon as the grant is kept. */
			readonly leaving?: boolean | undefined;
	  }
	| {
			readonly at: 'naming';
			readonly draft: Draft;
			readonly granted: Granted;
			readonly stored: readonly ProfileView[];
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
			/** What "try again" does: a new sign-in, or saving what Meta already granted. */
			readonly retry: 'sign-in' | 'save';
			/** What is to be saved; present when `retry` is `save`. */
			readonly unsaved?: Unsaved | undefined;
	  }
	| {readonly at: 'ended'; readonly outcome: Outcome};

/** How the wizard ended. */
export type Outcome =
	| {readonly type: 'done'}
	| {readonly type: 'saved'; readonly profile: ProfileView}
	/** The person wants to practise against the sandbox. */
	| {readonly type: 'practise'}
	| {readonly type: 'interrupted'; readonly draft: Draft | undefined}
	| {readonly type: 'failed'; readonly error: AppError};

export type Event =
	/** From the person. */
	| {readonly type: 'start'; readonly flow: FlowId}
	| {readonly type: 'practise'}
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
	| {readonly type: 'go-to'; readonly step: StepId}
	| {readonly type: 'back'}
	| {readonly type: 'home'}
	| {readonly type: 'try-again'}
	| {readonly type: 'toggle-details'}
	| {readonly type: 'open-page'; readonly address: string}
	| {readonly type: 'copy'; readonly text: string | Secret}
	| {readonly type: 'do-for-me'}
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
	| {readonly type: 'noted'; readonly note: ListenerNote}
	| {readonly type: 'code'; readonly code: CheckedCode}
	| {readonly type: 'paste-refused'; readonly problem: PasteProblem}
	| {readonly type: 'progress'; readonly stage: Stage}
	| {
			readonly type: 'granted';
			readonly granted: Granted;
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
	| {
			readonly type: 'practised';
			readonly step: StepId;
			readonly answers: Partial<Pick<Draft, Field>>;
	  }
	| {readonly type: 'failed'; readonly error: AppError; readonly during: Effect['type']};

/** What the runner is to do. */
export type Effect =
	/** Reads what is stored; `name` limits the unfinished set-ups to the one of that name. */
	| {readonly type: 'load-home'; readonly name?: string | undefined}
	/** Builds the draft for a further account or a new sign-in from what is stored. */
	| {
			readonly type: 'prepare-draft';
			readonly flow: FlowId;
			readonly name?: string | undefined;
			readonly again?: boolean | undefined;
			readonly given?: Given | undefined;
	  }
	| {readonly type: 'save-draft'; readonly draft: Draft}
	| {readonly type: 'remove-draft'; readonly key: string}
	| {readonly type: 'probe'; readonly draft: Draft}
	| {readonly type: 'start-sign-in'; readonly draft: Draft}
	| {readonly type: 'stop-sign-in'}
	| {readonly type: 'open-page'; readonly address: string}
	| {readonly type: 'open-browser'; readonly url: string}
	| {readonly type: 'copy'; readonly text: string | Secret}
	| {readonly type: 'check-pasted'; readonly text: string}
	| {readonly type: 'exchange'; readonly draft: Draft; readonly code: CheckedCode}
	| {readonly type: 'save-profile'; readonly draft: Draft; readonly unsaved: Unsaved}
	| {readonly type: 'refresh'; readonly name: string}
	| {readonly type: 'use'; readonly name: string}
	| {readonly type: 'remove'; readonly name: string}
	| {readonly type: 'practise-step'; readonly step: StepId; readonly draft: Draft}
	| {readonly type: 'practise-sign-in'; readonly signIn: SignIn}
	/** Interrupts once more after some seconds, so that leaving never takes longer. */
	| {readonly type: 'leave-soon'};

export type Transition = {readonly state: State; readonly effects: readonly Effect[]};

/** A running wizard as a renderer sees it: the present state, a way to hear of the next one, and a way to answer. */
export type Wizard = {
	/** The present state; the same object until it changes. */
	readonly state: () => State;
	/** Calls `changed` after each change of state. Answers how to stop. */
	readonly subscribe: (changed: () => void) => () => void;
	/** Takes an event; the state has followed when this returns, unless it is called from `changed`. */
	readonly send: (event: Event) => void;
	/** Resolves once, when the state is `ended`, nothing is held any more and every write is through. */
	readonly ended: Promise<Outcome>;
};
