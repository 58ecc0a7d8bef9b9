import type {Given} from '../../core/checklist.ts';
import type {Draft, FlowId} from '../../core/profile.ts';

/** How a run begins that a person answers: at home, or in a set-up, which goes on where an unfinished one of that name stopped. */
export type Opening =
	| {readonly type: 'home'}
	| {
			readonly type: 'setup';
			readonly name?: string | undefined;
			readonly flow?: FlowId | undefined;
			/** A token that the dashboard made is to be stored. */
			readonly method?: Draft['method'];
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
 * - `picking`: the sign-in opened several Pages and the draft names none; send `pick`, or `interrupt`.
 * - `saved`: done; `confirm` ends the run.
 *
 * A draft with a missing answer ends the run at once with `missing-answers`, one of a retired flow
 * with `flow-retired`.
 *
 * `import` is for a token that the dashboard made, also without questions: the draft has `method:
 * 'import'` and the token in `granted`. The run begins with the question whose it is (`exchanging`,
 * now `account`) and goes on at `naming` as above. A token that Meta refuses ends in `failed` with
 * nothing stored; after any other failure `retry` is `identify`, and `try-again` asks once more.
 */
export type Entry =
	| Opening
	| {readonly type: 'sign-in'; readonly draft: Draft}
	| {readonly type: 'import'; readonly draft: Draft};
