import type {CheckedCode} from '../../core/callback.ts';
import type {Given, StepId} from '../../core/checklist.ts';
import type {Draft, FlowId, Grant} from '../../core/profile.ts';
import type {Secret} from '../../core/secret.ts';
import type {Unsaved} from './grant.ts';
import type {SignIn, State} from './state.ts';

/** What the runner is to do. */
export type Effect =
	/** Reads what is stored; `name` limits the unfinished set-ups to the one of that name. */
	| {readonly type: 'load-home'; readonly name?: string | undefined}
	/** Builds the draft for a further account or a new sign-in from what is stored, or takes up an unfinished one. */
	| {
			readonly type: 'prepare-draft';
			readonly flow: FlowId;
			readonly name?: string | undefined;
			readonly again?: boolean | undefined;
			/** A token that the dashboard made is to be stored. */
			readonly method?: Draft['method'];
			readonly given?: Given | undefined;
			/** The unfinished set-up to go on with, when it is known already. */
			readonly draft?: Draft | undefined;
	  }
	/** `last`: the run ends with it, so a set-up that another window finished meanwhile is not written again. */
	| {readonly type: 'save-draft'; readonly draft: Draft; readonly last?: true}
	| {readonly type: 'remove-draft'; readonly key: string}
	| {readonly type: 'probe'; readonly draft: Draft}
	| {readonly type: 'start-sign-in'; readonly draft: Draft}
	| {readonly type: 'stop-sign-in'}
	| {readonly type: 'open-page'; readonly address: string}
	| {readonly type: 'open-browser'; readonly url: string}
	| {readonly type: 'copy'; readonly text: string | Secret}
	| {readonly type: 'draw-qr'; readonly text: string}
	| {readonly type: 'save-file'; readonly name: string; readonly content: string}
	| {readonly type: 'check-pasted'; readonly text: string}
	| {readonly type: 'exchange'; readonly draft: Draft; readonly code: CheckedCode}
	/** Asks whose the token is. */
	| {readonly type: 'identify'; readonly draft: Draft; readonly grant: Grant}
	| {readonly type: 'save-profile'; readonly draft: Draft; readonly unsaved: Unsaved}
	| {readonly type: 'refresh'; readonly name: string}
	| {readonly type: 'use'; readonly name: string}
	| {readonly type: 'remove'; readonly name: string}
	| {readonly type: 'practise-step'; readonly step: StepId; readonly draft: Draft}
	| {readonly type: 'practise-sign-in'; readonly signIn: SignIn}
	/** Interrupts once more after some seconds, so that leaving never takes longer. */
	| {readonly type: 'leave-soon'};

/** What follows from a state and an event. */
export type Transition = {readonly state: State; readonly effects: readonly Effect[]};
