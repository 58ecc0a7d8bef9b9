import type {Granted} from '../../core/profile.ts';

/** Why a name cannot simply be taken; asked once for each name, Enter confirms. */
export type NameConflict =
	/** The profile exists and holds the same account. */
	| {readonly type: 'replace'; readonly name: string}
	/** The profile exists, holds the same account, and has permissions that Meta did not grant this time. */
	| {
			readonly type: 'fewer-permissions';
			readonly name: string;
			readonly lost: readonly string[];
	  }
	/** The profile exists and holds another account. */
	| {
			readonly type: 'switch-account';
			readonly name: string;
			readonly username: string;
			readonly lost: readonly string[];
	  }
	/** The account is stored under another name. */
	| {readonly type: 'duplicate'; readonly name: string};

/** A grant with a name, and what the person agreed to for that name. */
export type Unsaved = {
	readonly granted: Granted;
	readonly name: string;
	readonly agreed?: NameConflict | undefined;
};
