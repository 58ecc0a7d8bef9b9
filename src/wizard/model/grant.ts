import type {Account, Grant} from '../../core/profile.ts';

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
export type Unsaved = {
	readonly granted: Granted;
	readonly name: string;
	readonly agreed?: NameConflict | undefined;
};
