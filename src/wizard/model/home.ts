import type {AppError} from '../../core/errors.ts';
import type {Unreadable} from '../../core/ports.ts';
import type {Account, Draft, FlowId} from '../../core/profile.ts';
import type {Proofs} from '../../core/proofs.ts';
import type {TokenState} from '../../core/tokens.ts';

/** A profile as it is shown: no token in it. */
export type ProfileView = {
	readonly name: string;
	readonly current: boolean;
	readonly account: Account;
	readonly flow: FlowId;
	readonly appId: string | undefined;
	readonly scopes: readonly string[];
	readonly issuedAt: number | undefined;
	readonly expiresAt: number | undefined;
	/** It does not end by time. */
	readonly endless: boolean;
	readonly proofs: Proofs | undefined;
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
	/** Its token does not end by time. `works`: Meta takes it; `endless`: nobody can ask Meta without its app. */
	| {readonly type: 'current' | 'removed' | 'works' | 'endless'; readonly name: string}
	| {readonly type: 'error'; readonly error: AppError};

/** What is to be removed from home: a profile by its name, or the unfinished set-up that is shown. */
export type Removing = {readonly type: 'profile'; readonly name: string} | {readonly type: 'draft'};
