import * as z from 'zod/mini';
import {unreadable} from './failures.ts';
import {migrate, type Step, versionAfter} from './migrate.ts';
import type {RawRecord} from './raw-record.ts';

/**
 * The form of one kind of record. One schema serves both directions: it checks what is read and
 * makes what is written.
 *
 * A key that the schema does not know is refused, not dropped and not carried along: it means that
 * somebody else changed the form, and the next write would lose it or keep it beside a token that it
 * does not fit. So every change of the form, a further key too, is a further step.
 */
export type Format<T> = {
	readonly schema: z.ZodMiniType<T>;
	/** How records of earlier versions are raised. */
	readonly steps: readonly Step[];
};

/** @throws AppError `store-unreadable`, whose `reason` is the path of the first field that does not fit; `store-newer` */
export function decode<T>({schema, steps}: Format<T>, file: string, record: RawRecord): T {
	const {schemaVersion: _, ...content} = migrate(file, record, steps);
	const result = z.safeParse(schema, content);

	if (!result.success) {
		throw unreadable(file, firstProblem(result.error.issues));
	}

	return result.data;
}

/** The record of a value, in the version that this program writes. */
export function encode<T>({schema, steps}: Format<T>, value: T): RawRecord {
	return {schemaVersion: versionAfter(steps), ...Object(z.encode(schema, value))};
}

/** The place only. What stands there may be a secret. */
function firstProblem(issues: readonly z.core.$ZodIssue[]): string {
	const [issue] = issues;
	const keys = issue?.code === 'unrecognized_keys' ? issue.keys : [];

	return [...(issue?.path ?? []), ...keys].join('.');
}
